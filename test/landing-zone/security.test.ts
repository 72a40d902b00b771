import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PredictedResource } from '../../shared/bicep/engine.ts';
import type { ResourcePlan } from '../../shared/landing-zone/resource-plan.ts';
import {
  allResources,
  everything,
  everythingCommon,
  modes,
  planFactory,
  projectResources,
} from '../support/landing-zone.ts';

interface Found {
  readonly type: string;
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
}

const plans = new Map<string, ResourcePlan>();
const projects = [
  { services: everything, models: [{ name: 'gpt-5.1' }] },
  { services: { ...everything, logicApps: false, aks: { privateCluster: false } } },
];

beforeAll(async () => {
  const common = everythingCommon;
  for (const mode of modes)
    plans.set(mode, await planFactory({ mode, common, environments: ['dev', 'prod'], projects }));
  const settings = { access: { mode: 'hybrid' } };
  plans.set('hybrid without addresses', await planFactory({ common, settings, projects }));
  const key = { enabled: true, keyName: 'factory', keyVersion: '0123456789abcdef0123456789abcdef' };
  const customerManagedKey = { ...key, exceptAiSearch: false, exceptFoundry: false };
  plans.set('key', await planFactory({ common: { ...common, customerManagedKey }, seedingKeyVault: true, projects }));
}, 240_000);

describe.each(['private', 'hybrid', 'hybrid without addresses'])('%s', mode => {
  test('no firewall lets everybody in', () => {
    expect(list(find(mode, /(^|\.)defaultAction$/i).filter(({ value }) => value !== 'Deny'))).toEqual([]);
    expect(find(mode, /(^|\.)defaultAction$/i).length).toBeGreaterThan(10);
    const rules = allOf(mode).filter(({ type }) => /firewallRules$/i.test(type));
    expect(rules.filter(rule => JSON.stringify(rule).includes('255.255.255.255'))).toEqual([]);
  });
});

describe.each(['private', 'hybrid without addresses'])('%s', mode => {
  test('nothing has public network access', () => {
    const found = find(mode, /(^|\.)publicNetworkAccess$/i);
    expect(found.length).toBeGreaterThan(20);
    expect(list(found.filter(({ value }) => !/^(disabled|securedbyperimeter)$/i.test(String(value))))).toEqual([]);
  });

  test('every cluster is private', () => {
    const found = find(mode, /enablePrivateCluster$/);
    expect(found.length).toBeGreaterThan(1);
    expect(list(found.filter(({ value }) => value !== true))).toEqual([]);
  });
});

test('what knows no list of addresses stays closed in hybrid mode', () => {
  const closed = [
    'Microsoft.DataFactory/factories',
    'Microsoft.Databricks/workspaces',
    'Microsoft.BotService/botServices',
  ];
  const found = find('hybrid', /^properties\.publicNetworkAccess$/).filter(({ type }) => closed.includes(type));
  expect(new Set(found.map(({ type }) => type))).toEqual(new Set(closed));
  expect(found.filter(({ value }) => value !== 'Disabled')).toEqual([]);
});

