import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveServices, serviceDefaults } from '../../shared/landing-zone/service-settings.ts';
import { loadSpec } from '../../shared/spec/load.ts';
import { resolveFactory } from '../../shared/spec/resolve.ts';
import { services as schema } from '../../shared/spec/schema/services.ts';
import { holds } from '../support/properties.ts';
import { folderWith, smallFactory } from '../support/spec-folder.ts';

const names = Object.keys(serviceDefaults);

test('the services with defaults are those of the spec', () => {
  expect(names.toSorted()).toEqual(Object.keys(schema.shape).sort());
});

test('nothing asked for: every service is off, with its defaults', () => {
  const off = Object.fromEntries(names.map(name => [name, { enabled: false, ...serviceDefaults[name] }]));
  const python = { enabled: false, runtime: 'python', runtimeVersion: '3.13' };
  const expected = { ...off, webApp: python, functionApp: python };
  expect(resolveServices(undefined)).toEqual(expected);
  expect(resolveServices({})).toEqual(expected);
});

test('a language without a version gets a version of that language', () => {
  const { webApp, functionApp } = resolveServices({
    webApp: { runtime: 'node' },
    functionApp: { runtime: 'java', runtimeVersion: '17' },
  });
  expect([webApp?.runtimeVersion, functionApp?.runtimeVersion]).toEqual(['22', '17']);
});

test('whatever is switched, every service has the same keys, and only those asked for are on', () => {
  const switches = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.boolean(), fc.record({ enabled: fc.boolean() }, { requiredKeys: [] })),
  );
  holds(switches, given => {
    const resolved = resolveServices(given);
    for (const name of names) {
      expect(Object.keys(resolved[name] ?? {})).toEqual(['enabled', ...Object.keys(serviceDefaults[name] ?? {})]);
      const value = given[name];
      const on = typeof value === 'object' ? value.enabled !== false : value === true;
      expect(resolved[name]?.enabled).toBe(on);
    }
  });
});

describe('a service', () => {
  test('that is configured is on, unless it says otherwise, and keeps the defaults of the rest', () => {
    expect(resolveServices({ aiSearch: { sku: 'standard' } }).aiSearch).toEqual({
      enabled: true,
      sku: 'standard',
      semanticSearch: 'free',
      sharedPrivateLink: true,
    });
    expect(resolveServices({ aiSearch: { enabled: false, sku: 'standard' } }).aiSearch).toMatchObject({
      enabled: false,
      sku: 'standard',
    });
  });

  test('can have a setting switched off', () => {
    expect(resolveServices({ databricks: { privateControlPlane: false } }).databricks).toEqual({
      enabled: true,
      privateControlPlane: false,
    });
  });

  test('takes a list as it is given', () => {
    const administrators = ['ada@example.com'];
    expect(resolveServices({ fabric: { administrators } }).fabric).toEqual({
      enabled: true,
      sku: 'F2',
      administrators,
    });
  });

  test('drops settings and services that the templates do not know', () => {
    const given = { dataFactory: { enabled: true, colour: 'red' }, timeMachine: true };
    const resolved = resolveServices(given as never);
    expect(resolved.dataFactory).toEqual({ enabled: true });
    expect(Object.keys(resolved)).toEqual(names);
  });

  test.each([
    ['false', false, { enabled: false, nodeCount: 1 }],
    ['true', true, { enabled: true, nodeCount: 1 }],
    ['settings', { nodeCount: 3 }, { enabled: true, nodeCount: 3, nodeSku: 'Standard_D4s_v5' }],
    ['settings that say otherwise', { enabled: false, nodeCount: 3 }, { enabled: false, nodeCount: 3 }],
  ])('has a nested service that is switched by %s', (_, aks, expected) => {
    expect(resolveServices({ machineLearning: { aks } }).machineLearning?.aks).toMatchObject(expected);
  });
});

test('what holds for the whole factory goes before the defaults, and what the project says before both', () => {
  const general = { aiSearch: { sku: 'standard', semanticSearch: 'standard' } };
  const resolved = (given: Parameters<typeof resolveServices>[0]) => resolveServices(given, general).aiSearch;
  const rest = { semanticSearch: 'standard', sharedPrivateLink: true };
  expect(resolved({ aiSearch: true })).toEqual({ enabled: true, sku: 'standard', ...rest });
  expect(resolved({ aiSearch: { sku: 'basic' } })).toEqual({ enabled: true, sku: 'basic', ...rest });
  expect(resolved({})).toEqual({ enabled: false, sku: 'standard', ...rest });
});

test('the defaults stay as they are, however often they are used', () => {
  const before = structuredClone(serviceDefaults);
  resolveServices({ machineLearning: { clusterMaxNodes: 9, aks: { nodeCount: 9 } }, aks: { nodeCount: 9 } });
  expect(serviceDefaults).toEqual(before);
});

test('an environment overrides the project, and the project the defaults of the factory, setting by setting', () => {
  const folder = folderWith({
    'aifactory.yaml': `${smallFactory}  prod:
    subscription: 22222222-aaaa-4111-8111-111111111111
    addressSpace: 10.61.0.0/16
defaults:
  services:
    aiSearch: { sku: standard, semanticSearch: standard }
    redis: true
    cosmosDb: true
  environments:
    prod:
      services:
        aiSearch: { sharedPrivateLink: false }
`,
    'projects/007-demo.yaml': `number: 7
name: demo
services:
  aiSearch: { semanticSearch: disabled }
  cosmosDb: false
environments:
  dev:
    services:
      aiSearch: false
  prod:
    services:
      aiSearch: { sku: standard2 }
      redis: false
      cosmosDb: { kind: MongoDB }
`,
  });
  const { environments } = resolveFactory(loadSpec(join(folder, 'aifactory.yaml')));
  const resolved = environments.map(({ name, projects }) => {
    const { aiSearch, redis, cosmosDb } = resolveServices(projects[0]?.settings.services);
    return { name, aiSearch, redis, cosmosDb };
  });
  expect(resolved).toEqual([
    {
      name: 'dev',
      aiSearch: { enabled: false, sku: 'standard', semanticSearch: 'disabled', sharedPrivateLink: true },
      redis: { enabled: true },
      cosmosDb: { enabled: false, kind: 'GlobalDocumentDB' },
    },
    {
      name: 'prod',
      aiSearch: { enabled: true, sku: 'standard2', semanticSearch: 'disabled', sharedPrivateLink: false },
      redis: { enabled: false },
      cosmosDb: { enabled: true, kind: 'MongoDB' },
    },
  ]);
});
