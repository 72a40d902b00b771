import { availableParallelism } from 'node:os';
import { BicepEngine, type DeploymentScope, EvaluationError, type PredictedResource } from '../bicep/engine.ts';
import { digest, type PredictionCache } from './prediction-cache.ts';

export type TemplateName = 'common' | 'project';

/** One deployment to predict. */
export interface PredictionJob {
  readonly template: TemplateName;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly scope: DeploymentScope;
}

export type Prediction =
  | { readonly resources: readonly PredictedResource[]; readonly cached: boolean }
  | { readonly error: string };

export interface Predictor {
  /** Compiled templates by name. */
  readonly templates: Readonly<Record<TemplateName, unknown>>;
  readonly cache: PredictionCache;
  /** Asked for only when something is not in the cache. */
  cli(): Promise<{ readonly path: string }>;
}

/** Predicts all jobs, from the cache where nothing changed, and otherwise on as many warm engines as there are cores. */
export async function predictAll(
  jobs: readonly PredictionJob[],
  { templates, cache, cli }: Predictor,
): Promise<readonly Prediction[]> {
  const templateDigests = { common: digest(templates.common), project: digest(templates.project) };
  const keys = jobs.map(({ template, parameters, scope }) => digest([templateDigests[template], parameters, scope]));
  const predictions: (Prediction | undefined)[] = keys.map(key => {
    const resources = cache.get(key);
    return resources && { resources, cached: true };
  });
  const open = [...predictions.keys()].filter(i => predictions[i] === undefined);
  if (open.length > 0) {
    const { path } = await cli();
    const engines = Array.from({ length: Math.min(availableParallelism(), Math.ceil(open.length / 4)) }, () =>
      BicepEngine.start(path),
    );
    try {
      await Promise.all(
        engines.map(async engine => {
          engine.addTemplate('common', templates.common);
          engine.addTemplate('project', templates.project);
          for (let i = open.shift(); i !== undefined; i = open.shift()) {
            const job = jobs[i];
            const key = keys[i];
            if (job !== undefined && key !== undefined) predictions[i] = await predict(engine, job, key, cache);
          }
        }),
      );
    } finally {
      for (const engine of engines) engine.close();
    }
  }
  return predictions.map(prediction => prediction ?? { error: 'It was not evaluated.' });
}

async function predict(
  engine: BicepEngine,
  job: PredictionJob,
  key: string,
  cache: PredictionCache,
): Promise<Prediction> {
  try {
    const resources = await engine.predict(job.template, job.parameters, job.scope);
    cache.put(key, resources);
    return { resources, cached: false };
  } catch (error) {
    if (error instanceof EvaluationError) return { error: error.message };
    throw error;
  }
}
