import type { Problem } from '../errors.ts';
import type { EnvironmentPlan } from '../factory/plan-factory.ts';
import { growthKind } from '../network/ledger/ledger.ts';
import { commonOwner } from '../network/owners.ts';
import type { PlannedSubnet } from '../network/reconcile.ts';
import { locateSetting } from '../spec/locate-setting.ts';
import { mergeSettings, type Project } from '../spec/resolve.ts';
import type { Spec } from '../spec/spec.ts';
import { generatedAtDeployment } from './common-parameters.ts';
import { resolveServices } from './service-settings.ts';
import {
  accessParameter,
  diagnosticLevel,
  dnsParameters,
  isProduction,
  ownerTags,
  schemeParameter,
  subnetId,
  subnetParameter,
} from './shared-parameters.ts';

export interface ProjectParameters {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const subnetKeys = ['genai', 'aks', 'aks2', 'aca', 'aca2', 'webapp', 'dbxpub', 'dbxpriv'] as const;

/** Parameters of `project/main.bicep` for one project in one environment. */
export function projectParameters(spec: Spec, plan: EnvironmentPlan, project: Project): ProjectParameters {
  const { factory } = spec;
  const { environment, network } = plan;
  const { naming, spec: environmentSpec } = environment;
  const { settings } = project;
  const subnets = network.subnets.filter(({ owner, kind }) => owner === project.id && kind !== growthKind);
  const ids = subnetIds(plan, subnets);
  const services = servicesOf(spec, project, ids);
  const dns = dnsParameters(factory, environment);
  const key = factory.common?.customerManagedKey;
  return {
    problems: missingSubnets(spec, plan, project, services, ids),
    parameters: {
      location: factory.location,
      production: isProduction(environment),
      tags: {
        ...factory.tags,
        ...settings.tags,
        ...(settings.costCenter !== undefined && { CostCenter: settings.costCenter }),
        ...(settings.contacts !== undefined && { 'AIF-Owners': settings.contacts.join(', ').slice(0, 256) }),
        ...ownerTags(factory, environment, project.id),
      },
      resourceGroupName: project.resourceGroup,
      common: {
        scheme: schemeParameter(factory, environment),
        resourceGroup: factory.common?.resourceGroup ?? '',
        registryShared: factory.common?.registry?.shared ?? true,
      },
      naming: {
        project: project.id,
        locationCode: naming.locationCode,
        token: naming.token,
        salt: factory.naming?.salt ?? '',
        randomSalt: factory.naming?.randomSalt ?? '',
        resourceSuffix: settings.resourceSuffix ?? '001',
        commonSuffix: naming.commonSuffix,
      },
      access: accessParameter(mergeSettings(factory.access ?? {}, settings.access ?? {})),
      dnsMode: dns.dnsMode,
      zones: dns.zones,
      diagnosticLevel: diagnosticLevel(factory),
      network: {
        vnetName: environment.vnet.name,
        resourceGroup: environment.vnet.resourceGroup,
        subscriptionId: environment.vnet.subscription,
        firewallIp: String(services.aks?.firewallIp ?? ''),
        subnets: subnets
          .filter(({ status }) => environmentSpec.createSubnets !== false && status !== 'unclaimed')
          .map(subnet => subnetParameter(subnet.kind, subnet)),
        ids,
      },
      customerManagedKey: {
        enabled: key?.enabled ?? false,
        keyVaultId: environmentSpec.seedingKeyVault === undefined ? '' : vaultId(environmentSpec.seedingKeyVault),
        keyVaultUri:
          environmentSpec.seedingKeyVault === undefined
            ? ''
            : `https://${environmentSpec.seedingKeyVault.name}.vault.azure.net`,
        keyName: key?.keyName ?? '',
        keyVersion: key?.keyVersion ?? '',
        exceptAiSearch: key?.exceptAiSearch ?? true,
        exceptFoundry: key?.exceptFoundry ?? true,
      },
      keyVaultSoftDeleteDays: factory.common?.keyVault?.softDeleteDays ?? 90,
      services,
      models: (settings.models ?? []).map(model => ({
        name: model.name,
        version: model.version ?? '',
        sku: model.sku ?? 'Standard',
        capacity: model.capacity ?? 10,
      })),
      virtualMachinePassword: generatedAtDeployment,
    },
  };
}

type SubnetIds = Readonly<Record<(typeof subnetKeys)[number], string>>;
type Services = ReturnType<typeof resolveServices>;

/** A project without a subnet for private endpoints uses the common one. */
function subnetIds({ environment, network }: EnvironmentPlan, subnets: readonly PlannedSubnet[]): SubnetIds {
  const own = (kind: string): string => {
    const found = subnets.find(subnet => subnet.kind === kind);
    return found === undefined ? '' : subnetId(environment, found.name);
  };
  const common = network.subnets.find(({ owner, kind }) => owner === commonOwner && kind === 'common');
  const ids = Object.fromEntries(subnetKeys.map(key => [key, own(key)])) as Record<keyof SubnetIds, string>;
  return { ...ids, genai: ids.genai || (common === undefined ? '' : subnetId(environment, common.name)) };
}

/** What the services of the spec mean for this project: agents join the network only where it has their subnet. */
function servicesOf(spec: Spec, { settings }: Project, ids: SubnetIds): Services {
  const adminVm = spec.factory.common?.adminVm;
  return resolveServices(settings.services, {
    aiFoundry: { agentNetworkInjection: ids.aca2 !== '' },
    virtualMachine: { userName: adminVm?.userName ?? 'aifactoryadmin', hybridBenefit: adminVm?.hybridBenefit ?? false },
  });
}

/** Services that live in a subnet of their own kind. */
const neededSubnets: readonly {
  readonly service: string;
  readonly subnets: readonly (keyof SubnetIds)[];
  needs?(settings: Readonly<Record<string, unknown>>): boolean;
}[] = [
  { service: 'aiFoundry', subnets: ['aca2'], needs: settings => settings.agentNetworkInjection === true },
  { service: 'containerApps', subnets: ['aca'] },
  { service: 'webApp', subnets: ['webapp'] },
  { service: 'functionApp', subnets: ['webapp'] },
  { service: 'logicApps', subnets: ['webapp'] },
  { service: 'databricks', subnets: ['dbxpub', 'dbxpriv'] },
  { service: 'aks', subnets: ['aks'] },
  {
    service: 'machineLearning',
    subnets: ['aks2'],
    needs: ({ aks }) => (aks as { enabled?: boolean }).enabled === true,
  },
];

function missingSubnets(
  spec: Spec,
  { environment }: EnvironmentPlan,
  project: Project,
  services: Services,
  ids: SubnetIds,
): Problem[] {
  return neededSubnets.flatMap(({ service, subnets, needs }) => {
    const settings = services[service];
    const missing = subnets.filter(key => ids[key] === '');
    if (settings?.enabled !== true || missing.length === 0 || needs?.(settings) === false) return [];
    return [
      {
        code: 'SERVICE_NEEDS_SUBNET',
        message: `${environment.name}: project ${project.id}: ${service} needs the subnet ${missing.join(' and ')}, which a project of type ${project.type} does not have.`,
        remedy: `Switch the service off, or ask for the subnet: network.subnets.${missing[0]}.`,
        location: locateSetting(spec, project.id, environment.name, ['services', service]),
      },
    ];
  });
}

const vaultId = (vault: {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly name: string;
}): string =>
  `/subscriptions/${vault.subscription}/resourceGroups/${vault.resourceGroup}/providers/Microsoft.KeyVault/vaults/${vault.name}`;
