import { type Cidr, formatCidr, sameCidr, sizeOf } from '../cidr/cidr.ts';
import type { Problem } from '../errors.ts';
import type { DesiredNetwork, DesiredSubnet } from './desired.ts';
import { growthKind, type LedgerEntry } from './ledger/ledger.ts';
import { describeOwner } from './owners.ts';
import type { ForeignSubnet, Place, PlannedSubnet } from './planned-network.ts';
import type { Vnet } from './vnet.ts';

/** What has a place already, and what has none. */
export interface Settled {
  /** Wanted, and in Azure or in the ledger. */
  readonly subnets: readonly PlannedSubnet[];
  /** Wanted, with an IPv6 half, which neither Azure nor the ledger has. */
  readonly withoutIpv6: readonly PlannedSubnet[];
  readonly missing: readonly DesiredSubnet[];
  /** In the ledger, and not wanted any more. */
  readonly unclaimed: readonly PlannedSubnet[];
  readonly growth: readonly PlannedSubnet[];
  readonly foreign: readonly ForeignSubnet[];
  readonly warnings: readonly Problem[];
}

/** Finds the wanted subnets in Azure, by name, and in the ledger; Azure is right where the two differ. */
export function settle(
  desired: DesiredNetwork,
  kept: readonly LedgerEntry[],
  vnet: Vnet | undefined,
  neighbours: readonly ForeignSubnet[],
): Settled {
  const { environment } = desired;
  const existing = new Map((vnet?.subnets ?? []).map(subnet => [subnet.name.toLowerCase(), subnet]));
  const inAzure = (name: string): Place | undefined => fromAzure(existing.get(name.toLowerCase())?.cidrs ?? []);
  const entries = new Map(kept.map(entry => [`${entry.owner}/${entry.kind}`, entry]));
  const subnets: PlannedSubnet[] = [];
  const withoutIpv6: PlannedSubnet[] = [];
  const missing: DesiredSubnet[] = [];
  const warnings: Problem[] = [];
  const wanted = new Set(desired.subnets.map(subnet => `${subnet.owner}/${subnet.kind.name}`));
  for (const subnet of desired.subnets) {
    const found = inAzure(subnet.name);
    const entry = entries.get(`${subnet.owner}/${subnet.kind.name}`);
    const place = found ?? entry;
    if (place === undefined) {
      missing.push(subnet);
      continue;
    }
    // An IPv6 half can be added to a subnet that exists; what is recorded for that stays recorded.
    const cidrV6 = place.cidrV6 ?? entry?.cidrV6;
    const planned: PlannedSubnet = {
      owner: subnet.owner,
      kind: subnet.kind.name,
      name: subnet.name,
      cidr: place.cidr,
      ...(cidrV6 && { cidrV6 }),
      status: found === undefined ? 'recorded' : 'existing',
    };
    (subnet.dualStack && cidrV6 === undefined ? withoutIpv6 : subnets).push(planned);
    warnings.push(...settledWarnings(desired, subnet, place, entry, found !== undefined));
  }
  const growth = kept.filter(entry => entry.kind === growthKind);
  const unclaimed = kept
    .filter(entry => entry.kind !== growthKind && !wanted.has(`${entry.owner}/${entry.kind}`))
    .map(entry => {
      const found = inAzure(entry.subnet);
      if (found !== undefined) warnings.push(...drift(environment, entry.subnet, found, entry));
      return fromLedger({ ...entry, ...found }, 'unclaimed');
    });
  const ours = new Set(
    [...subnets, ...withoutIpv6]
      .filter(subnet => subnet.status === 'existing')
      .concat(unclaimed)
      .map(subnet => subnet.name.toLowerCase()),
  );
  const foreign = (vnet?.subnets ?? [])
    .filter(subnet => !ours.has(subnet.name.toLowerCase()))
    .flatMap(({ name, cidrs }) => cidrs.map((cidr): ForeignSubnet => ({ name, cidr })))
    .concat(neighbours.filter(neighbour => !existing.has(neighbour.name.toLowerCase())));
  const growing = new Set(desired.growth.map(block => block.owner));
  return {
    subnets,
    withoutIpv6,
    missing,
    unclaimed,
    growth: growth.map(entry => fromLedger(entry, growing.has(entry.owner) ? 'recorded' : 'unclaimed')),
    foreign,
    warnings: [
      ...warnings,
      ...growthWarnings(desired, growth),
      ...unclaimedWarnings(desired, [...unclaimed, ...growth.filter(entry => !growing.has(entry.owner))]),
    ],
  };
}

