import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { BicepEngine, EvaluationError } from '../../shared/bicep/engine.ts';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { planSpec } from '../../shared/factory/plan-spec.ts';
import { planResources } from '../../shared/landing-zone/resource-plan.ts';
import { templates } from '../../shared/landing-zone/templates.ts';
import { echoTemplate, ended, evaluating, installing, isRunning, scope, script } from '../support/bicep-tools.ts';
import { folderWith, smallFactory } from '../support/spec-folder.ts';

jest.setTimeout(evaluating);

let cli = '';

beforeAll(async () => {
  cli = (await findBicep({})).path;
}, installing);

/** Bicep behind a script that tells its process id. */
function watchedCli(): { readonly path: string; pid(): Promise<number> } {
  const path = script('bicep', `echo $$ > "$0.pid"\nexec '${cli}' "$@"`);
  return {
    path,
    pid: async () => {
      while (!existsSync(`${path}.pid`) || readFileSync(`${path}.pid`, 'utf8') === '') await pause(20);
      return Number(readFileSync(`${path}.pid`, 'utf8'));
    },
  };
}

const brokenName = {
  type: 'Microsoft.Resources/resourceGroups',
  apiVersion: '2024-03-01',
  name: "[fail('the name is broken')]",
  location: 'swedencentral',
};

describe('a prediction', () => {
  let engine: BicepEngine;

  beforeAll(() => {
    engine = BicepEngine.start(cli);
    engine.addTemplate('echo', echoTemplate);
    engine.addTemplate('broken', { ...echoTemplate, resources: [brokenName] });
  });

  afterAll(() => engine.close());

  test('has the expressions evaluated, for the scope it is asked for', async () => {
    expect(await engine.predict('echo', { value: { a: 1 }, name: 'rg-one' }, scope)).toEqual([
      {
        id: `/subscriptions/${scope.subscriptionId}/resourceGroups/rg-one`,
        type: 'Microsoft.Resources/resourceGroups',
        name: 'rg-one',
        apiVersion: '2024-03-01',
        location: 'swedencentral',
        tags: { a: 1 },
      },
    ]);
    const [other] = await engine.predict('echo', { value: {} }, { ...scope, location: 'westeurope' });
    expect(other).toMatchObject({ name: 'rg-echo', location: 'westeurope' });
  });

  test.each([
    ['a parameter the template lacks', 'echo', { value: {}, extra: 1 }, /BCP259.*"extra"/],
    ['a parameter that is missing', 'echo', {}, /BCP258.*"value"/],
    ['a value of the wrong type', 'echo', { value: 'text' }, /BCP033.*"object"/],
    ['a value that is too long', 'echo', { value: {}, name: 'rg-much-too-long' }, /BCP332.* 12\./],
    ['a template that is not there', 'nowhere', {}, /BCP091.*nowhere\.json/],
    ['an expression that fails', 'broken', { value: {} }, /line '\d+' and column '\d+'.*the name is broken/],
  ])('of %s is an error that says so, and the engine goes on', async (_, template, parameters, message) => {
    const refused = engine.predict(template, parameters, scope);
    await expect(refused).rejects.toBeInstanceOf(EvaluationError);
    await expect(refused).rejects.toThrow(message);
    expect(await engine.predict('echo', { value: {} }, scope)).toHaveLength(1);
  });

  test('knows a template again after it was changed', async () => {
    engine.addTemplate('changing', echoTemplate);
    expect(await engine.predict('changing', { value: {} }, scope)).toHaveLength(1);
    engine.addTemplate('changing', { ...echoTemplate, resources: [] });
    expect(await engine.predict('changing', { value: {} }, scope)).toHaveLength(0);
  });

  test('diagnostics of a source file come with level and code', async () => {
    expect(await engine.diagnose('param unused string\n')).toEqual([
      'Warning no-unused-params: Parameter "unused" is declared but never used.',
    ]);
    expect(await engine.diagnose('output x string = missing\n')).toEqual([expect.stringMatching(/^Error BCP057: /)]);
    expect(await engine.diagnose("output x string = 'fine'\n")).toEqual([]);
  });
});

