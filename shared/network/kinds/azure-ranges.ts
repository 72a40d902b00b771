import type { RangeRule } from './subnet-kind.ts';

const vnetFaq = 'https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq';
const limits = 'https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits';
const aksNetworking = 'https://learn.microsoft.com/azure/aks/concepts-network-cni-overview';
const containerAppsNetworking = 'https://learn.microsoft.com/azure/container-apps/custom-virtual-networks';
const foundryPrivateLink = 'https://learn.microsoft.com/azure/foundry/how-to/configure-private-link';
const agentNetworking = 'https://learn.microsoft.com/azure/foundry/agents/concepts/agents-networking-deep-dive';
const dnsResolver = 'https://learn.microsoft.com/azure/dns/dns-private-resolver-overview';
const dataGateway = 'https://learn.microsoft.com/data-integration/vnet/create-data-gateways';

const each = (source: string, reason: string, ...ranges: readonly string[]): readonly RangeRule[] =>
  ranges.map(range => ({ range, reason, source }));

/**
 * Addresses Azure keeps in every subnet: the first four and the last.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
 */
export const azureReservedPerSubnet = 5;

/**
 * Longest IPv4 prefix length of a subnet.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
 */
export const smallestSubnetPrefix = 29;

/**
 * Shortest IPv4 prefix length of a subnet.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
 */
export const largestSubnetPrefix = 2;

/**
 * The only prefix length an IPv6 subnet may have.
 * Source: https://learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview
 */
export const ipv6SubnetPrefix = 64;

/**
 * Subnets per virtual network.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const subnetsPerVnet = 3000;

/**
 * Private IP addresses in use per virtual network.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const privateAddressesPerVnet = 65536;

/**
 * Private IP addresses in use across a virtual network and its peers together.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const privateAddressesPerPeeredGroup = 128000;

/**
 * Peerings per virtual network.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const peeringsPerVnet = 500;

/** Where the four numbers above are published, for messages that quote them. */
export const vnetLimitsSource = limits;

/** Ranges Azure refuses in a virtual network's address space. */
export const vnetRefusedRanges: readonly RangeRule[] = [
  ...each(vnetFaq, 'multicast', '224.0.0.0/4'),
  ...each(vnetFaq, 'broadcast', '255.255.255.255/32'),
  ...each(vnetFaq, 'loopback', '127.0.0.0/8'),
  ...each(vnetFaq, 'link-local', '169.254.0.0/16'),
  ...each(vnetFaq, 'Azure platform address for DNS, DHCP and health probes', '168.63.129.16/32'),
];

/** The private IPv4 ranges of RFC 1918, which is what the Foundry Agent Service accepts. */
export const privateIpv4Ranges: readonly RangeRule[] = each(
  agentNetworking,
  'the Agent Service accepts only private RFC 1918 ranges; public and carrier-grade NAT ranges break its routing',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
);

/** Default network of the Docker bridge; wrong where a service runs containers on hosts in the virtual network. */
export const dockerBridgeRanges: readonly RangeRule[] = each(
  foundryPrivateLink,
  'default network of the Docker bridge on the hosts that run the containers',
  '172.17.0.0/16',
);

/** Ranges AKS uses itself; also refused for the pod and service ranges of a cluster. */
export const aksReservedRanges: readonly RangeRule[] = each(
  aksNetworking,
  'used inside AKS',
  '169.254.0.0/16',
  '172.30.0.0/16',
  '172.31.0.0/16',
  '192.0.2.0/24',
);

/** Refused by every Container Apps environment, which runs on AKS. */
export const containerAppsConsumptionReservedRanges: readonly RangeRule[] = each(
  containerAppsNetworking,
  'used by the AKS underneath Container Apps',
  '169.254.0.0/16',
  '172.30.0.0/16',
  '172.31.0.0/16',
  '192.0.2.0/24',
);

/** Refused by a Container Apps environment with workload profiles, the current kind. */
export const containerAppsReservedRanges: readonly RangeRule[] = [
  ...containerAppsConsumptionReservedRanges,
  ...each(
    containerAppsNetworking,
    'reserved by Container Apps environments with workload profiles',
    '100.100.0.0/17',
    '100.100.128.0/19',
    '100.100.160.0/19',
    '100.100.192.0/19',
  ),
];

/** 10.0.1.0 to 10.0.16.255 written as CIDRs. */
export const dnsResolverReservedRanges: readonly RangeRule[] = each(
  dnsResolver,
  'reserved by DNS Private Resolver (10.0.1.0 to 10.0.16.255)',
  '10.0.1.0/24',
  '10.0.2.0/23',
  '10.0.4.0/22',
  '10.0.8.0/21',
  '10.0.16.0/24',
);

/** Documented as '10.0.1.x'. */
export const dataGatewayReservedRanges: readonly RangeRule[] = each(
  dataGateway,
  'used inside the virtual network data gateway',
  '10.0.1.0/24',
);
