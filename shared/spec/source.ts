import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Location, Problem } from '../errors.ts';

export type Path = readonly PropertyKey[];

/** A YAML or JSON file that knows where each value stands. */
export interface Source {
  readonly file: string;
  /** The plain value; undefined for an empty file. */
  readonly value: unknown;
  /** Mistakes of the syntax itself. */
  readonly problems: readonly Problem[];
  /** Where the value at the path stands, or the closest parent that exists. */
  locate(path: Path): Location;
  /** Where the last key of the path itself stands. */
  locateKey(path: Path): Location;
  /** A single value as it is written, e.g. `001` for the number 1. */
  written(path: Path): string | undefined;
}

export function parseSource(file: string, content: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(content.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = (message: string, offset: number): Problem => ({
    code: 'YAML_SYNTAX',
    message: `This is not valid YAML: ${message.replace(/\.$/, '')}.`,
    location: at(offset),
  });
  const problems = document.errors.map(error => syntax(messages[error.code] ?? error.message, error.pos[0]));
  const value = problems.length > 0 ? undefined : plainValue(document, syntax, problems);
  return {
    file,
    value: problems.length > 0 ? undefined : value,
    problems,
    locate: path => at(offsetOf(nearestNode(document, path)) ?? 0),
    locateKey: path => at(offsetOf(keyNode(document, path)) ?? offsetOf(nearestNode(document, path)) ?? 0),
    written: path => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

const messages: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a file holds one document only; remove the '---' and what follows",
};

/** The plain value, where no alias stands for nothing, for a part of itself, or for far too much. */
function plainValue(
  document: Document.Parsed,
  syntax: (message: string, offset: number) => Problem,
  problems: Problem[],
): unknown {
  let firstAlias = 0;
  visit(document, {
    Alias: (_, alias) => {
      const [offset] = alias.range ?? [0];
      firstAlias ||= offset;
      const anchor = alias.resolve(document);
      const [start, , end] = anchor?.range ?? [0, 0, 0];
      if (anchor === undefined)
        problems.push(syntax(`there is no anchor '&${alias.source}' before this alias`, offset));
      else if (start <= offset && offset < end) {
        problems.push(syntax(`the alias '*${alias.source}' stands inside what it stands for`, offset));
      }
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '<<' || key.type !== 'PLAIN') return;
      problems.push(syntax("merge keys ('<<') are not supported; write the keys out", key.range?.[0] ?? 0));
    },
  });
  if (problems.length > 0) return undefined;
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    problems.push(syntax('its aliases stand for too much', firstAlias));
    return undefined;
  }
}

/** All scalars of a file with their paths. */
export function scalarsOf(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => scalarsOf(item, [...path, i]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => scalarsOf(item, [...path, key]));
  }
  return [{ path, value }];
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) => (isObject(current) && Object.hasOwn(current, key) ? Reflect.get(current, key) : undefined),
    value,
  );
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

function nearestNode(document: Document.Parsed, path: Path): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isMap(node) || hasRange(node)) return node as Node;
    if (node === undefined || node === null) {
      const key = keyNode(document, path.slice(0, length));
      if (key !== undefined) return key;
    }
  }
  return document.contents ?? undefined;
}

function keyNode(document: Document.Parsed, path: Path): Node | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = (parent as YAMLMap).items.find((item: Pair) => keyText(item.key) === String(path.at(-1)));
  return pair?.key as Node | undefined;
}

const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);

const hasRange = (node: unknown): node is Node => node !== null && typeof node === 'object' && 'range' in node;

const offsetOf = (node: Node | undefined): number | undefined => node?.range?.[0];
