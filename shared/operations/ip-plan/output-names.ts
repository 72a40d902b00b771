import type { Problem } from '../../errors.ts';
import { parameterName } from '../../network/subnet-parameters.ts';

/** The output that holds a subnet's address prefix. */
export const outputName = (key: string): string => `cidr_${key.replace(/\W/g, '_')}`;

/** Subnets whose outputs or parameters would have the same name, which hosts and ARM compare without case. */
export function outputClashes(keys: readonly string[]): Problem[] {
  const told = new Set<string>();
  return [outputName, parameterName].flatMap(nameOf => {
    const groups = [...Map.groupBy(new Set(keys), key => nameOf(key).toLowerCase()).values()];
    return groups.flatMap(same => {
      const names = same.map(key => `'${key}'`).join(' and ');
      const [first] = same;
      if (first === undefined || same.length === 1 || told.has(names)) return [];
      told.add(names);
      return [
        {
          code: 'INPUT_INVALID',
          message: `subnets: ${names} would all be given as '${nameOf(first)}'.`,
          remedy: 'Give them names that differ in more than punctuation.',
        },
      ];
    });
  });
}
