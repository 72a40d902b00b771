import { appKinds } from './app-kinds.ts';
import { smallestSubnetPrefix } from './azure-ranges.ts';
import { dataKinds } from './data-kinds.ts';
import { edgeKinds } from './edge-kinds.ts';
import type { SubnetKind } from './subnet-kind.ts';

const learn = 'https://learn.microsoft.com/azure';
const vnetFaq = `${learn}/virtual-network/virtual-networks-faq`;

const generalKinds: readonly SubnetKind[] = [
  {
    name: 'privateEndpoints',
    title: 'Private endpoints',
    smallest: smallestSubnetPrefix,
    recommended: 26,
    sizeRule: 'An endpoint takes one address or more and there is no minimum of its own; /26 is the product default.',
    nsg: 'recommended',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unknown',
    refuses: [],
    notes:
      'Network policies are off by default, as in Azure: NSG and routes act on the endpoints only when they are ' +
      'enabled.',
    sources: [`${learn}/private-link/disable-private-endpoint-network-policy`, vnetFaq],
  },
  {
    name: 'virtualMachines',
    title: 'Virtual machines',
    smallest: smallestSubnetPrefix,
    recommended: 26,
    sizeRule:
      'Each network interface takes one address and there is no minimum of its own; /26 is the product default.',
    nsg: 'recommended',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'supported',
    refuses: [],
    sources: [vnetFaq, `${learn}/virtual-network/ip-services/ipv6-overview`],
  },
  {
    name: 'plain',
    title: 'Plain subnet, no service rules',
    smallest: smallestSubnetPrefix,
    recommended: 27,
    sizeRule: 'Azure accepts /29, of which three addresses are free; /27 is the product default.',
    nsg: 'recommended',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'supported',
    refuses: [],
    sources: [vnetFaq],
  },
];

/** The kinds any Azure landing zone may need, beyond those of an AI Factory project. */
export const platformKinds: readonly SubnetKind[] = [...edgeKinds, ...appKinds, ...dataKinds, ...generalKinds];
