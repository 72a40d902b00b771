import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
        const found: unknown = JSON.parse(readFileSync(pathOf(key), 'utf8'));
        return Array.isArray(found) && found.every(isResource) ? found : undefined;
      } catch {
        return undefined;
      }
    },
    put: (key, resources) => {
      const path = pathOf(key);
      const draft = `${path}.${process.pid}.tmp`;
      mkdirSync(join(path, '..'), { recursive: true });
      try {
        writeFileSync(draft, JSON.stringify(resources));
        renameSync(draft, path);
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}

const isResource = (value: unknown): value is PredictedResource =>
  value !== null &&
  typeof value === 'object' &&
  ['id', 'type', 'name', 'apiVersion'].every(key => typeof Reflect.get(value, key) === 'string');

export const digest = (value: unknown): string =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex');
