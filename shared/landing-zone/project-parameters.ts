import type { Problem } from '../errors.ts';
import type { EnvironmentPlan } from '../factory/plan-factory.ts';
import { growthKind } from '../network/ledger/ledger.ts';
import { commonOwner } from '../network/owners.ts';
import type { PlannedSubnet } from '../network/reconcile.ts';
import { mergeSettings, type Project } from '../spec/resolve.ts';
import type { Spec } from '../spec/spec.ts';
import { generatedAtDeployment } from './common-parameters.ts';
import { serviceProblems } from './service-problems.ts';
import { resolveServices } from './service-settings.ts';
import {
  accessParameter,
  diagnosticLevel,
  dnsParameters,
  isProduction,
  keyParameter,
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
    problems: serviceProblems(
      spec,
      plan,
      project,
      services,
      subnetKeys.filter(kind => ids[kind] === ''),
    ),
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
        registryShared: factory.common?.registry?.shared ?? true,
        monitorPrivateLink:
          factory.common?.monitorPrivateLink === true && accessParameter(factory.access).mode !== 'public',
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
        firewallIp: factory.network?.firewallIp ?? '',
        subnets: subnets
          .filter(({ status }) => environmentSpec.createSubnets !== false && status !== 'unclaimed')
          .map(subnet => subnetParameter(subnet.kind, subnet)),
        ids,
      },
      customerManagedKey: {
        ...keyParameter(factory, environment),
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
  const coreTeam = spec.factory.coreTeam?.members ?? [];
  return resolveServices(settings.services, {
    aiFoundry: { agentNetworkInjection: ids.aca2 !== '' },
    fabric: { administrators: coreTeam.flatMap(({ user }) => user ?? []) },
    virtualMachine: { userName: adminVm?.userName ?? 'aifactoryadmin', hybridBenefit: adminVm?.hybridBenefit ?? false },
  });
}
