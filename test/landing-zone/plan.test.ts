import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { planSpec } from '../../shared/factory/plan-spec.ts';
import { generatedAtDeployment } from '../../shared/landing-zone/common-parameters.ts';
import { planResources } from '../../shared/landing-zone/resource-plan.ts';
import { templates } from '../../shared/landing-zone/templates.ts';
import { execute } from '../../shared/operations/operation.ts';
import { plan } from '../../shared/operations/plan/definition.ts';
import { type FakeHost, fakeHost } from '../support/fake-host.ts';
import {
  everything,
  everythingCommon,
  type Factory,
  memoryCache,
  specFiles,
  temporaryFolder,
} from '../support/landing-zone.ts';
import { folderWith } from '../support/spec-folder.ts';

const cache = temporaryFolder();
const usualCache = process.env.AIFACTORY_CACHE;
let bicepPath: string;

beforeAll(async () => {
  bicepPath = (await findBicep({})).path;
  // What the tests predict is no business of whoever runs them.
  process.env.AIFACTORY_CACHE = cache.path;
}, 240_000);

afterAll(() => {
  if (usualCache === undefined) delete process.env.AIFACTORY_CACHE;
  else process.env.AIFACTORY_CACHE = usualCache;
  cache.remove();
});

async function planIn(folder: string, inputs: Readonly<Record<string, string>> = {}): Promise<FakeHost> {
  const host = fakeHost({ spec: join(folder, 'aifactory.yaml'), ledger: 'preview', bicepPath, ...inputs });
  await execute(plan, host);
  return host;
}

const textOf = (host: FakeHost): string => {
  expect(host.failures).toEqual([]);
  return host.results[0]?.text ?? '';
};

const two: Factory = { projects: [{ type: 'genai-1', services: { aiSearch: true } }, { type: 'esml' }] };

describe('a difference between two plans', () => {
  test('is one service of one project: its resource, endpoint, DNS records and diagnostics, and nothing else', async () => {
    const folder = folderWith(specFiles(two));
    const before = join(folder, 'before.json');
    expect((await planIn(folder, { planFile: before })).failures).toEqual([]);
    writeFileSync(
      join(folder, 'projects/002.yaml'),
      specFiles({
        projects: [{}, { type: 'esml', services: { redis: true } }],
      })['projects/002.yaml'] ?? '',
    );
    const after = await planIn(folder, { compare: before });
    const text = textOf(after);
    expect(text).toContain('Resources: 4 added, 0 changed, 0 removed');
    expect(text.split('\n').filter(line => /^[+~-] /.test(line))).toEqual([
      expect.stringMatching(/^\+ dev 002 Cache\/redis redis-prj002-/),
      expect.stringMatching(/^\+ dev 002 Insights\/diagnosticSettings default of redis-prj002-/),
      expect.stringMatching(/^\+ dev 002 Network\/privateEndpoints redis-prj002-.*-pend$/),
      expect.stringMatching(/^\+ dev 002 Network\/privateEndpoints\/privateDnsZoneGroups redis-prj002-/),
    ]);
    const comparison = JSON.parse(after.outputs.comparison ?? '') as { change: string; owner: string; type: string }[];
    expect(comparison.map(({ change, owner }) => `${change} ${owner}`)).toEqual(Array(4).fill('added 002'));
  }, 60_000);

  test('is empty when nothing changed, and then everything comes from the cache', async () => {
    const folder = folderWith(specFiles(two));
    const before = join(folder, 'before.json');
    await planIn(folder, { planFile: before });
    const again = await planIn(folder, { compare: before });
    expect(textOf(again)).toContain('No resource differs.');
    expect(again.outputs.comparison).toBe('[]');
    const third = textOf(await planIn(folder, { bicepPath: join(folder, 'no-such-bicep') }));
    expect(third).toContain('All 3 deployments come from the cache: nothing changed since they were last evaluated.');
  }, 60_000);

  test('tells what changes in a resource, from what to what', async () => {
    const folder = folderWith(specFiles(two));
    const before = join(folder, 'before.json');
    await planIn(folder, { planFile: before });
    writeFileSync(
      join(folder, 'projects/001.yaml'),
      specFiles({ projects: [{ type: 'genai-1', services: { aiSearch: { sku: 'standard' } } }] })[
        'projects/001.yaml'
      ] ?? '',
    );
    const text = textOf(await planIn(folder, { compare: before }));
    expect(text).toContain('Resources: 0 added, 1 changed, 0 removed');
    expect(text).toMatch(/~ dev 001 Search\/searchServices .*\n {4}sku\.name: "basic" -> "standard"/);
  }, 60_000);

  test('needs a plan with resources to compare with', async () => {
    const folder = folderWith({ ...specFiles(two), 'other.json': '{"resources": 7}' });
    const host = await planIn(folder, { compare: join(folder, 'other.json') });
    expect(host.failures).toMatchObject([{ code: 'PLAN_FILE_INVALID', remedy: 'Write one with --plan-file.' }]);
  });
});

