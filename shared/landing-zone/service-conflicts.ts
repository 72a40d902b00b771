import { type Cidr, formatCidr, overlaps } from '../cidr/cidr.ts';
import { parseCidr } from '../cidr/parse-cidr.ts';

type Settings = Readonly<Record<string, unknown>>;

export interface Conflict {
  /** Key of the service in the spec. */
  readonly service: string;
  readonly why: string;
  readonly remedy: string;
}

export interface ProjectFacts {
  readonly services: Readonly<Record<string, Settings & { readonly enabled: boolean }>>;
  /** Names of the models to deploy. */
  readonly models: readonly string[];
  readonly mode: string;
  /** Firewall of the whole factory. */
  readonly firewallIp: string | undefined;
  readonly addressSpace: readonly Cidr[];
}

/** Settings that are fine one by one, and that Azure refuses together. */
export function conflictsOf(facts: ProjectFacts): Conflict[] {
  return [...foundryConflicts(facts), ...searchConflicts(facts), ...clusterConflicts(facts)];
}

function foundryConflicts({ services, models }: ProjectFacts): Conflict[] {
  const { aiFoundry, cosmosDb } = services;
  const repeated = models.filter((name, i) => models.indexOf(name) !== i);
  return [
    ...when(aiFoundry?.enabled === true && aiFoundry.capabilityHost === true && cosmosDb?.kind === 'MongoDB', {
      service: 'aiFoundry',
      why: 'the capability host of aiFoundry keeps threads in Cosmos DB for NoSQL, but cosmosDb.kind is MongoDB.',
      remedy: 'Leave out cosmosDb.kind, or aiFoundry.capabilityHost.',
    }),
    ...when(aiFoundry?.enabled !== true && models.length > 0, {
      service: 'aiFoundry',
      why: `models are deployed to the account of aiFoundry, which is off: ${models.join(', ')}.`,
      remedy: 'Switch aiFoundry on, or leave out models.',
    }),
    ...repeated.map(name => ({
      service: 'aiFoundry',
      why: `the model ${name} is listed twice, and a deployment is called like its model.`,
      remedy: 'List it once.',
    })),
  ];
}

function searchConflicts({ services: { aiSearch }, mode }: ProjectFacts): Conflict[] {
  return when(aiSearch?.enabled === true && aiSearch.sku === 'free' && mode !== 'public', {
    service: 'aiSearch',
    why: `aiSearch of the SKU free has neither private endpoint nor firewall, so nothing reaches it in ${mode} mode.`,
    remedy: 'Choose basic or higher.',
  });
}

function clusterConflicts({ services: { aks, machineLearning }, firewallIp, addressSpace }: ProjectFacts): Conflict[] {
  const attached = machineLearning?.enabled === true ? (machineLearning.aks as Settings) : undefined;
  const clusters = [
    { service: 'aks', settings: aks },
    { service: 'machineLearning', settings: attached },
  ];
  return clusters.flatMap(({ service, settings }) => {
    if (settings?.enabled !== true) return [];
    const nowhere = settings.outboundType === 'userDefinedRouting' && settings.firewallIp === '' && !firewallIp;
    return [
      ...when(nowhere, {
        service,
        why: `the cluster of ${service} leaves by its route table (outboundType userDefinedRouting), but no firewall is known.`,
        remedy: 'Give network.firewallIp for the factory, or firewallIp of the cluster.',
      }),
      ...(['serviceCidr', 'podCidr'] as const).flatMap(key => {
        const inside = parseCidr(String(settings[key]));
        const prefix = addressSpace.find(candidate => overlaps(candidate, inside));
        return when(prefix !== undefined, {
          service,
          why: `${key} ${settings[key]} of the cluster of ${service} overlaps ${prefix && formatCidr(prefix)} of the network.`,
          remedy: `Give the cluster another ${key}, unused in the network and its peers.`,
        });
      }),
    ];
  });
}

const when = (condition: boolean, conflict: Conflict): Conflict[] => (condition ? [conflict] : []);
