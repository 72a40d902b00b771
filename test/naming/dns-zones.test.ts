import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dnsZoneIds, dnsZoneNames } from '../../shared/naming/dns-zones.ts';
import { nameProblem } from '../../shared/naming/name-rules.ts';
import { holds } from '../support/properties.ts';

const regions = fc.stringMatching(/^[a-z]{4,18}[0-9]?$/);

test('every zone of every region is a name that Azure accepts', () => {
  holds(regions, region => {
    for (const name of Object.values(dnsZoneNames(region))) {
      expect(name).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
      expect(name.split('.')).toContain('privatelink');
      expect(nameProblem('Microsoft.Network/privateDnsZones', name)).toBeUndefined();
    }
  });
});

test('no two keys share a zone, since a resource group can hold it only once', () => {
  holds(regions, region => {
    const names = Object.values(dnsZoneNames(region));
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the region is in the zones that are per region, and only there', () => {
  const here = dnsZoneNames('swedencentral');
  const there = dnsZoneNames('westeurope');
  expect(here.registryRegion).toBe('swedencentral.data.privatelink.azurecr.io');
  expect(here.containerApps).toBe('privatelink.swedencentral.azurecontainerapps.io');
  const differing = Object.entries(here).filter(([key, name]) => there[key as keyof typeof there] !== name);
  expect(differing.map(([key]) => key).sort()).toEqual(['containerApps', 'registryRegion']);
});

test.each([
  ['blob', 'privatelink.blob.core.windows.net'],
  ['vault', 'privatelink.vaultcore.azure.net'],
  ['machineLearning', 'privatelink.api.azureml.ms'],
  ['cosmosMongo', 'privatelink.mongo.cosmos.azure.com'],
  ['aiServices', 'privatelink.services.ai.azure.com'],
  ['postgreSql', 'privatelink.postgres.database.azure.com'],
  ['sql', 'privatelink.database.windows.net'],
  ['dataFactoryPortal', 'privatelink.adf.azure.com'],
] as const)('the zone of %s is the one Azure documents', (key, name) => {
  expect(dnsZoneNames('westeurope')[key]).toBe(name);
});

test('an id is the zone of the same key in the given resource group', () => {
  const names = dnsZoneNames('westeurope');
  const ids = dnsZoneIds('westeurope', '0c3f5a8e-1d2b-4c6f-8a9b-7e6d5c4b3a21', 'rg-hub-dns');
  const group = '/subscriptions/0c3f5a8e-1d2b-4c6f-8a9b-7e6d5c4b3a21/resourceGroups/rg-hub-dns';
  expect(ids).toEqual(
    Object.fromEntries(
      Object.entries(names).map(([key, name]) => [key, `${group}/providers/Microsoft.Network/privateDnsZones/${name}`]),
    ),
  );
});
