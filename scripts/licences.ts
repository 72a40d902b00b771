import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface BundledModule {
  readonly resource?: string;
  readonly modules?: readonly BundledModule[];
  readonly rootModule?: BundledModule;
}

/** The package folders that modules of a bundle come from, sorted. ncc's own list forgets all chunks but the last. */
export function packagesOf(modules: Iterable<BundledModule>): string[] {
  const folders = new Set<string>();
  const visit = (module: BundledModule): void => {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec((module.resource ?? '').replaceAll('\\', '/'))?.[0];
    if (folder !== undefined) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
    if (module.rootModule !== undefined) visit(module.rootModule);
  };
  for (const module of modules) visit(module);
  return [...folders].sort();
}

/** Name, licence and licence text of each package. */
export function licenceText(folders: readonly string[]): string {
  return folders
    .map(folder => {
      const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const file = readdirSync(folder).find(candidate => /^licen[cs]e/i.test(candidate));
      const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      return `${name}\n${license}\n${text}`;
    })
    .join('\n');
}