describe('what is shown', () => {
  test('a summary with the limits first, the resources of one project on request, everything as JSON', async () => {
    const folder = folderWith(specFiles({ ...two, environments: ['dev', 'prod'] }));
    const planFile = join(folder, 'plan.json');
    const host = await planIn(folder, { planFile });
    const text = textOf(host);
    expect(text).toMatch(/^dev +3 of 800 +3 of 980 +\d+ of 3,000 +\d+ of 1,000 +\d+$/m);
    expect(text).toContain('only visible in Azure');
    expect(host.summaries.join()).toContain('### Resources');
    expect(host.outputs.resourceCount).toMatch(/^\d+$/);
    const data = JSON.parse(readFileSync(planFile, 'utf8')) as {
      resources: { environments: { name: string; count: number; owners: { owner: string; resources: unknown[] }[] }[] };
    };
    expect(data.resources.environments.map(({ owners }) => owners.map(({ owner }) => owner))).toEqual([
      ['common', '001', '002'],
      ['common', '001', '002'],
    ]);
    const all = data.resources.environments.reduce((sum, { count }) => sum + count, 0);
    expect(String(all)).toBe(host.outputs.resourceCount);
    const prod = textOf(await planIn(folder, { environment: 'prod' }));
    expect([/^prod +3 of/m.test(prod), /^dev +3 of/m.test(prod)]).toEqual([true, false]);
    const detail = textOf(await planIn(folder, { project: '1', environment: 'prod' }));
    expect(detail).toContain('prod: resources of project 001');
    expect(detail).toMatch(/Search\/searchServices +aisearchprj001/);
    expect(detail).not.toMatch(/prj002|dev: resources/);
  }, 60_000);

  test('no secret: what is generated at deployment stays a reference', async () => {
    const folder = folderWith(
      specFiles({ common: everythingCommon, projects: [{ services: everything, models: [{ name: 'gpt-5.1' }] }] }),
    );
    const planFile = join(folder, 'plan.json');
    const host = await planIn(folder, { planFile });
    expect(host.failures).toEqual([]);
    const written = readFileSync(planFile, 'utf8');
    expect(written).toContain('dsvm-password');
    for (const text of [written, textOf(host), ...host.summaries, ...Object.values(host.outputs)])
      expect(text).not.toContain(generatedAtDeployment);
  }, 60_000);

  test('addresses only, without any Bicep, when resources are skipped', async () => {
    const folder = folderWith(specFiles(two));
    const host = await planIn(folder, { resources: 'skip', bicepPath: join(folder, 'no-such-bicep') });
    expect([textOf(host).includes('Private endpoints'), host.outputs.resourceCount]).toEqual([false, '']);
  });
});

