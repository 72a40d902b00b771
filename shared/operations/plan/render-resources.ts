import type { FactoryPlan } from '../../factory/plan-factory.ts';
import { changeLines, ownerResources, resourceLines, resourceSummary } from '../../landing-zone/render.ts';
import type { PredictedFactory } from './predict-resources.ts';

/** Blocks of text about the resources: a project's own, the difference from another plan, or the counts. */
export function renderResources(
  predicted: PredictedFactory | undefined,
  shown: FactoryPlan,
  project: string | undefined,
): string[] {
  const selected = select(predicted, shown, project);
  if (selected === undefined) return [];
  const { resources, changes } = selected;
  if (changes !== undefined) return [changeLines(changes).join('\n')];
  if (project === undefined) return [resourceLines(resources).join('\n')];
  return resources.environments.map(
    environment =>
      `${environment.environment}: resources of project ${project}\n${ownerResources(environment, project)}`,
  );
}

export function summarizeResources(predicted: PredictedFactory | undefined, shown: FactoryPlan): string[] {
  const selected = select(predicted, shown, undefined);
  if (selected === undefined) return [];
  const { resources, changes } = selected;
  const difference =
    changes === undefined ? [] : [`#### Difference\n\n\`\`\`diff\n${changeLines(changes).join('\n')}\n\`\`\``];
  return [resourceSummary(resources), ...difference];
}

/** Only what the caller wants to see; what is planned and written stays the whole factory. */
function select(
  predicted: PredictedFactory | undefined,
  shown: FactoryPlan,
  project: string | undefined,
): Pick<PredictedFactory, 'resources' | 'changes'> | undefined {
  if (predicted === undefined) return undefined;
  const names: readonly string[] = shown.environments.map(({ environment }) => environment.name);
  const { resources, changes } = predicted;
  return {
    resources: {
      ...resources,
      environments: resources.environments.filter(({ environment }) => names.includes(environment)),
    },
    changes: changes?.filter(
      ({ resource }) => names.includes(resource.environment) && (project === undefined || resource.owner === project),
    ),
  };
}
