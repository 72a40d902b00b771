import { beforeAll, expect, test } from '@jest/globals';
import { BicepEngine } from '../../shared/bicep/engine.ts';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import type { ResourcePlan } from '../../shared/landing-zone/resource-plan.ts';
import { templates } from '../../shared/landing-zone/templates.ts';
import {
  allResources,
  everything,
  everythingCommon,
  type Factory,
  planFactory,
  projectJob,
  projectResources,
} from '../support/landing-zone.ts';

const full: Factory = { common: everythingCommon, projects: [{ services: everything, models: [{ name: 'gpt-5.1' }] }] };
const key = { enabled: true, keyName: 'factory', exceptAiSearch: false, exceptFoundry: false };
const vnet = { name: 'vnet-mine', resourceGroup: 'rg-network', subscription: '0c3f5a8e-1d2b-4c6f-8a9b-7e6d5c4b3a21' };

const variants: Readonly<Record<string, Factory>> = {
  'another region': { ...full, location: 'germanywestcentral', locationCode: 'gwc' },
  'an existing network in another subscription': { ...full, environment: { vnet } },
  'both address families': {
    ...full,
    environment: { addressSpace: ['10.64.0.0/12', 'fd00:aaaa::/48'], dualStack: true },
  },
  'a key without a version': {
    ...full,
    common: { ...everythingCommon, customerManagedKey: key },
    seedingKeyVault: true,
  },
  'a public factory with one private project': {
    ...full,
    mode: 'public',
    settings: { defaults: { access: { mode: 'private' } } },
  },
  'a firewall and DNS servers': {
    ...full,
    settings: { network: { firewallIp: '10.1.0.4', dnsServers: ['10.1.0.5'] } },
  },
};

const plans = new Map<string, ResourcePlan>();
const planOf = (name: string): ResourcePlan => {
  const plan = plans.get(name);
  if (plan === undefined) throw new Error(`nothing planned for ${name}`);
  return plan;
};

beforeAll(async () => {
  for (const [name, factory] of Object.entries(variants)) plans.set(name, await planFactory(factory));
}, 240_000);

test.each(Object.keys(variants))('%s: evaluated, and every name within its limits', name => {
  expect(planOf(name).problems).toEqual([]);
  expect(allResources(planOf(name)).length).toBeGreaterThan(150);
});

test('no service tag carries a region, whose spelling Azure does not take from its names', () => {
  const texts = JSON.stringify(allResources(planOf('another region')));
  expect(texts).toContain('"AzureContainerRegistry"');
  expect(texts).not.toMatch(/"(Storage|AzureContainerRegistry|BatchNodeManagement|Sql)\.[a-z]+"/i);
});

test('a project links nothing to a private link scope that the factory does not make', () => {
  const types = allResources(planOf('a public factory with one private project')).map(({ type }) => type);
  expect(types.filter(type => /privateLinkScopes/i.test(type))).toEqual([]);
});

test('a disk encryption set is made only for a key with a version', () => {
  const types = allResources(planOf('a key without a version')).map(({ type }) => type);
  expect(types.filter(type => /diskEncryptionSets/i.test(type))).toEqual([]);
});

test('subnets go to the network that exists, which is not written', () => {
  const resources = allResources(planOf('an existing network in another subscription'));
  expect(resources.filter(({ type }) => type === 'Microsoft.Network/virtualNetworks')).toEqual([]);
  const subnets = resources.filter(({ type }) => type === 'Microsoft.Network/virtualNetworks/subnets');
  expect(subnets.length).toBeGreaterThan(10);
  const group = `/subscriptions/${vnet.subscription}/resourceGroups/${vnet.resourceGroup}/`;
  expect(
    subnets.filter(({ id }) => !id.startsWith(`${group}providers/Microsoft.Network/virtualNetworks/vnet-mine/`)),
  ).toEqual([]);
});

test('with both families every subnet has both prefixes', () => {
  const subnets = allResources(planOf('both address families')).filter(
    ({ type }) => type === 'Microsoft.Network/virtualNetworks/subnets',
  );
  const prefixes = subnets.map(
    subnet => (subnet as unknown as { properties: { addressPrefixes?: string[] } }).properties.addressPrefixes?.length,
  );
  expect(new Set(prefixes)).toEqual(new Set([2]));
});

test('what leaves takes the firewall, and names are asked of the given servers', () => {
  const resources = allResources(planOf('a firewall and DNS servers'));
  const routed = resources.filter(({ type }) => type === 'Microsoft.Network/routeTables').map(({ name }) => name);
  expect(routed.map(name => name.replace(/-sdc.*|-001.*/, '')).sort()).toEqual(
    expect.arrayContaining([expect.stringContaining('genai')]),
  );
  const network = resources.find(({ type }) => type === 'Microsoft.Network/virtualNetworks');
  expect(network).toMatchObject({ properties: { dhcpOptions: { dnsServers: ['10.1.0.5'] } } });
});

test('before the roles there is the account with its project, but no capability host', async () => {
  const complete = projectResources(planOf('another region'), 0).map(({ type }) => type);
  expect(complete).toContain('Microsoft.CognitiveServices/accounts/projects/capabilityHosts');
  const engine = BicepEngine.start((await findBicep({})).path);
  try {
    engine.addTemplate('project', withDefault(templates.project, 'foundryPhase', 'beforeRoles'));
    const { parameters, scope } = await projectJob(full);
    const types = (await engine.predict('project', parameters, scope)).map(({ type }) => type);
    expect(types).toContain('Microsoft.CognitiveServices/accounts/projects');
    expect(types.filter(type => /capabilityHosts/.test(type))).toEqual([]);
  } finally {
    engine.close();
  }
}, 60_000);

function withDefault(template: unknown, parameter: string, value: string): unknown {
  const copy = structuredClone(template) as { parameters: Record<string, { defaultValue?: unknown }> };
  const found = copy.parameters[parameter];
  if (found === undefined) throw new Error(`The template has no parameter ${parameter}.`);
  found.defaultValue = value;
  return copy;
}
