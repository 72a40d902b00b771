import { type Cidr, compareCidrs, contains, formatCidr, overlaps, sizeOf } from '../cidr/cidr.ts';
import type { Location, Problem } from '../errors.ts';
import { allocate } from './allocate.ts';
import type { DesiredNetwork, DesiredSubnet, ReservedRange } from './desired.ts';
import { failureProblem } from './failure-problem.ts';
import { growthSubnetKind } from './kinds/growth-kind.ts';
import { growthKind, type LedgerEntry } from './ledger/ledger.ts';
import { describeOwner } from './owners.ts';
import { pinProblem } from './pin-problem.ts';
import type { Space } from './place.ts';
import { isReleased, type Release } from './release.ts';
import type { RequestGroup, SubnetRequest } from './request.ts';
import type { Vnet } from './vnet.ts';

/**
 * existing: in Azure already. recorded: in the ledger. new: allocated now. unclaimed: in the ledger, but nothing in
 * the spec asks for it any more; kept until it is released.
 */
export type SubnetStatus = 'existing' | 'recorded' | 'new' | 'unclaimed';

export interface PlannedSubnet {
  readonly owner: string;
  readonly kind: string;
  readonly name: string;
  readonly cidr: Cidr;
  readonly cidrV6?: Cidr;
  readonly status: SubnetStatus;
}

export interface ForeignSubnet {
  readonly name: string;
  readonly cidr: Cidr;
}

/** The addresses of one environment after planning. */
export interface NetworkPlan {
  readonly environment: string;
  readonly addressSpace: readonly Cidr[];
  readonly subnets: readonly PlannedSubnet[];
  readonly foreign: readonly ForeignSubnet[];
  readonly reserved: readonly ReservedRange[];
  readonly released: readonly LedgerEntry[];
  readonly free: Space;
  readonly peerings: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

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
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const { environment } = desired;
  const recorded = ledger.filter(entry => entry.environment === environment);
  const released = recorded.filter(entry => isReleased(entry, releases));
  const kept = recorded.filter(entry => !released.includes(entry));

  const existing = new Map((vnet?.subnets ?? []).map(subnet => [subnet.name.toLowerCase(), subnet]));
  const settled: PlannedSubnet[] = [];
  const missing: DesiredSubnet[] = [];
  for (const subnet of desired.subnets) {
    const found = existing.get(subnet.name.toLowerCase());
    const entry = kept.find(candidate => candidate.owner === subnet.owner && candidate.kind === subnet.kind.name);
    const place = found === undefined ? entry : fromAzure(found.cidrs);
    if (place === undefined) missing.push(subnet);
    else {
      settled.push(plannedSubnet(subnet, place, found === undefined ? 'recorded' : 'existing'));
      warnings.push(...settledWarnings(environment, subnet, place.cidr, entry, found !== undefined));
    }
  }
  const claimed = (entry: LedgerEntry): boolean =>
    desired.subnets.some(subnet => subnet.owner === entry.owner && subnet.kind.name === entry.kind);
  const growth = kept.filter(entry => entry.kind === growthKind);
  const unclaimed = kept.filter(entry => entry.kind !== growthKind && !claimed(entry));
  const ours = new Set(settled.filter(subnet => subnet.status === 'existing').map(subnet => subnet.name.toLowerCase()));
  const foreign = (vnet?.subnets ?? [])
    .filter(subnet => !ours.has(subnet.name.toLowerCase()))
    .filter(subnet => !unclaimed.some(entry => entry.subnet.toLowerCase() === subnet.name.toLowerCase()))
    .flatMap(({ name, cidrs }) => cidrs.map(cidr => ({ name, cidr })))
    .concat(neighbours.filter(neighbour => !existing.has(neighbour.name.toLowerCase())));

  problems.push(
    ...conflicts(
      environment,
      [...settled.filter(s => s.status === 'recorded'), ...unclaimed.map(fromLedger)],
      foreign,
      desired,
    ),
  );
  if (!desired.createSubnets) problems.push(...missing.map(subnet => missingByo(environment, subnet)));

  const held = [...settled, ...unclaimed.map(fromLedger)];
  const occupied = [...held, ...foreign, ...desired.reserved].flatMap(blocksOf);
  const growthOwners = new Set(growth.map(entry => entry.owner));
  const newGrowth = desired.growth.filter(block => !growthOwners.has(block.owner));
  const pinned = missing.filter(subnet => subnet.pinned !== undefined);
  problems.push(...pinned.flatMap(subnet => pinProblems(environment, subnet, desired, held, foreign, missing)));

