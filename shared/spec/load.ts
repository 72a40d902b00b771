import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, throwIfAny } from '../errors.ts';
import { readText, shownPath, unreadable } from '../files/read-text.ts';
import { livesIn, projectId } from './resolve.ts';
import { factory as factorySchema } from './schema/factory.ts';
import { environmentNames, project as projectSchema } from './schema/project.ts';
import { parseSource } from './source.ts';
import type { ProjectFile, Spec } from './spec.ts';
import { validate } from './validate.ts';

/**
 * Reads `aifactory.yaml` and the `projects/*.yaml` beside it. Throws one `UserError` with every mistake in any of
 * the files, each with its position.
 */
export function loadSpec(file: string): Spec {
  const factorySource = parseSource(shownPath(file), readText(file, 'the spec'));
  const folder = join(dirname(file), 'projects');
  const sources = projectFiles(folder).map(name => {
    const path = join(folder, name);
    return parseSource(shownPath(path), readText(path, 'a project'));
  });
  const problems: Problem[] = [];
  const factory = validate(factorySource, factorySchema);
  if ('problems' in factory) problems.push(...factory.problems);
  const projects = sources.flatMap((source): ProjectFile[] => {
    const validated = validate(source, projectSchema);
    if ('value' in validated) return [{ spec: validated.value, source }];
    problems.push(...validated.problems);
    return [];
  });
  problems.push(...numberProblems(projects));
  if ('value' in factory) {
    const spec = { factory: factory.value, factorySource, projects };
    problems.push(...environmentProblems(spec));
    if (problems.length === 0) return spec;
  }
  throwIfAny(problems);
  throw new Error('A spec without problems must have a value.');
}

function projectFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => /\.ya?ml$/i.test(name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(folder, 'the folder of the projects', error);
  }
}

function numberProblems(projects: readonly ProjectFile[]): Problem[] {
  const owner = new Map<string, string>();
  return projects.flatMap(({ spec, source }) => {
    const id = projectId(spec);
    const problems: Problem[] = [];
    const location = source.locate(['number']);
    const taken = owner.get(id);
    if (taken !== undefined) {
      problems.push({
        code: 'PROJECT_NUMBER_TAKEN',
        message: `The project number ${id} is already used by ${taken}.`,
        location,
      });
    }
    owner.set(id, source.file);
    const inName = /^(\d+)/.exec(basename(source.file))?.[1];
    if (inName !== undefined && Number(inName) !== Number(id)) {
      problems.push({
        code: 'PROJECT_NUMBER_MISMATCH',
        message: `The file name says project ${inName}, the number is ${id}.`,
        remedy: 'Rename the file or correct the number.',
        location,
      });
    }
    return problems;
  });
}

/** Environments that a project names but the factory does not have. */
function environmentProblems(spec: Spec): Problem[] {
  const known = environmentNames.filter(name => spec.factory.environments[name] !== undefined);
  return spec.projects.flatMap(({ spec: project, source }) => {
    const { environments } = project;
    if (environments === undefined) return [];
    return environmentNames
      .filter(name => livesIn(project, name) && !known.includes(name))
      .map(name => ({
        code: 'ENVIRONMENT_UNKNOWN',
        message: `The factory has no environment '${name}'; it has ${known.join(', ')}.`,
        location: Array.isArray(environments)
          ? source.locate(['environments', environments.indexOf(name)])
          : source.locateKey(['environments', name]),
      }));
  });
}
