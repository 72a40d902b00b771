import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { shownPath } from './read-text.ts';

export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/** Writes all files, each of them in one step, and leaves those alone that are the same already. Throws `UserError`. */
export function writeFiles(files: readonly NewFile[]): void {
  for (const { path, content } of files) {
    if (currentContent(path) === content) continue;
    const draft = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, content);
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UserError({ code: 'FILE_UNWRITABLE', message: `${shownPath(path)} can't be written: ${why}.` });
    }
  }
}

/** Undefined when there is no such file. */
export function currentContent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
