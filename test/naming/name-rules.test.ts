import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasNameRule, nameProblem } from '../../shared/naming/name-rules.ts';
import { holds } from '../support/properties.ts';

interface Expected {
  readonly type: string;
  readonly shortest: number;
  readonly longest: number;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/**
 * Copied by hand from Azure's table "Naming rules and restrictions for Azure resources", and where that is silent from
 * what the service answers to a wrong name; not from the product.
 */
const table: readonly Expected[] = [
  {
    type: 'Microsoft.Resources/resourceGroups',
    shortest: 1,
    longest: 90,
    good: ['_rg.(1)-', '1'],
    bad: ['rg.', 'r g'],
  },
  // "start with an alphabetic character, and end with an alphanumeric character and cannot have '--'"
  { type: 'Microsoft.App/containerApps', shortest: 2, longest: 32, good: ['a-1'], bad: ['1a', 'a-', 'a--b', 'aA'] },
  { type: 'Microsoft.App/managedEnvironments', shortest: 1, longest: 60, good: ['A-1'], bad: ['a-', '-a', 'a_b'] },
  { type: 'Microsoft.BotService/botServices', shortest: 2, longest: 64, good: ['a_.-'], bad: ['-a', '_a', 'a b'] },
  { type: 'Microsoft.Cache/redis', shortest: 1, longest: 63, good: ['A-1-b'], bad: ['-a', 'a-', 'a--b', 'a_b'] },
  { type: 'Microsoft.CognitiveServices/accounts', shortest: 2, longest: 64, good: ['A-1'], bad: ['-a', 'a-', 'a.b'] },
  {
    type: 'Microsoft.Compute/virtualMachines',
    shortest: 1,
    longest: 64,
    good: ['a.b-c_', 'V'],
    bad: ['_a', 'a-', 'a.'],
  },
  {
    type: 'Microsoft.ContainerRegistry/registries',
    shortest: 5,
    longest: 50,
    good: ['Acr01'],
    bad: ['acr-01', 'acr_01'],
  },
  { type: 'Microsoft.ContainerService/managedClusters', shortest: 1, longest: 63, good: ['a_-1'], bad: ['a-', '_a'] },
  { type: 'Microsoft.Databricks/workspaces', shortest: 3, longest: 64, good: ['-a_B'], bad: ['a.b', 'a b'] },
  { type: 'Microsoft.DataFactory/factories', shortest: 3, longest: 63, good: ['A-1'], bad: ['-ab', 'ab-', 'a_b'] },
  {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    shortest: 3,
    longest: 63,
    good: ['a-1'],
    bad: ['-ab', 'ab-', 'Abc'],
  },
  {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    shortest: 3,
    longest: 44,
    good: ['1-a'],
    bad: ['-ab', 'Abc', 'a_b'],
  },
  {
    type: 'Microsoft.EventHub/namespaces',
    shortest: 6,
    longest: 50,
    good: ['Ev-hub'],
    bad: ['1vhubs', 'evhub-', 'ev_hub'],
  },
  { type: 'Microsoft.Fabric/capacities', shortest: 3, longest: 63, good: ['fab1'], bad: ['1fab', 'Fab', 'f-ab'] },
  {
    type: 'Microsoft.Insights/components',
    shortest: 1,
    longest: 260,
    good: ['a (b)'],
    bad: ['a.', 'a ', 'a%b', 'a\nb'],
  },
  { type: 'Microsoft.KeyVault/vaults', shortest: 3, longest: 24, good: ['Kv-1'], bad: ['1kv', 'kv-', 'k--v', 'k_v'] },
  {
    type: 'Microsoft.MachineLearningServices/workspaces',
    shortest: 3,
    longest: 33,
    good: ['a-_'],
    bad: ['a.b', 'a b'],
  },
  {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    shortest: 3,
    longest: 128,
    good: ['1-_'],
    bad: ['-ab', 'a.b'],
  },
  ...['bastionHosts', 'networkSecurityGroups', 'publicIPAddresses', 'routeTables', 'virtualNetworks/subnets'].map(
    name => ({ type: `Microsoft.Network/${name}`, shortest: 1, longest: 80, good: ['a.-_'], bad: ['_a', 'a-', 'a.'] }),
  ),
  ...['privateEndpoints', 'virtualNetworks'].map(name => ({
    type: `Microsoft.Network/${name}`,
    shortest: 2,
    longest: 64,
    good: ['a.-_'],
    bad: ['_a', 'a-', 'a.'],
  })),
  {
    type: 'Microsoft.OperationalInsights/workspaces',
    shortest: 4,
    longest: 63,
    good: ['A-10'],
    bad: ['-abc', 'abc-', 'ab_c'],
  },
  // "First, second, and last characters must be a letter or number. No consecutive dashes anywhere."
  {
    type: 'Microsoft.Search/searchServices',
    shortest: 2,
    longest: 60,
    good: ['ab-c', '12'],
    bad: ['a-b', 'ab-', 'ab--c', 'Ab'],
  },
  { type: 'Microsoft.Sql/servers', shortest: 1, longest: 63, good: ['a-1'], bad: ['-a', 'a-', 'A'] },
  {
    type: 'Microsoft.Sql/servers/databases',
    shortest: 1,
    longest: 128,
    good: ['a b'],
    bad: ['a.', 'a ', 'a:b', 'a\tb'],
  },
  { type: 'Microsoft.Storage/storageAccounts', shortest: 3, longest: 24, good: ['st1'], bad: ['s-t1', 'St1', 'st_1'] },
  {
    type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    shortest: 3,
    longest: 63,
    good: ['1-a'],
    bad: ['-ab', 'a--b', 'Abc'],
  },
  { type: 'Microsoft.Web/serverFarms', shortest: 1, longest: 60, good: ['A-1'], bad: ['a_b', 'a.b'] },
  { type: 'Microsoft.Web/sites', shortest: 2, longest: 60, good: ['A-1'], bad: ['-a', 'a-', 'a.b'] },
];

describe.each(table)('$type', ({ type, shortest, longest, good, bad }) => {
  test(`has ${shortest} to ${longest} characters`, () => {
    expect(nameProblem(type, 'a'.repeat(shortest))).toBeUndefined();
    expect(nameProblem(type, 'a'.repeat(longest))).toBeUndefined();
    expect(nameProblem(type, 'a'.repeat(longest + 1))).toBe(`has ${longest + 1} characters; ${longest} are allowed`);
    expect(nameProblem(type, 'a'.repeat(shortest - 1))).toBe(
      `has ${shortest - 1} characters; at least ${shortest} are needed`,
    );
  });

  test(`may be ${JSON.stringify(good)}, but not ${JSON.stringify(bad)}`, () => {
    // Padded at the place where the rule does not look, so that only the characters count.
    const padded = (name: string): string => (name.length < shortest ? `${name}${'a'.repeat(shortest)}` : name);
    expect(good.map(name => nameProblem(type, padded(name)))).toEqual(good.map(() => undefined));
    expect(bad.map(name => nameProblem(type, name))).toEqual(bad.map(() => expect.stringMatching(/^may only have /)));
  });
});

test('a private DNS zone has two labels or more, and 63 characters at most', () => {
  const type = 'Microsoft.Network/privateDnsZones';
  expect(nameProblem(type, 'privatelink.azurecr.io')).toBeUndefined();
  expect(nameProblem(type, `${'a'.repeat(60)}.io`)).toBeUndefined();
  expect(nameProblem(type, `${'a'.repeat(61)}.io`)).toBe('has 64 characters; 63 are allowed');
  for (const name of ['onelabel', 'a..io', '.io', 'a.', 'a b.io']) expect(nameProblem(type, name)).toMatch(/labels/);
});

test('a name that is accepted is within the limits and has no blank or line break at its end', () => {
  const parts = fc.constantFrom(...'aZ0-_.()/ \n%é'.split(''));
  const cases = fc.record({ row: fc.constantFrom(...table), name: fc.string({ unit: parts, maxLength: 300 }) });
  const simple = fc.record({
    row: fc.constantFrom(...table),
    name: fc.string({ unit: fc.constantFrom('a', '1', '-'), maxLength: 300 }),
  });
  let accepted = 0;
  holds(fc.oneof(cases, simple), ({ row: { type, shortest, longest }, name }) => {
    if (nameProblem(type, name) !== undefined) return;
    accepted += 1;
    const last = name.split('/').at(-1) ?? '';
    expect(last.length).toBeGreaterThanOrEqual(shortest);
    expect(last.length).toBeLessThanOrEqual(longest);
    expect(last).not.toMatch(/\s$/);
  });
  expect(accepted).toBeGreaterThan(0);
});

test('only the last part of the name of a nested resource is judged, whatever the case of the type', () => {
  const type = 'MICROSOFT.STORAGE/storageaccounts/BlobServices/containers';
  expect(hasNameRule(type)).toBe(true);
  expect(nameProblem(type, 'NOT--JUDGED/default/data')).toBeUndefined();
  expect(nameProblem(type, 'account/default/No')).toBe('has 2 characters; at least 3 are needed');
});

test('a name that only Azure can work out, and a type without a rule, are not judged', () => {
  expect(nameProblem('Microsoft.KeyVault/vaults', "[guid(reference('somewhere').id)]")).toBeUndefined();
  expect(nameProblem('Microsoft.Network/virtualNetworks/subnets', "vnet/[reference('it').name]")).toBeUndefined();
  expect(hasNameRule('Contoso.Fun/toys')).toBe(false);
  expect(nameProblem('Contoso.Fun/toys', '?')).toBeUndefined();
  expect(hasNameRule('constructor')).toBe(false);
});
