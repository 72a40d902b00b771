import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Plans the example factory with the shipped command line. The ledger is kept in `out/demo`, so the first run shows
 * what is new and the next one that nothing changed.
 */
const out = join(root, 'out/demo');
const args = [
  join(root, 'cli/dist/index.js'),
  'plan',
  ...['--spec', 'examples/factory/aifactory.yaml'],
  ...['--ledger-file', join(out, 'aifactory.lock.json')],
  ...['--plan-file', join(out, 'plan.json')],
  ...['--map-file', join(out, 'address-map.html')],
];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (status === 0) console.log('\nThe map: out/demo/address-map.html   The plan as JSON: out/demo/plan.json');
process.exitCode = status ?? 1;
