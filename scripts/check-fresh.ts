import { execFileSync } from 'node:child_process';
import { root } from './root.ts';

/** Fails when building or generating changed a committed file, or made one that is not committed. */
const changed = execFileSync(
  'git',
  [
    'status',
    '--porcelain',
    '--',
    'actions',
    'ado-tasks',
    'cli',
    'schemas',
    'docs',
    'README.md',
    'shared/version.ts',
    'workflows-templates',
  ],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (changed !== '') {
  console.error(`Not up to date:\n${changed}\nRun 'npm run generate && npm run build' and commit the result.`);
  process.exitCode = 1;
}
