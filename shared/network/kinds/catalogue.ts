import { platformKinds } from './platform-kinds.ts';
import { projectKinds } from './project-kinds.ts';
import type { SubnetKind } from './subnet-kind.ts';

const allKinds: readonly SubnetKind[] = [...projectKinds, ...platformKinds];

/** Every known kind by name, in the order lists should show them. */
export const subnetKinds: ReadonlyMap<string, SubnetKind> = new Map(allKinds.map(kind => [kind.name, kind]));

const byLowerName: ReadonlyMap<string, SubnetKind> = new Map(allKinds.map(kind => [kind.name.toLowerCase(), kind]));

/** Finds a kind by name; Azure compares subnet names without case, so this does too. */
export function findKind(name: string): SubnetKind | undefined {
  return byLowerName.get(name.toLowerCase());
}
