import { join } from 'node:path';
import { cacheFolder } from '../../bicep/cache-folder.ts';
import { findBicep } from '../../bicep/find-cli.ts';
import { UserError } from '../../errors.ts';
import type { FactoryPlan } from '../../factory/plan-factory.ts';
import { readText, shownPath } from '../../files/read-text.ts';
import { type Change, type ComparedResource, comparedResources, comparePlans } from '../../landing-zone/compare.ts';
import { fileCache } from '../../landing-zone/prediction-cache.ts';
import { comparable, planResources, type ResourcePlan } from '../../landing-zone/resource-plan.ts';
import { templates } from '../../landing-zone/templates.ts';
import type { Spec } from '../../spec/spec.ts';
import type { PlanInputs } from './definition.ts';

export interface PredictedFactory {
  readonly resources: ResourcePlan;
  /** Number of resources. */
  readonly count: number;
  /** The difference from another plan, where one was given. */
  readonly changes: readonly Change[] | undefined;
}

export async function predictResources(spec: Spec, plan: FactoryPlan, inputs: PlanInputs): Promise<PredictedFactory> {
  const before = inputs.compare === undefined ? undefined : readPlanFile(inputs.compare);
  const resources = await planResources(spec, plan, {
    templates,
    cache: fileCache(join(cacheFolder(), 'predictions')),
    cli: () => findBicep({ path: inputs.bicepPath, mirror: inputs.bicepMirror }),
  });
  const all = comparable(resources);
  return { resources, count: all.length, changes: before && comparePlans(before, all) };
}

/** The resources of a plan file. Throws `UserError` when it is none. */
function readPlanFile(file: string): ComparedResource[] {
  const text = readText(file, 'the plan to compare with');
  try {
    const { resources } = JSON.parse(text) as { resources: { environments: EnvironmentFile[] } };
    return resources.environments.flatMap(({ name, owners }) => comparedResources(name, owners));
  } catch {
    throw new UserError({
      code: 'PLAN_FILE_INVALID',
      message: `${shownPath(file)} is not a plan with resources.`,
      remedy: 'Write one with --plan-file.',
    });
  }
}

interface EnvironmentFile {
  readonly name: string;
  readonly owners: Parameters<typeof comparedResources>[1];
}
