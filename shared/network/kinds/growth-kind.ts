import { smallestSubnetPrefix } from './azure-ranges.ts';
import type { SubnetKind } from './subnet-kind.ts';

/** Not a subnet: addresses kept free for the later subnets of one project. */
export const growthSubnetKind: SubnetKind = {
  name: 'growth',
  title: 'Growth reservation',
  smallest: smallestSubnetPrefix,
  recommended: 24,
  sizeRule: 'Room for later subnets of one project; a product concept without a rule of Azure.',
  nsg: 'optional',
  routeTable: 'optional',
  serviceEndpoints: [],
  privateEndpointNetworkPolicies: 'Disabled',
  dedicated: false,
  ipv6: 'unsupported',
  refuses: [],
  sources: [],
};
