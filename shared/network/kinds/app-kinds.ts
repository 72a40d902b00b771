import {
  aksReservedRanges,
  containerAppsConsumptionReservedRanges,
  containerAppsReservedRanges,
  dockerBridgeRanges,
} from './azure-ranges.ts';
import type { SubnetKind } from './subnet-kind.ts';

const learn = 'https://learn.microsoft.com/azure';

/** App Service, Functions and Logic Apps reaching out into the network. */
export const appServiceKind: SubnetKind = {
  name: 'appService',
  title: 'App Service virtual network integration',
  smallest: 28,
  recommended: 26,
  sizeRule:
    'An existing subnet may be /28; the docs advise /26, because scaling and upgrades briefly double the addresses ' +
    'used and the size cannot change later.',
  delegation: 'Microsoft.Web/serverFarms',
  nsg: 'optional',
  routeTable: 'optional',
  serviceEndpoints: [],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: true,
  ipv6: 'unsupported',
  refuses: [],
  notes:
    'A subnet made in the portal during integration must be /27 or larger; third-party pages give /26 for sharing a ' +
    'subnet between plans. Windows containers use one more address per app and instance. The page read bans IPv6 ' +
    'from the whole virtual network. Service endpoint policies are not allowed. NSG and routes act on outbound ' +
    'traffic only.',
  sources: [`${learn}/app-service/overview-vnet-integration`],
};

/** A Container Apps environment with workload profiles. */
export const containerAppsKind: SubnetKind = {
  name: 'containerApps',
  title: 'Container Apps environment with workload profiles',
  smallest: 27,
  recommended: 24,
  sizeRule:
    'Azure accepts /27, which holds 7 dedicated nodes or 70 consumption replicas after the 12 addresses the service ' +
    'keeps; /24 holds 119 nodes.',
  delegation: 'Microsoft.App/environments',
  nsg: 'optional',
  routeTable: 'optional',
  serviceEndpoints: [],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: true,
  ipv6: 'unknown',
  refuses: containerAppsReservedRanges,
  notes:
    'The docs give a capacity table and no recommended size; /24 is the product default. The size cannot change ' +
    'after creation.',
  sources: [`${learn}/container-apps/custom-virtual-networks`, `${learn}/container-apps/networking`],
};

/** A node subnet of an AKS cluster. */
export const aksKind: SubnetKind = {
  name: 'aks',
  title: 'AKS nodes',
  smallest: 26,
  recommended: 26,
  sizeRule:
    'With one address per pod (30 pods a node by default) a node takes 31 addresses, so /27 holds none and /26 one; ' +
    'overlay networking takes one address per node.',
  nsg: 'optional',
  routeTable: 'optional',
  serviceEndpoints: [],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: false,
  ipv6: 'supported',
  refuses: aksReservedRanges,
  notes:
    'AKS states no smallest size; /26 follows from its formula. Upgrades need the addresses of one node more, so ' +
    'one node at 30 pods outgrows /26 (62 of 59 addresses): use overlay or /24. The subnet must not be delegated, ' +
    'an NSG must allow traffic inside the node range, and the service and pod ranges of the cluster must not ' +
    'overlap the network.',
  sources: [
    `${learn}/aks/concepts-network-ip-address-planning`,
    `${learn}/aks/concepts-network-cni-overview`,
    `${learn}/aks/configure-dual-stack`,
  ],
};

const apiManagementV2 = {
  smallest: 27,
  recommended: 24,
  sizeRule: 'The v2 tiers need /27 and the docs recommend /24 for scaling; each unit takes two addresses.',
  nsg: 'required',
  routeTable: 'optional',
  serviceEndpoints: [],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: true,
  ipv6: 'unknown',
  refuses: [],
} as const satisfies Partial<SubnetKind>;

