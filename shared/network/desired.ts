import type { Cidr } from '../cidr/cidr.ts';
import { parseCidr, parsePrefixLength } from '../cidr/parse-cidr.ts';
import type { Location, Problem } from '../errors.ts';
import { defaultSubnetNames, fillName, type NamedKind } from '../naming/subnet-names.ts';
import { locateSetting } from '../spec/locate-setting.ts';
import { commonSubnetSet, kindOfKey, subnetSets } from '../spec/project-subnets.ts';
import type { Environment, Project } from '../spec/resolve.ts';
import type { Path } from '../spec/source.ts';
import type { Spec } from '../spec/spec.ts';
import { addressSpaceProblems } from './address-space.ts';
import { findKind } from './kinds/catalogue.ts';
import type { SubnetKind } from './kinds/subnet-kind.ts';
import { commonOwner } from './owners.ts';
import { placeProblem } from './place-problem.ts';
import { sizeProblem } from './size-rules.ts';
import type { Vnet } from './vnet.ts';

/** What an environment's network should hold, computed from the spec alone (and the VNet file it names). */
export interface DesiredNetwork {
  readonly environment: string;
  readonly addressSpace: readonly Cidr[];
  readonly reserved: readonly ReservedRange[];
  readonly subnets: readonly DesiredSubnet[];
  readonly growth: readonly GrowthBlock[];
  /** False where all subnets must exist already. */
  readonly createSubnets: boolean;
  readonly owners: ReadonlyMap<string, OwnerInfo>;
}

export interface DesiredSubnet {
  readonly owner: string;
  /** Key of the spec, e.g. `aca`. */
  readonly key: string;
  readonly kind: SubnetKind;
  readonly name: string;
  readonly prefix: number;
  readonly pinned?: Cidr;
  readonly dualStack: boolean;
  readonly location: Location;
}

export interface GrowthBlock {
  readonly owner: string;
  readonly prefix: number;
  readonly location: Location;
}

export interface ReservedRange {
  readonly cidr: Cidr;
  readonly reason: string;
}

export interface OwnerInfo {
  readonly title: string;
  readonly type: string;
  readonly retire: boolean;
}

export function desiredNetwork(
  spec: Spec,
  environment: Environment,
  vnet: Vnet | undefined,
): { readonly desired: DesiredNetwork; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const here: Path = ['environments', environment.name];
  const at = (path: Path): Location => spec.factorySource.locate([...here, ...path]);
  const addressSpace = addressSpaceOf(environment, vnet, at, problems);
  const dualStack = environment.spec.dualStack === true;
  if (dualStack && !addressSpace.some(prefix => prefix.family === 6)) {
    problems.push({
      code: 'IPV6_PREFIX_MISSING',
      message: `${environment.name}: dualStack needs an IPv6 prefix in addressSpace.`,
      remedy: 'Add one such as fd00:1234:5678::/56.',
      location: at(['dualStack']),
    });
  }
  const common = commonSubnets(spec, environment, dualStack, problems);
  const projects = environment.projects.filter(project => !project.retire);
  return {
    problems,
    desired: {
      environment: environment.name,
      addressSpace,
      reserved: reservedRanges(spec, environment, vnet),
      createSubnets: environment.spec.createSubnets !== false,
      subnets: [
        ...common,
        ...projects.flatMap(project => projectSubnets(spec, environment, project, dualStack, problems)),
      ],
      growth: projects.flatMap(project => growthOf(spec, environment, project)),
      owners: new Map<string, OwnerInfo>([
        [commonOwner, { title: 'common landing zone', type: '', retire: false }],
        ...environment.projects.map(({ id, name, type, retire }) => [id, { title: name, type, retire }] as const),
      ]),
    },
  };
}

/** The subnet sizes of a project type with the factory's defaults, for capacity figures. */
export function typicalRequests(spec: Spec, environment: Environment, type: keyof typeof subnetSets) {
  const { defaults } = spec.factory;
  const overrides = Object.entries({
    ...defaults?.network?.subnets,
    ...defaults?.environments?.[environment.name]?.network?.subnets,
  }).filter(([key]) => Object.hasOwn(subnetSets[type], key));
  return sizesOf(subnetSets[type], Object.fromEntries(overrides)).flatMap(({ key, size }) => {
    const kind = findKind(kindOfKey(key));
    return kind === undefined || 'base' in size
      ? []
      : [{ name: key, kind, prefix: size.prefix, dualStack: environment.spec.dualStack === true }];
  });
}

function addressSpaceOf(
  environment: Environment,
  vnet: Vnet | undefined,
  at: (path: Path) => Location,
  problems: Problem[],
): readonly Cidr[] {
  const given = environment.spec.addressSpace;
  const texts = given === undefined ? undefined : Array.isArray(given) ? given : [given];
  if (texts === undefined && vnet === undefined) {
    problems.push({
      code: 'ADDRESS_SPACE_MISSING',
      message: `${environment.name}: the address space is not known.`,
      remedy: 'Set addressSpace, or vnet.file with the JSON of `az network vnet show`.',
      location: at([]),
    });
  }
  const prefixes = texts?.map(text => parseCidr(text)) ?? vnet?.addressSpace ?? [];
  for (const { index, problem } of addressSpaceProblems(prefixes, environment.name)) {
    const path: Path = texts === undefined ? [] : Array.isArray(given) ? ['addressSpace', index] : ['addressSpace'];
    problems.push({ ...problem, location: at(path) });
  }
  return prefixes;
}

