import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { actionFolder, actionOperations, taskFolder, taskOperations } from '../../scripts/entries.ts';
import { generatedFiles } from '../../scripts/generated-files.ts';
import { kebab } from '../../shared/inputs/spelling.ts';
import { githubParserProblems } from '../support/github-parser.ts';

const generated = await generatedFiles();

describe('files on disk are what the definitions give', () => {
  test.each(generated.map(({ path, content }) => [path, content] as const))('%s', (path, content) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});

test('the action and the task of an operation have the same inputs, defaults and outputs', () => {
  for (const operation of actionOperations.filter(candidate => taskOperations.includes(candidate))) {
    const action = parse(readFileSync(join(actionFolder(operation), 'action.yml'), 'utf8'));
    const task = JSON.parse(readFileSync(join(taskFolder(operation), 'task.json'), 'utf8'));
    const inputs = task.inputs.map(({ name, required, defaultValue }: Record<string, unknown>) => [
      kebab(String(name)),
      required,
      defaultValue,
    ]);
    expect(
      Object.entries(action.inputs).map(([name, input]) => [
        name,
        (input as Record<string, unknown>).required,
        (input as Record<string, unknown>).default,
      ]),
    ).toEqual(inputs);
    expect(Object.keys(action.outputs)).toEqual(task.outputVariables.map(({ name }: { name: string }) => kebab(name)));
  }
});

test('GitHub’s own parser accepts every action, and refuses a broken one', async () => {
  const files = actionOperations.map(operation => `${actionFolder(operation)}/action.yml`);
  const problems = await githubParserProblems([...files, 'test/fixtures/broken/action.yml']);
  for (const file of files) expect(problems[file]).toEqual([]);
  expect(problems['test/fixtures/broken/action.yml']?.join()).toContain("Unexpected value 'node99'");
});

describe('the extension for Azure DevOps', () => {
  const { validateTask } = createRequire(import.meta.url)('tfx-cli/_build/lib/jsonvalidate.js') as {
    validateTask(path: string, json: unknown): string[];
  };

  test.each(taskOperations.map(operation => taskFolder(operation)))('%s passes the validation of tfx', folder => {
    const path = resolve(folder, 'task.json');
    expect(validateTask(path, JSON.parse(readFileSync(path, 'utf8')))).toEqual([]);
    expect(validateTask(path, { ...JSON.parse(readFileSync(path, 'utf8')), id: 'not-a-guid' })).not.toEqual([]);
  });

  test('packs everything an agent needs and nothing else', () => {
    execFileSync(process.execPath, ['scripts/package-ado.ts'], { encoding: 'utf8', stdio: 'pipe' });
    const vsix = readdirSync('out').filter(name => name.endsWith('.vsix'));
    expect(vsix).toHaveLength(1);
    const files = unzipSync(new Uint8Array(readFileSync(join('out', vsix[0] ?? ''))));
    const names = Object.keys(files);
    for (const operation of taskOperations) {
      const folder = taskFolder(operation).replace('ado-tasks/', '');
      expect(names).toEqual(
        expect.arrayContaining([
          `${folder}/task.json`,
          `${folder}/icon.png`,
          `${folder}/dist/index.js`,
          `${folder}/dist/package.json`,
        ]),
      );
      expect(strFromU8(files[`${folder}/dist/index.js`] ?? new Uint8Array())).toBe(
        readFileSync(join(taskFolder(operation), 'dist/index.js'), 'utf8'),
      );
    }
    expect(names.filter(name => name.endsWith('.ts'))).toEqual([]);
    expect(strFromU8(files['extension.vsixmanifest'] ?? new Uint8Array())).toContain('Id="ai-factory-tasks"');
  });

  test('has a GUID and a name of its own for every task', () => {
    const tasks = taskOperations.map(operation =>
      JSON.parse(readFileSync(join(taskFolder(operation), 'task.json'), 'utf8')),
    );
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
    for (const { execution } of tasks) expect(Object.keys(execution)).toEqual(['Node24']);
  });
});

test('every bundle has the licences of the packages in it', () => {
  for (const folder of [...actionOperations.map(actionFolder), ...taskOperations.map(taskFolder), 'cli']) {
    const licences = readFileSync(join(folder, 'dist/licenses.txt'), 'utf8');
    for (const name of ['yaml', 'zod', 'fastest-levenshtein']) expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
  }
});
