import type { ProjectType } from './schema/project.ts';

/** The subnets of each project type and their IPv4 prefix lengths, as the seed system sizes them. */
export const subnetSets: Readonly<Record<ProjectType, Readonly<Record<string, number>>>> = {
  esml: { dbxpub: 26, dbxpriv: 26, aks: 26 },
  'genai-1': { genai: 25, aks: 26, aca: 23, webapp: 27 },
  all: { genai: 25, aks: 26, aks2: 24, aca: 23, aca2: 23, webapp: 27, dbxpub: 26, dbxpriv: 26 },
};

/** The subnets of the common landing zone and their default IPv4 prefix lengths. */
export const commonSubnetSet: Readonly<Record<string, number>> = { common: 26, scoring: 26, powerbi: 26, bastion: 26 };

/** The catalogue kind behind a key of the spec; only Bastion insists on its own name. */
export const kindOfKey = (key: string): string => (key === 'bastion' ? 'AzureBastionSubnet' : key);
