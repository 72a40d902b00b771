import { type Cidr, contains, formatCidr, sizeOf } from '../cidr/cidr.ts';
import type { Problem } from '../errors.ts';
import { thousands } from '../text/thousands.ts';
import { countFitting } from './count-fitting.ts';
import { FreeSpace } from './free-space.ts';
import {
  azureReservedPerSubnet,
  peeringsPerVnet,
  privateAddressesPerVnet,
  subnetsPerVnet,
  vnetLimitsSource,
} from './kinds/azure-ranges.ts';
import { growthKind } from './ledger/ledger.ts';
import { commonOwner } from './owners.ts';
import type { NetworkPlan } from './planned-network.ts';
import type { SubnetRequest } from './request.ts';

/** How full an environment's network is, in IPv4 addresses. */
export interface Capacity {
  readonly total: number;
  readonly projects: number;
  readonly common: number;
  readonly growth: number;
  readonly foreign: number;
  readonly reserved: number;
  readonly free: number;
  /** Share of the address space that is not free, 0 to 1. */
  readonly utilisation: number;
  /** Share of the free addresses that lie outside the largest free block, 0 to 1. */
  readonly fragmentation: number;
  readonly largestFree: string | null;
  readonly fits: readonly FittingProjects[];
  readonly limits: readonly Limit[];
}

export interface FittingProjects {
  readonly type: string;
  readonly addressesEach: number;
  /** How many more projects of this type fit. */
  readonly count: number;
  /** Free addresses divided by the addresses of one project: no allocator can do better. */
  readonly arithmeticBound: number;
  /** The limit that stops the count, where it is not the addresses. */
  readonly limitedBy?: string;
}

export interface Limit {
  readonly name: string;
  readonly used: number;
  readonly limit: number;
}

export interface ProjectShape {
  readonly type: string;
  readonly requests: readonly SubnetRequest[];
}

export function capacityOf(plan: NetworkPlan, shapes: readonly ProjectShape[]): Capacity {
  const space = plan.addressSpace.filter(prefix => prefix.family === 4);
  const total = sum(space.map(sizeOf));
  const free = Number(plan.free.v4.total);
  const inSpace = (cidr: Cidr): number => (isWithin(space, cidr) ? Number(sizeOf(cidr)) : 0);
  const byOwner = (wanted: (owner: string, kind: string) => boolean): number =>
    plan.subnets
      .filter(subnet => wanted(subnet.owner, subnet.kind))
      .reduce((all, subnet) => all + inSpace(subnet.cidr), 0);
  const growth = keptForGrowth(plan, space);
  const largest = plan.free.v4.largest;
  const projects = byOwner((owner, kind) => owner !== commonOwner && kind !== growthKind);
  const common = byOwner(owner => owner === commonOwner);
  const foreign = plan.foreign.reduce((all, subnet) => all + inSpace(subnet.cidr), 0);
  const subnets = subnetCount(plan);
  return {
    total,
    projects,
    common,
    growth,
    foreign,
    // What is neither free nor in a subnet is reserved; so overlapping reservations count once.
    reserved: total - free - projects - common - growth - foreign,
    free,
    utilisation: total === 0 ? 0 : (total - free) / total,
    fragmentation: free === 0 || largest === undefined ? 0 : 1 - Number(sizeOf(largest)) / free,
    largestFree: largest === undefined ? null : formatCidr(largest),
    fits: shapes.map(shape => fitting(plan, shape, free, subnets)),
    limits: [
      { name: 'Subnets per VNet', used: subnets, limit: subnetsPerVnet },
      { name: 'Private addresses the subnets could hold', used: usableAddresses(plan), limit: privateAddressesPerVnet },
      { name: 'Peerings per VNet', used: plan.peerings, limit: peeringsPerVnet },
    ],
  };
}

function fitting(plan: NetworkPlan, { type, requests }: ProjectShape, free: number, subnets: number): FittingProjects {
  const addressesEach = requests.reduce((all, request) => all + 2 ** (32 - request.prefix), 0);
  const bound = addressesEach === 0 ? 0 : Math.floor(free / addressesEach);
  const bySubnets = requests.length === 0 ? 0 : Math.max(Math.floor((subnetsPerVnet - subnets) / requests.length), 0);
  const count = countFitting(plan.addressSpace, plan.free, requests, Math.min(bound, bySubnets));
  return {
    type,
    addressesEach,
    count,
    arithmeticBound: bound,
    ...(bySubnets < bound && count === bySubnets && { limitedBy: `${thousands(subnetsPerVnet)} subnets per VNet` }),
  };
}

/** Addresses that resources can get: each subnet without the five Azure keeps. An upper bound of what is in use. */
function usableAddresses(plan: NetworkPlan): number {
  const blocks = [...plan.subnets.filter(subnet => subnet.kind !== growthKind), ...plan.foreign];
  return blocks
    .filter(block => block.cidr.family === 4)
    .reduce((all, block) => all + Math.max(Number(sizeOf(block.cidr)) - azureReservedPerSubnet, 0), 0);
}

/** Subnets of the virtual network, whoever they belong to; a foreign one with two address families is one. */
export function subnetCount(plan: Pick<NetworkPlan, 'subnets' | 'foreign'>): number {
  const foreign = plan.foreign.filter(subnet => subnet.growth !== true).map(subnet => subnet.name.toLowerCase());
  return plan.subnets.filter(subnet => subnet.kind !== growthKind).length + new Set(foreign).size;
}

/** More subnets than Azure allows. Where all of them exist, Azure has raised the limit. */
export function subnetLimitProblem(plan: NetworkPlan): Problem | undefined {
  const count = subnetCount(plan);
  if (count <= subnetsPerVnet || plan.subnets.every(subnet => subnet.status === 'existing')) return undefined;
  const where = plan.environment === '' ? '' : `${plan.environment}: `;
  return {
    code: 'SUBNET_LIMIT',
    message: `${where}The plan has ${thousands(count)} subnets in one virtual network; Azure allows ${thousands(subnetsPerVnet)}.`,
    remedy: 'Leave subnets out with false, or move projects to another environment or factory.',
    details: { count, limit: subnetsPerVnet, source: vnetLimitsSource },
  };
}

/** What is in nothing else inside a growth block: subnets, foreign or not, and reservations count for themselves. */
function keptForGrowth(plan: NetworkPlan, space: readonly Cidr[]): number {
  const growth = plan.subnets.filter(({ kind, cidr }) => kind === growthKind && isWithin(space, cidr));
  if (growth.length === 0) return 0;
  const others = [...plan.subnets.filter(subnet => subnet.kind !== growthKind), ...plan.foreign, ...plan.reserved];
  const blocks = growth.map(({ cidr }) => cidr);
  return Number(
    FreeSpace.of(
      4,
      blocks,
      others.map(({ cidr }) => cidr),
    ).total,
  );
}

const isWithin = (space: readonly Cidr[], cidr: Cidr): boolean => space.some(prefix => contains(prefix, cidr));

const sum = (values: readonly bigint[]): number => Number(values.reduce((all, value) => all + value, 0n));
