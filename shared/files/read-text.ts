import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { UserError } from '../errors.ts';

/** Reads a text file. Throws `UserError` when that fails. `what` names it for the user. */
export function readText(file: string, what: string): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'it does not exist' : code === 'EISDIR' ? 'it is a folder' : String(code ?? error);
    throw new UserError({ code: 'FILE_UNREADABLE', message: `${shownPath(file)}: ${what} can't be read: ${why}.` });
  }
}

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
