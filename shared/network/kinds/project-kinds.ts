import { aksKind, appServiceKind, containerAppsKind } from './app-kinds.ts';
import {
  containerAppsReservedRanges,
  dataGatewayReservedRanges,
  dockerBridgeRanges,
  privateIpv4Ranges,
  smallestSubnetPrefix,
} from './azure-ranges.ts';
import type { SubnetKind } from './subnet-kind.ts';

const learn = 'https://learn.microsoft.com/azure';
const vnetFaq = `${learn}/virtual-network/virtual-networks-faq`;
const foundryPrivateLink = `${learn}/foundry/how-to/configure-private-link`;
const secureTraining = `${learn}/machine-learning/how-to-secure-training-vnet`;

const workloadEndpoints = ['Microsoft.KeyVault', 'Microsoft.Storage', 'Microsoft.CognitiveServices'];
const appEndpoints = [...workloadEndpoints, 'Microsoft.ContainerRegistry', 'Microsoft.AzureCosmosDB', 'Microsoft.Web'];

const databricks = {
  smallest: 26,
  recommended: 26,
  sizeRule:
    'Databricks asks for /26 or larger in each of its two subnets; every cluster node takes one address in each.',
  delegation: 'Microsoft.Databricks/workspaces',
  nsg: 'required',
  routeTable: 'special-rules',
  serviceEndpoints: ['Microsoft.KeyVault', 'Microsoft.Storage'],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: true,
  ipv6: 'unknown',
  refuses: [],
  notes:
    'The two subnets belong to one workspace; Databricks writes and owns rules in the NSG. The virtual network must ' +
    'be /16 to /24. Routes to an appliance need exceptions for the Databricks, SQL, Storage and Event Hubs service ' +
    'tags. No page lists refused ranges.',
  sources: [
    `${learn}/databricks/security/network/classic/vnet-inject`,
    `${learn}/databricks/security/network/classic/harden-nsg-rule-100`,
    `${learn}/databricks/security/network/classic/udr`,
  ],
} as const satisfies Omit<SubnetKind, 'name' | 'title'>;

