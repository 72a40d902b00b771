import type { Problem } from '../../errors.ts';

/** Three digits, as names spell it. */
export function projectOf(text: string | undefined, problems: Problem[]): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) return text.padStart(3, '0');
  problems.push({ code: 'INPUT_INVALID', message: `project: '${text}' is not a number from 1 to 999.` });
  return undefined;
}
