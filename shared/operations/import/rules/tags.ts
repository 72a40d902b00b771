import { isOpen } from '../open-value.ts';
import { type Rule, type SpecFile, type Write, written } from '../rule.ts';

/** Tags of the seed that only repeat other variables. */
const repeating = new Set([
  'AIF-Repo',
  'AIF-Branch',
  'AIF-Version',
  'AIF-Submodule-Chosen-Branch',
  'AIF-Scaleset',
  'AIF-Environment',
  'AIF-Project Owners',
  'AIFactory project',
  'AIF-Networking',
  'AIF-enableAIFactoryCreatedDefaultProjectForAIFv2',
  'AIF-disableAgentNetworkInjection',
  'AIF-byoASEv3',
  'AIF-BYO_subnets',
]);

/** Tags as JSON text. Those that repeat other settings are left out: a copy is wrong as soon as one of the two changes. */
export const tags =
  (file: SpecFile, costCenterId: string): Rule =>
  (value, seed) => {
    const found = parsed(value);
    if (found === undefined) {
      const note = `${seed.nameOf(file === 'factory' ? 'tags' : 'tagsProject')} is not a JSON object of texts, so no tag was taken from it.`;
      return { dropped: 'not a JSON object of texts', notes: [note] };
    }
    const costCenter = seed.value(costCenterId);
    const kept = found.filter(
      ([name, text]) => !repeating.has(name) && !isOpen(text) && !(name === 'CostCenter' && text === costCenter),
    );
    const left = found.filter(entry => !kept.includes(entry)).map(([name]) => name);
    const where = file === 'factory' ? 'tags of the factory' : 'tags of the project';
    return written(
      kept.map(([name, text]): Write => ({ file, path: ['tags', name], value: text })),
      'all of them repeat other settings',
      left.length === 0
        ? []
        : [`${where}: ${left.join(', ')} are left out; they repeat other settings or the pipeline run.`],
    );
  };

/** What the tag `Description` says, as a name. */
export function nameFromTags(value: string | undefined): string | undefined {
  const description = parsed(value ?? '')?.find(([name]) => name === 'Description')?.[1];
  if (description === undefined || isOpen(description)) return undefined;
  const slug = description
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? undefined : slug;
}

function parsed(value: string): [string, string][] | undefined {
  try {
    const json: unknown = JSON.parse(value);
    if (json === null || typeof json !== 'object' || Array.isArray(json)) return undefined;
    const entries = Object.entries(json);
    return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? entries : undefined;
  } catch {
    return undefined;
  }
}
