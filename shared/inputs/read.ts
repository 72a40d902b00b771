import { type Problem, throwIfAny } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { nearest } from '../text/nearest.ts';
import { defaultOf, type InputSpec, type InputSpecs, isRequired, type Values } from './define.ts';

/** Reads every input before any work starts. Throws one `UserError` with all mistakes. */
export function readInputs<const T extends InputSpecs>(specs: T, host: Host): Values<T> {
  const problems: Problem[] = [];
  const values = Object.entries(specs).map(([key, spec]) => {
    const given = (spec.kind === 'file' ? host.path(key) : host.input(key))?.trim() || defaultOf(spec);
    const name = host.spell(key);
    if (given === undefined && isRequired(spec)) {
      problems.push({ code: 'INPUT_MISSING', message: `${name}: a value is required.` });
    }
    return [key, parseInput(name, spec, given, problems)] as const;
  });
  throwIfAny(problems);
  return Object.fromEntries(values) as Values<T>;
}

function parseInput(name: string, spec: InputSpec, given: string | undefined, problems: Problem[]): unknown {
  switch (spec.kind) {
    case 'text':
    case 'file':
      return given;
    case 'list':
      return splitList(given ?? '');
    case 'flag':
      return parseFlag(name, given, problems);
    case 'choice':
      return parseChoice(name, spec.options, given, problems);
  }
}

/** Items separated by line breaks or commas; blanks are dropped. */
export function splitList(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map(item => item.trim())
    .filter(item => item !== '');
}

function parseFlag(name: string, given: string | undefined, problems: Problem[]): boolean | undefined {
  const value = given?.toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  problems.push({ code: 'INPUT_INVALID', message: `${name}: expected true or false, got '${given}'.` });
  return undefined;
}

/** Case does not matter: hosts and habits differ, and no two options differ by case alone. */
function parseChoice(
  name: string,
  options: readonly string[],
  given: string | undefined,
  problems: Problem[],
): string | undefined {
  if (given === undefined) return undefined;
  const option = options.find(candidate => candidate.toLowerCase() === given.toLowerCase());
  if (option !== undefined) return option;
  const suggestion = nearest(given, options);
  problems.push({
    code: 'INPUT_INVALID',
    message: `${name}: '${given}' is not one of ${options.join(', ')}.`,
    ...(suggestion === undefined ? {} : { remedy: `Did you mean '${suggestion}'?` }),
  });
  return undefined;
}
