import { closest, distance } from 'fastest-levenshtein';

/** The candidate a misspelt word most likely stands for, or undefined when none is close enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const byLower = new Map(candidates.map(candidate => [candidate.toLowerCase(), candidate]));
  const best = closest(lower, [...byLower.keys()]);
  const tolerated = Math.max(2, Math.floor(lower.length / 3));
  return distance(lower, best) <= tolerated ? byLower.get(best) : undefined;
}
