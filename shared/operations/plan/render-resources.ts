import type { FactoryPlan } from '../../factory/plan-factory.ts';
import { changeLines, ownerResources, resourceLines, resourceSummary } from '../../landing-zone/render.ts';
import type { PredictedFactory } from './predict-resources.ts';

/** Blocks of text about the resources: a project's own, the difference from another plan, or the counts. */
export function renderResources(
  predicted: PredictedFactory | undefined,
  shown: FactoryPlan,
  project: string | undefined,
): string[] {
  if (predicted === undefined) return [];
  const { resources, changes } = predicted;
  if (changes !== undefined) return [changeLines(changes).join('\n')];
  if (project === undefined) return [resourceLines(resources).join('\n')];
  const names = shown.environments.map(({ environment }) => environment.name as string);
  return resources.environments
    .filter(({ environment }) => names.includes(environment))
    .map(
      environment =>
        `${environment.environment}: resources of project ${project}\n${ownerResources(environment, project)}`,
    );
}

export function summarizeResources(predicted: PredictedFactory | undefined): string[] {
  if (predicted === undefined) return [];
  const { resources, changes } = predicted;
  const difference =
    changes === undefined ? [] : [`#### Difference\n\n\`\`\`diff\n${changeLines(changes).join('\n')}\n\`\`\``];
  return [resourceSummary(resources), ...difference];
}
