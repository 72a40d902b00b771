import type { Rule } from '../rule.ts';

/** One variable of the seed, under the names the two platforms give it. */
export interface Row {
  readonly ado: string | undefined;
  /** In the order in which they count, where the template has several for one thing. */
  readonly github: readonly string[];
  readonly rule: Rule;
  /** An empty text is a value here, not "not set". */
  readonly emptyCounts: boolean;
}

export function row(ado: string | undefined, github: string | readonly string[] | undefined, rule: Rule): Row {
  const names = github === undefined ? [] : typeof github === 'string' ? [github] : github;
  return { ado, github: names, rule, emptyCounts: false };
}

export const emptyCounts = (of: Row): Row => ({ ...of, emptyCounts: true });

/** How other rules refer to it: the name in Azure DevOps where it has one. */
export const idOf = ({ ado, github }: Row): string => ado ?? github[0] ?? '';
