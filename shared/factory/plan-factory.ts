import { formatCidr, overlaps } from '../cidr/cidr.ts';
import type { Problem } from '../errors.ts';
import { type Capacity, capacityOf, subnetLimitProblem } from '../network/capacity.ts';
import { type DesiredNetwork, desiredNetwork, typicalRequests } from '../network/desired.ts';
import { growthKind, type Ledger, type LedgerEntry } from '../network/ledger/ledger.ts';
import { sameEntries } from '../network/ledger/ledger-text.ts';
import { blocksOf, type ForeignSubnet, type NetworkPlan } from '../network/planned-network.ts';
import { reconcile } from '../network/reconcile.ts';
import type { Release } from '../network/release.ts';
import type { Vnet } from '../network/vnet.ts';
import { type Environment, resolveFactory } from '../spec/resolve.ts';
import { projectTypes } from '../spec/schema/project.ts';
import type { Spec } from '../spec/spec.ts';
import { differenceOf, type LedgerDifference } from './ledger-difference.ts';
import { oncePerPlace } from './once-per-place.ts';

/** The whole factory as it will be. */
export interface FactoryPlan {
  readonly environments: readonly EnvironmentPlan[];
  readonly ledger: Ledger;
  /** Whether the ledger differs from the recorded one. */
  readonly changes: boolean;
  /** How it differs, for the environments where it does. */
  readonly differences: readonly LedgerDifference[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface EnvironmentPlan {
  readonly environment: Environment;
  readonly desired: DesiredNetwork;
  readonly network: NetworkPlan;
  readonly capacity: Capacity;
}

/** Computes the plan from data alone: nothing is read or written. `vnets` are the networks as they are, by environment. */
export function planFactory(
  spec: Spec,
  recorded: Ledger,
  vnets: ReadonlyMap<string, Vnet>,
  releases: readonly Release[],
): FactoryPlan {
  const factory = resolveFactory(spec);
  const problems: Problem[] = [];
  const environments: EnvironmentPlan[] = [];
  for (const environment of factory.environments) {
    const vnet = vnets.get(environment.name);
    const { desired, problems: wrong } = desiredNetwork(spec, environment, vnet);
    problems.push(...wrong, ...nameClashes(environment, desired, environments));
    const neighbours = neighboursOf(environment, factory.environments, environments, recorded);
    const network = reconcile(desired, recorded.entries, vnet, releases, neighbours);
    // A bad spec makes the rest of the findings noise.
    if (wrong.length === 0) problems.push(...network.problems, ...limitProblems(spec, network));
    const shapes = projectTypes.map(type => ({ type, requests: typicalRequests(spec, environment, type) }));
    environments.push({ environment, desired, network, capacity: capacityOf(network, shapes) });
  }
  const known = new Set(environments.map(({ environment }) => environment.name as string));
  const elsewhere = recorded.entries.filter(entry => !known.has(entry.environment));
  const ledger = { entries: [...environments.flatMap(ledgerEntries), ...elsewhere] };
  return {
    environments,
    ledger,
    changes: !sameEntries(ledger, recorded),
    differences: environments.flatMap(plan => differenceOf(plan.environment.name, plan.network, recorded)),
    problems: oncePerPlace(problems),
    warnings: [
      ...environments.flatMap(({ network }) => network.warnings),
      ...environmentOverlaps(environments, spec),
      ...elsewhereWarnings(elsewhere),
    ],
  };
}

function ledgerEntries({ environment, network }: EnvironmentPlan): LedgerEntry[] {
  return network.subnets.map(({ owner, kind, name, cidr, cidrV6 }) => ({
    environment: environment.name,
    owner,
    kind,
    subnet: name,
    cidr,
    ...(cidrV6 && { cidrV6 }),
  }));
}

function limitProblems(spec: Spec, network: NetworkPlan): Problem[] {
  const problem = subnetLimitProblem(network);
  const location = spec.factorySource.locate(['environments', network.environment]);
  return problem === undefined ? [] : [{ ...problem, location }];
}

/** Azure compares names and ids without case. */
const sameVnet = (a: Environment, b: Environment): boolean => a !== b && vnetKey(a) === vnetKey(b);

/** Tells networks apart; Azure ignores case. */
export const vnetKey = ({ vnet }: Environment): string =>
  [vnet.subscription, vnet.resourceGroup, vnet.name].join('/').toLowerCase();

/** What other environments hold in the same virtual network: as planned just now, or as recorded. */
function neighboursOf(
  environment: Environment,
  all: readonly Environment[],
  planned: readonly EnvironmentPlan[],
  recorded: Ledger,
): ForeignSubnet[] {
  return all
    .filter(other => sameVnet(environment, other))
    .flatMap(other => {
      const done = planned.find(plan => plan.environment === other);
      const held =
        done?.network.subnets ??
        recorded.entries
          .filter(entry => entry.environment === other.name)
          .map(({ subnet: name, ...entry }) => ({ ...entry, name }));
      return held.flatMap(subnet =>
        blocksOf(subnet).map(
          (cidr): ForeignSubnet => ({ name: subnet.name, cidr, ...(subnet.kind === growthKind && { growth: true }) }),
        ),
      );
    });
}

/** Two environments in one virtual network need different subnet names. */
function nameClashes(
  environment: Environment,
  desired: DesiredNetwork,
  planned: readonly EnvironmentPlan[],
): Problem[] {
  return planned
    .filter(plan => sameVnet(environment, plan.environment))
    .flatMap(plan => {
      const taken = new Set(plan.desired.subnets.map(subnet => subnet.name.toLowerCase()));
      const both = desired.subnets.filter(subnet => taken.has(subnet.name.toLowerCase()));
      const [clash] = both;
      if (clash === undefined) return [];
      const names = both.map(subnet => `'${subnet.name}'`);
      const shown =
        names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
      return [
        {
          code: 'SUBNET_NAME_CLASH',
          message: `${plan.environment.name} and ${environment.name} share the virtual network '${environment.vnet.name}', and both want ${names.length === 1 ? 'a subnet' : 'the subnets'} ${shown.join(', ')}.`,
          remedy: 'Put {networkEnvironment} into naming.subnets, or leave the common subnets of one of them out.',
          location: clash.location,
          details: { subnets: both.map(subnet => subnet.name) },
        },
      ];
    });
}

/** Names in one message; `--json` has them all. */
const mostNamed = 10;

/** Networks that share addresses can never be peered to one hub. */
function environmentOverlaps(environments: readonly EnvironmentPlan[], spec: Spec): Problem[] {
  return environments.flatMap((a, i) =>
    environments.slice(i + 1).flatMap(b => {
      const shared = a.network.addressSpace.find(x => b.network.addressSpace.some(y => overlaps(x, y)));
      if (shared === undefined || sameVnet(a.environment, b.environment)) return [];
      return [
        {
          code: 'ENVIRONMENT_OVERLAP',
          message: `${a.environment.name} and ${b.environment.name} share addresses (${formatCidr(shared)}), so the two networks can't be peered with each other or with one hub.`,
          location: spec.factorySource.locate(['environments', b.environment.name, 'addressSpace']),
        },
      ];
    }),
  );
}

function elsewhereWarnings(entries: readonly LedgerEntry[]): Problem[] {
  return [...new Set(entries.map(entry => entry.environment))].map(name => ({
    code: 'LEDGER_UNCLAIMED',
    message: `The ledger has addresses for the environment '${name}', which the spec does not have; they are kept.`,
  }));
}
