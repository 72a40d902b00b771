import type { DeploymentScope, PredictedResource } from '../bicep/engine.ts';
import type { Problem } from '../errors.ts';
import type { FactoryPlan } from '../factory/plan-factory.ts';
import { nameProblem } from '../naming/name-rules.ts';
import { subnetCount } from '../network/capacity.ts';
import { commonOwner, describeOwner } from '../network/owners.ts';
import type { Spec } from '../spec/spec.ts';
import { commonParameters } from './common-parameters.ts';
import type { ComparedResource } from './compare.ts';
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
  readonly subscription: string;
  readonly job: PredictionJob;
}

/** Evaluates the templates for every environment and project. Throws only when there is nothing to evaluate with. */
export async function planResources(spec: Spec, plan: FactoryPlan, predictor: Predictor): Promise<ResourcePlan> {
  const { work, problems } = workOf(spec, plan);
  const predictions = await predictAll(
    work.map(({ job }) => job),
    predictor,
  );
  const found = work.map((item, i) => ({ ...item, prediction: predictions[i] ?? { error: 'It was not evaluated.' } }));
  const environments = plan.environments.map(({ environment, network }): EnvironmentResources => {
    const own = found.filter(item => item.environment === environment.name);
    const owners = own.map(({ owner, prediction }) => ({ owner, resources: resourcesOf(prediction) }));
    return {
      environment: environment.name,
      owners,
      limits: usedLimits(owners, subnetCount(network)),
    };
  });
  return {
    environments,
    evaluated: predictions.filter(prediction => 'resources' in prediction && !prediction.cached).length,
    fromCache: predictions.filter(prediction => 'resources' in prediction && prediction.cached).length,
    problems: [...problems, ...found.flatMap(evaluationProblem), ...found.flatMap(nameProblems)],
    warnings: environments.flatMap(limitWarnings),
  };
}

/** All resources in the form two plans are compared in. */
export function comparable(plan: ResourcePlan): ComparedResource[] {
  return plan.environments.flatMap(({ environment, owners }) =>
    owners.flatMap(({ owner, resources }) =>
      resources.map(body => ({ environment, owner, id: body.id, type: body.type, body })),
    ),
  );
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
    const item = (owner: string, job: PredictionJob): Work => ({
      environment: environment.name,
      owner,
      subscription,
      job,
    });
    const key = spec.factory.common?.customerManagedKey;
    if (key?.enabled === true && (key.keyName ?? '') !== '' && environment.spec.seedingKeyVault === undefined) {
      problems.push({
        code: 'KEY_WITHOUT_VAULT',
        message: `${environment.name}: common.customerManagedKey names the key '${key.keyName}', but the environment has no vault to find it in.`,
        remedy: `Give environments.${environment.name}.seedingKeyVault.`,
        location: spec.factorySource.locate(['common', 'customerManagedKey']),
      });
    }
    const common = item(commonOwner, {
      template: 'common',
      parameters: commonParameters(spec.factory, environmentPlan),
      scope: scope(`aifactory-common-${environment.name}`),
    });
    const projects = environment.projects
      .filter(({ retire }) => !retire)
      .map(project => {
        const { parameters, problems: wrong } = projectParameters(spec, environmentPlan, project);
        problems.push(...wrong);
        const name = `aifactory-prj${project.id}-${environment.name}`;
        return item(project.id, { template: 'project', parameters, scope: scope(name) });
      });
    return [common, ...projects];
  });
  return { work, problems };
}

const resourcesOf = (prediction: Prediction): readonly PredictedResource[] =>
  'resources' in prediction ? prediction.resources : [];

function evaluationProblem({ environment, owner, prediction }: Work & { readonly prediction: Prediction }): Problem[] {
  if ('resources' in prediction) return [];
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

function usedLimits(owners: readonly OwnerResources[], subnets: number): UsedLimit[] {
  const all = owners.flatMap(({ resources }) => resources);
  const count = (type: string): number => all.filter(resource => resource.type.toLowerCase() === type).length;
  return [
    {
      kind: 'resourceGroups',
      name: 'Resource groups per subscription',
      used: count('microsoft.resources/resourcegroups'),
      limit: limits.resourceGroupsPerSubscription,
    },
    { kind: 'subnets', name: 'Subnets per VNet', used: subnets, limit: limits.subnetsPerVnet },
    {
      kind: 'privateEndpoints',
      name: 'Private endpoints per VNet',
      used: count('microsoft.network/privateendpoints'),
      limit: limits.privateEndpointsPerVnet,
    },
    {
      kind: 'deployments',
      name: 'Deployments in the history, per roll-out',
      used: owners.length,
      limit: limits.deploymentsInHistory,
    },
  ];
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
