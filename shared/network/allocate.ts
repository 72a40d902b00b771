import { type Cidr, compareCidrs } from '../cidr/cidr.ts';
import { compareNames } from './compare-names.ts';
import { FreeSpace } from './free-space.ts';
import { compareOwners } from './owners.ts';
import { cloneSpace, inPlacingOrder, placeOne, type Space, spaceOf, withIpv6 } from './place.ts';
import { type PlaceRules, placeRules } from './place-rules.ts';
import { extend, remediesFor } from './remedies.ts';
import type { Allocation, AllocationFailure, Remedy, RequestGroup, Rest, SubnetRequest } from './request.ts';

export interface AllocationResult {
  /** In address order. */
  readonly allocations: readonly Allocation[];
  readonly failures: readonly AllocationFailure[];
  /** What would let all failing groups fit, where there are several. */
  readonly together: Remedy | undefined;
  /** What is left, for capacity figures. */
  readonly free: Space;
}

/**
 * Places every group in the free space, in the order of their owners, each of them wholly or not at all.
 * Occupied blocks never move, and the order of the arguments makes no difference.
 */
export function allocate(
  addressSpace: readonly Cidr[],
  occupied: readonly Cidr[],
  groups: readonly RequestGroup[],
): AllocationResult {
  const requests = groups.flatMap(group => group.requests);
  const rules = placeRules(addressSpace, requests);
  const ordered = [...groups].sort((a, b) => compareOwners(a.owner, b.owner));
  const fresh = (): Space => spaceOf(addressSpace, [...occupied, ...ordered.flatMap(group => group.ownSpace ?? [])]);
  const { allocations, stuck, space } = placeGroups(fresh(), occupied, ordered, rules);
  const fits = (_: readonly SubnetRequest[], extra?: Cidr): boolean => {
    const trial = fresh();
    if (extra !== undefined) trial.v4.add(extra);
    return placeGroups(trial, occupied, ordered, rules).stuck.length === 0;
  };
  const missing = stuck.flatMap(({ group }) => group.requests.filter(request => request.pinned === undefined));
  return {
    allocations: allocations.sort((a, b) => compareCidrs(a.cidr, b.cidr)),
    failures: stuck.map(failed => explain(failed, occupied, rules)),
    together: stuck.length > 1 && stuck.every(({ family }) => family === 4) ? extend(missing, 4, fits) : undefined,
    free: space,
  };
}

interface Stuck {
  readonly group: RequestGroup;
  readonly request: SubnetRequest;
  readonly family: 4 | 6;
  readonly before: Space;
  readonly rest: Rest;
}

function placeGroups(
  start: Space,
  occupied: readonly Cidr[],
  ordered: readonly RequestGroup[],
  rules: PlaceRules,
): { readonly allocations: Allocation[]; readonly stuck: readonly Stuck[]; readonly space: Space } {
  let space = start;
  const pins = takePins(space, occupied, ordered);
  const allocations: Allocation[] = [];
  const stuck: Stuck[] = [];
  for (const group of ordered) {
    const trial = cloneSpace(space);
    const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, [...occupied, ...pins.values()]);
    const outcome = placeGroup(trial, group, pins, rules, own);
    if (Array.isArray(outcome)) {
      allocations.push(...outcome);
      space = trial;
    } else {
      stuck.push({ ...outcome, group, before: space });
    }
  }
  return { allocations, stuck, space };
}

/** Sets aside the exact blocks of all groups, so that no group placed earlier takes them. */
function takePins(space: Space, occupied: readonly Cidr[], groups: readonly RequestGroup[]): Map<SubnetRequest, Cidr> {
  const pins = new Map<SubnetRequest, Cidr>();
  for (const group of groups) {
    const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, [...occupied, ...pins.values()]);
    for (const { request, pinned } of pinsOf(group)) {
      if (space.v4.takeExactly(pinned) || own?.takeExactly(pinned) === true) pins.set(request, pinned);
    }
  }
  return pins;
}

/** In address order, so that of two that overlap the same one is had whatever the order of the requests. */
function pinsOf(group: RequestGroup): { readonly request: SubnetRequest; readonly pinned: Cidr }[] {
  return group.requests
    .flatMap(request => (request.pinned === undefined ? [] : [{ request, pinned: request.pinned }]))
    .sort((a, b) => compareCidrs(a.pinned, b.pinned) || compareNames(a.request.name, b.request.name));
}

function placeGroup(
  trial: Space,
  group: RequestGroup,
  pins: ReadonlyMap<SubnetRequest, Cidr>,
  rules: PlaceRules,
  own: FreeSpace | undefined,
): Allocation[] | Pick<Stuck, 'request' | 'family' | 'rest'> {
  const placed: Allocation[] = [];
  for (const request of inPlacingOrder(group.requests, rules)) {
    const spot =
      request.pinned === undefined ? placeOne(trial, request, rules, own) : placePinned(trial, request, pins);
    if ('missing' in spot) {
      const { largest, total } = spot.missing === 4 ? trial.v4 : trial.v6;
      return { request, family: spot.missing, rest: { placed: placed.map(({ name }) => name), largest, total } };
    }
    placed.push({ owner: group.owner, name: request.name, kind: request.kind.name, ...spot });
  }
  return placed;
}

function placePinned(
  trial: Space,
  request: SubnetRequest,
  pins: ReadonlyMap<SubnetRequest, Cidr>,
): ReturnType<typeof placeOne> {
  const cidr = pins.get(request);
  if (cidr === undefined) return { missing: 4 };
  return request.dualStack === true ? withIpv6(trial, cidr) : { cidr };
}

function explain(
  { group, request, family, before, rest }: Stuck,
  occupied: readonly Cidr[],
  rules: PlaceRules,
): AllocationFailure {
  const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, occupied);
  const free = family === 4 ? before.v4 : before.v6;
  const remedies = request.pinned === undefined ? remediesFor(before, group, family, rules, own) : [];
  return {
    owner: group.owner,
    request,
    family,
    largestFree: free.largest,
    totalFree: free.total,
    rest,
    remedies,
  };
}
