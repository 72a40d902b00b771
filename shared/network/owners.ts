import { compareNames } from './compare-names.ts';

/** Owner of the subnets of the common landing zone; all other owners are project numbers. */
export const commonOwner = 'common';

export const describeOwner = (owner: string): string =>
  owner === commonOwner ? 'the common landing zone' : `project ${owner}`;

/** The common landing zone first, then projects by number. */
export function compareOwners(a: string, b: string): number {
  return Number(b === commonOwner) - Number(a === commonOwner) || compareNames(a, b);
}
