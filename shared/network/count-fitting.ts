import { bitsOf, type Cidr, type Family, overlaps } from '../cidr/cidr.ts';
import type { FreeSpace } from './free-space.ts';
import { rangesOf } from './kinds/ranges.ts';
import { cloneSpace, ipv6SubnetPrefix, placeAll, type Space } from './place.ts';
import { placeRules } from './place-rules.ts';
import type { SubnetRequest } from './request.ts';

/** How many more groups of this shape fit, up to `limit`. Changes nothing. */
export function countFitting(
  addressSpace: readonly Cidr[],
  free: Space,
  requests: readonly SubnetRequest[],
  limit: number,
): number {
  return isBoundToPlaces(addressSpace, requests)
    ? countByPlacing(addressSpace, free, requests, limit)
    : countBySize(free, requests, limit);
}

/** Whether some kind refuses or insists on addresses, so that it matters where the free blocks lie. */
function isBoundToPlaces(addressSpace: readonly Cidr[], requests: readonly SubnetRequest[]): boolean {
  const kinds = [...new Set(requests.map(request => request.kind))];
  return addressSpace.some(prefix =>
    kinds.some(
      kind =>
        rangesOf(kind.refuses)?.some(range => overlaps(range, prefix)) === true ||
        rangesOf(kind.onlyIn)?.every(range => !overlaps(range, prefix) || range.prefix > prefix.prefix) === true,
    ),
  );
}

export function countByPlacing(
  addressSpace: readonly Cidr[],
  free: Space,
  requests: readonly SubnetRequest[],
  limit: number,
): number {
  const trial = cloneSpace(free);
  const rules = placeRules(addressSpace, requests);
  let count = 0;
  while (count < limit && placeAll(trial, requests, rules)) count += 1;
  return count;
}

/** The same with nothing but the number of free blocks of each size: how blocks split does not depend on addresses. */
export function countBySize(free: Space, requests: readonly SubnetRequest[], limit: number): number {
  const v4 = blocksBySize(4, free.v4);
  const v6 = blocksBySize(6, free.v6);
  const prefixes = bySize(requests);
  const v6Prefixes = requests.filter(request => request.dualStack === true).map(() => ipv6SubnetPrefix);
  for (let count = 0; count < limit; count += 1) {
    if (!takeAll(v4, prefixes) || !takeAll(v6, v6Prefixes)) return count;
  }
  return limit;
}

/** The prefix lengths in the order of placing where no kind is bound to a place: those that insist on a range first. */
function bySize(requests: readonly SubnetRequest[]): number[] {
  const sizes = (some: readonly SubnetRequest[]): number[] => some.map(({ prefix }) => prefix).sort((a, b) => a - b);
  const insisting = requests.filter(request => request.kind.onlyIn !== undefined);
  return [...sizes(insisting), ...sizes(requests.filter(request => !insisting.includes(request)))];
}

function takeAll(counts: number[], prefixes: readonly number[]): boolean {
  for (const prefix of prefixes) {
    if (!take(counts, prefix)) return false;
  }
  return true;
}

function blocksBySize(family: Family, space: FreeSpace): number[] {
  const counts = Array<number>(bitsOf(family) + 1).fill(0);
  for (const { prefix } of space.blocks()) counts[prefix] = (counts[prefix] ?? 0) + 1;
  return counts;
}

/** Splits the smallest block that is large enough; each split leaves one half of every size in between. */
function take(counts: number[], prefix: number): boolean {
  let size = prefix;
  while (size >= 0 && counts[size] === 0) size -= 1;
  if (size < 0) return false;
  counts[size] = (counts[size] ?? 0) - 1;
  for (let half = size + 1; half <= prefix; half += 1) counts[half] = (counts[half] ?? 0) + 1;
  return true;
}
