import type { Problem } from '../errors.ts';
import { locateSetting } from '../spec/locate-setting.ts';
import type { Project } from '../spec/resolve.ts';
import type { EnvironmentName } from '../spec/schema/project.ts';
import type { Spec } from '../spec/spec.ts';

type Settings = Readonly<Record<string, unknown>>;
type Services = Readonly<Record<string, Settings & { readonly enabled: boolean }>>;

interface SubnetNeed {
  readonly service: string;
  readonly subnets: readonly string[];
  /** Whether the service needs them as it is configured; always when left out. */
  applies?(settings: Settings, services: Services): boolean;
}

const outsideEnvironment = (_: Settings, services: Services): boolean =>
  services.appServiceEnvironment?.enabled !== true;

/** Services that live in a subnet of their own kind. */
export const subnetNeeds: readonly SubnetNeed[] = [
  { service: 'aiFoundry', subnets: ['aca2'], applies: ({ agentNetworkInjection }) => agentNetworkInjection === true },
  { service: 'containerApps', subnets: ['aca'] },
  { service: 'webApp', subnets: ['webapp'], applies: outsideEnvironment },
  { service: 'functionApp', subnets: ['webapp'], applies: outsideEnvironment },
  { service: 'logicApps', subnets: ['webapp'] },
  { service: 'databricks', subnets: ['dbxpub', 'dbxpriv'] },
  { service: 'aks', subnets: ['aks'] },
  {
    service: 'machineLearning',
    subnets: ['aks2'],
    applies: ({ aks }) => (aks as { readonly enabled?: boolean }).enabled === true,
  },
];

/** Settings without which Azure refuses a service. */
const settingNeeds: readonly { readonly service: string; readonly setting: string; readonly what: string }[] = [
  {
    service: 'fabric',
    setting: 'administrators',
    what: 'at least one administrator (user principal name or object id)',
  },
  { service: 'elasticsearch', setting: 'email', what: 'the e-mail address of the account' },
  { service: 'appServiceEnvironment', setting: 'id', what: 'the resource id of the existing environment' },
];

/** What a project's services lack: subnets the project does not have, and settings nobody gave. */
export function serviceProblems(
  spec: Spec,
  environment: EnvironmentName,
  project: Project,
  services: Services,
  missingKinds: readonly string[],
): Problem[] {
  const location = (service: string) => locateSetting(spec, project.id, environment, ['services', service]);
  const subnetProblems = subnetNeeds.flatMap(({ service, subnets, applies }): Problem[] => {
    const settings = services[service];
    const missing = subnets.filter(kind => missingKinds.includes(kind));
    if (settings?.enabled !== true || missing.length === 0 || applies?.(settings, services) === false) return [];
    return [
      {
        code: 'SERVICE_NEEDS_SUBNET',
        message: `${environment}: project ${project.id}: ${service} needs the subnet ${missing.join(' and ')}, which a project of type ${project.type} does not have.`,
        remedy: `Switch the service off, or ask for the subnet: network.subnets.${missing[0]}.`,
        location: location(service),
      },
    ];
  });
  const settingProblems = settingNeeds.flatMap(({ service, setting, what }): Problem[] => {
    const settings = services[service];
    const value = settings?.[setting];
    const given = Array.isArray(value) ? value.length > 0 : value !== '';
    if (settings?.enabled !== true || given) return [];
    return [
      {
        code: 'SERVICE_NEEDS_SETTING',
        message: `${environment}: project ${project.id}: ${service} needs ${what}.`,
        remedy: `Give it as services.${service}.${setting}, or switch the service off.`,
        location: location(service),
      },
    ];
  });
  const conflicts = conflictsOf(services, spec.factory.network?.firewallIp).map(
    ({ service, why, remedy }): Problem => ({
      code: 'SERVICE_SETTINGS_CONFLICT',
      message: `${environment}: project ${project.id}: ${why}`,
      remedy,
      location: location(service),
    }),
  );
  return [...subnetProblems, ...settingProblems, ...conflicts];
}

interface Conflict {
  readonly service: string;
  readonly why: string;
  readonly remedy: string;
}

/** Settings that are fine one by one, and not together. */
function conflictsOf(services: Services, firewallIp: string | undefined): Conflict[] {
  const { aiFoundry, cosmosDb, aks, machineLearning } = services;
  const conflicts: Conflict[] = [];
  if (aiFoundry?.enabled && aiFoundry.capabilityHost === true && cosmosDb?.kind === 'MongoDB') {
    conflicts.push({
      service: 'aiFoundry',
      why: 'the capability host of aiFoundry keeps threads in Cosmos DB for NoSQL, but cosmosDb.kind is MongoDB.',
      remedy: 'Leave out cosmosDb.kind, or aiFoundry.capabilityHost.',
    });
  }
  const clusters: readonly (readonly [string, Settings | undefined])[] = [
    ['aks', aks?.enabled ? aks : undefined],
    ['machineLearning', machineLearning?.enabled ? (machineLearning.aks as Settings) : undefined],
  ];
  for (const [service, cluster] of clusters) {
    if (cluster?.enabled !== true || cluster.outboundType !== 'userDefinedRouting') continue;
    if (cluster.firewallIp === '' && firewallIp === undefined) {
      conflicts.push({
        service,
        why: `the cluster of ${service} leaves by its route table (outboundType userDefinedRouting), but no firewall is known.`,
        remedy: 'Give network.firewallIp for the factory, or firewallIp of the cluster.',
      });
    }
  }
  return conflicts;
}
