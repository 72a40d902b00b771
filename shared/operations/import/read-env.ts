import { parseEnv } from 'node:util';
import { UserError } from '../../errors.ts';
import type { SeedSource } from './seed-source.ts';

/** Reads a `.env` file. Throws `UserError` when it assigns nothing. */
export function readEnv(file: string, content: string): SeedSource {
  const lines = assignments(content);
  const first = ([name]: [string, unknown]): number => lines.get(name)?.[0] ?? Number.POSITIVE_INFINITY;
  // `parseEnv` sorts by name.
  const values = Object.entries(parseEnv(content)).sort((a, b) => first(a) - first(b));
  if (values.length === 0) {
    throw new UserError({
      code: 'VARIABLES_MISSING',
      message: `${file} assigns no variable: there is no line NAME=value.`,
      remedy: "Give the seed's .env.",
    });
  }
  return {
    format: 'github',
    file,
    variables: values.map(([name, value]) => {
      const line = lines.get(name)?.at(-1);
      return { name, value: value ?? '', location: { file, ...(line !== undefined && { line, column: 1 }) } };
    }),
    repeated: values.flatMap(([name]) => {
      const found = lines.get(name) ?? [];
      return found.length > 1 ? [{ name, lines: found }] : [];
    }),
  };
}

/** `parseEnv` knows no positions. */
function assignments(content: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  content.split('\n').forEach((text, i) => {
    const name = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=/.exec(text)?.[1];
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), i + 1]);
  });
  return found;
}
