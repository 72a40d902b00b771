import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { planSpec } from '../../shared/factory/plan-spec.ts';

const folder = 'examples/factory';
const projects = readdirSync(join(folder, 'projects')).map(name => `projects/${name}`);
const schemaOf = (name: string) =>
  new Ajv({ strict: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));

describe('the published JSON Schemas', () => {
  const factory = schemaOf('aifactory');
  const project = schemaOf('project');

  test('accept the example', () => {
    expect([factory(parse(readFileSync(join(folder, 'aifactory.yaml'), 'utf8'))), factory.errors]).toEqual([
      true,
      null,
    ]);
    for (const file of projects)
      expect([file, project(parse(readFileSync(join(folder, file), 'utf8'))), project.errors]).toEqual([
        file,
        true,
        null,
      ]);
  });

  test.each([
    {},
    { number: 0 },
    { number: 1, typ: 'all' },
    { number: 1, type: 'x' },
    { number: 1, services: { aiSearch: { sku: 'x' } } },
  ])('refuse the project %j', value => {
    expect(project(value)).toBe(false);
  });

  test('describe every key for the editor', () => {
    const undescribed: string[] = [];
    const root = JSON.parse(readFileSync('schemas/project.schema.json', 'utf8'));
    for (const [key, property] of Object.entries<{ $ref?: string; description?: string }>(root.properties)) {
      const target = property.$ref === undefined ? property : root.definitions[property.$ref.split('/').at(-1) ?? ''];
      if (typeof target?.description !== 'string') undescribed.push(key);
    }
    expect(undescribed).toEqual([]);
  });
});

test('the example has what a demonstration needs: 12 projects of all types, three environments, foreign subnets', async () => {
  const { plan } = await planSpec({
    specFile: join(folder, 'aifactory.yaml'),
    vnetFiles: [],
    releases: [],
    ledgerFile: 'out/no-ledger.json',
  });
  expect(plan.problems).toEqual([]);
  expect(plan.warnings).toEqual([]);
  expect(plan.environments.map(({ environment }) => environment.name)).toEqual(['dev', 'stage', 'prod']);
  const all = plan.environments.flatMap(({ environment }) => environment.projects);
  expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['all', 'genai-1', 'esml']));
  expect(plan.environments[1]?.network.foreign.length).toBeGreaterThan(0);
});
