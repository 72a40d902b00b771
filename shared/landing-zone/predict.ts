import { availableParallelism } from 'node:os';
import {
  BicepEngine,
  type DeploymentScope,
  EngineLostError,
  EvaluationError,
  type PredictedResource,
} from '../bicep/engine.ts';
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
    const workers = Array.from(
      { length: Math.min(availableParallelism(), Math.ceil(open.length / 4)) },
      () => new Worker(path, templates, cache),
    );
    try {
      await Promise.all(
        workers.map(async worker => {
          for (let i = open.shift(); i !== undefined; i = open.shift()) {
            const job = jobs[i];
            const key = keys[i];
            if (job !== undefined && key !== undefined) predictions[i] = await worker.predict(job, key);
          }
        }),
      );
    } finally {
      for (const worker of workers) worker.close();
    }
  }
  return predictions.map(prediction => prediction ?? { error: 'It was not evaluated.' });
}

/** An engine that is replaced when it is lost, so that one crash costs one more try and not the rest of the plan. */
class Worker {
  readonly #path: string;
  readonly #templates: Predictor['templates'];
  readonly #cache: PredictionCache;
  #engine: BicepEngine;

  constructor(path: string, templates: Predictor['templates'], cache: PredictionCache) {
    this.#path = path;
    this.#templates = templates;
    this.#cache = cache;
    this.#engine = this.#start();
  }

  async predict(job: PredictionJob, key: string): Promise<Prediction> {
    const first = await this.#try(job, key);
    if (!(first instanceof EngineLostError)) return first;
    const second = await this.#try(job, key);
    return second instanceof EngineLostError ? { error: second.message } : second;
  }

  close(): void {
    this.#engine.close();
  }

  async #try(job: PredictionJob, key: string): Promise<Prediction | EngineLostError> {
    try {
      const resources = await this.#engine.predict(job.template, job.parameters, job.scope);
      this.#remember(key, resources);
      return { resources, cached: false };
    } catch (error) {
      if (error instanceof EngineLostError) {
        this.#engine.close();
        this.#engine = this.#start();
        return error;
      }
      if (error instanceof EvaluationError) return { error: error.message };
      throw error;
    }
  }

  /** A cache that can't be written costs time, not the plan. */
  #remember(key: string, resources: readonly PredictedResource[]): void {
    try {
      this.#cache.put(key, resources);
    } catch {
      // The next run evaluates it again.
    }
  }

  #start(): BicepEngine {
    const engine = BicepEngine.start(this.#path);
    engine.addTemplate('common', this.#templates.common);
    engine.addTemplate('project', this.#templates.project);
    return engine;
  }
}
