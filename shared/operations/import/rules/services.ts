import { type Convert, flagOf, text } from '../convert-value.ts';
import { marked } from '../open-value.ts';
import { keysOf, type Rule } from '../rule.ts';
import type { Seed } from '../seed.ts';

/** Services that the seed deploys whatever their variable says, when agents keep their data in the project. */
const neededByAgents = ['enableCosmosDB', 'enableAISearch'];

/** A service and its switch. `false` is written too: it says that somebody decided. */
export const service =
  (id: string, name: string): Rule =>
  (value, seed) => {
    const found = flagOf(value);
    const isForced = found === false && isOn(seed, id);
    const note = `services.${name}: ${seed.nameOf(id)} is false, but the seed deploys it all the same when ${seed.nameOf('enableAFoundryCaphost')} is true; so it is on.`;
    return {
      writes: [{ file: 'project', path: ['services', name], value: isForced || (found ?? marked(value)) }],
      notes: isForced ? [note] : [],
    };
  };

/** A setting of a service, left out when the service is off. */
export const setting =
  (id: string, path: string, convert: Convert = text): Rule =>
  (value, seed) => {
    if (!isOn(seed, id)) return { dropped: `only used when ${seed.nameOf(id)} is true` };
    return { writes: [{ file: 'project', path: ['services', ...keysOf(path)], value: convert(value) }] };
  };

export function isOn(seed: Seed, id: string): boolean {
  if (seed.flag(id)) return true;
  return neededByAgents.includes(id) && seed.flag('enableAIFoundry') && seed.flag('enableAFoundryCaphost');
}
