import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Whether the linter accepts the import in a file of that room. */
function accepts(file: string, imported: string): boolean {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'lint', `--stdin-file-path=${file}`],
    { input: `import { a } from '${imported}';\nexport const b = a;\n` },
  );
  return status === 0;
}

test.each([
  ['shared/cidr/x.ts', '../errors.ts'],
  ['shared/text/x.ts', '../cidr/cidr.ts'],
  ['shared/network/x.ts', '../files/read-text.ts'],
  ['shared/network/x.ts', 'node:fs'],
  ['shared/network/ledger/x.ts', '../../factory/plan-spec.ts'],
  ['shared/spec/x.ts', '../network/owners.ts'],
  ['shared/spec/schema/x.ts', '../../files/read-text.ts'],
  ['shared/naming/x.ts', '../network/owners.ts'],
  ['shared/report/x.ts', '../factory/plan-factory.ts'],
  ['shared/files/x.ts', '../operations/operation.ts'],
  ['shared/factory/x.ts', '../operations/operation.ts'],
  ['shared/factory/x.ts', '../host/host.ts'],
  ['shared/operations/plan/x.ts', '@actions/core'],
  ['shared/host/x.ts', 'azure-pipelines-task-lib/task.js'],
])('the linter refuses in %s an import of %s', (file, imported) => {
  expect(accepts(file, imported)).toBe(false);
});

test.each([
  ['shared/network/x.ts', '../spec/resolve.ts'],
  ['shared/files/x.ts', '../network/vnet.ts'],
  ['shared/factory/x.ts', '../network/reconcile.ts'],
  ['shared/operations/plan/x.ts', '../../factory/plan-spec.ts'],
])('the linter accepts in %s an import of %s', (file, imported) => {
  expect(accepts(file, imported)).toBe(true);
});
