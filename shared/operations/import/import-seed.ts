import { isPlaceholder } from '../../spec/placeholder.ts';
import { factory } from '../../spec/schema/factory.ts';
import { project } from '../../spec/schema/project.ts';
import { scalarsOf } from '../../spec/source.ts';
import { pathText } from '../../spec/validate.ts';
import { type Conversion, convert } from './convert.ts';
import { notesOn } from './notes.ts';
import type { SpecFile } from './rule.ts';
import { nameFromTags } from './rules/tags.ts';
import type { SeedSource } from './seed-source.ts';
import { settle } from './settle.ts';
import { specText } from './spec-text.ts';
import { ordered, type Tree, treeOf } from './spec-tree.ts';

/** The spec made from a seed configuration, as text, and everything to say about it. */
export interface ImportedSeed {
  readonly source: SeedSource;
  readonly conversion: Conversion;
  readonly files: readonly SpecText[];
  readonly placeholders: readonly Placeholder[];
  readonly notes: readonly string[];
}

export interface SpecText {
  readonly file: SpecFile;
  /** Relative to the folder of the spec. */
  readonly path: string;
  readonly content: string;
}

export interface Placeholder {
  readonly file: string;
  readonly path: string;
  readonly value: string;
}

export function importSeed(source: SeedSource): ImportedSeed {
  const conversion = convert(source);
  const { seed, mapped } = conversion;
  const writes = mapped.flatMap(variable => variable.writes);
  const trees = { factory: treeOf('factory', writes, seed), project: treeOf('project', writes, seed) };
  const notes = [...settle(trees.factory, factory)];
  const name = nameFromTags(seed.value('tagsProject'));
  if (name !== undefined) trees.project.name = name;
  notes.push(...settle(trees.project, project));

  const heading = `Imported by 'aifactory import' from ${source.file.split('/').at(-1)}; import-report.md tells what became of each variable.`;
  const files: SpecText[] = [
    {
      file: 'factory',
      path: 'aifactory.yaml',
      content: specText(Object(ordered(trees.factory, factory)), [heading]),
    },
    {
      file: 'project',
      path: projectPath(trees.project),
      content: specText(Object(ordered(trees.project, project)), [heading]),
    },
  ];
  return {
    source,
    conversion,
    files,
    placeholders: files.flatMap(({ file, path }) => placeholdersOf(path, ordered(trees[file], schemas[file]))),
    notes: [...notesOn(source, conversion), ...conversion.notes, ...notes],
  };
}

const schemas = { factory, project };

/** A number that is not known yet has no place in a file name: the two would have to agree. */
function projectPath({ number, name }: Tree): string {
  const digits = typeof number === 'number' ? String(number).padStart(3, '0') : undefined;
  return `projects/${[digits, name ?? 'project'].filter(part => part !== undefined).join('-')}.yaml`;
}

const placeholdersOf = (file: string, tree: unknown): Placeholder[] =>
  scalarsOf(tree).flatMap(({ path, value }) => (isPlaceholder(value) ? [{ file, path: pathText(path), value }] : []));
