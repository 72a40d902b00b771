import { compareCidrs, contains } from '../cidr/cidr.ts';
import type { Location, Problem } from '../errors.ts';
import { allocate } from './allocate.ts';
import { conflicts } from './conflicts.ts';
import type { DesiredNetwork, DesiredSubnet } from './desired.ts';
import { failureProblem, togetherText } from './failure-problem.ts';
import { growthSubnetKind } from './kinds/growth-kind.ts';
import type { LedgerEntry } from './ledger/ledger.ts';
import { describeOwner } from './owners.ts';
import { pinProblem } from './pin-problem.ts';
import { addIpv6 } from './place.ts';
import { blocksOf, type ForeignSubnet, type NetworkPlan, type PlannedSubnet } from './planned-network.ts';
import { isReleased, type Release } from './release.ts';
import type { RequestGroup, SubnetRequest } from './request.ts';
import { type Settled, settle } from './settle.ts';
import type { Vnet } from './vnet.ts';

export type { ForeignSubnet, NetworkPlan, PlannedSubnet } from './planned-network.ts';

/**
 * Brings the spec, the ledger and the network as it is together: what exists or is recorded keeps its addresses, and
 * only what is missing is allocated. `neighbours` are subnets of other environments in the same virtual network.
 */
export function reconcile(
  desired: DesiredNetwork,
  ledger: readonly LedgerEntry[],
  vnet: Vnet | undefined,
  releases: readonly Release[],
  neighbours: readonly ForeignSubnet[] = [],
): NetworkPlan {
  const { environment } = desired;
  const recorded = ledger.filter(entry => entry.environment === environment);
  const released = recorded.filter(entry => isReleased(entry, releases));
  const settled = settle(
    desired,
    recorded.filter(entry => !released.includes(entry)),
    vnet,
    neighbours,
  );
  const { foreign, growth, missing, unclaimed } = settled;
  const held = [...settled.subnets, ...settled.withoutIpv6, ...unclaimed];
  const live = new Set((vnet?.subnets ?? []).map(subnet => subnet.name.toLowerCase()));
  const isLive = (subnet: PlannedSubnet): boolean =>
    live.has(subnet.name.toLowerCase()) && subnet.status !== 'recorded';
  const problems = conflicts(
    desired,
    [...held.filter(subnet => !isLive(subnet)), ...growth],
    held.filter(isLive),
    foreign,
  );
  const pins = missing.map(subnet => ({ subnet, problem: pinProblemOf(desired, settled, held, subnet) }));
  const placeable = desired.createSubnets
    ? pins.filter(({ problem }) => problem === undefined).map(({ subnet }) => subnet)
    : [];
  if (!desired.createSubnets) problems.push(...missing.map(subnet => missingByo(environment, subnet)));
  problems.push(...pins.flatMap(({ problem }) => problem ?? []));

  const groups = groupsOf(desired, placeable, growth);
  const idle = growth.filter(block => !groups.some(group => group.owner === block.owner));
  const occupied = [...held, ...foreign, ...desired.reserved, ...idle].flatMap(blocksOf);
  const result = allocate(desired.addressSpace, occupied, groups);
  problems.push(...failureProblems(environment, result, missing));
  const completed = addIpv6(result.free, desired.createSubnets ? settled.withoutIpv6 : []);
  problems.push(...completed.missing.map(subnet => noIpv6(environment, subnet)));
  const allocated = result.allocations.map((allocation): PlannedSubnet => ({ ...allocation, status: 'new' }));
  const subnets = [
    ...settled.subnets,
    ...unclaimed,
    ...growth,
    ...allocated,
    ...(desired.createSubnets ? completed.subnets : settled.withoutIpv6),
  ];
  return {
    environment,
    addressSpace: desired.addressSpace,
    subnets: subnets.sort((a, b) => compareCidrs(a.cidr, b.cidr)),
    foreign: [...foreign].sort((a, b) => compareCidrs(a.cidr, b.cidr)),
    reserved: desired.reserved,
    released,
    free: completed.free,
    peerings: vnet?.peerings.length ?? 0,
    problems,
    warnings: settled.warnings,
  };
}

