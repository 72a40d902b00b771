import { mkdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { throwIfAny, UserError } from '../errors.ts';
import { shownPath, unreadable } from './read-text.ts';

export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Writes all files and leaves those alone that are the same already. All contents are on the disk before the first
 * file is replaced, so a full disk or a missing right leaves everything as it was. Throws `UserError`.
 */
export function writeFiles(files: readonly NewFile[]): void {
  const targets = files.map(file => ({ ...file, target: targetOf(file.path) }));
  throwIfAny(clashes(targets));
  const drafts: { readonly path: string; readonly target: string; readonly draft: string }[] = [];
  try {
    for (const { path, target, content } of targets) {
      attempt(path, () => {
        if (holds(target, content)) return;
        const draft = `${target}.${process.pid}.tmp`;
        mkdirSync(dirname(target), { recursive: true });
        drafts.push({ path, target, draft });
        writeFileSync(draft, content);
      });
    }
    for (const { path, target, draft } of drafts) attempt(path, () => renameSync(draft, target));
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw error;
  }
}

/** Undefined when there is no such file. Throws `UserError` when there is one that can't be read. */
export function currentContent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(path, 'the file', error);
  }
}

interface Target extends NewFile {
  readonly target: string;
}

function clashes(targets: readonly Target[]) {
  return targets.flatMap(({ path, target }, i) => {
    const twin = targets.slice(0, i).find(other => other.target === target);
    if (twin === undefined) return [];
    const other = twin.path === path ? 'it is named' : `${shownPath(twin.path)} is the same file, named`;
    const message = `${shownPath(path)} can't be written: ${other} for another output too.`;
    return [{ code: 'OUTPUT_FILES_CLASH', message, remedy: 'Give each output a file of its own.' }];
  });
}

function attempt(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError({ code: 'FILE_UNWRITABLE', message: `${shownPath(path)} can't be written: ${why}.` });
  }
}

/** Whether the file has this content already. One that can't be read may still be replaced. */
function holds(target: string, content: string): boolean {
  try {
    return readFileSync(target, 'utf8') === content;
  } catch (error) {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === 'EACCES') return false;
    throw error;
  }
}

/** The file behind the path: a link is followed and stays a link, even where it points to nothing yet. */
function targetOf(path: string, hops = 0): string {
  try {
    return realpathSync(path);
  } catch {
    const link = hops < 8 ? linkOf(path) : undefined;
    if (link !== undefined) return targetOf(resolve(dirname(path), link), hops + 1);
    return inRealFolder(resolve(path));
  }
}

/** A path that does not exist yet, with the links among the folders that do resolved. */
function inRealFolder(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  try {
    return join(realpathSync(folder), basename(path));
  } catch {
    return join(inRealFolder(folder), basename(path));
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
