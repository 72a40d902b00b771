import type { Cidr, Family } from '../cidr/cidr.ts';
import { compareNames } from './compare-names.ts';
import { FreeSpace } from './free-space.ts';
import type { PlaceRules } from './place-rules.ts';
import type { SubnetRequest } from './request.ts';

/** The free addresses of both families. */
export interface Space {
  readonly v4: FreeSpace;
  readonly v6: FreeSpace;
}

/** IPv6 subnets in Azure are exactly a /64 (learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview). */
export const ipv6SubnetPrefix = 64;

export function spaceOf(addressSpace: readonly Cidr[], occupied: readonly Cidr[]): Space {
  return { v4: FreeSpace.of(4, addressSpace, occupied), v6: FreeSpace.of(6, addressSpace, occupied) };
}

export const cloneSpace = (space: Space): Space => ({ v4: space.v4.clone(), v6: space.v6.clone() });

export type Spot = { readonly cidr: Cidr; readonly cidrV6?: Cidr } | { readonly missing: Family };

/** Takes the place of one request, from the owner's own space first. */
export function placeOne(space: Space, request: SubnetRequest, rules: PlaceRules, own?: FreeSpace): Spot {
  const placement = rules.placement(request.kind);
  const cidr = own?.take(request.prefix, placement) ?? space.v4.take(request.prefix, placement);
  if (cidr === undefined) return { missing: 4 };
  return request.dualStack === true ? withIpv6(space, cidr) : { cidr };
}

/** Adds the IPv6 half of a dual-stack subnet. */
export function withIpv6(space: Space, cidr: Cidr): Spot {
  const cidrV6 = space.v6.take(ipv6SubnetPrefix);
  return cidrV6 === undefined ? { missing: 6 } : { cidr, cidrV6 };
}

/** Gives each block that has an IPv4 half alone an IPv6 half too. */
export function addIpv6<T extends { readonly cidr: Cidr }>(
  space: Space,
  blocks: readonly T[],
): { readonly subnets: (T & { readonly cidrV6?: Cidr })[]; readonly missing: T[]; readonly free: Space } {
  const free = cloneSpace(space);
  const subnets = blocks.map(block => ({ ...block, ...withIpv6(free, block.cidr) }));
  const missing = subnets.filter(subnet => 'missing' in subnet);
  return { subnets: subnets.filter(subnet => !('missing' in subnet)), missing, free };
}

/** Whether all requests find a place; takes as many places as it can. */
export function placeAll(
  space: Space,
  requests: readonly SubnetRequest[],
  rules: PlaceRules,
  own?: FreeSpace,
): boolean {
  return inPlacingOrder(requests, rules).every(request => !('missing' in placeOne(space, request, rules, own)));
}

/** The kinds with the fewest places to go first, then the largest; names break ties. */
export function inPlacingOrder(requests: readonly SubnetRequest[], rules: PlaceRules): SubnetRequest[] {
  const bound = (request: SubnetRequest): number => (request.kind.onlyIn === undefined ? 1 : 0);
  return [...requests].sort(
    (a, b) =>
      compareNumbers(rules.room(a.kind), rules.room(b.kind)) ||
      bound(a) - bound(b) ||
      a.prefix - b.prefix ||
      compareNames(a.kind.name, b.kind.name) ||
      compareNames(a.name, b.name),
  );
}

const compareNumbers = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
