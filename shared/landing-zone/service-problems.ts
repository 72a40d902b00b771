import type { Problem } from '../errors.ts';
import type { EnvironmentPlan } from '../factory/plan-factory.ts';
import { locateSetting } from '../spec/locate-setting.ts';
import type { Project } from '../spec/resolve.ts';
import type { Spec } from '../spec/spec.ts';
import { conflictsOf } from './service-conflicts.ts';

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
const subnetNeeds: readonly SubnetNeed[] = [
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
  { environment: { name: environment }, network }: EnvironmentPlan,
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
  const facts = {
    services,
    models: (project.settings.models ?? []).map(({ name }) => name),
    mode: project.settings.access?.mode ?? spec.factory.access?.mode ?? 'private',
    firewallIp: spec.factory.network?.firewallIp,
    addressSpace: network.addressSpace,
  };
  const conflicts = conflictsOf(facts).map(
    ({ service, why, remedy }): Problem => ({
      code: 'SERVICE_SETTINGS_CONFLICT',
      message: `${environment}: project ${project.id}: ${why}`,
      remedy,
      location: location(service),
    }),
  );
  return [...subnetProblems, ...settingProblems, ...conflicts];
}
