import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PredictedResource } from '../../shared/bicep/engine.ts';
import { comparePlans } from '../../shared/landing-zone/compare.ts';
import { dnsModes, modes, planProjects, switchedOn } from '../support/landing-zone.ts';

const names = Object.keys(switchedOn);
/** In this order: nothing, each service alone, each of the bigger options. */
const options: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(names.map(name => [name, { [name]: switchedOn[name] }])),
  'aiFoundry with capability host': { aiFoundry: { capabilityHost: true } },
  'aiFoundry without network injection': { aiFoundry: { agentNetworkInjection: false } },
  'machineLearning with AKS': { machineLearning: { aks: true } },
  'cosmosDb for MongoDB': { cosmosDb: { kind: 'MongoDB' } },
  'webApp in an App Service Environment': { webApp: true, appServiceEnvironment: switchedOn.appServiceEnvironment },
};
/** The storage account that holds the content share of Logic Apps, which only takes a key. */
const changesBeside: Readonly<Record<string, readonly string[]>> = { logicApps: ['Microsoft.Storage/storageAccounts'] };

const settings = modes.flatMap(mode => dnsModes.map(dns => ({ mode, dns })));
const plans = new Map<string, readonly PredictedResource[]>();
const keyOf = (setting: string, option: string): string => `${setting}: ${option}`;

beforeAll(async () => {
  const cases = settings.flatMap(setting =>
    Object.entries({ none: {}, ...options }).map(([option, services]) => ({ ...setting, option, services })),
  );
  const planned = await planProjects(cases.map(({ mode, dns, services }) => ({ mode, dns, projects: [{ services }] })));
  for (const [i, { mode, dns, option }] of cases.entries()) {
    plans.set(keyOf(`${mode} ${dns}`, option), planned[i] ?? []);
  }
}, 240_000);

describe.each(settings.map(({ mode, dns }) => `${mode} ${dns}`))('%s', setting => {
  test('a project without services has its foundation only', () => {
    const foundation = shown(resourcesOf(setting, 'none'));
    expect(foundation.length).toBeGreaterThan(20);
    if (setting === 'private standalone') expect(foundation).toMatchSnapshot();
  });

  test.each(Object.keys(options))('%s brings its own resources and touches no other', option => {
    const { added, removed, changed } = difference(setting, option);
    expect(removed).toEqual([]);
    expect(changed.map(({ type }) => type)).toEqual(changesBeside[option] ?? []);
    // An App Service Environment exists already; it changes where apps run.
    if (option !== 'appServiceEnvironment') expect(added.length).toBeGreaterThan(0);
    // The other settings follow from this one, see below.
    if (setting === 'private standalone') expect(shown(added)).toMatchSnapshot();
  });
});

describe('between the settings', () => {
  // What opens a service is no part of it: rules of its firewall, channels of a bot that are only reachable publicly.
  const openings = /firewallRules|botServices\/channels/;
  const withoutOpenings = (resources: readonly PredictedResource[]) =>
    shown(resources).filter(line => !openings.test(line));

  test.each(Object.keys(options))(
    '%s has the same resources in hybrid as in private mode, where only firewalls open',
    option => {
      for (const dns of dnsModes) {
        expect(withoutOpenings(difference(`hybrid ${dns}`, option).added)).toEqual(
          shown(difference(`private ${dns}`, option).added),
        );
      }
    },
  );

  test.each(Object.keys(options))('%s has no other resources in public mode than in private mode', option => {
    const secluded = new Set(withoutOpenings(difference('private standalone', option).added));
    const open = withoutOpenings(difference('public standalone', option).added);
    expect(open.filter(line => !secluded.has(line))).toEqual([]);
  });

  test.each(Object.keys(options))(
    '%s leaves DNS records to the policy of the hub, and differs in nothing else',
    option => {
      for (const mode of modes) {
        const records = (line: string): boolean => /privateDnsZoneGroups/i.test(line);
        const standalone = shown(difference(`${mode} standalone`, option).added);
        const hub = shown(difference(`${mode} hub`, option).added);
        expect(hub.filter(records)).toEqual([]);
        expect(hub).toEqual(standalone.filter(line => !records(line)));
      }
    },
  );

  test('every private endpoint of the standalone mode has its DNS zone group', () => {
    const all = Object.keys(options).flatMap(option => resourcesOf('private standalone', option));
    const endpoints = all.filter(({ type }) => type === 'Microsoft.Network/privateEndpoints');
    const groups = all.filter(({ type }) => type === 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups');
    expect(endpoints.length).toBeGreaterThan(50);
    expect(groups.map(({ id }) => id.split('/privateDnsZoneGroups/')[0]).sort()).toEqual(
      endpoints.map(({ id }) => id).sort(),
    );
  });
});

function resourcesOf(setting: string, option: string): readonly PredictedResource[] {
  const resources = plans.get(keyOf(setting, option));
  if (resources === undefined) throw new Error(`nothing planned for ${option} in ${setting}`);
  return resources;
}

/** What an option adds to, takes from and changes in a project without services. */
function difference(setting: string, option: string) {
  const comparable = (resources: readonly PredictedResource[]) =>
    resources.map(body => ({ environment: 'dev', owner: '001', id: body.id, type: body.type, body }));
  const changes = comparePlans(comparable(resourcesOf(setting, 'none')), comparable(resourcesOf(setting, option)));
  const of = (kind: string) =>
    changes.filter(change => change.kind === kind).map(({ resource }) => resource.body as PredictedResource);
  return { added: of('added'), removed: of('removed'), changed: of('changed') };
}

function shown(resources: readonly PredictedResource[]): string[] {
  return resources.map(({ type, name }) => `${type} ${name}`).sort();
}
