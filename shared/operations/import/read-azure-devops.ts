import { throwIfAny, UserError } from '../../errors.ts';
import { parseSource, valueAt } from '../../spec/source.ts';
import { isSecretName } from './secret-names.ts';
import type { SeedSource, Variable } from './seed-source.ts';

/** Reads the `variables:` mapping of an Azure Pipelines template. Throws `UserError`. */
export function readAzureDevops(file: string, content: string): SeedSource {
  const source = parseSource(file, content);
  throwIfAny(source.problems);
  const mapping = valueAt(source.value, ['variables']);
  if (mapping === null || typeof mapping !== 'object' || Array.isArray(mapping) || Object.keys(mapping).length === 0) {
    throw new UserError({
      code: 'VARIABLES_MISSING',
      message: `There is no mapping 'variables:' with a line 'name: value' for each variable.`,
      remedy: "Give the seed's variables.yaml.",
      location: source.locate(['variables']),
    });
  }
  const variables = Object.entries(mapping).map(([name, value]) => ({
    name,
    value: scalarText(value),
    location: source.locateKey(['variables', name]),
  }));
  return { format: 'azure-devops', file, variables: resolveAll(variables), repeated: [] };
}

/** A variable of a pipeline is text, however YAML spells it; a mapping is kept as JSON so that it can be reported. */
function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Replaces `$(name)` by the variable of that name; names that only a run knows stay. */
function resolveAll(variables: readonly Variable[]): Variable[] {
  const byName = new Map(variables.map(({ name, value }) => [name.toLowerCase(), value]));
  const resolve = (value: string, within: readonly string[]): string =>
    value.replaceAll(/\$\(([\w.]+)\)/g, (reference, name: string) => {
      const key = name.toLowerCase();
      const found = byName.get(key);
      return found === undefined || within.includes(key) || isSecretName(name)
        ? reference
        : resolve(found, [...within, key]);
    });
  return variables.map(variable => ({ ...variable, value: resolve(variable.value, [variable.name.toLowerCase()]) }));
}
