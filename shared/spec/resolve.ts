import {
  commonResourceGroupName,
  defaultNaming,
  defaultTokens,
  type NamingScheme,
  projectResourceGroupName,
  vnetName,
} from '../naming/landing-zone-names.ts';
import { subnetSets } from './project-subnets.ts';
import type { EnvironmentSpec, FactorySpec } from './schema/factory.ts';
import {
  type EnvironmentName,
  type EnvironmentOverrides,
  environmentNames,
  type ProjectSpec,
  type ProjectType,
} from './schema/project.ts';
import type { Spec } from './spec.ts';

/** The factory with every default applied, one entry per environment. */
export interface Factory {
  readonly environments: readonly Environment[];
}

export interface Environment {
  readonly name: EnvironmentName;
  readonly spec: EnvironmentSpec;
  readonly naming: NamingScheme;
  readonly networkEnvironment: string;
  readonly vnet: { readonly name: string; readonly resourceGroup: string; readonly subscription: string };
  readonly projects: readonly Project[];
}

/** A project as it is in one environment. */
export interface Project {
  /** Three digits. */
  readonly id: string;
  readonly name: string;
  readonly type: ProjectType;
  readonly resourceGroup: string;
  readonly retire: boolean;
  readonly settings: EnvironmentOverrides;
}

/** The project's number with three digits, as names spell it. */
export const projectId = (spec: ProjectSpec): string => String(spec.number).padStart(3, '0');

/** Applies defaults and overrides: factory defaults, their environment, the project, its environment. */
export function resolveFactory(spec: Spec): Factory {
  const { factory } = spec;
  const environments = environmentNames.flatMap(name => {
    const environment = factory.environments[name];
    if (environment === undefined) return [];
    const naming = namingOf(factory, name, environment);
    const projects = spec.projects
      .filter(file => livesIn(file.spec, name))
      .map(file => resolveProject(factory, file.spec, name, naming))
      .sort((a, b) => a.id.localeCompare(b.id));
    return [
      {
        name,
        spec: environment,
        naming,
        networkEnvironment: environment.networkEnvironment ?? '',
        vnet: {
          name: fillNetwork(environment.vnet?.name, environment) ?? vnetName(naming),
          resourceGroup:
            fillNetwork(environment.vnet?.resourceGroup, environment) ??
            factory.common?.resourceGroup ??
            commonResourceGroupName(naming),
          subscription: environment.vnet?.subscription ?? environment.subscription,
        },
        projects,
      },
    ];
  });
  return { environments };
}

/** The environments a project file names; all when it names none. */
export function livesIn(project: ProjectSpec, environment: EnvironmentName): boolean {
  const { environments } = project;
  if (environments === undefined) return true;
  return Array.isArray(environments) ? environments.includes(environment) : Object.hasOwn(environments, environment);
}

function resolveProject(
  factory: FactorySpec,
  spec: ProjectSpec,
  environment: EnvironmentName,
  naming: NamingScheme,
): Project {
  const id = projectId(spec);
  const { environments: defaultOverrides, type: defaultType, ...defaults } = factory.defaults ?? {};
  const { number: _, name, description: __, type, environments, retire, ...own } = spec;
  const overrides = environments === undefined || Array.isArray(environments) ? undefined : environments[environment];
  const projectType = type ?? defaultType ?? 'all';
  const general = [defaults, defaultOverrides?.[environment]].map(layer => withinSet(layer, projectType));
  const layers = [...general, own, overrides];
  return {
    id,
    name: name ?? `project${id}`,
    type: projectType,
    resourceGroup: projectResourceGroupName(naming, id),
    retire: retire ?? false,
    settings: layers.reduce<EnvironmentOverrides>((merged, layer) => mergeSettings(merged, layer ?? {}), {}),
  };
}

/** Defaults change the sizes of a type's subnets; only a project itself can ask for one that its type does not have. */
function withinSet(
  settings: EnvironmentOverrides | null | undefined,
  type: ProjectType,
): EnvironmentOverrides | undefined {
  const subnets = settings?.network?.subnets;
  if (settings === null || settings === undefined || subnets === undefined) return settings ?? undefined;
  const kept = Object.fromEntries(Object.entries(subnets).filter(([key]) => Object.hasOwn(subnetSets[type], key)));
  return { ...settings, network: { ...settings.network, subnets: kept } };
}

/** Mappings are merged key by key; everything else, lists included, is replaced by the later value. */
export function mergeSettings<T extends object>(earlier: T, later: object): T {
  const merged = { ...earlier } as Record<string, unknown>;
  for (const [key, value] of Object.entries(later)) {
    if (value === undefined) continue;
    const before = merged[key];
    if (isMapping(before) && isMapping(value)) merged[key] = mergeSettings(before, value);
    // `service: true` switches a configured service on without losing its settings, and `false` off.
    else if (isMapping(before) && typeof value === 'boolean') merged[key] = { ...before, enabled: value };
    else if (typeof before === 'boolean' && isMapping(value)) merged[key] = { enabled: true, ...value };
    else merged[key] = value;
  }
  return merged as T;
}

const isMapping = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function fillNetwork(text: string | undefined, environment: EnvironmentSpec): string | undefined {
  return text?.replaceAll(/\{networkEnvironment\}|<network_env>/g, environment.networkEnvironment ?? '');
}

function namingOf(factory: FactorySpec, name: EnvironmentName, environment: EnvironmentSpec): NamingScheme {
  const { naming } = factory;
  return {
    prefix: factory.prefix,
    locationCode: factory.locationCode,
    token: environment.token ?? defaultTokens[name],
    scaleSet: factory.scaleSet,
    commonName: naming?.commonName ?? defaultNaming.commonName,
    commonSuffix: naming?.commonSuffix ?? defaultNaming.commonSuffix,
    vnetName: naming?.vnetName ?? defaultNaming.vnetName,
    projectPrefix: naming?.projectPrefix ?? defaultNaming.projectPrefix,
    projectSuffix: naming?.projectSuffix ?? defaultNaming.projectSuffix,
  };
}
