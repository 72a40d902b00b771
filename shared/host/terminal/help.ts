import { defaultOf, type InputSpec, isRequired } from '../../inputs/define.ts';
import { kebab } from '../../inputs/spelling.ts';
import type { AnyOperation } from '../../operations/operation.ts';
import { globalFlags } from './parse-flags.ts';

const width = 100;
const column = 30;

export function commandHelp(operation: AnyOperation): string {
  const groups = Map.groupBy(Object.entries(operation.inputs), ([, spec]) => spec.group ?? 'Inputs');
  const sections = [...groups].map(
    ([title, inputs]) =>
      `${title}:\n${inputs.map(([key, spec]) => row(flagOf(key, spec), inputHelp(spec))).join('\n')}`,
  );
  const outputs = Object.entries(operation.outputs).map(([key, help]) => row(kebab(key), help));
  return [
    `aifactory ${operation.name} - ${operation.title}`,
    wrap(operation.description, width).join('\n'),
    ...sections,
    globalHelp(),
    `JSON and CI outputs:\n${outputs.join('\n')}`,
    `Examples:\n${operation.examples.map(example => `  ${example}`).join('\n')}`,
  ].join('\n\n');
}

export function overview(operations: readonly AnyOperation[], version: string): string {
  const rows = operations.map(operation => row(operation.name, operation.description));
  return [
    `aifactory ${version} - the AI Factory as one YAML spec in git`,
    'Usage: aifactory <command> [flags]',
    `Commands:\n${rows.join('\n')}`,
    globalHelp(),
    "Run 'aifactory <command> --help' for the flags of a command.",
  ].join('\n\n');
}

function globalHelp(): string {
  return `Everywhere:\n${Object.entries(globalFlags)
    .map(([name, help]) => row(`--${name}`, help))
    .join('\n')}`;
}

function flagOf(key: string, spec: InputSpec): string {
  const name = `--${kebab(key)}`;
  switch (spec.kind) {
    case 'flag':
      return spec.default ? `--no-${kebab(key)}` : name;
    case 'choice':
      return `${name} <choice>`;
    case 'list':
      return `${name} <item> ...`;
    case 'file':
      return `${name} <file>`;
    case 'text':
      return `${name} <text>`;
  }
}

function inputHelp(spec: InputSpec): string {
  const fallback = defaultOf(spec);
  const options = spec.kind === 'choice' ? ` One of ${spec.options.join(', ')}.` : '';
  const note = isRequired(spec)
    ? ' Required.'
    : fallback === undefined
      ? ''
      : ` Default: ${fallback === '.' ? 'the current folder' : fallback}.`;
  return `${spec.help}${options}${note}`;
}

function row(name: string, help: string): string {
  const [first = '', ...rest] = wrap(help.replaceAll('`', ''), width - column);
  const head =
    name.length + 3 > column ? `  ${name}\n${' '.repeat(column)}${first}` : `  ${name.padEnd(column - 2)}${first}`;
  return [head, ...rest.map(line => ' '.repeat(column) + line)].join('\n');
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
