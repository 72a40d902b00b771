import { pascal } from '../shared/inputs/spelling.ts';
import type { AnyOperation } from '../shared/operations/operation.ts';
import { operations } from '../shared/operations/registry.ts';

export const actionFolder = (operation: AnyOperation): string => `actions/${operation.name}`;
export const taskFolder = (operation: AnyOperation): string => `ado-tasks/${pascal(operation.name)}`;

export const actionOperations = operations.filter(operation => operation.hosts.includes('github'));
export const taskOperations = operations.filter(operation => operation.hosts.includes('azure-pipelines'));

/** What gets bundled: one entry per action and task, and the command line. */
export const bundleEntries = [...actionOperations.map(actionFolder), ...taskOperations.map(taskFolder), 'cli'].map(
  folder => ({ source: `${folder}/index.ts`, folder: `${folder}/dist` }),
);
