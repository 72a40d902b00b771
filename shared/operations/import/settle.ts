import type { z } from 'zod';
import { isPlaceholder } from '../../spec/placeholder.ts';
import { type Path, valueAt } from '../../spec/source.ts';
import { pathText } from '../../spec/validate.ts';
import { isContainer, put, type Tree } from './spec-tree.ts';

/**
 * Makes placeholders of values that the schema refuses, and of required values that are missing, so that whatever the
 * seed's file holds, what is left to do shows up in one way. Tells what it changed.
 */
export function settle(tree: Tree, schema: z.ZodType): string[] {
  const notes: string[] = [];
  // What hides behind a value that was wrong shows only once that value is replaced.
  for (let round = 0; round < 3; round += 1) {
    const wrong = leaves(schema.safeParse(tree).error?.issues ?? []).filter(({ path }) => isOpenTo(tree, path));
    if (wrong.length === 0) break;
    for (const { path, message } of wrong) {
      const value = valueAt(tree, path);
      if (isPlaceholder(value)) continue;
      const name = String(path.at(-1));
      put(tree, path, value === undefined ? `<todo>_${name}` : `<todo>${String(value)}`);
      notes.push(
        value === undefined
          ? `${pathText(path)} is required, but the seed does not set it; it is a placeholder now.`
          : `${pathText(path)}: '${String(value)}' is not allowed (${message}); it is a placeholder now.`,
      );
    }
  }
  return [...new Set(notes)];
}

interface Leaf {
  readonly path: Path;
  readonly message: string;
}

/** The complaints themselves, from every branch of a union. */
function leaves(issues: readonly z.core.$ZodIssue[], base: Path = []): Leaf[] {
  return issues.flatMap(issue => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ path, message: issue.message }];
    const inner = issue.errors.flatMap(branch => leaves(branch, path));
    return inner.length === 0 ? [{ path, message: issue.message }] : inner;
  });
}

/** A branch of a union that was not meant complains about the mapping as a whole, which says nothing. */
const isOpenTo = (tree: Tree, path: Path): boolean => {
  const value = valueAt(tree, path);
  return !isContainer(value) && !isPlaceholder(value) && path.length > 0;
};
