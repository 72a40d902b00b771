import type { DeploymentScope, PredictedResource } from '../bicep/engine.ts';
import type { Problem } from '../errors.ts';
import { type EnvironmentPlan, type FactoryPlan, vnetKey } from '../factory/plan-factory.ts';
import { nameProblem } from '../naming/name-rules.ts';
import { subnetCount } from '../network/capacity.ts';
import { commonOwner, describeOwner } from '../network/owners.ts';
import type { Spec } from '../spec/spec.ts';
import { commonParameters } from './common-parameters.ts';
import { commonProblems } from './common-problems.ts';
import { type ComparedResource, comparedResources } from './compare.ts';
import { limits } from './limits.ts';
import { type Prediction, type PredictionJob, type Predictor, predictAll } from './predict.ts';
import { projectParameters } from './project-parameters.ts';

/** Every resource of the factory, as the templates would make it. */
export interface ResourcePlan {
  readonly environments: readonly EnvironmentResources[];
  readonly evaluated: number;
  readonly fromCache: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface EnvironmentResources {
  readonly environment: string;
  readonly owners: readonly OwnerResources[];
  readonly limits: readonly UsedLimit[];
}

export interface OwnerResources {
  /** Project number, or `common`. */
  readonly owner: string;
  readonly resources: readonly PredictedResource[];
}

export type LimitKind = 'resourceGroups' | 'subnets' | 'privateEndpoints' | 'deployments';

export interface UsedLimit {
  readonly kind: LimitKind;
  readonly name: string;
  readonly used: number;
  readonly limit: number;
}

interface Work {
  readonly environment: string;
  readonly owner: string;
  readonly job: PredictionJob;
  /** Whether problems of the spec say already what the template would complain about. */
  readonly explained: boolean;
}

/** Evaluates the templates for every environment and project. Throws only when there is nothing to evaluate with. */
export async function planResources(spec: Spec, plan: FactoryPlan, predictor: Predictor): Promise<ResourcePlan> {
  const { work, problems } = workOf(spec, plan);
  const predictions = await predictAll(
    work.map(({ job }) => job),
    predictor,
  );
  const found = work.map((item, i) => ({ ...item, prediction: predictions[i] ?? { error: 'It was not evaluated.' } }));
  const owners = (name: string): OwnerResources[] =>
    found
      .filter(item => item.environment === name)
      .map(({ owner, prediction }) => ({ owner, resources: resourcesOf(prediction) }));
  const planned = plan.environments.map(environmentPlan => ({
    environmentPlan,
    owners: owners(environmentPlan.environment.name),
  }));
  const environments = planned.map(
    ({ environmentPlan, owners: own }): EnvironmentResources => ({
      environment: environmentPlan.environment.name,
      owners: own,
      limits: usedLimits(environmentPlan, planned),
    }),
  );
  return {
    environments,
    evaluated: predictions.filter(prediction => 'resources' in prediction && !prediction.cached).length,
    fromCache: predictions.filter(prediction => 'resources' in prediction && prediction.cached).length,
    problems: [
      ...problems,
      ...found.flatMap(evaluationProblem),
      ...found.flatMap(nameProblems),
      ...sharedResources(environments),
    ],
    warnings: environments.flatMap(limitWarnings),
  };
}

/** All resources in the form two plans are compared in. */
export function comparable(plan: ResourcePlan): ComparedResource[] {
  return plan.environments.flatMap(({ environment, owners }) => comparedResources(environment, owners));
}

function workOf(spec: Spec, plan: FactoryPlan): { readonly work: Work[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const work = plan.environments.flatMap((environmentPlan): Work[] => {
    const { environment } = environmentPlan;
    const subscription = environment.spec.subscription;
    const scope = (deploymentName: string): DeploymentScope => ({
      tenantId: spec.factory.tenantId,
      subscriptionId: subscription,
      location: spec.factory.location,
      deploymentName,
    });
    const item = (owner: string, job: PredictionJob, wrong: readonly Problem[]): Work => {
      problems.push(...wrong);
      return { environment: environment.name, owner, job, explained: wrong.length > 0 };
    };
    const common = item(
      commonOwner,
      {
        template: 'common',
        parameters: commonParameters(spec.factory, environmentPlan),
        scope: scope(`aifactory-common-${environment.name}`),
      },
      commonProblems(spec, environmentPlan),
    );
    const projects = environment.projects
      .filter(({ retire }) => !retire)
      .map(project => {
        const { parameters, problems: wrong } = projectParameters(spec, environmentPlan, project);
        const name = `aifactory-prj${project.id}-${environment.name}`;
        return item(project.id, { template: 'project', parameters, scope: scope(name) }, wrong);
      });
    return [common, ...projects];
  });
  return { work, problems };
}

const resourcesOf = (prediction: Prediction): readonly PredictedResource[] =>
  'resources' in prediction ? prediction.resources : [];

function evaluationProblem({
  environment,
  owner,
  prediction,
  explained,
}: Work & { readonly prediction: Prediction }): Problem[] {
  if ('resources' in prediction || explained) return [];
  const message = `${environment}: the template of ${describeOwner(owner)} can't be evaluated: ${prediction.error}`;
  return [{ code: 'TEMPLATE_ERROR', message }];
}

function nameProblems({ environment, owner, prediction }: Work & { readonly prediction: Prediction }): Problem[] {
  return resourcesOf(prediction).flatMap(({ type, name }) => {
    const why = nameProblem(type, name);
    if (why === undefined) return [];
    const message = `${environment}: ${describeOwner(owner)}: the name '${name}' ${why} (${type}).`;
    return [
      {
        code: 'RESOURCE_NAME_INVALID',
        message,
        remedy: 'Shorten locationCode, token, prefix or the suffixes in naming.',
      },
    ];
  });
}

interface PlannedEnvironment {
  readonly environmentPlan: EnvironmentPlan;
  readonly owners: readonly OwnerResources[];
}

/** Environments of one subscription or network share its limits. */
function usedLimits({ environment, network }: EnvironmentPlan, all: readonly PlannedEnvironment[]): UsedLimit[] {
  const inSubscription = all.filter(
    ({ environmentPlan }) => environmentPlan.environment.spec.subscription === environment.spec.subscription,
  );
  const inNetwork = all.filter(({ environmentPlan }) => vnetKey(environmentPlan.environment) === vnetKey(environment));
  const count = (where: readonly PlannedEnvironment[], types: readonly string[]): number =>
    where.reduce(
      (sum, { owners }) =>
        sum +
        owners.reduce(
          (inner, { resources }) => inner + resources.filter(({ type }) => types.includes(type.toLowerCase())).length,
          0,
        ),
      0,
    );
  return [
    {
      kind: 'resourceGroups',
      name: 'Resource groups per subscription',
      used: count(inSubscription, ['microsoft.resources/resourcegroups', ...withOwnGroup]),
      limit: limits.resourceGroupsPerSubscription,
    },
    { kind: 'subnets', name: 'Subnets per VNet', used: subnetCount(network), limit: limits.subnetsPerVnet },
    {
      kind: 'privateEndpoints',
      name: 'Private endpoints per VNet',
      used: count(inNetwork, ['microsoft.network/privateendpoints']),
      limit: limits.privateEndpointsPerVnet,
    },
    {
      kind: 'deployments',
      name: 'Deployments in the history, per roll-out',
      used: inSubscription.reduce((sum, { owners }) => sum + owners.length, 0),
      limit: limits.deploymentsInHistory,
    },
  ];
}

/** Azure makes a resource group of its own for these. */
const withOwnGroup = ['microsoft.databricks/workspaces', 'microsoft.containerservice/managedclusters'];

/** Resources that two environments would take turns in writing. DNS zones are the same for both. */
function sharedResources(environments: readonly EnvironmentResources[]): Problem[] {
  const first = new Map<string, string>();
  const shared = new Map<string, string[]>();
  for (const { environment, owners } of environments) {
    for (const { id, type } of owners.flatMap(({ resources }) => resources)) {
      if (type.toLowerCase() === 'microsoft.network/privatednszones') continue;
      const key = id.toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, environment);
      else if (other !== environment) {
        const pair = `${other} and ${environment}`;
        shared.set(pair, [...(shared.get(pair) ?? []), id]);
      }
    }
  }
  return [...shared].map(([pair, ids]) => ({
    code: 'RESOURCE_SHARED',
    message: `${pair} would both write ${ids.length === 1 ? 'one resource' : `${ids.length} resources`}, and undo each other's settings; first: ${ids[0]}.`,
    remedy: 'Give their networks different resource groups, or their subnets different names.',
  }));
}

function limitWarnings({ environment, limits: used }: EnvironmentResources): Problem[] {
  return used
    .filter(limit => limit.used > limit.limit)
    .map(({ name, used: count, limit }) => ({
      code: 'LIMIT_EXCEEDED',
      message: `${environment}: ${name}: ${count} are planned, Azure allows ${limit}.`,
      remedy: 'Start another scale set for the next projects.',
    }));
}
