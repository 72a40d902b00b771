import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../shared/errors.ts';
import { currentContent, type NewFile, writeFiles } from '../../../shared/files/write-files.ts';
import { folderWith } from '../../support/spec-folder.ts';

function codesOf(write: () => unknown): string[] {
  try {
    write();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

const writing = (...files: NewFile[]): string[] => codesOf(() => writeFiles(files));

describe('writing several files', () => {
  test('replaces none of them when one can’t be written, and leaves no drafts', () => {
    const folder = folderWith({ 'a.txt': 'old', 'is-a-file': '' });
    const codes = writing(
      { path: join(folder, 'a.txt'), content: 'new' },
      { path: join(folder, 'is-a-file/b.txt'), content: 'new' },
    );
    expect(codes).toEqual(['FILE_UNWRITABLE']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'is-a-file']);
  });

  test('refuses to write two outputs to one file, by whatever path', () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    const twice = writing(
      { path: join(folder, 'real/a'), content: '1' },
      { path: join(folder, 'link/a'), content: '2' },
      { path: join(folder, 'real/../real/a'), content: '3' },
    );
    expect(twice).toEqual(['OUTPUT_FILES_CLASH', 'OUTPUT_FILES_CLASH']);
    expect(existsSync(join(folder, 'real/a'))).toBe(false);
  });

  test('follows a link to the file it points to, even when that does not exist yet', () => {
    const folder = folderWith({ 'target.txt': 'old' });
    symlinkSync('target.txt', join(folder, 'link'));
    symlinkSync('later.txt', join(folder, 'dangling'));
    writeFiles([
      { path: join(folder, 'link'), content: 'new' },
      { path: join(folder, 'dangling'), content: 'new' },
    ]);
    for (const link of ['link', 'dangling']) expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true);
    for (const file of ['target.txt', 'later.txt']) expect(readFileSync(join(folder, file), 'utf8')).toBe('new');
  });

  test('leaves a file alone that is the same already', () => {
    const folder = folderWith({ a: 'same' });
    const before = lstatSync(join(folder, 'a')).ino;
    writeFiles([{ path: join(folder, 'a'), content: 'same' }]);
    expect(lstatSync(join(folder, 'a')).ino).toBe(before);
  });
});

describe('the content of a file', () => {
  test('is undefined only when there is no such file', () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'a'), 'text');
    expect(currentContent(join(folder, 'a'))).toBe('text');
    expect(currentContent(join(folder, 'b'))).toBeUndefined();
    expect(codesOf(() => currentContent(folder))).toEqual(['FILE_UNREADABLE']);
    expect(codesOf(() => currentContent(join(folder, 'a/b')))).toEqual(['FILE_UNREADABLE']);
  });
});
