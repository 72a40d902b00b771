import { type Cidr, contains, formatCidr, overlaps } from '../cidr/cidr.ts';
import { FreeSpace, type Placement } from './free-space.ts';
import { rangesOf } from './kinds/ranges.ts';
import type { SubnetKind } from './kinds/subnet-kind.ts';
import type { SubnetRequest } from './request.ts';

/** What the requested kinds make of one network: where each may go, where it should go, and how little choice it has. */
export interface PlaceRules {
  placement(kind: SubnetKind): Placement;
  /** Addresses of the network the kind accepts. */
  room(kind: SubnetKind): bigint;
}

export function placeRules(addressSpace: readonly Cidr[], requests: readonly SubnetRequest[]): PlaceRules {
  const kinds = [...new Set(requests.map(request => request.kind))];
  const scarce = scarceRanges(addressSpace, kinds);
  const leftovers = leftoverRanges(addressSpace, kinds);
  return {
    placement: remembered(kind => placementOf(kind, scarce, leftovers)),
    room: remembered(kind => roomOf(addressSpace, kind)),
  };
}

/**
 * Ranges that some requested kind depends on while others could live elsewhere. Without this, ordinary subnets would
 * use up a small extra prefix that was added to the VNet for exactly that kind.
 */
function scarceRanges(addressSpace: readonly Cidr[], kinds: readonly SubnetKind[]): readonly Cidr[] {
  const ranges = kinds.flatMap(kind => rangesOf(kind.onlyIn) ?? []);
  const inside = addressSpace.some(prefix => ranges.some(range => overlaps(range, prefix)));
  const outside = addressSpace.some(prefix => !ranges.some(range => contains(range, prefix)));
  return inside && outside ? ranges : [];
}

/** Ranges of the network that some requested kind refuses: whoever accepts them should take them first. */
function leftoverRanges(addressSpace: readonly Cidr[], kinds: readonly SubnetKind[]): readonly Cidr[] {
  const refused = kinds.flatMap(kind => rangesOf(kind.refuses) ?? []);
  const here = refused.filter(range => addressSpace.some(prefix => overlaps(range, prefix)));
  return [...new Map(here.map(range => [formatCidr(range), range])).values()];
}

function placementOf(kind: SubnetKind, scarce: readonly Cidr[], leftovers: readonly Cidr[]): Placement {
  const onlyIn = rangesOf(kind.onlyIn);
  const refuses = rangesOf(kind.refuses) ?? [];
  const accepted = leftovers.filter(range => !refuses.some(other => contains(other, range)));
  const prefer = onlyIn === undefined ? accepted : accepted.flatMap(range => intersections(range, onlyIn));
  return { onlyIn, refuses, prefer, avoid: onlyIn === undefined ? scarce : [] };
}

/** Two blocks are apart, or one lies in the other. */
const intersections = (range: Cidr, others: readonly Cidr[]): Cidr[] =>
  others.flatMap(other => (contains(other, range) ? [range] : contains(range, other) ? [other] : []));

function roomOf(addressSpace: readonly Cidr[], kind: SubnetKind): bigint {
  const onlyIn = rangesOf(kind.onlyIn);
  const within = onlyIn === undefined ? addressSpace : addressSpace.flatMap(prefix => intersections(prefix, onlyIn));
  return FreeSpace.of(4, within, rangesOf(kind.refuses) ?? []).total;
}

function remembered<T>(compute: (kind: SubnetKind) => T): (kind: SubnetKind) => T {
  const known = new Map<SubnetKind, T>();
  return kind => {
    const found = known.get(kind);
    if (found !== undefined) return found;
    const value = compute(kind);
    known.set(kind, value);
    return value;
  };
}
