import { type Cidr, contains, type Family, overlaps } from '../cidr/cidr.ts';
import { compareNames } from './compare-names.ts';
import { FreeSpace, type Placement } from './free-space.ts';
import { rangesOf } from './kinds/ranges.ts';
import type { RequestGroup, SubnetRequest } from './request.ts';

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
export function placeOne(space: Space, request: SubnetRequest, scarce: readonly Cidr[], own?: FreeSpace): Spot {
  const placement = placementOf(request, scarce);
  const cidr = own?.take(request.prefix, placement) ?? space.v4.take(request.prefix, placement);
  if (cidr === undefined) return { missing: 4 };
  return request.dualStack === true ? withIpv6(space, cidr) : { cidr };
}

/** Adds the IPv6 half of a dual-stack subnet. */
export function withIpv6(space: Space, cidr: Cidr): Spot {
  const cidrV6 = space.v6.take(ipv6SubnetPrefix);
  return cidrV6 === undefined ? { missing: 6 } : { cidr, cidrV6 };
}

/** Whether all requests find a place; takes as many places as it can. */
export function placeAll(
  space: Space,
  requests: readonly SubnetRequest[],
  scarce: readonly Cidr[],
  own?: FreeSpace,
): boolean {
  return inPlacingOrder(requests).every(request => !('missing' in placeOne(space, request, scarce, own)));
}

/** The kinds with the fewest places to go first, then the largest; names break ties. */
export function inPlacingOrder(requests: readonly SubnetRequest[]): SubnetRequest[] {
  const freedom = (request: SubnetRequest): number => (request.kind.onlyIn === undefined ? 1 : 0);
  return [...requests].sort(
    (a, b) =>
      freedom(a) - freedom(b) ||
      a.prefix - b.prefix ||
      compareNames(a.kind.name, b.kind.name) ||
      compareNames(a.name, b.name),
  );
}

/**
 * Ranges that some requested kind depends on while others could live elsewhere. Without this, ordinary subnets would
 * use up a small extra prefix that was added to the VNet for exactly that kind.
 */
export function scarceRanges(addressSpace: readonly Cidr[], groups: readonly RequestGroup[]): readonly Cidr[] {
  const kinds = new Set(groups.flatMap(group => group.requests.map(request => request.kind)));
  const ranges = [...kinds].flatMap(kind => rangesOf(kind.onlyIn) ?? []);
  const inside = addressSpace.some(prefix => ranges.some(range => overlaps(range, prefix)));
  const outside = addressSpace.some(prefix => !ranges.some(range => contains(range, prefix)));
  return inside && outside ? ranges : [];
}

function placementOf(request: SubnetRequest, scarce: readonly Cidr[]): Placement {
  const onlyIn = rangesOf(request.kind.onlyIn);
  return { onlyIn, refuses: rangesOf(request.kind.refuses) ?? [], avoid: onlyIn === undefined ? scarce : [] };
}