function groupsOf(
  desired: DesiredNetwork,
  missing: readonly DesiredSubnet[],
  growth: readonly PlannedSubnet[],
): RequestGroup[] {
  const grown = new Set(growth.map(block => block.owner));
  const newGrowth = desired.growth.filter(block => !grown.has(block.owner));
  const owners = [...new Set([...missing, ...newGrowth].map(item => item.owner))];
  return owners.map(owner => {
    const own = growth
      .filter(block => block.owner === owner)
      .map(block => block.cidr)
      .filter(cidr => desired.addressSpace.some(prefix => contains(prefix, cidr)));
    return {
      owner,
      requests: [
        ...missing.filter(subnet => subnet.owner === owner).map(requestOf),
        ...newGrowth
          .filter(block => block.owner === owner)
          .map(block => ({ name: growthName(owner), kind: growthSubnetKind, prefix: block.prefix })),
      ],
      ...(own.length > 0 && { ownSpace: own }),
    };
  });
}

const growthName = (owner: string): string => `growth-prj${owner}`;

const requestOf = ({ name, kind, prefix, pinned, dualStack }: DesiredSubnet): SubnetRequest => ({
  name,
  kind,
  prefix,
  dualStack,
  ...(pinned && { pinned }),
});

function missingByo(environment: string, subnet: DesiredSubnet): Problem {
  return {
    code: 'BYO_SUBNET_MISSING',
    message: `${environment}: createSubnets is false, but the virtual network has no subnet '${subnet.name}' for ${describeOwner(subnet.owner)}.`,
    remedy: `Create it as /${subnet.prefix}, correct naming.subnets, or set ${subnet.key} to false.`,
    location: subnet.location,
  };
}

/** An exact block that is outside the VNet or not free. A growth block is free for the subnets of its owner. */
function pinProblemOf(
  desired: DesiredNetwork,
  { foreign, growth, missing }: Settled,
  held: readonly PlannedSubnet[],
  subnet: DesiredSubnet,
): Problem | undefined {
  if (subnet.pinned === undefined) return undefined;
  const earlier = missing.slice(0, missing.indexOf(subnet));
  const problem = pinProblem(subnet.pinned, desired.addressSpace, [
    ...held,
    ...foreign,
    ...growth.filter(block => block.owner !== subnet.owner),
    ...desired.reserved.map(({ reason, cidr }) => ({ name: reason, cidr })),
    ...earlier.flatMap(({ name, pinned }) => (pinned === undefined ? [] : [{ name, cidr: pinned }])),
  ]);
  if (problem === undefined) return undefined;
  const message = `${desired.environment}: ${subnet.key}: ${problem.message}`;
  return { ...problem, message, location: subnet.location };
}

/** A problem for each owner that does not fit; the last one says what would help all of them. */
function failureProblems(
  environment: string,
  { failures, together }: ReturnType<typeof allocate>,
  missing: readonly DesiredSubnet[],
): Problem[] {
  const problems = failures.map(failure =>
    failureProblem(failure, environment, locationOf(failure.owner, failure.request.name, missing)),
  );
  const last = problems.pop();
  if (last === undefined) return problems;
  if (together === undefined) return [...problems, last];
  const all = togetherText(failures.length, together);
  return [...problems, { ...last, remedy: last.remedy === undefined ? all : `${last.remedy} ${all}` }];
}

const noIpv6 = (environment: string, subnet: PlannedSubnet): Problem => ({
  code: 'NO_SPACE',
  message: `${environment}: There is no free IPv6 /64 for '${subnet.name}' of ${describeOwner(subnet.owner)}.`,
  remedy: 'Add an IPv6 prefix to the address space.',
  details: {
    environment,
    project: subnet.owner,
    request: { name: subnet.name, kind: subnet.kind, size: 'an IPv6 /64' },
  },
});

const locationOf = (owner: string, name: string, missing: readonly DesiredSubnet[]): Location | undefined =>
  missing.find(subnet => subnet.owner === owner && subnet.name === name)?.location;
