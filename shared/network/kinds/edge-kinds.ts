import { dnsResolverReservedRanges } from './azure-ranges.ts';
import type { SubnetKind } from './subnet-kind.ts';

const learn = 'https://learn.microsoft.com/azure';
const ipv6Overview = `${learn}/virtual-network/ip-services/ipv6-overview`;

const dnsResolver = {
  smallest: 28,
  recommended: 28,
  largest: 24,
  sizeRule: 'The resolver accepts /28 to /24; each endpoint has its own subnet, so the smallest is enough.',
  delegation: 'Microsoft.Network/dnsResolvers',
  nsg: 'optional',
  routeTable: 'optional',
  serviceEndpoints: [],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: true,
  ipv6: 'unsupported',
  refuses: dnsResolverReservedRanges,
  notes: 'One subnet serves one endpoint. The page is silent on NSG and route table.',
  sources: [`${learn}/dns/dns-private-resolver-overview`],
} as const satisfies Omit<SubnetKind, 'name' | 'title'>;

/** Subnets at the edge of a network: ways in, ways out, routing and name resolution. */
export const edgeKinds: readonly SubnetKind[] = [
  {
    name: 'AzureBastionSubnet',
    title: 'Azure Bastion',
    fixedName: 'AzureBastionSubnet',
    smallest: 26,
    recommended: 26,
    sizeRule: 'Bastion hosts created since November 2021 need /26 or larger, which also leaves room for host scaling.',
    nsg: 'special-rules',
    routeTable: 'forbidden',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    notes:
      'An NSG may be left out, but one without the rules of the bastion-nsg page is rejected; among them 443 in from ' +
      'GatewayManager, 443 out to AzureCloud, and 22 and 3389 out to VirtualNetwork.',
    sources: [
      `${learn}/bastion/configuration-settings`,
      `${learn}/bastion/bastion-faq`,
      `${learn}/bastion/bastion-nsg`,
    ],
  },
  {
    name: 'GatewaySubnet',
    title: 'VPN and ExpressRoute gateways',
    fixedName: 'GatewaySubnet',
    smallest: 27,
    recommended: 27,
    sizeRule: 'Every SKU but Basic needs /27 or larger; connecting 16 ExpressRoute circuits needs /26.',
    nsg: 'forbidden',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'supported',
    refuses: [],
    notes:
      'Azure takes a /29 for a Basic VPN gateway only; /27 is kept as the floor. No 0.0.0.0/0 route, and BGP route ' +
      'propagation must stay on. ExpressRoute gateways may be dual stack (IPv6 /64 or larger); the page read has ' +
      'VPN gateways as IPv4 only.',
    sources: [
      `${learn}/vpn-gateway/vpn-gateway-about-vpn-gateway-settings`,
      `${learn}/expressroute/expressroute-about-virtual-network-gateways`,
      ipv6Overview,
    ],
  },
  {
    name: 'AzureFirewallSubnet',
    title: 'Azure Firewall',
    fixedName: 'AzureFirewallSubnet',
    smallest: 26,
    recommended: 26,
    sizeRule: 'The firewall needs a /26 to scale out, and never more than that.',
    nsg: 'forbidden',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    notes:
      'Azure disables subnet NSGs here. Without a management NIC the firewall needs direct internet access: a ' +
      'default route learned over BGP must be overridden with 0.0.0.0/0 to Internet.',
    sources: [`${learn}/firewall/firewall-faq`, ipv6Overview],
  },
  {
    name: 'AzureFirewallManagementSubnet',
    title: 'Azure Firewall management',
    fixedName: 'AzureFirewallManagementSubnet',
    smallest: 26,
    recommended: 26,
    sizeRule: 'The management NIC of the firewall needs /26 or larger.',
    nsg: 'forbidden',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    notes:
      'Azure attaches its own route table: only 0.0.0.0/0 to Internet, gateway route propagation off; leave it ' +
      'alone. The NSG rule is assumed to be that of AzureFirewallSubnet; the page does not say.',
    sources: [`${learn}/firewall/management-nic`, `${learn}/firewall/firewall-faq`, ipv6Overview],
  },
  {
    name: 'RouteServerSubnet',
    title: 'Azure Route Server',
    fixedName: 'RouteServerSubnet',
    smallest: 26,
    recommended: 26,
    sizeRule: 'The current quickstart asks for /26 or larger; older pages accepted /27.',
    nsg: 'forbidden',
    routeTable: 'forbidden',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    sources: [`${learn}/route-server/quickstart-create-route-server-portal`, `${learn}/route-server/route-server-faq`],
  },
  {
    name: 'applicationGateway',
    title: 'Application Gateway',
    smallest: 26,
    recommended: 24,
    sizeRule:
      'The docs recommend /24 for v2 (up to 125 instances) and /26 for v1; one address per instance and one per ' +
      'private frontend.',
    nsg: 'special-rules',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'supported',
    refuses: [],
    notes:
      'No page gives a hard minimum; /26 is the smallest size the docs recommend. v1 and v2 cannot share a subnet. ' +
      'v2 needs 65200-65535 in from GatewayManager, probes from AzureLoadBalancer, outbound internet, and no ' +
      '0.0.0.0/0 to an appliance, unless network isolation is registered. With that feature ' +
      '(EnableApplicationGatewayNetworkIsolation) Azure asks for a delegation to ' +
      'Microsoft.Network/applicationGateways; reported by users, not found on a page read. IPv6 is v2 only, and ' +
      'preview on the page read.',
    sources: [
      `${learn}/application-gateway/configuration-infrastructure`,
      `${learn}/application-gateway/application-gateway-private-deployment`,
      ipv6Overview,
    ],
  },
  { name: 'dnsResolverInbound', title: 'DNS Private Resolver, inbound endpoint', ...dnsResolver },
  { name: 'dnsResolverOutbound', title: 'DNS Private Resolver, outbound endpoint', ...dnsResolver },
];