function reservedRanges(spec: Spec, environment: Environment, vnet: Vnet | undefined): ReservedRange[] {
  const written = [...(spec.factory.network?.reserved ?? []), ...(environment.spec.reserved ?? [])].map(item =>
    typeof item === 'string'
      ? { cidr: parseCidr(item), reason: 'reserved' }
      : { cidr: parseCidr(item.range), reason: item.reason ?? 'reserved' },
  );
  const peered = (vnet?.peerings ?? []).flatMap(peering =>
    peering.remote.map(cidr => ({ cidr, reason: `peered: ${peering.name}` })),
  );
  return [...written, ...peered];
}

function commonSubnets(spec: Spec, environment: Environment, dualStack: boolean, problems: Problem[]): DesiredSubnet[] {
  const overrides = { ...spec.factory.network?.commonSubnets, ...environment.spec.commonSubnets };
  const locate = (key: string): Location => {
    const own: Path = ['environments', environment.name, 'commonSubnets', key];
    const inEnvironment =
      environment.spec.commonSubnets?.[key as keyof typeof environment.spec.commonSubnets] !== undefined;
    return spec.factorySource.locate(inEnvironment ? own : ['network', 'commonSubnets', key]);
  };
  return desiredSubnets(spec, environment, commonOwner, commonSubnetSet, overrides, locate, dualStack, problems);
}

function projectSubnets(
  spec: Spec,
  environment: Environment,
  project: Project,
  dualStack: boolean,
  problems: Problem[],
): DesiredSubnet[] {
  const overrides = project.settings.network?.subnets ?? {};
  const locate = (key: string): Location =>
    locateSetting(spec, project.id, environment.name, ['network', 'subnets', key]);
  return desiredSubnets(
    spec,
    environment,
    project.id,
    subnetSets[project.type],
    overrides,
    locate,
    dualStack,
    problems,
  );
}

function desiredSubnets(
  spec: Spec,
  environment: Environment,
  owner: string,
  set: Readonly<Record<string, number>>,
  overrides: Readonly<Record<string, string | false | undefined>>,
  locate: (key: string) => Location,
  dualStack: boolean,
  problems: Problem[],
): DesiredSubnet[] {
  return sizesOf(set, overrides).flatMap(({ key, size }) => {
    const kind = findKind(kindOfKey(key));
    if (kind === undefined) throw new Error(`The catalogue has no kind '${key}'.`);
    const location = locate(key);
    const where = `${environment.name}: ${owner === commonOwner ? '' : `project ${owner}: `}${key}`;
    const wrong = [sizeProblem(kind, size.prefix, where), 'base' in size ? placeProblem(kind, size, where) : undefined];
    problems.push(...wrong.filter(problem => problem !== undefined).map(problem => ({ ...problem, location })));
    const name = subnetName(spec, environment, owner, key, kind);
    const request = { owner, key, kind, name, prefix: size.prefix, dualStack, location };
    return ['base' in size ? { ...request, pinned: size } : request];
  });
}

function subnetName(spec: Spec, environment: Environment, owner: string, key: string, kind: SubnetKind): string {
  if (kind.fixedName !== undefined) return kind.fixedName;
  const named = key as NamedKind;
  const pattern = spec.factory.naming?.subnets?.[named] ?? defaultSubnetNames[named];
  const { networkEnvironment } = environment;
  return fillName(pattern, owner === commonOwner ? { networkEnvironment } : { project: owner, networkEnvironment });
}

function growthOf(spec: Spec, environment: Environment, project: Project): GrowthBlock[] {
  const growth = project.settings.network?.growth;
  if (growth === undefined) return [];
  const location = locateSetting(spec, project.id, environment.name, ['network', 'growth']);
  return [{ owner: project.id, prefix: parsePrefixLength(growth), location }];
}

/** The set with its overrides: other sizes, exact blocks, left-out and additional subnets. */
function sizesOf(
  set: Readonly<Record<string, number>>,
  overrides: Readonly<Record<string, string | false | undefined>>,
): { readonly key: string; readonly size: Cidr | { readonly prefix: number } }[] {
  const keys = [...new Set([...Object.keys(set), ...Object.keys(overrides)])];
  return keys.flatMap(key => {
    const override = overrides[key];
    if (override === false) return [];
    if (override !== undefined) {
      return [{ key, size: override.startsWith('/') ? { prefix: parsePrefixLength(override) } : parseCidr(override) }];
    }
    const prefix = set[key];
    return prefix === undefined ? [] : [{ key, size: { prefix } }];
  });
}
