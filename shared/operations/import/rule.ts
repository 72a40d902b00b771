import type { EnvironmentName } from '../../spec/schema/project.ts';
import type { Path } from '../../spec/source.ts';
import { type Convert, text, type Value } from './convert-value.ts';
import type { Seed } from './seed.ts';

/** Which of the two files of the spec. */
export type SpecFile = 'factory' | 'project';

export interface Write {
  readonly file: SpecFile;
  readonly path: Path;
  readonly value: Value;
}

/** What becomes of a variable: values in the spec, or nothing and the reason. */
export type Decision =
  | { readonly writes: readonly [Write, ...Write[]]; readonly notes?: readonly string[] }
  | { readonly dropped: string; readonly notes?: readonly string[] };

/** Decides about a variable that has a value. */
export type Rule = (value: string, seed: Seed) => Decision;

export const factory =
  (path: string, convert: Convert = text): Rule =>
  value => ({ writes: [{ file: 'factory', path: keysOf(path), value: convert(value) }] });

export const project =
  (path: string, convert: Convert = text): Rule =>
  value => ({ writes: [{ file: 'project', path: keysOf(path), value: convert(value) }] });

/** A setting of one environment of the factory. */
export const environment =
  (name: EnvironmentName, path: string, convert: Convert = text): Rule =>
  (value, seed) =>
    inEnvironments(seed, [name], path, () => convert(value));

/** The same setting in every environment. */
export const everyEnvironment =
  (path: string, convert: Convert = text): Rule =>
  (value, seed) =>
    inEnvironments(seed, seed.environments, path, () => convert(value));

/** A setting of those of the environments that the spec has. */
export function inEnvironments(
  seed: Seed,
  names: readonly EnvironmentName[],
  path: string,
  valueIn: (name: EnvironmentName) => Value,
): Decision {
  const writes = names
    .filter(name => seed.environments.includes(name))
    .map(name => ({ file: 'factory' as const, path: ['environments', name, ...keysOf(path)], value: valueIn(name) }));
  return written(writes, `${names.join(' and ')}: ${seed.whyLeftOut}`);
}

export const drop =
  (reason: string): Rule =>
  () => ({ dropped: reason });

/** The rule, when the other variable is `true`. */
export const onlyIf =
  (id: string, rule: Rule): Rule =>
  (value, seed) =>
    seed.flag(id) ? rule(value, seed) : { dropped: `only used when ${seed.nameOf(id)} is true` };

export const unless =
  (id: string, rule: Rule): Rule =>
  (value, seed) =>
    seed.flag(id) ? { dropped: `not used when ${seed.nameOf(id)} is true` } : rule(value, seed);

export function written(writes: readonly Write[], otherwise: string, notes: readonly string[] = []): Decision {
  const [first, ...rest] = writes;
  return first === undefined ? { dropped: otherwise, notes } : { writes: [first, ...rest], notes };
}

export const keysOf = (path: string): Path => path.split('.');
