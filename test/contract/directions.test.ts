import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith } from '../support/spec-folder.ts';

const refused = [
  ['shared/cidr', '../errors.ts'],
  ['shared/text', '../cidr/cidr.ts'],
  ['shared/network', '../files/read-text.ts'],
  ['shared/network', 'node:fs'],
  ['shared/network/ledger', '../../factory/plan-spec.ts'],
  ['shared/spec', '../network/owners.ts'],
  ['shared/spec/schema', '../../files/read-text.ts'],
  ['shared/naming', '../network/owners.ts'],
  ['shared/report', '../factory/plan-factory.ts'],
  ['shared/files', '../operations/operation.ts'],
  ['shared/factory', '../operations/operation.ts'],
  ['shared/factory', '../host/host.ts'],
  ['shared/operations/plan', '@actions/core'],
  ['shared/host', 'azure-pipelines-task-lib/task.js'],
  ['actions/host', 'azure-pipelines-task-lib/task.js'],
  ['ado-tasks/host', '@actions/core'],
  ['ado-tasks/host', '../../actions/host/github-host.ts'],
] as const;

const accepted = [
  ['shared/network', '../spec/resolve.ts'],
  ['shared/files', '../network/vnet.ts'],
  ['shared/factory', '../network/reconcile.ts'],
  ['shared/operations/plan', '../../factory/plan-spec.ts'],
  ['actions/host', '@actions/core'],
  ['ado-tasks/host', 'azure-pipelines-task-lib/task.js'],
] as const;

const probes = [...refused, ...accepted].map(([room, imported], i) => ({ file: `${room}/probe-${i}.ts`, imported }));

/** What the linter says about one file per import, in a folder with our configuration. */
const report = (() => {
  const files = probes.map(
    ({ file, imported }) => [file, `import { a } from '${imported}';\n\nexport const b = a;\n`] as const,
  );
  const cwd = folderWith({ 'biome.json': readFileSync('biome.json', 'utf8'), ...Object.fromEntries(files) });
  const args = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json', '--max-diagnostics=100'];
  return spawnSync(process.execPath, [...args, '.'], { cwd, encoding: 'utf8' }).stdout;
})();

const accepts = (i: number): boolean => !report.includes(`probe-${i}.ts`);

test.each(refused.map(([room, imported], i) => [room, imported, i] as const))(
  'the linter refuses in %s an import of %s',
  (_, __, i) => {
    expect(accepts(i)).toBe(false);
  },
);

test.each(accepted.map(([room, imported], i) => [room, imported, i + refused.length] as const))(
  'the linter accepts in %s an import of %s',
  (_, __, i) => {
    expect(accepts(i)).toBe(true);
  },
);
