import { describe, expect, test } from '@jest/globals';
import { formatCidr } from '../../../shared/cidr/cidr.ts';
import { readVnets } from '../../../shared/network/vnet.ts';

const flat = {
  name: 'vnet1',
  id: '/subscriptions/s/resourceGroups/rg1/providers/Microsoft.Network/virtualNetworks/vnet1',
  resourceGroup: 'rg1',
  addressSpace: { addressPrefixes: ['10.0.0.0/16', 'fd00::/48'] },
  subnets: [
    { name: 'a', addressPrefix: '10.0.0.0/24', addressPrefixes: null },
    { name: 'b', addressPrefix: null, addressPrefixes: ['10.0.1.0/24', 'fd00:0:0:1::/64'] },
  ],
  virtualNetworkPeerings: [{ name: 'hub', remoteAddressSpace: { addressPrefixes: ['10.255.0.0/16'] } }],
};

const arm = {
  name: 'vnet1',
  id: flat.id,
  type: 'Microsoft.Network/virtualNetworks',
  properties: {
    addressSpace: flat.addressSpace,
    subnets: [
      { name: 'a', properties: { addressPrefix: '10.0.0.0/24' } },
      { name: 'b', properties: { addressPrefixes: ['10.0.1.0/24', 'fd00:0:0:1::/64'] } },
    ],
    virtualNetworkPeerings: [
      { name: 'hub', properties: { remoteAddressSpace: { addressPrefixes: ['10.255.0.0/16'] } } },
    ],
  },
};

describe('all forms in which Azure prints a network give the same', () => {
  test.each([
    ['az network vnet show', flat],
    ['az network vnet list', [flat]],
    ['the ARM resource', arm],
    ['the ARM list', { value: [arm] }],
    ['az network vnet create', { newVNet: flat }],
  ])('%s', (_, document) => {
    const { vnets, problems } = readVnets(document);
    expect(problems).toEqual([]);
    const [vnet] = vnets;
    expect(vnet?.name).toBe('vnet1');
    expect(vnet?.resourceGroup).toBe('rg1');
    expect(vnet?.addressSpace.map(formatCidr)).toEqual(['10.0.0.0/16', 'fd00::/48']);
    expect(vnet?.subnets.map(({ name, cidrs }) => [name, ...cidrs.map(formatCidr)])).toEqual([
      ['a', '10.0.0.0/24'],
      ['b', '10.0.1.0/24', 'fd00:0:0:1::/64'],
    ]);
    expect(vnet?.peerings.map(({ name, remote }) => [name, ...remote.map(formatCidr)])).toEqual([
      ['hub', '10.255.0.0/16'],
    ]);
  });
});

describe('what Azure would never print is refused, with the path', () => {
  const problemsOf = (change: object) =>
    readVnets({ ...flat, ...change }).problems.map(({ code, path }) => `${code} ${path.join('.')}`);

  test.each<[string, object, string]>([
    ['host bits', { subnets: [{ name: 'a', addressPrefix: '10.0.0.1/24' }] }, 'CIDR_INVALID subnets.0.addressPrefix'],
    ['no prefix', { subnets: [{ name: 'a' }] }, 'VNET_FILE_INVALID subnets.0'],
    ['no name', { subnets: [{ addressPrefix: '10.0.0.0/24' }] }, 'VNET_FILE_INVALID subnets.0'],
    [
      'outside',
      { subnets: [{ name: 'a', addressPrefix: '10.1.0.0/24' }] },
      'SUBNET_OUTSIDE_VNET subnets.0.addressPrefix',
    ],
    [
      'overlapping subnets',
      {
        subnets: [
          { name: 'a', addressPrefix: '10.0.0.0/23' },
          { name: 'b', addressPrefix: '10.0.0.0/24' },
          { name: 'c', addressPrefix: '10.0.1.0/24' },
        ],
      },
      'SUBNET_OVERLAP subnets.1.addressPrefix,SUBNET_OVERLAP subnets.2.addressPrefix',
    ],
    [
      'overlapping prefixes',
      { addressSpace: { addressPrefixes: ['10.0.0.0/16', '10.0.0.0/24'] }, subnets: [] },
      'VNET_PREFIX_OVERLAP addressSpace.addressPrefixes.1',
    ],
    ['no address space', { addressSpace: null, subnets: [] }, 'VNET_FILE_INVALID addressSpace'],
    ['subnets that are no list', { subnets: {} }, 'VNET_FILE_INVALID subnets'],
    ['subnets that are texts', { subnets: ['a'] }, 'VNET_FILE_INVALID subnets.0'],
    ['peerings that are no list', { virtualNetworkPeerings: {} }, 'VNET_FILE_INVALID virtualNetworkPeerings'],
    [
      'a subnet with IPv6 alone',
      { subnets: [{ name: 'a', addressPrefix: 'fd00::/64' }] },
      'VNET_FILE_INVALID subnets.0.addressPrefix',
    ],
    [
      'a subnet name with a line break',
      { subnets: [{ name: 'a\n##vso[x]', addressPrefix: '10.0.0.0/24' }] },
      'VNET_FILE_INVALID subnets.0.name',
    ],
    ['a network name with an escape', { name: 'v\u001b[2J' }, 'VNET_FILE_INVALID name'],
  ])('%s', (_, change, expected) => {
    expect(problemsOf(change).join(',')).toBe(expected);
  });

  test.each([[{}], [[]], ['text'], [null], [{ value: [] }], [{ id: 'x', name: 'storage' }]])(
    '%j is no virtual network',
    document => {
      expect(readVnets(document).problems.map(({ code }) => code)).toEqual(['VNET_FILE_INVALID']);
    },
  );
});
