import type { Problem } from '../errors.ts';

/** The JSON form of a failure: the first problem as `error`, and all of them when there are more. */
export function errorData(problems: readonly Problem[]): unknown {
  const [first] = problems.map(problemData);
  return problems.length > 1 ? { error: first, problems: problems.map(problemData) } : { error: first };
}

function problemData({ code, message, location, remedy, details }: Problem): Record<string, unknown> {
  return { code, message, ...(location && { location }), ...(remedy !== undefined && { remedy }), ...details };
}
