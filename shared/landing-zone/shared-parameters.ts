import { formatCidr } from '../cidr/cidr.ts';
import { dnsZoneIds } from '../naming/dns-zones.ts';
import { findKind } from '../network/kinds/catalogue.ts';
import type { PlannedSubnet } from '../network/reconcile.ts';
import type { Environment } from '../spec/resolve.ts';
import type { FactorySpec } from '../spec/schema/factory.ts';
import type { EnvironmentOverrides } from '../spec/schema/project.ts';

export interface AccessParameter {
  readonly mode: string;
  readonly allowedIps: readonly string[];
  readonly registryAllowedIps: readonly string[];
}

/** Private is the mode of whoever says nothing, on every host. */
export function accessParameter(access: EnvironmentOverrides['access']): AccessParameter {
  return {
    mode: access?.mode ?? 'private',
    allowedIps: access?.allowedIps ?? [],
    registryAllowedIps: access?.registryAllowedIps ?? [],
  };
}

/** Where the DNS zones are: beside the network in standalone mode, in the hub otherwise. */
export function dnsParameters(factory: FactorySpec, { vnet }: Environment) {
  const { dns, location } = factory;
  const zones =
    dns?.mode === 'hub'
      ? dnsZoneIds(location, dns.subscription, dns.resourceGroup)
      : dnsZoneIds(location, vnet.subscription, vnet.resourceGroup);
  return { dnsMode: dns?.mode ?? 'standalone', zones };
}

export const diagnosticLevel = (factory: FactorySpec): string => factory.common?.diagnostics ?? 'silver';

function vnetId({ vnet }: Environment): string {
  return `/subscriptions/${vnet.subscription}/resourceGroups/${vnet.resourceGroup}/providers/Microsoft.Network/virtualNetworks/${vnet.name}`;
}

export const subnetId = (environment: Environment, name: string): string => `${vnetId(environment)}/subnets/${name}`;

/** A planned subnet as the templates want it. */
export function subnetParameter(key: string, { name, cidr, cidrV6, kind }: PlannedSubnet) {
  const rules = findKind(kind);
  return {
    key,
    name,
    addressPrefixes: [cidr, ...(cidrV6 === undefined ? [] : [cidrV6])].map(formatCidr),
    delegation: rules?.delegation ?? '',
    serviceEndpoints: rules?.serviceEndpoints ?? [],
  };
}

/** The key of the seeding vault that data is encrypted with. */
export function keyParameter(factory: FactorySpec, { spec }: Environment) {
  const key = factory.common?.customerManagedKey;
  const vault = spec.seedingKeyVault;
  return {
    enabled: key?.enabled ?? false,
    keyVaultId:
      vault === undefined
        ? ''
        : `/subscriptions/${vault.subscription}/resourceGroups/${vault.resourceGroup}/providers/Microsoft.KeyVault/vaults/${vault.name}`,
    keyVaultUri: vault === undefined ? '' : `https://${vault.name}.vault.azure.net`,
    keyName: key?.keyName ?? '',
    keyVersion: key?.keyVersion ?? '',
  };
}

/** Whether resources are built to survive the loss of a zone. */
export const isProduction = (environment: Environment): boolean => environment.name === 'prod';

/** Tags by which our own resources are found again; the spec's tags win over none of them. */
export function ownerTags(factory: FactorySpec, environment: Environment, project: string | undefined) {
  return {
    'AIF-Factory': factory.prefix.replace(/-$/, ''),
    'AIF-Scaleset': factory.scaleSet,
    'AIF-Environment': environment.name,
    'AIF-Project': project ?? 'common',
  };
}

/** The parts all names of an environment are made of. An empty salt is computed by the template. */
export function schemeParameter(factory: FactorySpec, { naming }: Environment) {
  return {
    prefix: naming.prefix,
    resourceGroup: factory.common?.resourceGroup ?? '',
    commonName: naming.commonName,
    vnetName: naming.vnetName,
    locationCode: naming.locationCode,
    token: naming.token,
    scaleSet: naming.scaleSet,
    commonSuffix: naming.commonSuffix,
    salt: factory.naming?.salt ?? '',
  };
}
