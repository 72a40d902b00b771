import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import { nearest } from '../text/nearest.ts';
import { isPlaceholder } from './placeholder.ts';
import { keysAt, meaningAt } from './schema-walk.ts';
import { type Path, type Source, scalarsOf, valueAt } from './source.ts';

export type Validated<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Checks a file against a schema. Every mistake is reported with its position, value, and what is allowed there. */
export function validate<S extends z.ZodType>(source: Source, schema: S): Validated<z.output<S>> {
  if (source.problems.length > 0) return { problems: source.problems };
  const placeholders = scalarsOf(source.value).filter(scalar => isPlaceholder(scalar.value));
  const parsed = schema.safeParse(source.value ?? {});
  if (parsed.success && placeholders.length === 0) return { value: parsed.data };
  const filledLater = new Set(placeholders.map(({ path }) => pathText(path)));
  const problems = [
    ...placeholders.map(({ path, value }) => placeholderProblem(source, schema, path, value)),
    ...(parsed.error?.issues ?? [])
      .flatMap(issue => flatten(issue, source.value))
      .filter(issue => !filledLater.has(pathText(issue.path)))
      .flatMap(issue => describe(issue, source, schema)),
  ];
  return { problems: problems.sort(byPosition) };
}

/** `environments.dev.addressSpace[0]` */
export function pathText(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}

type Issue = z.core.$ZodIssue;

/** Of a union's branches, the one the user most likely meant: the first whose complaint lies deepest. */
function flatten(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map(branch =>
    branch.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const depth = (branch: readonly Issue[]): number => (branch.some(isWrongKind(issue.path)) ? 0 : 1);
  const best = [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  if (depth(best) > 0) return best.flatMap(inner => flatten(inner, root));
  return [issue];
}

const isWrongKind =
  (path: Path) =>
  (issue: Issue): boolean =>
    issue.path.length === path.length && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

function describe(issue: Issue, source: Source, schema: z.ZodType): Problem[] {
  const name = pathText(issue.path);
  const value = valueAt(source.value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => unknownKey(source, schema, issue.path, key));
  }
  if (value === undefined) {
    const meaning = meaningAt(schema, issue.path);
    return [
      {
        code: 'SPEC_VALUE_MISSING',
        message: `${name} is missing${meaning === undefined ? '.' : `: ${lowerFirst(meaning)}`}`,
        location: source.locate(issue.path.slice(0, -1)),
      },
    ];
  }
  const allowed = allowedValues(issue);
  const suggestion = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const quoted = quotesMissing(issue, value, source);
  return [
    {
      code: 'SPEC_VALUE_INVALID',
      message: `${name || 'The file'}: ${quoted ?? shown(value)} is not allowed; ${complaint(issue, allowed)}.`,
      location: source.locate(issue.path),
      ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
      ...(quoted !== undefined && { remedy: `Put it in quotes: "${quoted}".` }),
    },
  ];
}

/** YAML reads 001 as the number 1 and yes, in old habits, as true; the text as written where text is expected. */
function quotesMissing(issue: Issue, value: unknown, source: Source): string | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? source.written(issue.path) : undefined;
}

function unknownKey(source: Source, schema: z.ZodType, path: Path, key: string): Problem {
  const allowed = keysAt(schema, path);
  const suggestion = nearest(key, allowed);
  const where = path.length === 0 ? 'at the top level' : `in ${pathText(path)}`;
  return {
    code: 'SPEC_KEY_UNKNOWN',
    message: `'${key}' is not a key ${where}; allowed: ${allowed.join(', ')}.`,
    location: source.locateKey([...path, key]),
    ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
  };
}

function placeholderProblem(source: Source, schema: z.ZodType, path: Path, value: unknown): Problem {
  const meaning = meaningAt(schema, path);
  return {
    code: 'SPEC_PLACEHOLDER',
    message: `${pathText(path)}: ${shown(value)} is a placeholder.`,
    remedy: meaning === undefined ? 'Replace it by a value.' : `Fill in: ${lowerFirst(meaning)}`,
    location: source.locate(path),
  };
}

function complaint(issue: Issue, allowed: readonly string[]): string {
  if (allowed.length > 0) return `expected ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}`;
  if (issue.code === 'invalid_type') return `expected ${kindNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return `expected ${unionKinds(issue)}`;
  return issue.message.replace(/\.$/, '');
}

function allowedValues(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_key') return issue.issues.flatMap(allowedValues);
  // A discriminated union names the options only in its branches' key.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return issue.options.map(String);
  return [];
}

function unionKinds(issue: Issue & { code: 'invalid_union' }): string {
  const kinds = issue.errors.flatMap(branch => {
    const first = branch[0];
    if (first === undefined) return [];
    return [complaint(first, allowedValues(first)).replace(/^expected /, '')];
  });
  return [...new Set(kinds)].join(', or ');
}

const kindNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^(Microsoft|Azure|Entra)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

function byPosition(a: Problem, b: Problem): number {
  return (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0);
}