/** The kinds of an AI Factory project, then those of its common landing zone. */
export const projectKinds: readonly SubnetKind[] = [
  {
    name: 'genai',
    title: 'Project private endpoints, Machine Learning compute and virtual machines',
    smallest: smallestSubnetPrefix,
    recommended: 25,
    sizeRule:
      'Nothing in it has a minimum of its own; a full project takes tens of endpoint addresses and one per compute ' +
      'node, hence /25.',
    nsg: 'recommended',
    routeTable: 'optional',
    serviceEndpoints: workloadEndpoints,
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unknown',
    refuses: dockerBridgeRanges,
    notes:
      'Must stay undelegated: Machine Learning compute refuses a delegated subnet. /29 is the floor of Azure, not a ' +
      'useful size.',
    sources: [vnetFaq, secureTraining, foundryPrivateLink],
  },
  { ...aksKind, serviceEndpoints: workloadEndpoints },
  {
    ...aksKind,
    name: 'aks2',
    title: 'AKS nodes of a cluster attached to Machine Learning',
    recommended: 24,
    sizeRule: `${aksKind.sizeRule.slice(0, -1)}; /24 leaves room for a few nodes and their upgrades.`,
    serviceEndpoints: workloadEndpoints,
    refuses: [...aksKind.refuses, ...dockerBridgeRanges],
    sources: [...aksKind.sources, `${learn}/machine-learning/how-to-secure-workspace-vnet`],
  },
  {
    ...containerAppsKind,
    name: 'aca',
    title: 'Container Apps environment of the project',
    recommended: 23,
    sizeRule:
      'Azure accepts /27 for workload profiles; /23 is kept so that existing factories fit and an environment of ' +
      'the consumption-only kind still can move in.',
    serviceEndpoints: appEndpoints,
    notes:
      'A smaller subnet is safe with workload profiles: /24 holds 119 dedicated nodes. Consumption-only ' +
      'environments need /23 and no delegation (see containerAppsConsumption). The size cannot change after ' +
      'creation.',
  },
  {
    name: 'aca2',
    title: 'Foundry Agent Service injection',
    smallest: 27,
    recommended: 23,
    sizeRule:
      'Azure accepts /27 and recommends /24 for production, because upgrades run old and new side by side; /23 is ' +
      'kept so that existing factories fit.',
    delegation: 'Microsoft.App/environments',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: appEndpoints,
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    onlyIn: privateIpv4Ranges,
    refuses: [...containerAppsReservedRanges, ...dockerBridgeRanges],
    notes:
      'Today all three RFC 1918 ranges are documented, 10.0.0.0/8 included; older pages allowed only 172.16.0.0/12 ' +
      'and 192.168.0.0/16, and the service error text still names only 172 and 192. The Agent Service pages do not ' +
      'exclude 172.30.0.0/16 and 172.31.0.0/16, but it runs on Container Apps, which does; they stay refused. One ' +
      'Foundry account per subnet, in the region of the network. A firewall must let through traffic to 10.x ' +
      '(subnets outside 10.0.0.0/8) or 100.x (subnets inside it).',
    sources: [
      `${learn}/foundry/agents/concepts/agents-networking-deep-dive`,
      `${learn}/foundry/agents/how-to/virtual-networks`,
      `${learn}/foundry/agents/faq`,
      `${learn}/container-apps/custom-virtual-networks`,
      foundryPrivateLink,
    ],
  },
  {
    ...appServiceKind,
    name: 'webapp',
    title: 'App Service, Functions and Logic Apps of the project',
    recommended: 27,
    sizeRule:
      'An existing subnet may be /28; /27 is kept so that existing factories fit (13 instances when scaling), and ' +
      'the docs advise /26.',
    serviceEndpoints: appEndpoints,
  },
  { name: 'dbxpub', title: 'Databricks host subnet (public)', ...databricks },
  { name: 'dbxpriv', title: 'Databricks container subnet (private)', ...databricks },
  {
    name: 'common',
    title: 'Common private endpoints and virtual machines',
    smallest: smallestSubnetPrefix,
    recommended: 26,
    sizeRule:
      'Nothing in it has a minimum of its own; /26 holds the endpoints of the common services and a few machines.',
    nsg: 'recommended',
    routeTable: 'optional',
    serviceEndpoints: workloadEndpoints,
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unknown',
    refuses: [],
    sources: [vnetFaq, `${learn}/private-link/disable-private-endpoint-network-policy`],
  },
  {
    name: 'scoring',
    title: 'Common inference (scoring)',
    smallest: smallestSubnetPrefix,
    recommended: 26,
    sizeRule: 'Nothing in it has a minimum of its own; /26 is the size existing factories use.',
    nsg: 'recommended',
    routeTable: 'optional',
    serviceEndpoints: ['Microsoft.KeyVault', 'Microsoft.ContainerRegistry', 'Microsoft.Storage'],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unknown',
    refuses: dockerBridgeRanges,
    notes: 'When AKS does the scoring, use the kind aks, which has rules of its own.',
    sources: [vnetFaq, `${learn}/machine-learning/how-to-secure-workspace-vnet`],
  },
  {
    name: 'powerbi',
    title: 'Power BI virtual network data gateway',
    smallest: 28,
    recommended: 26,
    sizeRule:
      'Five addresses and one per gateway member are needed, so /28 holds eleven members; /26 is the size existing ' +
      'factories use.',
    delegation: 'Microsoft.PowerPlatform/vnetaccesslinks',
    nsg: 'special-rules',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: dataGatewayReservedRanges,
    notes:
      'The page states no minimum: /29 would fit three members if its five addresses are those Azure reserves ' +
      'anyway, which it does not say, so /28 is the floor. An NSG must not block the subnet from itself. Large data ' +
      'sets need the Microsoft.Storage service endpoint. The names gatewaysubnet and AzureBastionSubnet are ' +
      'refused.',
    sources: ['https://learn.microsoft.com/data-integration/vnet/create-data-gateways'],
  },
];
