import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BicepEngine, type PredictedResource } from '../../shared/bicep/engine.ts';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import type { ResourcePlan } from '../../shared/landing-zone/resource-plan.ts';
import { hasNameRule } from '../../shared/naming/name-rules.ts';
import { allResources, everything, everythingCommon, modes, planFactory } from '../support/landing-zone.ts';
import { asBicep } from '../support/type-check.ts';

/** What the published types get wrong or lack; each is explained beside the resource. */
const gapsOfTheTypes: readonly RegExp[] = [
  /BCP081: .*Microsoft\.Bing\/accounts/,
  /BCP037: The property "capabilityHostKind"/,
];
/** Resources of several resource groups may share a name; in one file they may not. */
const sameName = /BCP121/;

const plans = new Map<string, ResourcePlan>();
let engine: BicepEngine;

beforeAll(async () => {
  const projects = [
    { services: everything, models: [{ name: 'gpt-5.1', version: '2025-11-13', sku: 'GlobalStandard', capacity: 50 }] },
    { services: { ...everything, cosmosDb: { kind: 'MongoDB' }, aiFoundry: { agentNetworkInjection: false } } },
    { services: {} },
  ];
  for (const mode of modes) {
    plans.set(mode, await planFactory({ mode, common: everythingCommon, environments: ['dev', 'prod'], projects }));
  }
  const key = {
    enabled: true,
    keyName: 'factory',
    keyVersion: '0123456789abcdef0123456789abcdef',
    exceptAiSearch: false,
    exceptFoundry: false,
  };
  const common = { ...everythingCommon, customerManagedKey: key };
  plans.set('private with key', await planFactory({ common, seedingKeyVault: true, projects: projects.slice(0, 1) }));
  plans.set(
    'private behind a firewall',
    await planFactory({
      common: { ...everythingCommon, registry: { shared: false } },
      settings: { network: { firewallIp: '10.0.0.4' } },
      projects: [{ services: { aks: { outboundType: 'userDefinedRouting' } } }],
    }),
  );
  engine = BicepEngine.start((await findBicep({})).path);
}, 240_000);

afterAll(() => engine.close());

const settings = [...modes, 'private with key', 'private behind a firewall'];

describe.each(settings)('%s', setting => {
  test('every body is clean under the official types', async () => {
    const found = new Set<string>();
    for (const targetScope of ['subscription', 'resourceGroup'] as const) {
      const resources = resourcesOf(setting).filter(resource => scopeOf(resource) === targetScope);
      expect(resources.length).toBeGreaterThan(0);
      const source = `targetScope = '${targetScope}'\n${asBicep(distinct(resources))}`;
      for (const diagnostic of await engine.diagnose(source)) {
        // Linter rules are about sources that people write.
        if (!/ BCP\d+/.test(diagnostic) || sameName.test(diagnostic)) continue;
        if (!gapsOfTheTypes.some(gap => gap.test(diagnostic))) found.add(diagnostic);
      }
    }
    expect([...found].sort()).toEqual([]);
  }, 120_000);

  test('every resource that gets a name of ours has a rule for it', () => {
    const topLevel = resourcesOf(setting).filter(({ type }) => type.split('/').length === 2);
    const named = topLevel.filter(({ type }) => !namedByAzure.has(type));
    expect([...new Set(named.filter(({ type }) => !hasNameRule(type)).map(({ type }) => type))]).toEqual([]);
  });

  test('no id is planned twice', () => {
    const ids = resourcesOf(setting).map(({ id, type }) => `${id} ${type}`.toLowerCase());
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

test('the compiler would see a body that is wrong', async () => {
  const wrong = {
    id: '/x',
    type: 'Microsoft.KeyVault/vaults',
    apiVersion: '2024-11-01',
    name: 'kv',
    location: 'swedencentral',
    properties: { sku: { family: 'A', name: 'golden' }, tenantId: 'x' },
  } as unknown as PredictedResource;
  const found = await engine.diagnose(asBicep([wrong]));
  expect(found.some(diagnostic => diagnostic.includes('golden'))).toBe(true);
});

/** Names that are fixed, or ids that the template computes. */
const namedByAzure = new Set([
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.Authorization/roleDefinitions',
  'Microsoft.Insights/diagnosticSettings',
  'Microsoft.Insights/workbooks',
  'Microsoft.Security/pricings',
  'Microsoft.KubernetesConfiguration/extensions',
  'Microsoft.DevTestLab/schedules',
]);

function resourcesOf(setting: string): readonly PredictedResource[] {
  const plan = plans.get(setting);
  if (plan === undefined) throw new Error(`nothing planned for ${setting}`);
  expect(plan.problems).toEqual([]);
  return allResources(plan);
}

const scopeOf = ({ type }: PredictedResource): 'subscription' | 'resourceGroup' =>
  /^Microsoft\.(Resources\/resourceGroups|Security\/pricings)$/i.test(type) ? 'subscription' : 'resourceGroup';

/** One of several resources that differ in names only. */
function distinct(resources: readonly PredictedResource[]): readonly PredictedResource[] {
  const shape = (resource: PredictedResource): string =>
    `${resource.type} ${JSON.stringify(resource, (key, value: unknown) =>
      typeof value === 'string' && (key === 'name' || /[/[]/.test(value) || (/\d/.test(value) && value.length > 12))
        ? ''
        : value,
    )}`;
  return [...new Map(resources.map(resource => [shape(resource), resource])).values()];
}