describe('a mistake', () => {
  const refused = async (factory: Factory, inputs: Readonly<Record<string, string>> = {}) => {
    const host = await planIn(folderWith(specFiles(factory)), inputs);
    expect(host.results).toEqual([]);
    return host.failures;
  };

  test('a service without its subnet is found at its line', async () => {
    const files = specFiles({ projects: [{ type: 'esml' }] });
    const folder = folderWith({
      ...files,
      'projects/001.yaml': 'number: 1\ntype: esml\nservices:\n  redis: true\n  webApp: true\n',
    });
    const { failures } = await planIn(folder);
    expect(failures).toMatchObject([
      {
        code: 'SERVICE_NEEDS_SUBNET',
        message: 'dev: project 001: webApp needs the subnet webapp, which a project of type esml does not have.',
        remedy: 'Switch the service off, or ask for the subnet: network.subnets.webapp.',
        location: { file: join(folder, 'projects/001.yaml'), line: 5 },
      },
    ]);
  });

  test('an app in an App Service Environment needs no subnet', async () => {
    const files = specFiles({ projects: [{ type: 'esml' }] });
    const id = '/subscriptions/x/resourceGroups/rg/providers/Microsoft.Web/hostingEnvironments/ase';
    const folder = folderWith({
      ...files,
      'projects/001.yaml': stringify({
        number: 1,
        type: 'esml',
        services: { webApp: true, appServiceEnvironment: { id } },
      }),
    });
    expect((await planIn(folder)).failures).toEqual([]);
  }, 60_000);

  test.each([
    ['fabric', 'SERVICE_NEEDS_SETTING', /fabric needs at least one administrator/, { fabric: true }],
    ['elasticsearch', 'SERVICE_NEEDS_SETTING', /elasticsearch needs the e-mail/, { elasticsearch: true }],
    ['App Service Environment', 'SERVICE_NEEDS_SETTING', /needs the resource id/, { appServiceEnvironment: true }],
    [
      'capability host',
      'SERVICE_SETTINGS_CONFLICT',
      /Cosmos DB for NoSQL/,
      { aiFoundry: { capabilityHost: true }, cosmosDb: { kind: 'MongoDB' } },
    ],
    [
      'free search',
      'SERVICE_SETTINGS_CONFLICT',
      /neither private endpoint nor firewall/,
      { aiSearch: { sku: 'free' } },
    ],
    [
      'pods in the network',
      'SERVICE_SETTINGS_CONFLICT',
      /podCidr 10\.64\.8\.0\/21 .* overlaps 10\.64\.0\.0\/12/,
      { aks: { podCidr: '10.64.8.0/21' } },
    ],
    [
      'cluster behind no firewall',
      'SERVICE_SETTINGS_CONFLICT',
      /no firewall is known/,
      { aks: { outboundType: 'userDefinedRouting' } },
    ],
  ])('settings without which Azure refuses a service: %s', async (_, code, message, services) => {
    expect(await refused({ projects: [{ services }] })).toMatchObject([
      { code, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ['without their account', { models: [{ name: 'gpt-5.1' }] }, /deployed to the account of aiFoundry, which is off/],
    [
      'twice',
      { models: [{ name: 'gpt-5.1' }, { name: 'gpt-5.1' }], services: { aiFoundry: true } },
      /gpt-5\.1 is listed twice/,
    ],
  ])('models %s', async (_, project, message) => {
    expect(await refused({ projects: [project] })).toMatchObject([
      { code: 'SERVICE_SETTINGS_CONFLICT', message: expect.stringMatching(message) },
    ]);
  });

  test('a common area without the subnets it needs', async () => {
    const settings = { network: { commonSubnets: { bastion: false } } };
    expect(await refused({ common: { bastion: true }, settings, projects: [] })).toMatchObject([
      { code: 'SERVICE_NEEDS_SUBNET', remedy: 'Ask for it: network.commonSubnets.bastion.' },
    ]);
  });

  test('two environments that would write the same resources', async () => {
    const files = specFiles({ projects: [] });
    const vnet = (name: string) => ({ name, resourceGroup: 'rg-network' });
    const subscription = '11111111-aaaa-4111-8111-111111111111';
    const document = parse(files['aifactory.yaml'] ?? '');
    document.environments = {
      dev: { subscription, addressSpace: '10.64.0.0/16', vnet: vnet('vnt-dev') },
      stage: { subscription, addressSpace: '10.65.0.0/16', vnet: vnet('vnt-stage') },
    };
    const host = await planIn(folderWith({ 'aifactory.yaml': stringify(document) }));
    expect(host.failures).toMatchObject([
      { code: 'RESOURCE_SHARED', message: expect.stringMatching(/^dev and stage would both write/) },
    ]);
  }, 60_000);

  test('a key without the vault it is in', async () => {
    const common = { customerManagedKey: { enabled: true, keyName: 'factory' } };
    const failures = await refused({ common, projects: [] });
    expect(failures).toMatchObject([
      {
        code: 'KEY_WITHOUT_VAULT',
        remedy: 'Give environments.dev.seedingKeyVault.',
        location: { line: expect.any(Number) },
      },
    ]);
  });

  test('a name that Azure would refuse', async () => {
    const failures = await refused({
      common: { keyVault: { name: 'kv-with-a-name-beyond-24-characters' } },
      projects: [],
    });
    expect(failures.map(({ code }) => code)).toContain('RESOURCE_NAME_INVALID');
    expect(failures[0]?.message).toMatch(
      /^dev: .*'kv-with-a-name-beyond-24-characters'.*24.*Microsoft\.KeyVault\/vaults/,
    );
  }, 60_000);

  test('a Bicep that is not there', async () => {
    const factory: Factory = { locationCode: 'zzz', projects: [] };
    expect(await refused(factory, { bicepPath: '/no/such/bicep' })).toMatchObject([
      { code: expect.stringMatching(/^BICEP_/), message: expect.stringContaining('/no/such/bicep') },
    ]);
  });
});

describe('the plan of resources', () => {
  const planned = async (factory: Factory) =>
    planSpec({ specFile: join(folderWith(specFiles(factory)), 'aifactory.yaml'), vnetFiles: [], releases: [] });

  test('says which template of whom fails, and evaluates the others', async () => {
    const { spec, plan: addresses } = await planned({ projects: [{}] });
    const broken = {
      ...templates,
      project: { ...(templates.project as object), resources: { x: { type: 'nonsense' } } },
    };
    const result = await planResources(spec, addresses, {
      templates: broken,
      cache: memoryCache(),
      cli: async () => ({ path: bicepPath }),
    });
    expect(result.problems).toMatchObject([
      {
        code: 'TEMPLATE_ERROR',
        message: expect.stringMatching(/^dev: the template of project 001 can't be evaluated: /),
      },
    ]);
    expect(result.environments[0]?.owners[0]?.resources.length).toBeGreaterThan(10);
  }, 60_000);

  test('warns of more private endpoints than a network takes', async () => {
    const { spec, plan: addresses } = await planned({ projects: [] });
    const endpoints = Array.from({ length: 1001 }, (_, i) => ({
      id: `/e${i}`,
      type: 'Microsoft.Network/privateEndpoints',
      name: `e${i}`,
    }));
    const result = await planResources(spec, addresses, {
      templates,
      cache: { get: () => endpoints as never, put: () => undefined },
      cli: () => Promise.reject(new Error('nothing to evaluate')),
    });
    expect(result.warnings).toMatchObject([
      { code: 'LIMIT_EXCEEDED', message: 'dev: Private endpoints per VNet: 1001 are planned, Azure allows 1000.' },
    ]);
  });
});
