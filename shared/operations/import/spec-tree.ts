import type { z } from 'zod';
import { keysAt } from '../../spec/schema-walk.ts';
import { type Path, valueAt } from '../../spec/source.ts';
import type { SpecFile, Write } from './rule.ts';
import type { Seed } from './seed.ts';

/** A spec file while it is being put together. */
export type Tree = Record<string, unknown>;

/** One of the two files, from what the rules wrote into it. */
export function treeOf(file: SpecFile, writes: readonly Write[], seed: Seed): Tree {
  const tree: Tree = file === 'factory' ? { version: 1 } : {};
  for (const write of writes) if (write.file === file) put(tree, write.path, write.value);
  // A mapping of overrides also says where the project lives, so it has to name the environments without any.
  if (file === 'project' && !('environments' in tree)) return tree;
  for (const name of seed.environments) {
    const path = ['environments', name];
    if (valueAt(tree, path) === undefined) put(tree, path, file === 'factory' ? {} : null);
  }
  return tree;
}

/** Sets a value, making the mappings and lists on the way. Settings of a service take the place of its `true`. */
export function put(tree: Tree, path: Path, value: unknown): void {
  let parent: object = tree;
  path.slice(0, -1).forEach((key, i) => {
    const child: unknown = Reflect.get(parent, key);
    if (isContainer(child)) {
      parent = child;
      return;
    }
    const made = typeof path[i + 1] === 'number' ? [] : {};
    Reflect.set(parent, key, made);
    parent = made;
  });
  const last = path.at(-1) ?? '';
  const before: unknown = Reflect.get(parent, last);
  if (!(value === true && isContainer(before))) Reflect.set(parent, last, value);
}

/** Mappings in the order of the schema; where the schema leaves the keys open, in the order they came. */
export function ordered(value: unknown, schema: z.core.$ZodType, path: Path = []): unknown {
  if (Array.isArray(value)) return value.map((item, i) => ordered(item, schema, [...path, i]));
  if (!isContainer(value)) return value;
  const known = [...new Set(keysAt(schema, path))];
  const keys = Object.keys(value);
  const sorted = [...known.filter(key => keys.includes(key)), ...keys.filter(key => !known.includes(key))];
  return Object.fromEntries(sorted.map(key => [key, ordered(Reflect.get(value, key), schema, [...path, key])]));
}

export const isContainer = (value: unknown): value is object => value !== null && typeof value === 'object';
