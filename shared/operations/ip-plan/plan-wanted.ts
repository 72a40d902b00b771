import { type Cidr, compareCidrs, formatCidr } from '../../cidr/cidr.ts';
import type { Problem } from '../../errors.ts';
import { allocate } from '../../network/allocate.ts';
import { subnetLimitProblem } from '../../network/capacity.ts';
import { failureProblem } from '../../network/failure-problem.ts';
import { pinProblem } from '../../network/pin-problem.ts';
import { placeProblem } from '../../network/place-problem.ts';
import type { NetworkPlan, PlannedSubnet } from '../../network/planned-network.ts';
import type { SubnetRequest } from '../../network/request.ts';
import type { Vnet } from '../../network/vnet.ts';
import type { SubnetResult } from './render.ts';
import type { WantedSubnet } from './requests.ts';

export interface WantedPlan {
  readonly vnet: Vnet;
  readonly network: NetworkPlan;
  readonly results: readonly SubnetResult[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Places the wanted subnets in the network. Those that exist already, by name, keep their addresses. */
export function planWanted(
  vnet: Vnet,
  reserved: readonly Cidr[],
  wanted: readonly WantedSubnet[],
  dualStack: boolean,
): WantedPlan {
  const existing = new Map(vnet.subnets.map(subnet => [subnet.name.toLowerCase(), subnet]));
  const found = wanted.flatMap(subnet => {
    const match = existing.get(subnet.azureName.toLowerCase());
    const cidr = match?.cidrs.find(candidate => candidate.family === 4);
    const cidrV6 = match?.cidrs.find(candidate => candidate.family === 6);
    return match === undefined || cidr === undefined ? [] : [{ subnet, cidr, cidrV6 }];
  });
  const missing = wanted.filter(subnet => !found.some(match => match.subnet === subnet));
  const reservedRanges = [
    ...reserved.map(cidr => ({ cidr, reason: 'reserved' })),
    ...vnet.peerings.flatMap(({ name, remote }) => remote.map(cidr => ({ cidr, reason: `peered: ${name}` }))),
  ];
  const occupied = [...vnet.subnets.flatMap(subnet => subnet.cidrs), ...reservedRanges.map(range => range.cidr)];
  const pins = missing.map(subnet => ({ subnet, problems: pinProblems(subnet, missing, vnet, reservedRanges) }));
  const requests = pins
    .filter(({ problems }) => problems.length === 0)
    .map(({ subnet }) => requestOf(subnet, dualStack));
  const result = allocate(vnet.addressSpace, occupied, requests.length === 0 ? [] : [{ owner: '', requests }]);
  const placed: (PlannedSubnet & { readonly wanted: WantedSubnet })[] = [
    ...found.map(({ subnet, cidr, cidrV6 }) => planned(subnet, cidr, cidrV6, 'existing' as const)),
    ...result.allocations.flatMap(({ name, cidr, cidrV6 }) => {
      const subnet = missing.find(candidate => candidate.name === name);
      return subnet === undefined ? [] : [planned(subnet, cidr, cidrV6, 'new' as const)];
    }),
  ].sort((a, b) => compareCidrs(a.cidr, b.cidr));
  const ours = new Set(found.map(({ subnet }) => subnet.azureName.toLowerCase()));
  const network: NetworkPlan = {
    environment: '',
    addressSpace: vnet.addressSpace,
    subnets: placed,
    foreign: vnet.subnets
      .filter(subnet => !ours.has(subnet.name.toLowerCase()))
      .flatMap(({ name, cidrs }) => cidrs.map(cidr => ({ name, cidr }))),
    reserved: reservedRanges,
    released: [],
    free: result.free,
    peerings: vnet.peerings.length,
    problems: [],
    warnings: [],
  };
  const limit = subnetLimitProblem(network);
  return {
    vnet,
    problems: [
      ...pins.flatMap(({ problems }) => problems),
      ...result.failures.map(failure => failureProblem(failure, undefined)),
      ...(limit === undefined ? [] : [limit]),
    ],
    warnings: found.flatMap(({ subnet, cidr, cidrV6 }) => [
      ...keptWarning(subnet, cidr),
      ...(dualStack && cidrV6 === undefined ? [withoutIpv6(subnet, cidr)] : []),
    ]),
    results: placed.map(({ wanted: { key, name, azureName, kind }, cidr, cidrV6, status }) => ({
      key,
      name,
      azureName,
      kind: kind.name,
      addressPrefix: formatCidr(cidr),
      ...(cidrV6 && { addressPrefixV6: formatCidr(cidrV6) }),
      existing: status === 'existing',
    })),
    network,
  };
}

function requestOf({ name, kind, prefix, pinned }: WantedSubnet, dualStack: boolean): SubnetRequest {
  return { name, kind, prefix, dualStack, ...(pinned && { pinned }) };
}

function planned(wanted: WantedSubnet, cidr: Cidr, cidrV6: Cidr | undefined, status: 'existing' | 'new') {
  const { name, kind } = wanted;
  return { wanted, owner: '', kind: kind.name, name, cidr, ...(cidrV6 && { cidrV6 }), status };
}

function keptWarning(subnet: WantedSubnet, cidr: Cidr): Problem[] {
  const asked = subnet.pinned === undefined ? `/${subnet.prefix}` : formatCidr(subnet.pinned);
  const same = subnet.pinned === undefined ? cidr.prefix === subnet.prefix : formatCidr(cidr) === asked;
  if (same) return [];
  const message = `'${subnet.azureName}' exists with ${formatCidr(cidr)} and keeps it, although ${asked} is asked for.`;
  return [{ code: 'SUBNET_KEPT', message }];
}

const withoutIpv6 = (subnet: WantedSubnet, cidr: Cidr): Problem => ({
  code: 'SUBNET_WITHOUT_IPV6',
  message: `'${subnet.azureName}' (${formatCidr(cidr)}) exists without an IPv6 half and stays so, although dual stack is asked for.`,
});

function pinProblems(
  { name, kind, pinned }: WantedSubnet,
  missing: readonly WantedSubnet[],
  vnet: Vnet,
  reserved: readonly { readonly cidr: Cidr; readonly reason: string }[],
): Problem[] {
  if (pinned === undefined) return [];
  const details = { request: { name, kind: kind.name, size: formatCidr(pinned) } };
  const refused = placeProblem(kind, pinned, `'${name}'`);
  if (refused !== undefined) return [{ ...refused, details: { ...details, ...refused.details } }];
  const problem = pinProblem(pinned, vnet.addressSpace, [
    ...vnet.subnets.flatMap(subnet => subnet.cidrs.map(cidr => ({ name: subnet.name, cidr }))),
    ...reserved.map(range => ({ name: range.reason, cidr: range.cidr })),
    ...missing.flatMap(other =>
      other.pinned === undefined || other.name >= name ? [] : [{ name: other.name, cidr: other.pinned }],
    ),
  ]);
  if (problem === undefined) return [];
  return [{ ...problem, message: `'${name}': ${problem.message}`, details }];
}
