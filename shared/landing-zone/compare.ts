import { isDeepStrictEqual } from 'node:util';

/** What two plans are compared by: an environment's resource, whatever its place in the file. */
export interface ComparedResource {
  readonly environment: string;
  readonly owner: string;
  readonly id: string;
  readonly type: string;
  readonly body: unknown;
}

export type Change =
  | { readonly kind: 'added' | 'removed'; readonly resource: ComparedResource }
  | { readonly kind: 'changed'; readonly resource: ComparedResource; readonly paths: readonly PathChange[] };

export interface PathChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The resources of an environment, owner by owner. */
export function comparedResources(
  environment: string,
  owners: readonly {
    readonly owner: string;
    readonly resources: readonly { readonly id: string; readonly type: string }[];
  }[],
): ComparedResource[] {
  return owners.flatMap(({ owner, resources }) =>
    resources.map(body => ({ environment, owner, id: body.id, type: body.type, body })),
  );
}

/** The difference between two plans, in the order of the resources' ids. */
export function comparePlans(before: readonly ComparedResource[], after: readonly ComparedResource[]): Change[] {
  const earlier = new Map(before.map(resource => [keyOf(resource), resource]));
  const later = new Map(after.map(resource => [keyOf(resource), resource]));
  const changes: Change[] = [];
  for (const [key, resource] of later) {
    const old = earlier.get(key);
    if (old === undefined) changes.push({ kind: 'added', resource });
    else if (!isDeepStrictEqual(old.body, resource.body)) {
      changes.push({ kind: 'changed', resource, paths: pathChanges(old.body, resource.body, '') });
    }
  }
  for (const [key, resource] of earlier) {
    if (!later.has(key)) changes.push({ kind: 'removed', resource });
  }
  return changes.sort((a, b) => (keyOf(a.resource) < keyOf(b.resource) ? -1 : 1));
}

/** Resource ids are compared without case, as Azure does. */
const keyOf = ({ environment, id, type }: ComparedResource): string =>
  `${environment} ${id.toLowerCase()} ${type.toLowerCase()}`;

function pathChanges(before: unknown, after: unknown, path: string): PathChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap(key => {
    const inner = Array.isArray(after) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return pathChanges(Reflect.get(before, key), Reflect.get(after, key), inner);
  });
}

const isContainer = (value: unknown): value is object => value !== null && typeof value === 'object';
