import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { UserError } from '../errors.ts';

/** Reads a text file. Throws `UserError` when that fails. `what` names it for the user. */
export function readText(file: string, what: string): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    throw unreadable(file, what, error);
  }
}

/** The same, undefined when there is no such file. One that is there but can't be read is still an error. */
export function readTextIfThere(file: string, what: string): string | undefined {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(file, what, error);
  }
}

/** The failure as the user sees it. */
export function unreadable(file: string, what: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException;
  const why = (code !== undefined && reasons[code]) || String(code ?? error);
  return new UserError({ code: 'FILE_UNREADABLE', message: `${shownPath(file)}: ${what} can't be read: ${why}.` });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  ENOTDIR: 'what should be a folder is a file',
  EACCES: 'access is denied',
};

/** Windows PowerShell 5 redirects output as UTF-16 with a byte order mark. */
function decode(bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Paths as messages show them: relative to where the command runs where that is shorter, with forward slashes. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return (path.startsWith('..') ? file : path || file).replaceAll('\\', '/');
}