function fromAzure(cidrs: readonly Cidr[]): Place | undefined {
  const cidr = cidrs.find(candidate => candidate.family === 4);
  const cidrV6 = cidrs.find(candidate => candidate.family === 6);
  return cidr && { cidr, ...(cidrV6 && { cidrV6 }) };
}

const fromLedger = (entry: LedgerEntry, status: PlannedSubnet['status']): PlannedSubnet => ({
  owner: entry.owner,
  kind: entry.kind,
  name: entry.subnet,
  cidr: entry.cidr,
  ...(entry.cidrV6 && { cidrV6: entry.cidrV6 }),
  status,
});

function settledWarnings(
  { environment, createSubnets }: DesiredNetwork,
  subnet: DesiredSubnet,
  place: Place,
  entry: LedgerEntry | undefined,
  inAzure: boolean,
): Problem[] {
  const { cidr, cidrV6 } = place;
  const warnings = inAzure ? drift(environment, subnet.name, place, entry) : [];
  const text = formatCidr(cidr);
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
  if (inAzure && subnet.dualStack && cidrV6 === undefined) {
    warnings.push({
      code: 'SUBNET_WITHOUT_IPV6',
      message: `${environment}: ${subnet.name} (${text}) has no IPv6 half in Azure; the spec asks for dualStack.`,
      remedy: createSubnets ? 'Add the /64 that is recorded for it.' : 'Add a /64 to it.',
      location: subnet.location,
    });
  }
  return warnings;
}

/** Azure has the subnet elsewhere than recorded, in either family. */
function drift(environment: string, name: string, live: Place, entry: LedgerEntry | undefined): Problem[] {
  if (entry === undefined) return [];
  const v6 = live.cidrV6 === undefined || entry.cidrV6 === undefined ? undefined : [live.cidrV6, entry.cidrV6];
  return [[live.cidr, entry.cidr], v6 ?? []].flatMap(([now, then]) => {
    if (now === undefined || then === undefined || sameCidr(now, then)) return [];
    const message = `${environment}: ${name} is ${formatCidr(now)} in Azure but ${formatCidr(then)} in the ledger; Azure's is recorded.`;
    return [{ code: 'LEDGER_DRIFT', message }];
  });
}

/** Growth that the spec wants in another size. */
function growthWarnings({ environment, growth }: DesiredNetwork, recorded: readonly LedgerEntry[]): Problem[] {
  return growth.flatMap(({ owner, prefix, location }) => {
    const entry = recorded.find(candidate => candidate.owner === owner);
    if (entry === undefined || entry.cidr.prefix === prefix) return [];
    return [
      {
        code: 'SUBNET_KEPT',
        message: `${environment}: ${entry.subnet} keeps ${formatCidr(entry.cidr)}; the spec asks for /${prefix}, but what is recorded never moves.`,
        remedy: `Release it to allocate anew: --release ${owner}/${growthKind}.`,
        location,
      },
    ];
  });
}

function unclaimedWarnings(
  { environment, owners: known }: DesiredNetwork,
  unclaimed: readonly Pick<PlannedSubnet, 'owner' | 'kind' | 'cidr'>[],
): Problem[] {
  const owners = [...new Set(unclaimed.map(entry => entry.owner))];
  return owners.flatMap(owner => {
    const info = known.get(owner);
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
