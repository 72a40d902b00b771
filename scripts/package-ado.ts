import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { taskFolder, taskOperations } from './entries.ts';
import { root } from './root.ts';

/** Packs the extension from a staging folder that holds nothing but what an agent needs. */
const out = join(root, 'out');
const staging = join(out, 'extension');
rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });
for (const file of ['vss-extension.json', 'overview.md', 'icon.png']) {
  cpSync(join(root, 'ado-tasks', file), join(staging, file));
}
for (const operation of taskOperations) {
  const folder = taskFolder(operation);
  const target = join(staging, folder.replace('ado-tasks/', ''));
  for (const part of ['task.json', 'dist']) cpSync(join(root, folder, part), join(target, part), { recursive: true });
  cpSync(join(root, 'ado-tasks/task-icon.png'), join(target, 'icon.png'));
}
const tfx = join(root, 'node_modules/tfx-cli/_build/tfx-cli.js');
const args = [
  'extension',
  'create',
  '--root',
  staging,
  '--manifest-globs',
  'vss-extension.json',
  '--output-path',
  out,
  '--no-prompt',
];
execFileSync(process.execPath, [tfx, ...args], { stdio: 'inherit' });
