import { text } from '../convert-value.ts';
import { keysOf, type Rule } from '../rule.ts';

/** A JSON array of texts, `[]` when there is nothing to say. */
export const jsonList =
  (path: string): Rule =>
  value => {
    const items = itemsOf(value);
    if (items === undefined) return { dropped: 'not a JSON array of texts' };
    if (items.length === 0) return { dropped: 'an empty list' };
    return { writes: [{ file: 'factory', path: keysOf(path), value: items.map(item => text(item)) }] };
  };

function itemsOf(value: string): string[] | undefined {
  try {
    const json: unknown = JSON.parse(value);
    return Array.isArray(json) && json.every(item => typeof item === 'string') ? json : undefined;
  } catch {
    return undefined;
  }
}
