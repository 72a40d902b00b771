import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** What Azure DevOps knows a task by; never changes once published, so it is kept apart from the definitions. */
export interface TaskIdentity {
  readonly id: string;
  readonly name: string;
}

interface TaskIdentities {
  readonly publisher: string;
  readonly extension: string;
  readonly tasks: Readonly<Record<string, TaskIdentity>>;
}

export const identities = JSON.parse(readFileSync(join(root, 'ado-tasks/tasks.json'), 'utf8')) as TaskIdentities;

export function identityOf(operation: string): TaskIdentity {
  const identity = identities.tasks[operation];
  if (identity === undefined)
    throw new Error(`ado-tasks/tasks.json has no entry '${operation}'; add one with a new GUID.`);
  return identity;
}
