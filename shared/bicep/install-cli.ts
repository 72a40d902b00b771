import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../errors.ts';
import { nugetRuntimes, officialReleases, pinnedVersion, releaseAssets } from './release.ts';

const platform = `${process.platform}-${process.arch}`;

/** Installs from the NuGet package; gives the reason when that does not work. The package manager checks its signature. */
export async function fromNuget(folder: string, executable: string): Promise<string | undefined> {
  const runtime = nugetRuntimes[platform];
  if (runtime === undefined) return `from NuGet: no package for ${platform}`;
  const work = mkdtempSync(join(tmpdir(), 'aifactory-nuget-'));
  try {
    const name = `Azure.Bicep.CommandLine.${runtime}`;
    const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup><ItemGroup><PackageDownload Include="${name}" Version="[${pinnedVersion}]" /></ItemGroup></Project>`;
    writeFileSync(join(work, 'get.csproj'), project);
    await promisify(execFile)('dotnet', ['restore', '--packages', join(work, 'packages')], {
      cwd: work,
      timeout: 300_000,
    });
    install(join(work, 'packages', name.toLowerCase(), pinnedVersion, 'tools', executable), folder, executable);
    return undefined;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    const absent = code === 'ENOENT' && syscall?.startsWith('spawn');
    return `from NuGet: ${absent ? 'there is no dotnet' : dotnetReason(error)}`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Installs the official release or its mirror, after comparing the checksum; gives the reason when that does not work. */
export async function fromRelease(folder: string, executable: string, mirror?: string): Promise<string | undefined> {
  const release = releaseAssets[platform];
  if (release === undefined) return `the release: no checksum is pinned for ${platform}`;
  const source = `${(mirror ?? officialReleases).replace(/\/$/, '')}/v${pinnedVersion}/${release.asset}`;
  const work = mkdtempSync(join(tmpdir(), 'aifactory-bicep-'));
  try {
    const bytes = /^https?:/.test(source) ? await download(source) : readFileSync(source);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== release.sha256) return `${source}: its SHA-256 is ${sha256}, not the pinned ${release.sha256}`;
    writeFileSync(join(work, executable), bytes);
    install(join(work, executable), folder, executable);
    return undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return `${source}: ${firstLine(messageOf(error))}${cause}`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(300_000) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** In one step, so that a run beside this one never sees half a file. */
function install(binary: string, folder: string, executable: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${executable}.${process.pid}.tmp`);
  try {
    copyFileSync(binary, draft);
    chmodSync(draft, 0o755);
    renameSync(draft, join(folder, executable));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** `dotnet` tells what went wrong on its standard output, among other lines. */
function dotnetReason(error: unknown): string {
  const { stdout = '' } = error as { readonly stdout?: string };
  const line = stdout.split('\n').find(text => /\berror\b/i.test(text));
  return (line ?? firstLine(messageOf(error))).trim();
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
