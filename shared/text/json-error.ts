export interface JsonError {
  /** On one line, without the excerpt and the position that V8 adds. */
  readonly why: string;
  /** V8 tells it only sometimes. */
  readonly offset: number | undefined;
}

/** What V8 says about broken JSON, fit for a message. */
export function jsonError(error: unknown): JsonError {
  const message = error instanceof Error ? error.message : String(error);
  const why = message
    .replace(/,? (in JSON at position[\s\S]*|"[\s\S]*is not valid JSON|\.\.\.[\s\S]*)$/, '')
    .replace(/\p{Cc}+/gu, ' ');
  const offset = /position (\d+)/.exec(message)?.[1];
  return { why, offset: offset === undefined ? undefined : Number(offset) };
}

/** Line and column of an offset, counted from 1. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