/** Subnets that services running code move into. */
export const appKinds: readonly SubnetKind[] = [
  appServiceKind,
  {
    name: 'appServiceEnvironment',
    title: 'App Service Environment v3',
    smallest: 27,
    recommended: 24,
    sizeRule:
      'The smallest subnet is /27, of which the environment takes up to 27 addresses besides the five of Azure; /24 ' +
      'is advised for production.',
    delegation: 'Microsoft.Web/hostingEnvironments',
    nsg: 'special-rules',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: [],
    notes: 'An NSG must let AzureLoadBalancer reach port 80 of the subnet. The subnet must be empty at creation.',
    sources: [`${learn}/app-service/environment/networking`],
  },
  {
    name: 'apiManagement',
    title: 'API Management, classic injection (Developer and Premium)',
    smallest: 29,
    recommended: 26,
    sizeRule:
      'A /29 holds one unit without room to scale; the docs advise /26 or /25 when growing towards the 31 units of ' +
      'Premium.',
    nsg: 'required',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unknown',
    refuses: [],
    notes:
      'The subnet must not be delegated. Routing rules are on the external and internal mode pages, which were not ' +
      'read.',
    sources: [`${learn}/api-management/virtual-network-injection-resources`],
  },
  {
    name: 'apiManagementV2',
    title: 'API Management, injection (Premium v2)',
    ...apiManagementV2,
    delegation: 'Microsoft.Web/hostingEnvironments',
    notes: 'One instance per subnet. The NSG must allow 443 out to Storage. The page gives no route table rule.',
    sources: [`${learn}/api-management/inject-vnet-v2`],
  },
  {
    name: 'apiManagementV2Integration',
    title: 'API Management, outbound integration (Standard v2 and Premium v2)',
    ...apiManagementV2,
    delegation: 'Microsoft.Web/serverFarms',
    notes: 'One instance per subnet. The NSG needs no particular rules. The page gives no route table rule.',
    sources: [`${learn}/api-management/integrate-vnet-outbound`],
  },
  containerAppsKind,
  {
    name: 'containerAppsConsumption',
    title: 'Container Apps environment, consumption only',
    smallest: 23,
    recommended: 23,
    sizeRule:
      'This older kind of environment needs /23 or larger: it keeps 60 to 256 addresses and takes one per replica.',
    nsg: 'optional',
    routeTable: 'forbidden',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: containerAppsConsumptionReservedRanges,
    notes:
      'The subnet must not be delegated. User-defined routes, NAT gateway egress and remote gateways are not ' +
      'supported. A custom service range must not overlap it.',
    sources: [`${learn}/container-apps/custom-virtual-networks`, `${learn}/container-apps/networking`],
  },
  {
    name: 'containerInstances',
    title: 'Container Instances',
    smallest: 28,
    recommended: 24,
    sizeRule: 'No page gives a minimum, so /28 is a cautious floor; the docs use /24 in their example.',
    delegation: 'Microsoft.ContainerInstance/containerGroups',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    notes:
      'Add the Microsoft.Storage service endpoint when groups use a storage account. No page lists refused ranges.',
    sources: [
      `${learn}/container-instances/container-instances-virtual-network-concepts`,
      `${learn}/container-instances/container-instances-vnet`,
    ],
  },
  {
    name: 'machineLearning',
    title: 'Azure Machine Learning compute',
    smallest: 29,
    recommended: 24,
    sizeRule:
      'There is no minimum of its own: each compute instance and each cluster node takes one address; /24 is the ' +
      'product default.',
    nsg: 'special-rules',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unknown',
    refuses: dockerBridgeRanges,
    notes:
      'The subnet must not be delegated. Allow AzureMachineLearning, BatchNodeManagement and Storage out; compute ' +
      'with a public IP also needs AzureMachineLearning in, and routes past a firewall.',
    sources: [
      `${learn}/machine-learning/how-to-secure-training-vnet`,
      `${learn}/machine-learning/how-to-secure-workspace-vnet`,
      `${learn}/machine-learning/how-to-network-security-overview`,
    ],
  },
];
