import { patternOf } from '../convert-value.ts';
import type { Rule } from '../rule.ts';

/** The name of a subnet that exists already, with marks for what differs between environments and projects. */
export const existingSubnet =
  (kind: string): Rule =>
  (value, seed) => {
    if (!seed.flag('BYO_subnets')) {
      return { dropped: `only used when ${seed.nameOf('BYO_subnets')} is true` };
    }
    const number = seed.value('project_number_000') ?? '';
    const literal = `prj${number}`;
    const hasLiteral = number !== '' && value.includes(literal);
    const name = patternOf(hasLiteral ? value.replace(literal, 'prj{project}') : value);
    const literalDev = /(^|-)dev-/.test(name) && seed.environments.length > 1;
    return {
      writes: [{ file: 'factory', path: ['naming', 'subnets', kind], value: name }],
      notes: [
        ...(hasLiteral
          ? [`naming.subnets.${kind}: the seed names project ${number} literally ('${value}'); now it is {project}.`]
          : []),
        ...(literalDev
          ? [`naming.subnets.${kind}: '${name}' says dev in every environment; put {networkEnvironment} if it differs.`]
          : []),
      ],
    };
  };