  // What is already known to be wrong would only show up again as a lack of space.
  const groups = problems.length > 0 ? [] : groupsOf(missing, newGrowth, growth);
  const idleGrowth = growth.filter(entry => !groups.some(group => group.owner === entry.owner));
  const result = allocate(desired.addressSpace, [...occupied, ...idleGrowth.map(entry => entry.cidr)], groups);
  problems.push(
    ...result.failures.map(failure =>
      failureProblem(failure, environment, locationOf(failure.owner, failure.request.name, missing)),
    ),
  );
  const allocated = result.allocations.map(
    (allocation): PlannedSubnet => ({
      owner: allocation.owner,
      kind: allocation.kind,
      name: allocation.name,
      cidr: allocation.cidr,
      ...(allocation.cidrV6 && { cidrV6: allocation.cidrV6 }),
      status: 'new',
    }),
  );
  warnings.push(...unclaimedWarnings(environment, unclaimed, desired));
  return {
    environment,
    addressSpace: desired.addressSpace,
    subnets: [...held, ...growth.map(fromLedgerGrowth), ...allocated].sort((a, b) => compareCidrs(a.cidr, b.cidr)),
    foreign: foreign.sort((a, b) => compareCidrs(a.cidr, b.cidr)),
    reserved: desired.reserved,
    released,
    free: result.free,
    peerings: vnet?.peerings.length ?? 0,
    problems,
    warnings,
  };
}

interface Place {
  readonly cidr: Cidr;
  readonly cidrV6?: Cidr;
}

function fromAzure(cidrs: readonly Cidr[]): Place | undefined {
  const cidr = cidrs.find(candidate => candidate.family === 4);
  const cidrV6 = cidrs.find(candidate => candidate.family === 6);
  return cidr && { cidr, ...(cidrV6 && { cidrV6 }) };
}

function plannedSubnet(subnet: DesiredSubnet, place: Place, status: SubnetStatus): PlannedSubnet {
  const { cidr, cidrV6 } = place;
  return { owner: subnet.owner, kind: subnet.kind.name, name: subnet.name, cidr, ...(cidrV6 && { cidrV6 }), status };
}

const fromLedger = (entry: LedgerEntry): PlannedSubnet => ({
  owner: entry.owner,
  kind: entry.kind,
  name: entry.subnet,
  cidr: entry.cidr,
  ...(entry.cidrV6 && { cidrV6: entry.cidrV6 }),
  status: 'unclaimed',
});

const fromLedgerGrowth = (entry: LedgerEntry): PlannedSubnet => ({ ...fromLedger(entry), status: 'recorded' });

const blocksOf = (block: { readonly cidr: Cidr; readonly cidrV6?: Cidr }): Cidr[] =>
  block.cidrV6 === undefined ? [block.cidr] : [block.cidr, block.cidrV6];

