import { markdownTable } from '../../report/table.ts';
import { pathText } from '../../spec/validate.ts';
import type { Dropped } from './convert.ts';
import type { ImportedSeed, SpecText } from './import-seed.ts';
import { formatNames } from './read-source.ts';
import type { Write } from './rule.ts';
import { isSecretName } from './secret-names.ts';
import type { Variable } from './seed-source.ts';

/** Everything about an import, for the person who goes through it: markdown. */
export function renderReport(imported: ImportedSeed): string {
  const { conversion, files, placeholders, notes, source } = imported;
  const { dropped, unset, unknown } = conversion;
  return [
    '# Import report',
    `From \`${source.file}\` (${formatNames[source.format]}).`,
    countTable(imported),
    ...section('To fill in', placeholders.length, [
      "Each is a value the seed's file does not hold. `aifactory plan` names them again, with file, line and column.",
      markdownTable(
        ['File', 'Spec path', 'Placeholder'],
        placeholders.map(({ file, path, value }) => [file, code(path), code(value)]),
      ),
    ]),
    ...section('Notes', notes.length, [
      'Where the seed contradicts itself, or a value needs a second look.',
      notes.map(note => `- ${note.replaceAll('<', '\\<')}`).join('\n'),
    ]),
    ...section('Unknown variables', unknown.length, [
      'Not part of the seed; nothing became of them.',
      markdownTable(
        ['Variable', 'Line'],
        unknown.map(({ name, location }) => [code(name), location.line ?? '']),
      ),
    ]),
    ...files.flatMap(file => mappedSection(imported, file)),
    ...section('Dropped', dropped.length, [droppedTable(dropped)]),
    ...section('Left out because unset', unset.length, [droppedTable(unset)]),
    '',
  ].join('\n\n');
}

export function countTable({ conversion, placeholders, source }: ImportedSeed): string {
  const { mapped, dropped, unset, unknown } = conversion;
  return markdownTable(
    ['Variables', 'Number'],
    [
      ['in the file', source.variables.length],
      ['mapped', mapped.length],
      ['dropped, with a reason', dropped.length],
      ['left out because unset', unset.length],
      ['unknown', unknown.length],
      ['placeholders to fill in', placeholders.length],
    ],
  );
}

function mappedSection({ conversion }: ImportedSeed, { file, path }: SpecText): string[] {
  const rows = conversion.mapped.flatMap(({ variable, writes }) =>
    writes
      .filter(write => write.file === file)
      .map(write => [code(variable.name), code(pathText(write.path)), code(shownValue(variable, write))]),
  );
  return section(`Mapped to ${path}`, rows.length, [markdownTable(['Variable', 'Spec path', 'Value'], rows)]);
}

const droppedTable = (list: readonly Dropped[]): string =>
  markdownTable(
    ['Variable', 'Value', 'Reason'],
    list.map(({ variable, reason }) => [code(variable.name), code(shownText(variable, variable.value)), reason]),
  );

const section = (title: string, count: number, body: readonly string[]): string[] =>
  count === 0 ? [] : [`## ${title}`, ...body];

const shownValue = (variable: Variable, { value }: Write): string =>
  shownText(variable, typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value));

const shownText = (variable: Variable, text: string): string =>
  isSecretName(variable.name) ? '(hidden)' : text.length > 80 ? `${text.slice(0, 77)}...` : text;

const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('`', "'")}\``);
