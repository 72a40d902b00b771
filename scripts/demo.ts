import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Plans the example factory with the shipped command line: addresses, then resources. The ledger is kept in `out/demo`
 * and predictions in the cache, so the first run shows what is new and the next one that nothing changed.
 */
const out = 'out/demo';
const shown = 14;
mkdirSync(join(root, out), { recursive: true });
const plan = [
  join(root, 'cli/dist/index.js'),
  'plan',
  ...['--spec', 'examples/factory/aifactory.yaml'],
  ...['--ledger-file', `${out}/aifactory.lock.json`],
];
const files = ['--plan-file', `${out}/plan.json`, '--map-file', `${out}/address-map.html`];
const { status } = spawnSync(process.execPath, [...plan, ...files], { cwd: root, stdio: 'inherit' });
if (status === 0) showProject('1', 'dev');
process.exitCode = status ?? 1;

function showProject(project: string, environment: string): void {
  const options = ['--project', project, '--environment', environment];
  const { stdout } = spawnSync(process.execPath, [...plan, ...options], { cwd: root, encoding: 'utf8' });
  const file = `${out}/project-${project}-${environment}.txt`;
  writeFileSync(join(root, file), stdout);
  const lines = stdout
    .slice(stdout.indexOf(`${environment}: resources`))
    .trimEnd()
    .split('\n');
  console.log(`\n$ aifactory plan ${options.join(' ')}\n${lines.slice(0, shown).join('\n')}`);
  console.log(`... ${lines.length - shown} more lines, all in ${file}`);
  console.log(`\nThe map: ${out}/address-map.html   The plan as JSON: ${out}/plan.json`);
}