function groupsOf(
  missing: readonly DesiredSubnet[],
  newGrowth: DesiredNetwork['growth'],
  growth: readonly LedgerEntry[],
): RequestGroup[] {
  const owners = [...new Set([...missing, ...newGrowth].map(item => item.owner))];
  return owners.map(owner => {
    const own = growth.filter(entry => entry.owner === owner).map(entry => entry.cidr);
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

function settledWarnings(
  environment: string,
  subnet: DesiredSubnet,
  cidr: Cidr,
  entry: LedgerEntry | undefined,
  inAzure: boolean,
): Problem[] {
  const warnings: Problem[] = [];
  const text = formatCidr(cidr);
  if (inAzure && entry !== undefined && formatCidr(entry.cidr) !== text) {
    const message = `${environment}: ${subnet.name} is ${text} in Azure but ${formatCidr(entry.cidr)} in the ledger; Azure's is recorded.`;
    warnings.push({ code: 'LEDGER_DRIFT', message });
  }
  const wanted = subnet.pinned === undefined ? undefined : formatCidr(subnet.pinned);
  if ((wanted !== undefined && wanted !== text) || (wanted === undefined && subnet.prefix !== cidr.prefix)) {
    warnings.push({
      code: 'SUBNET_KEPT',
      message: `${environment}: ${subnet.name} keeps ${text}; the spec asks for ${wanted ?? `/${subnet.prefix}`}, but subnets that exist never move.`,
      remedy: inAzure
        ? 'Delete the empty subnet in Azure first, then plan again.'
        : `Release it to allocate anew: --release ${subnet.owner}/${subnet.key}.`,
      location: subnet.location,
    });
  }
  return warnings;
}

function unclaimedWarnings(environment: string, unclaimed: readonly LedgerEntry[], desired: DesiredNetwork): Problem[] {
  const owners = [...new Set(unclaimed.map(entry => entry.owner))];
  return owners.flatMap(owner => {
    const info = desired.owners.get(owner);
    if (info?.retire === true) return [];
    const entries = unclaimed.filter(entry => entry.owner === owner);
    const addresses = entries.reduce((sum, entry) => sum + sizeOf(entry.cidr), 0n);
    const what = entries.length === 1 ? '1 subnet' : `${entries.length} subnets`;
    const kinds = entries.map(entry => entry.kind).join(', ');
    const who = describeOwner(owner);
    const whole = info === undefined;
    const message = whole
      ? `${environment}: ${who} is not in the spec any more; its ${what} (${addresses} addresses) stay reserved.`
      : `${environment}: ${who} no longer asks for ${what} (${kinds}); they stay reserved.`;
    const item = whole ? owner : entries.map(entry => `${owner}/${entry.kind}`).join(',');
    return [{ code: 'LEDGER_UNCLAIMED', message, remedy: `Free them with --release ${item}.` }];
  });
}

/** Recorded subnets that are not in Azure yet, on addresses that meanwhile belong to somebody else. */
function conflicts(
  environment: string,
  recorded: readonly PlannedSubnet[],
  foreign: readonly ForeignSubnet[],
  desired: DesiredNetwork,
): Problem[] {
  return recorded.flatMap(subnet => {
    const who = `${subnet.name} (${formatCidr(subnet.cidr)})`;
    const release = `Release it to allocate anew: --release ${subnet.owner}/${subnet.kind}.`;
    const rival = foreign.find(other => overlaps(other.cidr, subnet.cidr));
    if (rival !== undefined) {
      const message = `${environment}: the ledger holds ${who}, but the virtual network has '${rival.name}' (${formatCidr(rival.cidr)}) there.`;
      return [{ code: 'LEDGER_CONFLICT', message, remedy: release }];
    }
    if (!desired.addressSpace.some(prefix => contains(prefix, subnet.cidr))) {
      const message = `${environment}: the ledger holds ${who}, outside the address space ${desired.addressSpace.map(formatCidr).join(', ')}.`;
      return [
        {
          code: 'LEDGER_OUTSIDE_VNET',
          message,
          remedy: `Restore the prefix, or release it: --release ${subnet.owner}/${subnet.kind}.`,
        },
      ];
    }
    return [];
  });
}

function missingByo(environment: string, subnet: DesiredSubnet): Problem {
  return {
    code: 'BYO_SUBNET_MISSING',
    message: `${environment}: createSubnets is false, but the virtual network has no subnet '${subnet.name}' for ${describeOwner(subnet.owner)}.`,
    remedy: `Create it as /${subnet.prefix}, correct naming.subnets, or set ${subnet.key} to false.`,
    location: subnet.location,
  };
}

/** An exact block that is outside the VNet or not free. */
function pinProblems(
  environment: string,
  subnet: DesiredSubnet,
  desired: DesiredNetwork,
  held: readonly PlannedSubnet[],
  foreign: readonly ForeignSubnet[],
  missing: readonly DesiredSubnet[],
): Problem[] {
  if (subnet.pinned === undefined) return [];
  const earlier = missing.slice(0, missing.indexOf(subnet));
  const problem = pinProblem(subnet.pinned, desired.addressSpace, [
    ...held,
    ...foreign,
    ...desired.reserved.map(({ reason, cidr }) => ({ name: reason, cidr })),
    ...earlier.flatMap(({ name, pinned }) => (pinned === undefined ? [] : [{ name, cidr: pinned }])),
  ]);
  if (problem === undefined) return [];
  return [{ ...problem, message: `${environment}: ${subnet.key}: ${problem.message}`, location: subnet.location }];
}

const locationOf = (owner: string, name: string, missing: readonly DesiredSubnet[]): Location | undefined =>
  missing.find(subnet => subnet.owner === owner && subnet.name === name)?.location;
