import { isPlaceholder } from '../../spec/placeholder.ts';

/** The seed's ways to say "not set": nothing, a dash for an empty list, `<optional>...`, and the salts `<5>` and `<10>`. */
export const isUnset = (text: string): boolean => /^\s*(-?|<optional>.*|<\d+>)\s*$/s.test(text);

/** Something only a person or a pipeline run can fill in: the seed's placeholders and expressions of Azure Pipelines. */
export const isOpen = (text: string): boolean => isPlaceholder(text) || /\$\{\{|\$\[|\$\([\w.]+\)/.test(text);

/** The value as a placeholder, so that the spec is refused with the place of the value until somebody replaces it. */
export const marked = (text: string): string => (isPlaceholder(text) ? text : `<todo>${text}`);
