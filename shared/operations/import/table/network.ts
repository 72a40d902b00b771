import { flag, list, pattern, patternOf } from '../convert-value.ts';
import { drop, environment, everyEnvironment, factory, onlyIf, project, type Rule, unless } from '../rule.ts';
import { accessMode } from '../rules/access-mode.ts';
import { rangeNumber, rangeTemplate } from '../rules/addresses.ts';
import { existingSubnet } from '../rules/existing-subnets.ts';
import { emptyCounts, row } from './row.ts';

const byo = 'BYO_subnets';

const createSubnets: Rule = (value, seed) =>
  seed.flag(byo)
    ? everyEnvironment('createSubnets', () => false)(value, seed)
    : { dropped: 'false: the factory creates its subnets, which is the default' };

const dnsMode: Rule = (value, seed) =>
  factory('dns.mode', () => (seed.flag('centralDnsZoneByPolicyInHub') ? 'hub' : 'standalone'))(value, seed);

/** The seed has no variable for the scoring subnet: it adds to the name of the common one. */
const commonSubnetName: Rule = value => {
  const name = patternOf(value);
  return {
    writes: [
      { file: 'factory', path: ['naming', 'subnets', 'common'], value: name },
      { file: 'factory', path: ['naming', 'subnets', 'scoring'], value: `${name}-scoring` },
    ],
  };
};

/** Addresses, existing networks, access and name resolution. */
export const networkRows = [
  row('common_vnet_cidr', 'COMMON_VNET_CIDR', rangeTemplate('addressSpace')),
  row('common_subnet_cidr', 'COMMON_SUBNET_CIDR', unless(byo, rangeTemplate('commonSubnets.common'))),
  row('common_subnet_scoring_cidr', 'COMMON_SUBNET_SCORING_CIDR', unless(byo, rangeTemplate('commonSubnets.scoring'))),
  row('common_pbi_subnet_cidr', 'COMMON_PBI_SUBNET_CIDR', unless(byo, rangeTemplate('commonSubnets.powerbi'))),
  row('common_bastion_subnet_cidr', 'COMMON_BASTION_SUBNET_CIDR', unless(byo, rangeTemplate('commonSubnets.bastion'))),
  row('dev_cidr_range', 'DEV_CIDR_RANGE', rangeNumber('dev')),
  row('test_cidr_range', 'STAGE_CIDR_RANGE', rangeNumber('stage')),
  row('prod_cidr_range', 'PROD_CIDR_RANGE', rangeNumber('prod')),

  row('common_subnet_name', 'SUBNET_COMMON_BASE', unless(byo, commonSubnetName)),
  row('common_pbi_subnet_name', 'COMMON_PBI_SUBNET_NAME', unless(byo, factory('naming.subnets.powerbi', pattern))),
  row('common_bastion_subnet_name', 'COMMON_BASTION_SUBNET_NAME', drop('Azure allows no other name for it')),

  row(byo, 'BYO_SUBNETS', createSubnets),
  emptyCounts(row('network_env_dev', 'DEV_NETWORK_ENV', environment('dev', 'networkEnvironment'))),
  emptyCounts(row('network_env_stage', 'STAGE_NETWORK_ENV', environment('stage', 'networkEnvironment'))),
  emptyCounts(row('network_env_prod', 'PROD_NETWORK_ENV', environment('prod', 'networkEnvironment'))),
  row('vnetNameFull_param', 'VNET_NAME_FULL_PARAM', everyEnvironment('vnet.name', pattern)),
  row('vnetResourceGroup_param', 'VNET_RESOURCE_GROUP_PARAM', everyEnvironment('vnet.resourceGroup', pattern)),
  row('subnetCommon', 'SUBNET_COMMON', existingSubnet('common')),
  row('subnetCommonScoring', 'SUBNET_COMMON_SCORING', existingSubnet('scoring')),
  row('subnetCommonPowerbiGw', 'SUBNET_COMMON_POWERBI_GW', existingSubnet('powerbi')),
  row('subnetProjGenAI', 'SUBNET_PROJ_GENAI', existingSubnet('genai')),
  row('subnetProjAKS', 'SUBNET_PROJ_AKS', existingSubnet('aks')),
  row('subnetProjAKS2', 'SUBNET_PROJ_AKS2', existingSubnet('aks2')),
  row('subnetProjACA', 'SUBNET_PROJ_ACA', existingSubnet('aca')),
  row('subnetProjACA2', 'SUBNET_PROJ_ACA2', existingSubnet('aca2')),
  row('subnetProjWebapp', 'SUBNET_PROJ_WEBAPP', existingSubnet('webapp')),
  row('subnetProjDatabricksPublic', 'SUBNET_PROJ_DATABRICKS_PUBLIC', existingSubnet('dbxpub')),
  row('subnetProjDatabricksPrivate', 'SUBNET_PROJ_DATABRICKS_PRIVATE', existingSubnet('dbxpriv')),

  row('allowPublicAccessWhenBehindVnet', 'ALLOW_PUBLIC_ACCESS_WHEN_BEHINDVNET', accessMode),
  row('enablePublicGenAIAccess', 'ENABLE_PUBLIC_GENAI_ACCESS', accessMode),
  row('enablePublicAccessWithPerimeter', 'ENABLE_PUBLIC_ACCESS_WITH_PERIMETER', accessMode),
  row('project_IP_whitelist', 'PROJECT_MEMBERS_IP_ADDRESS', project('access.allowedIps', list)),
  row('acr_IP_whitelist', 'ACR_IP_WHITELIST', factory('access.registryAllowedIps', list)),

  row('centralDnsZoneByPolicyInHub', 'CENTRAL_DNS_ZONE_BY_POLICY_IN_HUB', dnsMode),
  row(
    'privDnsSubscription_param',
    'PRIV_DNS_SUBSCRIPTION_PARAM',
    onlyIf('centralDnsZoneByPolicyInHub', factory('dns.subscription')),
  ),
  row(
    'privDnsResourceGroup_param',
    'PRIV_DNS_RESOURCE_GROUP_PARAM',
    onlyIf('centralDnsZoneByPolicyInHub', factory('dns.resourceGroup')),
  ),
  row('enableAMPLS', 'ENABLE_AMPLS', factory('common.monitorPrivateLink', flag)),
];
