import type { Problem } from '../errors.ts';
import { environmentNames } from '../spec/schema/project.ts';

/** A mistake in a project file shows in every environment the project lives in; it is told once, and without them. */
export function oncePerPlace(problems: readonly Problem[]): Problem[] {
  const withoutEnvironment = (problem: Problem): string =>
    problem.message.slice((environmentNames.find(name => problem.message.startsWith(`${name}: `))?.length ?? -2) + 2);
  const groups = Map.groupBy(problems, problem =>
    problem.location === undefined
      ? problem
      : JSON.stringify([problem.code, problem.location, withoutEnvironment(problem)]),
  );
  return [...groups.values()].flatMap(([first, ...twins]) => {
    if (first === undefined) return [];
    return [twins.length === 0 ? first : { ...first, message: withoutEnvironment(first) }];
  });
}
