import { type Cidr, compareCidrs } from '../cidr/cidr.ts';
import { FreeSpace } from './free-space.ts';
import { compareOwners } from './owners.ts';
import { cloneSpace, inPlacingOrder, placeOne, type Space, scarceRanges, spaceOf, withIpv6 } from './place.ts';
import { remediesFor } from './remedies.ts';
import type { Allocation, AllocationFailure, RequestGroup, SubnetRequest } from './request.ts';

export interface AllocationResult {
  /** In address order. */
  readonly allocations: readonly Allocation[];
  readonly failures: readonly AllocationFailure[];
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
  let space = spaceOf(addressSpace, [...occupied, ...groups.flatMap(group => group.ownSpace ?? [])]);
  const ordered = [...groups].sort((a, b) => compareOwners(a.owner, b.owner));
  const pins = takePins(space, occupied, ordered);
  const scarce = scarceRanges(addressSpace, groups);
  const allocations: Allocation[] = [];
  const failures: AllocationFailure[] = [];
  for (const group of ordered) {
    const trial = cloneSpace(space);
    const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, [...occupied, ...pins.values()]);
    const outcome = placeGroup(trial, group, pins, scarce, own);
    if (Array.isArray(outcome)) {
      allocations.push(...outcome);
      space = trial;
    } else {
      failures.push({ ...outcome, ...explain(space, group, outcome, occupied, scarce) });
    }
  }
  return { allocations: allocations.sort((a, b) => compareCidrs(a.cidr, b.cidr)), failures, free: space };
}

/** Sets aside the exact blocks of all groups, so that no group placed earlier takes them. */
function takePins(space: Space, occupied: readonly Cidr[], groups: readonly RequestGroup[]): Map<SubnetRequest, Cidr> {
  const pins = new Map<SubnetRequest, Cidr>();
  for (const group of groups) {
    const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, [...occupied, ...pins.values()]);
    for (const request of group.requests) {
      const { pinned } = request;
      if (pinned === undefined) continue;
      if (space.v4.takeExactly(pinned) || own?.takeExactly(pinned) === true) pins.set(request, pinned);
    }
  }
  return pins;
}

type Stuck = Pick<AllocationFailure, 'owner' | 'request' | 'family'>;

function placeGroup(
  trial: Space,
  group: RequestGroup,
  pins: ReadonlyMap<SubnetRequest, Cidr>,
  scarce: readonly Cidr[],
  own: FreeSpace | undefined,
): Allocation[] | Stuck {
  const placed: Allocation[] = [];
  for (const request of inPlacingOrder(group.requests)) {
    const spot =
      request.pinned === undefined ? placeOne(trial, request, scarce, own) : placePinned(trial, request, pins);
    if ('missing' in spot) return { owner: group.owner, request, family: spot.missing };
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
  space: Space,
  group: RequestGroup,
  stuck: Stuck,
  occupied: readonly Cidr[],
  scarce: readonly Cidr[],
): Pick<AllocationFailure, 'largestFree' | 'totalFree' | 'remedies'> {
  const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, occupied);
  const free = stuck.family === 4 ? space.v4 : space.v6;
  const remedies = stuck.request.pinned === undefined ? remediesFor(space, group, stuck.family, scarce, own) : [];
  return { largestFree: free.largest, totalFree: free.total, remedies };
}
