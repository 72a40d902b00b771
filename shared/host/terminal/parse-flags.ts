import type { Problem } from '../../errors.ts';
import type { InputSpecs } from '../../inputs/define.ts';
import { camel, kebab } from '../../inputs/spelling.ts';
import { nearest } from '../../text/nearest.ts';

/** Flags every command has. */
export const globalFlags = {
  json: 'Print the result as JSON on standard output; everything else goes to standard error.',
  'detailed-exitcode': 'Exit with 2 when something changed or would change.',
  quiet: 'Print only warnings and errors.',
  debug: 'Print what is needed to report a defect.',
  help: 'Show this help.',
} as const;

export type GlobalFlag = keyof typeof globalFlags;

export interface ParsedFlags {
  /** Input key -> text; the items of a repeated flag are separated by line breaks. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly global: ReadonlySet<GlobalFlag>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `--name value`, `--name=value`, `--flag` and `--no-flag`. A list takes several values and may be repeated.
 * Reports all mistakes.
 */
export function parseFlags(args: readonly string[], specs: InputSpecs): ParsedFlags {
  const inputs = new Map<string, string>();
  const global = new Set<GlobalFlag>();
  const problems: Problem[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '-h') arg = '--help';
    if (!arg.startsWith('--')) {
      problems.push({
        code: 'ARGUMENT_UNKNOWN',
        message: `Unexpected argument '${arg}'; values belong behind a --flag.`,
      });
      continue;
    }
    const [name = '', inline] = splitOnce(arg.slice(2), '=');
    if (Object.hasOwn(globalFlags, name)) {
      if (inline !== 'false') global.add(name as GlobalFlag);
      continue;
    }
    const opposite = camel(name.slice(3));
    const negated = name.startsWith('no-') && Object.hasOwn(specs, opposite) && specs[opposite]?.kind === 'flag';
    const key = camel(negated ? name.slice(3) : name);
    const spec = Object.hasOwn(specs, key) && kebab(key) === (negated ? name.slice(3) : name) ? specs[key] : undefined;
    if (spec === undefined) {
      problems.push(unknownFlag(name, specs));
      const next = rest[0];
      if (inline === undefined && next !== undefined && !next.startsWith('-')) rest.shift();
      continue;
    }
    if (spec.kind === 'flag') {
      inputs.set(key, negated ? 'false' : (inline ?? 'true'));
      continue;
    }
    const values = inline === undefined ? takeValues(rest, spec.kind === 'list') : [inline];
    if (values.length === 0) {
      problems.push({ code: 'ARGUMENT_VALUE_MISSING', message: `--${name} needs a value.` });
    } else {
      const earlier = inputs.get(key);
      if (earlier !== undefined && spec.kind !== 'list') {
        problems.push({ code: 'ARGUMENT_REPEATED', message: `--${name} is given more than once.` });
      }
      inputs.set(key, [...(earlier === undefined ? [] : [earlier]), ...values].join('\n'));
    }
  }
  return { inputs, global, problems };
}

/** The next argument, or for a list all arguments up to the next flag; they are removed. */
function takeValues(rest: string[], several: boolean): string[] {
  const values: string[] = [];
  while (rest[0] !== undefined && !rest[0].startsWith('--') && (several || values.length === 0)) {
    values.push(rest.shift() ?? '');
  }
  return values;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function unknownFlag(name: string, specs: InputSpecs): Problem {
  const suggestion = nearest(name, [...Object.keys(specs).map(kebab), ...Object.keys(globalFlags)]);
  return {
    code: 'ARGUMENT_UNKNOWN',
    message: `Unknown flag --${name}.`,
    remedy: suggestion === undefined ? 'See --help.' : `Did you mean --${suggestion}?`,
  };
}
