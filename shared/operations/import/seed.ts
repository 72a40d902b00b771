import { type EnvironmentName, environmentNames } from '../../spec/schema/project.ts';
import { flagOf } from './convert-value.ts';
import { isOpen, isUnset } from './open-value.ts';
import type { SeedFormat, SeedSource, Variable } from './seed-source.ts';
import { idOf, type Row } from './table/row.ts';

/** The configuration as rules see it: variables by id, whatever the platform calls them. */
export interface Seed {
  readonly format: SeedFormat;
  /** The environments the spec gets. */
  readonly environments: readonly EnvironmentName[];
  /** Why it does not get the others. */
  readonly whyLeftOut: string;
  /** Undefined when the file does not set it. Throws for an id that the table does not have. */
  value(id: string): string | undefined;
  flag(id: string): boolean;
  /** How the file spells it, for messages. */
  nameOf(id: string): string;
}

export function seedOf(source: SeedSource, rows: readonly Row[]): Seed {
  const byId = new Map(rows.map(row => [idOf(row), row]));
  const rowOf = (id: string): Row => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`The table has no variable '${id}'.`);
    return row;
  };
  const value = (id: string): string | undefined => {
    const row = rowOf(id);
    const found = chosenOf(row, source)?.value;
    if (found === undefined) return undefined;
    return isUnset(found) && !(row.emptyCounts && found.trim() === '') ? undefined : found;
  };
  const flag = (id: string): boolean => flagOf(value(id) ?? '') ?? false;
  return {
    format: source.format,
    value,
    flag,
    nameOf: id => namesOf(rowOf(id), source.format)[0] ?? id,
    ...environmentsOf(value, flag),
  };
}

export const namesOf = (row: Row, format: SeedFormat): readonly string[] =>
  format === 'github' ? row.github : row.ado === undefined ? [] : [row.ado];

/** The variables of the file that the row is about. Azure Pipelines does not care for the case of a name. */
export function variablesOf(row: Row, source: SeedSource): Variable[] {
  const spelling = (name: string): string => (source.format === 'github' ? name : name.toLowerCase());
  return namesOf(row, source.format).flatMap(name =>
    source.variables.filter(variable => spelling(variable.name) === spelling(name)),
  );
}

/** Of several names for one thing the first that somebody filled in. */
export function chosenOf(row: Row, source: SeedSource): Variable | undefined {
  const found = variablesOf(row, source);
  return found.find(({ value }) => !isUnset(value) && !isOpen(value)) ?? found.find(v => !isUnset(v.value)) ?? found[0];
}

const subscriptions: Readonly<Record<EnvironmentName, string>> = {
  dev: 'dev_sub_id',
  stage: 'test_sub_id',
  prod: 'prod_sub_id',
};

const onlyDevelopment = 'AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT';

/**
 * All three. No pipeline of the seed reads its "only dev" variable, so a subscription that somebody filled in says
 * more than it.
 */
function environmentsOf(value: Seed['value'], flag: Seed['flag']): Pick<Seed, 'environments' | 'whyLeftOut'> {
  const isFilledIn = (name: EnvironmentName): boolean => !isOpen(value(subscriptions[name]) ?? '<todo>');
  return {
    environments: environmentNames.filter(name => name === 'dev' || !flag(onlyDevelopment) || isFilledIn(name)),
    whyLeftOut: `left out, because ${onlyDevelopment} is true and the subscription is not filled in`,
  };
}
