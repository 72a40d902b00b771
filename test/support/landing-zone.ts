import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PredictedResource } from '../../shared/bicep/engine.ts';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { planSpec } from '../../shared/factory/plan-spec.ts';
import { type PredictionJob, predictAll } from '../../shared/landing-zone/predict.ts';
import type { PredictionCache } from '../../shared/landing-zone/prediction-cache.ts';
import { projectParameters } from '../../shared/landing-zone/project-parameters.ts';
import { planResources, type ResourcePlan } from '../../shared/landing-zone/resource-plan.ts';
import { serviceDefaults } from '../../shared/landing-zone/service-settings.ts';
import { templates } from '../../shared/landing-zone/templates.ts';
import { folderWith } from './spec-folder.ts';

type Settings = Readonly<Record<string, unknown>>;

export const modes = ['private', 'hybrid', 'public'] as const;
export const dnsModes = ['standalone', 'hub'] as const;
export const projectTypes = ['esml', 'genai-1', 'all'] as const;

/** A factory in a few words; everything else is as simple as it can be. */
export interface Factory {
  readonly mode?: (typeof modes)[number];
  readonly dns?: (typeof dnsModes)[number];
  readonly locationCode?: string;
  readonly environments?: readonly ('dev' | 'stage' | 'prod')[];
  readonly common?: Settings;
  readonly settings?: Settings;
  readonly seedingKeyVault?: boolean;
  readonly location?: string;
  /** More keys of each environment. */
  readonly environment?: Settings;
  /** Numbered from 1. */
  readonly projects: readonly Project[];
}

export interface Project {
  readonly type?: (typeof projectTypes)[number];
  readonly services?: Settings;
  readonly models?: readonly unknown[];
}

/** Every service of the catalogue as the smallest spec that Azure would accept. */
export const switchedOn: Settings = {
  ...Object.fromEntries(Object.keys(serviceDefaults).map(name => [name, true])),
  fabric: { administrators: ['ada@example.com'] },
  elasticsearch: { email: 'ada@example.com', firstName: 'Ada', lastName: 'Example', company: 'Example' },
  appServiceEnvironment: {
    id: '/subscriptions/11111111-aaaa-4111-8111-111111111111/resourceGroups/rg-ase/providers/Microsoft.Web/hostingEnvironments/ase',
  },
};

/** All of it at once; without the App Service Environment, which would replace the plans of the apps. */
export const everything: Settings = {
  ...switchedOn,
  aiFoundry: { capabilityHost: true },
  machineLearning: { aks: true },
  appServiceEnvironment: false,
};

export const everythingCommon: Settings = {
  bastion: true,
  adminVm: {},
  dataFactory: true,
  monitorPrivateLink: true,
  defender: { subscription: true },
  budget: { amount: 1000, startDate: '2026-01-01' },
};

/** Subnets that some type lacks but some service needs. */
const subnets = {
  genai: '/25',
  aks: '/26',
  aks2: '/24',
  aca: '/25',
  aca2: '/25',
  webapp: '/26',
  dbxpub: '/26',
  dbxpriv: '/26',
};

const planAddresses = (factory: Factory) =>
  planSpec({ specFile: join(folderWith(specFiles(factory)), 'aifactory.yaml'), vnetFiles: [], releases: [] });

/** The resource plan of a factory, freshly evaluated. Throws when its addresses don't work out. */
export async function planFactory(factory: Factory): Promise<ResourcePlan> {
  const { spec, plan } = await planAddresses(factory);
  if (plan.problems.length > 0) throw new Error(plan.problems.map(({ message }) => message).join('\n'));
  return planResources(spec, plan, { templates, cache: memoryCache(), cli: () => findBicep({}) });
}

/** The resources of the only project of each factory in dev; evaluated together, so that the engines stay warm. */
export async function planProjects(factories: readonly Factory[]): Promise<readonly (readonly PredictedResource[])[]> {
  const jobs = await Promise.all(factories.map(projectJob));
  const predictions = await predictAll(jobs, { templates, cache: memoryCache(), cli: () => findBicep({}) });
  return predictions.map(prediction => {
    if ('error' in prediction) throw new Error(prediction.error);
    return prediction.resources;
  });
}

export async function projectJob(factory: Factory): Promise<PredictionJob> {
  const { spec, plan } = await planAddresses(factory);
  const environment = plan.environments[0];
  const project = environment?.environment.projects[0];
  if (environment === undefined || project === undefined) throw new Error('The factory has no project.');
  const { parameters, problems } = projectParameters(spec, environment, project);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { tenantId, location } = spec.factory;
  const subscriptionId = environment.environment.spec.subscription;
  return { template: 'project', parameters, scope: { tenantId, subscriptionId, location, deploymentName: 'test' } };
}

/** The resources of one project, by its place in the list of projects. */
export function projectResources(plan: ResourcePlan, index: number, environment = 'dev'): readonly PredictedResource[] {
  const owner = String(index + 1).padStart(3, '0');
  const found = plan.environments
    .find(candidate => candidate.environment === environment)
    ?.owners.find(candidate => candidate.owner === owner);
  if (found === undefined) throw new Error(`There is no project ${owner} in ${environment}.`);
  return found.resources;
}

/** All resources of all environments and owners. */
export const allResources = (plan: ResourcePlan): readonly PredictedResource[] =>
  plan.environments.flatMap(({ owners }) => owners.flatMap(({ resources }) => resources));

export function memoryCache(): PredictionCache {
  const known = new Map<string, Parameters<PredictionCache['put']>[1]>();
  return { get: key => known.get(key), put: (key, resources) => known.set(key, resources) };
}

/** The spec of such a factory, as files. */
export function specFiles(factory: Factory): Readonly<Record<string, string>> {
  const { mode = 'private', dns = 'standalone', locationCode = 'sdc', environments = ['dev'], projects } = factory;
  const subscription = '0c3f5a8e-1d2b-4c6f-8a9b-7e6d5c4b3a21';
  const document = {
    version: 1,
    tenantId: '5b0a3b7e-7c4b-4d0f-9a51-2f0c1f8f6a10',
    prefix: 'acme-',
    scaleSet: '001',
    location: factory.location ?? 'swedencentral',
    locationCode,
    access: { mode, ...(mode === 'hybrid' && { allowedIps: ['203.0.113.7', '198.51.100.0/24'] }) },
    dns: dns === 'hub' ? { mode: 'hub', subscription, resourceGroup: 'rg-hub-dns' } : { mode: 'standalone' },
    environments: Object.fromEntries(
      environments.map((name, i) => [
        name,
        {
          subscription: `${i + 1}1111111-aaaa-4111-8111-111111111111`,
          addressSpace: `10.${64 + i * 16}.0.0/12`,
          ...factory.environment,
          ...(factory.seedingKeyVault === true && {
            seedingKeyVault: { subscription, resourceGroup: 'rg-seed', name: 'kv-seed' },
          }),
        },
      ]),
    ),
    ...(factory.common !== undefined && { common: factory.common }),
    ...factory.settings,
  };
  return {
    'aifactory.yaml': stringify(document),
    ...Object.fromEntries(
      projects.map(({ type = 'all', services = {}, models }, i) => [
        `projects/${String(i + 1).padStart(3, '0')}.yaml`,
        stringify({ number: i + 1, type, network: { subnets }, services, ...(models !== undefined && { models }) }),
      ]),
    ),
  };
}

/** A cache folder of its own for tests that look at what lands in it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'aifactory-cache-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