describe.each(modes)('%s', mode => {
  test('identities instead of keys, wherever a service has the choice', () => {
    const found = find(mode, /(disableLocalAuth|disableLocalAccounts|disableAccessKeyAuthentication)$/i);
    expect(found.length).toBeGreaterThan(15);
    const exceptions = found.filter(({ value }) => value !== true);
    // MongoDB has no other sign-in, and Machine Learning attaches no cluster without local accounts.
    expect(exceptions.filter(({ type }) => type !== 'Microsoft.ContainerService/managedClusters')).toEqual([]);
    expect(new Set(exceptions.map(({ name }) => name.replace(/\d.*/, '')))).toEqual(new Set(['aks']));
  });

  test('storage takes its key only where a logic app has its content', () => {
    const open = find(mode, /allowSharedKeyAccess$/).filter(({ value }) => value !== false);
    expect(open.map(({ name }) => name.replace(/^saprj(\d+).*?(\d)001(dev|prod)$/, '$1 account $2 $3')).sort()).toEqual(
      ['001 account 1 dev', '001 account 1 prod'],
    );
  });

  test('no wildcard in CORS, no old TLS, no plain HTTP, no anonymous reading', () => {
    expect(list(find(mode, /allowedOrigins\[\d+\]$/i).filter(({ value }) => String(value).includes('*')))).toEqual([]);
    const tls = find(mode, /(minimumTlsVersion|minTlsVersion|minimalTlsVersion|scmMinTlsVersion)$/i);
    expect(tls.length).toBeGreaterThan(8);
    expect(list(tls.filter(({ value }) => !/^(1\.2|1\.3|TLS1_2|Tls12)$/.test(String(value))))).toEqual([]);
    expect(list(find(mode, /(httpsOnly|supportsHttpsTrafficOnly)$/).filter(({ value }) => value !== true))).toEqual([]);
    expect(
      list(find(mode, /(allowBlobPublicAccess|anonymousPullEnabled)$/).filter(({ value }) => value !== false)),
    ).toEqual([]);
  });

  test('no password is written down', () => {
    const found = find(mode, /(password|secret)(value)?$/i).filter(
      ({ value }) => typeof value === 'string' && value !== '',
    );
    expect(list(found.filter(({ value }) => !String(value).startsWith('[')))).toEqual([]);
    const secrets = find(mode, /^properties\.value$/).filter(
      ({ type }) => type === 'Microsoft.KeyVault/vaults/secrets',
    );
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(({ name, value }) => /password/.test(name) && !String(value).startsWith('['))).toEqual([]);
  });

  test('roles are given on one subnet, never on the network', () => {
    const roles = allOf(mode).filter(({ type }) => type === 'Microsoft.Authorization/roleAssignments');
    expect(roles.length).toBeGreaterThan(0);
    // The id is an expression, whose first argument is the scope.
    const scope = /^\[extensionResourceId\('[^']*\/virtualNetworks\/[^'/]+\/subnets\/[^'/]+'/;
    expect(roles.map(({ id }) => id).filter(id => !scope.test(id))).toEqual([]);
  });

  test('production survives the loss of a zone, and only it pays for that', () => {
    const skus = (environment: string) => [
      ...new Set(
        projectResources(planOf(mode), 0, environment)
          .filter(({ type }) => type === 'Microsoft.Storage/storageAccounts')
          .map(resource => (resource as unknown as { sku: { name: string } }).sku.name),
      ),
    ];
    expect([skus('dev'), skus('prod')]).toEqual([['Standard_LRS'], ['Standard_ZRS']]);
  });
});

test('with a customer-managed key, every service that can take it names it, at an address that exists', () => {
  const text = (resource: PredictedResource): string => JSON.stringify(resource);
  const withKey = allOf('key').filter(resource => /kv-seed\.vault\.azure\.net|vaults\/kv-seed/.test(text(resource)));
  const types = [...new Set(withKey.map(({ type }) => type.replace('Microsoft.', '')))].sort();
  expect(types).toMatchSnapshot();
  for (const [, after] of JSON.stringify(withKey).matchAll(/kv-seed\.vault\.azure\.net(.{0,50})/g)) {
    expect(after).toMatch(/^(\/?["']|\/keys\/factory)/);
  }
});

function planOf(setting: string): ResourcePlan {
  const plan = plans.get(setting);
  if (plan === undefined) throw new Error(`nothing planned for ${setting}`);
  expect(plan.problems).toEqual([]);
  return plan;
}

const allOf = (setting: string): readonly PredictedResource[] => allResources(planOf(setting));

/** Every property of every body whose path matches. */
function find(setting: string, path: RegExp): Found[] {
  return allOf(setting).flatMap(({ id: _, type, name, ...body }) =>
    leaves(body, '')
      .filter(leaf => path.test(leaf.path))
      .map(leaf => ({ type, name, ...leaf })),
  );
}

function leaves(value: unknown, path: string): { readonly path: string; readonly value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}

const list = (found: readonly Found[]): string[] =>
  found.map(({ type, name, path, value }) => `${type} ${name} ${path} ${JSON.stringify(value)}`);
