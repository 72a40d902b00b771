import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { folderWith } from './spec-folder.ts';

/** What GitHub's own parser says of workflow and action files. The packages load only when bundled. */
export async function githubParserProblems(
  files: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const outfile = join(folderWith(), 'parser.mjs');
  await build({
    entryPoints: ['test/support/github-parser.entry.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return JSON.parse(execFileSync(process.execPath, [outfile, ...files], { encoding: 'utf8' }));
}
