import { formatCidr } from '../cidr/cidr.ts';
import type { EnvironmentPlan } from '../factory/plan-factory.ts';
import { dnsZoneNames } from '../naming/dns-zones.ts';
import { commonOwner } from '../network/owners.ts';
import type { FactorySpec } from '../spec/schema/factory.ts';
import {
  accessParameter,
  diagnosticLevel,
  dnsParameters,
  isProduction,
  keyParameter,
  ownerTags,
  schemeParameter,
  subnetParameter,
} from './shared-parameters.ts';

/** Parameters of `common/main.bicep` for one environment. */
export function commonParameters(
  factory: FactorySpec,
  { environment, network }: EnvironmentPlan,
): Readonly<Record<string, unknown>> {
  const { vnet, spec } = environment;
  const { common } = factory;
  const dns = dnsParameters(factory, environment);
  const existing = spec.vnet !== undefined;
  return {
    scheme: schemeParameter(factory, environment),
    location: factory.location,
    production: isProduction(environment),
    tags: {
      ...factory.tags,
      ...(factory.costCenter !== undefined && { CostCenter: factory.costCenter }),
      ...ownerTags(factory, environment, undefined),
    },
    access: accessParameter(factory.access),
    dnsMode: dns.dnsMode,
    zones: dns.zones,
    dnsZoneNames: dns.dnsMode === 'hub' ? [] : Object.values(dnsZoneNames(factory.location)),
    diagnosticLevel: diagnosticLevel(factory),
    vnet: {
      create: !existing,
      name: vnet.name,
      resourceGroup: vnet.resourceGroup,
      subscriptionId: vnet.subscription,
      addressPrefixes: network.addressSpace.map(formatCidr),
      dnsServers: factory.network?.dnsServers ?? [],
    },
    subnets: network.subnets
      .filter(({ owner, status }) => owner === commonOwner && status !== 'unclaimed')
      .map(subnet => ({
        ...subnetParameter(subnet.kind === 'AzureBastionSubnet' ? 'bastion' : subnet.kind, subnet),
        create: spec.createSubnets !== false && subnet.status !== 'existing',
      })),
    firewallIp: factory.network?.firewallIp ?? '',
    services: {
      registry: {
        shared: common?.registry?.shared ?? true,
        sku: common?.registry?.sku ?? 'Premium',
        adminUser: common?.registry?.adminUser ?? false,
        dedicatedDataEndpoint: common?.registry?.dedicatedDataEndpoint ?? true,
      },
      lake: {
        prefix: common?.lake?.prefix ?? 'lake',
        container: common?.lake?.container ?? 'lake3',
        name: common?.lake?.name ?? '',
      },
      bastion: common?.bastion ?? false,
      adminVm: {
        enabled: common?.adminVm !== undefined && common.adminVm.enabled !== false,
        userName: common?.adminVm?.userName ?? 'aifactoryadmin',
        hybridBenefit: common?.adminVm?.hybridBenefit ?? false,
      },
      dataFactory: common?.dataFactory ?? false,
      monitorPrivateLink: common?.monitorPrivateLink ?? false,
      keyVaultName: common?.keyVault?.name ?? '',
      keyVaultSoftDeleteDays: common?.keyVault?.softDeleteDays ?? 90,
      defender: {
        subscription: common?.defender?.subscription ?? false,
        resources: common?.defender?.resources ?? false,
      },
      customerManagedKey: keyParameter(factory, environment),
      budget: {
        amount: common?.budget?.amount ?? 0,
        contactEmails: factory.coreTeam?.contacts ?? [],
        startDate: common?.budget?.startDate ?? '',
      },
    },
    adminVmPassword: generatedAtDeployment,
  };
}

/** Stands for a secret that the deployment generates; the engine keeps secure parameters as references anyway. */
export const generatedAtDeployment = 'generated at deployment';
