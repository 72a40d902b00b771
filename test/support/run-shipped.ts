import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './spec-folder.ts';

export interface ShippedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Where it ran. */
  readonly folder: string;
}

/** Runs an action's committed bundle as a GitHub runner does, from a copy without our node_modules around it. */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<ShippedRun> {
  const { program, folder } = copyOf(`actions/${name}`, files);
  const paths = { GITHUB_OUTPUT: join(folder, '.outputs'), GITHUB_STEP_SUMMARY: join(folder, '.summary') };
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
  const run = await start(program, folder, { ...env, ...paths });
  const outputs = [...readFileSync(paths.GITHUB_OUTPUT, 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return {
    ...run,
    folder,
    summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: Object.fromEntries(outputs.map(([, key, , value]) => [key, value])),
  };
}

/** Runs a task's committed bundle as an Azure Pipelines agent does. */
export async function runTask(
  name: string,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<ShippedRun> {
  const { program, folder } = copyOf(`ado-tasks/${name}`, files);
  const env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
  const run = await start(program, folder, {
    ...env,
    AGENT_TEMPDIRECTORY: folder,
    SYSTEM_DEFAULTWORKINGDIRECTORY: folder,
  });
  const outputs = [
    ...run.stdout.matchAll(/^##vso\[task\.setvariable variable=([^;]+);isOutput=true;issecret=false;\](.*)$/gm),
  ];
  const summary = /^##vso\[task\.uploadsummary\](.*)$/m.exec(run.stdout)?.[1];
  return {
    ...run,
    folder,
    summary: summary !== undefined && existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    outputs: Object.fromEntries(outputs.map(([, key, value]) => [key, undoEscapes(value ?? '')])),
  };
}

/** Runs the committed command line. */
export async function runCli(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<ShippedRun> {
  const { program, folder } = copyOf('cli', files);
  return { ...(await start(program, folder, {}, args)), folder, outputs: {}, summary: '' };
}

function copyOf(
  source: string,
  files: Readonly<Record<string, string>>,
): { readonly program: string; readonly folder: string } {
  const copy = folderWith();
  cpSync(join(source, 'dist'), join(copy, 'dist'), { recursive: true });
  return { program: join(copy, 'dist/index.js'), folder: folderWith(files) };
}

function start(
  program: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Pick<ShippedRun, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    // Nothing is left in the cache of whoever runs the tests, or taken from it.
    const own = { PATH: process.env.PATH ?? '', AIFACTORY_CACHE: join(cwd, '.cache') };
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...own, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
  });
}

/** The agent undoes these escapes of a command's text. */
const undoEscapes = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%AZP25', '%');
