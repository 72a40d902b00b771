import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { compileTemplates } from './compile-templates.ts';
import { bundleEntries } from './entries.ts';
import { licenceText, packagesOf } from './licences.ts';
import { root } from './root.ts';

await compileTemplates();

/** Bundles every entry into the `dist` beside it: readable ESM, one chunk per lazily loaded part, and the licences. */
for (const entry of bundleEntries) {
  const started = performance.now();
  const { code, assets, stats } = await ncc(join(root, entry.source), { cache: false, quiet: true }).catch(
    (error: unknown) => {
      // Left uncaught, Node would print the line of ncc that threw, which is megabytes long.
      console.error(`${entry.source}: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    },
  );
  const folder = join(root, entry.folder);
  rmSync(folder, { recursive: true, force: true });
  const files = new Map<string, string | Buffer>([['index.js', code]]);
  for (const [name, asset] of Object.entries(assets)) files.set(name, asset.source);
  files.set('package.json', '{ "type": "module" }\n');
  files.set('licenses.txt', licenceText(packagesOf(stats.compilation.modules)));
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const kilobytes = [...files.values()].reduce((sum, content) => sum + content.length, 0) / 1024;
  console.log(`${entry.folder}: ${Math.round(kilobytes)} kB in ${Math.round(performance.now() - started)} ms`);
}