test('a template that fails becomes a problem of the plan, with the environment, the owner and the place', async () => {
  const folder = folderWith({
    'aifactory.yaml': smallFactory,
    'projects/007-demo.yaml': 'number: 7\nname: demo\ntype: esml\n',
  });
  const { spec, plan } = await planSpec({ specFile: join(folder, 'aifactory.yaml'), vnetFiles: [], releases: [] });
  const { problems, environments } = await planResources(spec, plan, {
    templates: { ...templates, project: { ...(templates.project as object), resources: { broken: brokenName } } },
    cache: { get: () => undefined, put: () => undefined },
    cli: async () => ({ path: cli }),
  });
  expect(problems).toEqual([
    {
      code: 'TEMPLATE_ERROR',
      message: expect.stringMatching(
        /^dev: the template of project 007 can't be evaluated: .*line '\d+' and column '\d+'.*the name is broken/,
      ),
    },
  ]);
  const counts = environments[0]?.owners.map(({ owner, resources }) => [owner, resources.length > 0]);
  expect(counts).toEqual([
    ['common', true],
    ['007', false],
  ]);
});

describe('closing', () => {
  test('leaves no process and no files behind', async () => {
    const watched = watchedCli();
    const engine = BicepEngine.start(watched.path);
    const pid = await watched.pid();
    // The engine names the file it misses, and so the folder it works in.
    const error = await engine.predict('nowhere', {}, scope).catch((reason: Error) => reason);
    const folder = dirname(/'([^']+nowhere\.json)'/.exec(String(error))?.[1] ?? '');
    expect(existsSync(join(folder, 'parameters.bicepparam'))).toBe(true);
    expect(isRunning(pid)).toBe(true);
    engine.close();
    await ended(pid);
    expect(existsSync(folder)).toBe(false);
  });

  test('ends what is still being asked, and may be done twice', async () => {
    const engine = BicepEngine.start(cli);
    engine.addTemplate('echo', echoTemplate);
    const asked = expect(engine.predict('echo', { value: {} }, scope)).rejects.toBeInstanceOf(EvaluationError);
    engine.close();
    await asked;
    engine.close();
  });
});

describe('a process that is gone', () => {
  test('while it was asked is an error, and so is every later question', async () => {
    const watched = watchedCli();
    const engine = BicepEngine.start(watched.path);
    engine.addTemplate('echo', echoTemplate);
    await engine.predict('echo', { value: {} }, scope);
    const pid = await watched.pid();
    process.kill(pid, 'SIGSTOP');
    const asked = engine.predict('echo', { value: {} }, scope);
    process.kill(pid, 'SIGKILL');
    const message = 'The Bicep process ended with signal SIGKILL.';
    await expect(asked).rejects.toEqual(new EvaluationError(message));
    await expect(engine.predict('echo', { value: {} }, scope)).rejects.toEqual(new EvaluationError(message));
    await expect(engine.diagnose('')).rejects.toEqual(new EvaluationError(message));
    engine.close();
  });

  test.each([
    ['before it was asked', 'exit 3'],
    ['in the middle of a question', 'read -r line\nexit 3'],
  ])('by itself %s tells its exit code', async (_, body) => {
    const engine = BicepEngine.start(script('bicep', body));
    const message = 'The Bicep process ended with exit code 3.';
    await expect(engine.predict('echo', {}, scope)).rejects.toEqual(new EvaluationError(message));
    await expect(engine.predict('echo', {}, scope)).rejects.toEqual(new EvaluationError(message));
    engine.close();
  });

  test('from the start, because there is none, is an error that names it', async () => {
    const path = join(folderWith(), 'nowhere');
    const engine = BicepEngine.start(path);
    await expect(engine.predict('echo', {}, scope)).rejects.toEqual(
      new EvaluationError(`The Bicep process failed: spawn ${path} ENOENT.`),
    );
    engine.close();
  });

  test('because it does not speak the protocol is an error, and it is ended', async () => {
    const path = script('bicep', 'echo $$ > "$0.pid"\nprintf "no header\\r\\n\\r\\n"\nexec sleep 600');
    const engine = BicepEngine.start(path);
    await expect(engine.predict('echo', {}, scope)).rejects.toThrow("The Bicep process can't be understood");
    await ended(Number(readFileSync(`${path}.pid`, 'utf8')));
    engine.close();
  });
});
