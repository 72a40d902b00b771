/** Where in the user's files a problem is. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong: a stable code for machines, a sentence for people, and what to do about it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly location?: Location;
  readonly remedy?: string;
  /** Data for `--json`, e.g. the request that did not fit and the space that is left. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A mistake the user can fix, possibly several at once. Shown as it is, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: Problem | readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    const list: readonly [Problem, ...Problem[]] = 'code' in problems ? [problems] : problems;
    super(list.map(describeProblem).join('\n'), options);
    this.problems = list;
  }
}

/** Throws one error for all collected problems, or returns when there are none. */
export function throwIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new UserError([first, ...rest]);
}

/** `file:line:column`, as editors and terminals link it. */
export function describeLocation(location: Location): string {
  return [location.file, location.line, location.line === undefined ? undefined : location.column]
    .filter(part => part !== undefined)
    .join(':');
}

/** The problem on one line: where, what, and the remedy. */
export function describeProblem(problem: Problem): string {
  const where = problem.location === undefined ? '' : `${describeLocation(problem.location)}: `;
  const remedy = problem.remedy === undefined ? '' : ` ${problem.remedy}`;
  return `${where}${problem.message}${remedy}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
