import { isOpen, isUnset, marked } from './open-value.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Turns the text of a variable into a value of the spec. What it can't turn becomes a placeholder. */
export type Convert = (text: string) => Value;

export const text: Convert = closed(value => value);

export const flag: Convert = closed(value => flagOf(value) ?? marked(value));

/** For the seed's `disable...` variables. */
export const inverted: Convert = closed(value => {
  const found = flagOf(value);
  return found === undefined ? marked(value) : !found;
});

export const number: Convert = closed(value => (/^\d+$/.test(value) ? Number(value) : marked(value)));

/** `-001` -> `001`: the spec's suffixes carry no dash. */
export const suffix: Convert = closed(value => value.replace(/^-/, ''));

/** The seed wants resource ids without the leading slash, Azure prints them with it; its template abbreviates with dots. */
export const resourceId: Convert = closed(value =>
  value.includes('...') ? marked(value) : `/${value.replace(/^\/+/, '')}`,
);

/** `a,b` -> `[a, b]`, each item on its own. */
export const list: Convert = value => listOf(value).map(item => text(item));

/** The seed's own marks in names, as the spec spells them. */
export const pattern: Convert = value => patternOf(value);

export const patternOf = (value: string): string =>
  value.replaceAll('<network_env>', '{networkEnvironment}').replaceAll('<xxx>', '{project}');

export const listOf = (value: string): string[] =>
  value
    .split(',')
    .map(item => item.trim())
    .filter(item => !isUnset(item));

export function flagOf(value: string): boolean | undefined {
  const lower = value.trim().toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

function closed(convert: Convert): Convert {
  return value => (isOpen(value) ? marked(value) : convert(value.trim()));
}
