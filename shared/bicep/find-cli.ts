import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../errors.ts';
import { cacheFolder } from './cache-folder.ts';
import { fromNuget, fromRelease } from './install-cli.ts';
import { oldestVersion, pinnedVersion } from './release.ts';

export interface BicepCli {
  readonly path: string;
  readonly version: string;
}

export interface FindOptions {
  /** A binary the user insists on. */
  readonly path?: string | undefined;
  /** Address or folder that mirrors Bicep's releases: `<mirror>/v<version>/<asset>`. */
  readonly mirror?: string | undefined;
}

/**
 * A Bicep CLI that can evaluate templates: the given path, the PATH, the cache, the NuGet package through an installed
 * `dotnet`, or the official release checked against its checksum. Throws `UserError` with what was tried.
 */
export async function findBicep({ path, mirror }: FindOptions): Promise<BicepCli> {
  if (path !== undefined) return insisted(path);
  const tried: string[] = [];
  const onPath = findOnPath();
  if (onPath !== undefined) {
    const version = await versionOf(onPath);
    if (version !== undefined && isAtLeast(version, oldestVersion)) return { path: onPath, version };
    tried.push(`on the PATH: ${onPath} is ${version ?? 'of no known version'}, ${oldestVersion} or newer is needed`);
  } else {
    tried.push('on the PATH: no bicep');
  }
  const folder = join(cacheFolder(), 'bicep', pinnedVersion);
  const cached = join(folder, executable);
  if (existsSync(cached)) return { path: cached, version: pinnedVersion };
  tried.push(`in the cache: not in ${folder}`);
  // A mirror is named where the usual sources can't or must not be reached, so it is the only one.
  const sources = mirror === undefined ? [fromNuget, fromRelease] : [fromRelease];
  for (const source of sources) {
    const outcome = await source(folder, executable, mirror);
    if (outcome === undefined) return { path: cached, version: pinnedVersion };
    tried.push(outcome);
  }
  throw new UserError({
    code: 'BICEP_MISSING',
    message: `The Bicep CLI, which evaluates the templates, was not found. Tried ${tried.join('; ')}.`,
    remedy: `Install Bicep ${oldestVersion} or newer on the PATH, name one with bicep-path, name a mirror of its releases with bicep-mirror, or plan addresses only with --resources skip.`,
  });
}

async function insisted(path: string): Promise<BicepCli> {
  const version = await versionOf(path);
  const problem =
    version === undefined
      ? 'does not run or is not the Bicep CLI'
      : isAtLeast(version, oldestVersion)
        ? undefined
        : `is version ${version}; ${oldestVersion} or newer is needed`;
  if (problem === undefined) return { path, version: version ?? '' };
  throw new UserError({ code: 'BICEP_UNUSABLE', message: `bicep-path: ${path} ${problem}.` });
}

const executable = process.platform === 'win32' ? 'bicep.exe' : 'bicep';

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, executable)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 30_000 });
    return /Bicep CLI version (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map(text => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
