import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PredictedResource } from '../bicep/engine.ts';

/** Predictions of earlier runs, by the digest of everything that went into them. */
export interface PredictionCache {
  get(key: string): readonly PredictedResource[] | undefined;
  put(key: string, resources: readonly PredictedResource[]): void;
}

/** One file per prediction, written in one step; a damaged or foreign file counts as absent. */
export function fileCache(folder: string): PredictionCache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    get: key => {
      try {
        return JSON.parse(readFileSync(pathOf(key), 'utf8')) as PredictedResource[];
      } catch {
        return undefined;
      }
    },
    put: (key, resources) => {
      const path = pathOf(key);
      const draft = `${path}.${process.pid}.tmp`;
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(draft, JSON.stringify(resources));
      renameSync(draft, path);
    },
  };
}

export const digest = (value: unknown): string =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex');
