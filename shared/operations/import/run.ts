import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, throwIfAny } from '../../errors.ts';
import { shownPath } from '../../files/read-text.ts';
import { currentContent, type NewFile, writeFiles } from '../../files/write-files.ts';
import { nearest } from '../../text/nearest.ts';
import type { ImportInputs, ImportOutcome } from './definition.ts';
import { type ImportedSeed, importSeed } from './import-seed.ts';
import { readSource } from './read-source.ts';
import { countTable, renderReport } from './report.ts';
import { namesOf } from './seed.ts';
import { rows } from './table/rows.ts';

export async function run({ from, format, folder, overwrite }: ImportInputs): Promise<ImportOutcome> {
  const imported = importSeed(readSource(from, format));
  const files: NewFile[] = [
    ...imported.files.map(({ path, content }) => ({ path: join(folder, path), content })),
    { path: join(folder, 'import-report.md'), content: renderReport(imported) },
  ];
  throwIfAny([...(overwrite ? [] : existing(files)), ...sameNumber(folder, imported)]);
  const changes = files.some(({ path, content }) => currentContent(path) !== content);
  writeFiles(files);

  const { mapped, dropped, unset, unknown } = imported.conversion;
  const left = [...dropped, ...unset];
  const paths = files.map(({ path }) => shownPath(path));
  return {
    outputs: {
      files: JSON.stringify(paths),
      mappedCount: String(mapped.length),
      droppedCount: String(left.length),
      placeholderCount: String(imported.placeholders.length),
    },
    text: renderText(imported, paths),
    summary: [`## Imported ${imported.source.file}`, countTable(imported), ''].join('\n\n'),
    data: {
      files: paths,
      format: imported.source.format,
      counts: {
        variables: imported.source.variables.length,
        mapped: mapped.length,
        dropped: dropped.length,
        unset: unset.length,
        unknown: unknown.length,
        placeholders: imported.placeholders.length,
      },
      placeholders: imported.placeholders,
      dropped: left.map(({ variable, reason }) => ({ variable: variable.name, reason })),
      unknown: unknown.map(({ name }) => name),
      notes: imported.notes,
    },
    changes,
    warnings: unknownVariables(imported),
  };
}

function existing(files: readonly NewFile[]): Problem[] {
  const found = files.filter(({ path }) => currentContent(path) !== undefined).map(({ path }) => shownPath(path));
  if (found.length === 0) return [];
  const message = `${found.length === 1 ? 'This file exists' : 'These files exist'} already: ${found.join(', ')}.`;
  return [{ code: 'FILE_EXISTS', message, remedy: 'Give another folder, or overwrite to replace them.' }];
}

/** Another file for the same project: the two could not be loaded together. */
function sameNumber(folder: string, { files }: ImportedSeed): Problem[] {
  return files.flatMap(({ file, path }) => {
    const name = path.split('/').at(-1) ?? '';
    const number = /^\d{3}-/.exec(name)?.[0];
    if (file !== 'project' || number === undefined) return [];
    return namesIn(join(folder, 'projects'))
      .filter(other => other.startsWith(number) && other !== name && /\.ya?ml$/i.test(other))
      .map(other => ({
        code: 'PROJECT_NUMBER_TAKEN',
        message: `${shownPath(join(folder, 'projects', other))} is project ${number.slice(0, 3)} already.`,
        remedy: `Remove it, or correct the project number in the seed's file.`,
      }));
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function unknownVariables({ conversion, source }: ImportedSeed): Problem[] {
  const known = rows.flatMap(row => namesOf(row, source.format));
  return conversion.unknown.map(({ name, location }) => {
    const suggestion = nearest(name, known);
    return {
      code: 'UNKNOWN_VARIABLE',
      message: `'${name}' is not a variable of the seed; nothing became of it.`,
      location,
      ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
    };
  });
}

function renderText({ conversion, placeholders, notes, source }: ImportedSeed, paths: readonly string[]): string {
  const { mapped, dropped, unset, unknown } = conversion;
  const specFile = paths[0] ?? '';
  const command = specFile === 'aifactory.yaml' ? 'aifactory plan' : `aifactory plan --spec ${specFile}`;
  const next =
    placeholders.length === 0
      ? `Next: ${command}`
      : `Next: fill in ${counted(placeholders.length, 'placeholder')} (the report lists them), then run: ${command}`;
  return [
    ...paths.map(path => `Wrote ${path}`),
    '',
    `${counted(source.variables.length, 'variable')} of ${source.file}: ${mapped.length} mapped, ${dropped.length} dropped, ${unset.length} unset, ${unknown.length} unknown.`,
    ...(notes.length === 0
      ? []
      : [`${counted(notes.length, 'note')} in the report: read them before the first deployment.`]),
    next,
  ].join('\n');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
