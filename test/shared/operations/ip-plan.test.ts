import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ipPlan } from '../../../shared/operations/ip-plan/definition.ts';
import { execute } from '../../../shared/operations/operation.ts';
import { plan } from '../../../shared/operations/plan/definition.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';
import { folderWith, smallFactory } from '../../support/spec-folder.ts';

interface Data {
  readonly subnets: readonly {
    name: string;
    addressPrefix: string;
    kind: string;
    existing: boolean;
    addressPrefixes?: string[];
  }[];
  readonly capacity: { readonly fits: readonly { type: string; count: number; arithmeticBound: number }[] };
}

async function ipPlanWith(inputs: Readonly<Record<string, string>>): Promise<FakeHost> {
  const host = fakeHost(inputs);
  await execute(ipPlan, host);
  return host;
}

const dataOf = (host: FakeHost): Data => {
  expect(host.failures).toEqual([]);
  return host.results[0]?.data as Data;
};

const vnet = {
  name: 'vnet1',
  addressSpace: { addressPrefixes: ['10.60.0.0/16'] },
  subnets: [
    { name: 'other', addressPrefix: '10.60.0.0/26' },
    { name: 'AzureBastionSubnet', addressPrefix: '10.60.0.128/26' },
  ],
};
const vnetFile = (document: unknown = vnet): string =>
  join(folderWith({ 'vnet.json': JSON.stringify(document) }), 'vnet.json');

describe('a network and a list', () => {
  test('gives addresses in order, keeps what exists, and names nothing else', async () => {
    const host = await ipPlanWith({
      vnetFile: vnetFile(),
      subnets: 'genai=/25\nbastion:AzureBastionSubnet=/26\nsmall=/28',
    });
    expect(dataOf(host).subnets).toEqual([
      { name: 'small', addressPrefix: '10.60.0.64/28', kind: 'plain', existing: false },
      { name: 'bastion', addressPrefix: '10.60.0.128/26', kind: 'AzureBastionSubnet', existing: true },
      { name: 'genai', addressPrefix: '10.60.1.0/25', kind: 'genai', existing: false },
    ]);
    expect(host.outputs).toMatchObject({
      newCount: '2',
      cidr_genai: '10.60.1.0/25',
      cidrs: '{"small":"10.60.0.64/28","bastion":"10.60.0.128/26","genai":"10.60.1.0/25"}',
    });
    expect(host.results[0]?.text).toContain('bastion (named AzureBastionSubnet)');
  });

  test('takes the recommended size of a kind when none is given', async () => {
    const host = await ipPlanWith({ addressSpace: '10.0.0.0/16', subnets: 'b:AzureBastionSubnet' });
    expect(dataOf(host).subnets[0]?.addressPrefix).toBe('10.0.0.0/26');
  });

  test('places an exact block', async () => {
    const host = await ipPlanWith({ vnetFile: vnetFile(), subnets: 'here=10.60.7.0/24' });
    expect(dataOf(host).subnets[0]?.addressPrefix).toBe('10.60.7.0/24');
  });

  test('stays clear of reserved ranges and of peered networks', async () => {
    const peered = {
      ...vnet,
      virtualNetworkPeerings: [{ name: 'p', remoteAddressSpace: { addressPrefixes: ['10.60.0.0/17'] } }],
    };
    const host = await ipPlanWith({ vnetFile: vnetFile(peered), reserved: '10.60.128.0/18', subnets: 'a=/24' });
    expect(dataOf(host).subnets[0]?.addressPrefix).toBe('10.60.192.0/24');
  });

  test('gives an IPv6 half on request', async () => {
    const host = await ipPlanWith({ addressSpace: '10.0.0.0/16,fd00::/48', subnets: 'a=/24', dualStack: 'true' });
    expect(dataOf(host).subnets[0]?.addressPrefixes).toEqual(['10.0.0.0/24', 'fd00::/64']);
  });

  test('says so when a subnet that exists has no IPv6 half', async () => {
    const dual = { ...vnet, addressSpace: { addressPrefixes: ['10.60.0.0/16', 'fd00::/48'] } };
    const host = await ipPlanWith({ vnetFile: vnetFile(dual), subnets: 'other=/26,new=/26', dualStack: 'true' });
    expect(dataOf(host).subnets.map(({ name, addressPrefixes }) => [name, addressPrefixes?.[1]])).toEqual([
      ['other', undefined],
      ['new', 'fd00::/64'],
    ]);
    expect(host.warnings.map(({ code }) => code)).toEqual(['SUBNET_WITHOUT_IPV6']);
  });

  test('picks a network of several by name', async () => {
    const file = vnetFile([
      vnet,
      { ...vnet, name: 'vnet2', addressSpace: { addressPrefixes: ['10.9.0.0/16'] }, subnets: [] },
    ]);
    expect(
      dataOf(await ipPlanWith({ vnetFile: file, vnetName: 'VNET2', subnets: 'a=/24' })).subnets[0]?.addressPrefix,
    ).toBe('10.9.0.0/24');
    const [failure] = (await ipPlanWith({ vnetFile: file, subnets: 'a=/24' })).failures;
    expect(failure?.code).toBe('VNET_UNKNOWN');
    expect(failure?.message).toContain('has 2 virtual networks: vnet1, vnet2.');
  });

  test('reads a file that PowerShell wrote as UTF-16', async () => {
    const folder = folderWith();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      join(folder, 'v.json'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(vnet), 'utf16le')]),
    );
    expect(dataOf(await ipPlanWith({ vnetFile: join(folder, 'v.json'), subnets: 'a=/24' })).subnets).toHaveLength(1);
  });
});

describe('the set of a project type', () => {
  test('has the seed system’s names, and the parameter file its shape', async () => {
    const folder = folderWith();
    const host = await ipPlanWith({
      addressSpace: '10.0.0.0/16',
      projectType: 'all',
      project: '7',
      parametersFile: join(folder, 'subnetParameters.json'),
    });
    expect(
      dataOf(host)
        .subnets.map(({ name }) => name)
        .sort(),
    ).toEqual([
      'snt-prj007-aca',
      'snt-prj007-aca-002',
      'snt-prj007-aks',
      'snt-prj007-aks-002',
      'snt-prj007-dbxpriv',
      'snt-prj007-dbxpub',
      'snt-prj007-genai',
      'snt-prj007-webapp',
    ]);
    const file = JSON.parse(readFileSync(join(folder, 'subnetParameters.json'), 'utf8'));
    expect(file.$schema).toContain('deploymentParameters.json');
    expect(Object.keys(file.parameters).sort()).toEqual([
      'aca2SubnetCidr',
      'acaSubnetCidr',
      'aks2SubnetCidr',
      'aksSubnetCidr',
      'dbxPrivSubnetCidr',
      'dbxPubSubnetCidr',
      'genaiSubnetCidr',
      'webappSubnetCidr',
    ]);
    expect(JSON.parse(host.outputs.parameters ?? '')).toEqual(file);
    expect(host.outputs.cidr_aca2).toBe(file.parameters.aca2SubnetCidr.value);
  });

  test('lets the list change a size of the set and add subnets to it', async () => {
    const host = await ipPlanWith({
      addressSpace: '10.0.0.0/16',
      projectType: 'genai-1',
      project: '1',
      subnets: 'aca=/26,extra=/29',
    });
    const sizes = Object.fromEntries(
      dataOf(host).subnets.map(({ name, addressPrefix }) => [name, addressPrefix.split('/')[1]]),
    );
    expect(sizes).toEqual({
      'snt-prj001-genai': '25',
      'snt-prj001-aks': '26',
      'snt-prj001-aca': '26',
      'snt-prj001-webapp': '27',
      extra: '29',
    });
  });

  test('fits as often as arithmetic allows, project after project', async () => {
    let subnets = [
      { name: 'c1', addressPrefix: '10.0.0.0/26' },
      { name: 'c2', addressPrefix: '10.0.0.64/26' },
      { name: 'c3', addressPrefix: '10.0.0.128/26' },
      { name: 'c4', addressPrefix: '10.0.1.0/26' },
    ];
    let projects = 0;
    for (;;) {
      const file = vnetFile({ name: 'v', addressSpace: { addressPrefixes: ['10.0.0.0/16'] }, subnets });
      const host = await ipPlanWith({ vnetFile: file, projectType: 'all', project: String(projects + 1) });
      if (host.failures.length > 0) break;
      projects += 1;
      const { subnets: added, capacity } = dataOf(host);
      subnets = [...subnets, ...added.map(({ name, addressPrefix }) => ({ name, addressPrefix }))];
      expect(capacity.fits.find(({ type }) => type === 'all')).toMatchObject({
        count: 40 - projects,
        arithmeticBound: 40 - projects,
      });
    }
    expect(projects).toBe(40);
  });
});

describe('what goes wrong is told with a stable code, and nothing is written', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no network', { subnets: 'a=/24' }, 'INPUT_MISSING'],
    ['nothing to plan', { addressSpace: '10.0.0.0/16' }, 'INPUT_MISSING'],
    ['a type without a number', { addressSpace: '10.0.0.0/16', projectType: 'all' }, 'INPUT_MISSING'],
    ['a number out of range', { addressSpace: '10.0.0.0/16', projectType: 'all', project: '1000' }, 'INPUT_INVALID'],
    ['an unknown type', { addressSpace: '10.0.0.0/16', projectType: 'genai', project: '1' }, 'INPUT_INVALID'],
    ['an unknown kind', { addressSpace: '10.0.0.0/16', subnets: 'b:AzureBastionSubet=/26' }, 'SUBNET_KIND_UNKNOWN'],
    ['no size', { addressSpace: '10.0.0.0/16', subnets: 'b' }, 'SUBNET_SIZE_MISSING'],
    ['a bad size', { addressSpace: '10.0.0.0/16', subnets: 'b=25' }, 'CIDR_INVALID'],
    ['a size out of range', { addressSpace: '10.0.0.0/16', subnets: 'b=/33' }, 'CIDR_INVALID'],
    ['a size below Azure’s smallest', { addressSpace: '10.0.0.0/16', subnets: 'b=/30' }, 'SUBNET_TOO_SMALL'],
    [
      'a size below the service’s smallest',
      { addressSpace: '10.0.0.0/16', subnets: 'b:AzureBastionSubnet=/27' },
      'SUBNET_TOO_SMALL',
    ],
    [
      'a size above the service’s largest',
      { addressSpace: '10.0.0.0/16', subnets: 'd:dnsResolverInbound=/23' },
      'SUBNET_TOO_LARGE',
    ],
    ['a name Azure refuses', { addressSpace: '10.0.0.0/16', subnets: '-b=/26' }, 'SUBNET_NAME_INVALID'],
    ['a name twice', { addressSpace: '10.0.0.0/16', subnets: 'b=/26,B=/27' }, 'SUBNET_REPEATED'],
    [
      'a fixed name twice',
      { addressSpace: '10.0.0.0/16', subnets: 'b:AzureBastionSubnet,c:AzureBastionSubnet' },
      'SUBNET_REPEATED',
    ],
    ['an exact block outside', { addressSpace: '10.0.0.0/16', subnets: 'b=10.1.0.0/24' }, 'SUBNET_OUTSIDE_VNET'],
    [
      'exact blocks that overlap',
      { addressSpace: '10.0.0.0/16', subnets: 'a=10.0.0.0/24,b=10.0.0.0/25' },
      'SUBNET_OVERLAP',
    ],
    ['an exact block with host bits', { addressSpace: '10.0.0.0/16', subnets: 'b=10.0.0.1/24' }, 'CIDR_INVALID'],
    ['prefixes that overlap', { addressSpace: '10.0.0.0/16,10.0.0.0/24', subnets: 'b=/26' }, 'VNET_PREFIX_OVERLAP'],
    ['a prefix Azure refuses', { addressSpace: '224.0.0.0/8', subnets: 'b=/26' }, 'VNET_PREFIX_REFUSED'],
    ['no space', { addressSpace: '10.0.0.0/24', subnets: 'b=/23' }, 'NO_SPACE'],
    ['no IPv6 space', { addressSpace: '10.0.0.0/24', subnets: 'b=/26', dualStack: 'true' }, 'NO_SPACE'],
    ['a flag that is no flag', { addressSpace: '10.0.0.0/24', subnets: 'b=/26', dualStack: 'maybe' }, 'INPUT_INVALID'],
    ['a missing file', { vnetFile: '/nonexistent/vnet.json', subnets: 'b=/26' }, 'FILE_UNREADABLE'],
    [
      'an exact block the service refuses',
      { addressSpace: '172.17.0.0/16', subnets: 'x:aca2=172.17.0.0/24' },
      'SUBNET_RANGE_REFUSED',
    ],
    [
      'an exact block outside what the service insists on',
      { addressSpace: '100.64.0.0/16', subnets: 'x:aca2=100.64.0.0/24' },
      'SUBNET_RANGE_REFUSED',
    ],
    [
      'names that give the same output',
      { addressSpace: '10.0.0.0/16', subnets: 'a-b=/26,a_b=/26,a.b=/26' },
      'INPUT_INVALID',
    ],
    ['names that give the same parameter', { addressSpace: '10.0.0.0/16', subnets: 'a-b=/26,aB=/26' }, 'INPUT_INVALID'],
    [
      'a network name without a file',
      { addressSpace: '10.0.0.0/16', vnetName: 'v', subnets: 'a=/26' },
      'INPUT_INVALID',
    ],
    [
      'an environment without a spec',
      { addressSpace: '10.0.0.0/16', environment: 'dev', subnets: 'a=/26' },
      'INPUT_INVALID',
    ],
    ['a project without a type', { addressSpace: '10.0.0.0/16', project: '1', subnets: 'a=/26' }, 'INPUT_INVALID'],
    ['a spec without a project', { spec: 'aifactory.yaml', environment: 'dev' }, 'INPUT_MISSING'],
  ])('%s', async (_, inputs, code) => {
    const map = join(folderWith(), 'map.svg');
    const host = await ipPlanWith({ ...inputs, mapFile: map });
    expect(host.failures.map(problem => problem.code)).toEqual([code]);
    expect(host.outputs).toEqual({});
    expect(() => readFileSync(map)).toThrow('ENOENT');
  });

  test('all mistakes are told at once', async () => {
    const host = await ipPlanWith({ addressSpace: '10.0.0.1/16', subnets: 'a,b=/40,c:nope=/26', reserved: '1.2.3/8' });
    expect(host.failures.map(({ code }) => code)).toEqual([
      'CIDR_INVALID',
      'CIDR_INVALID',
      'SUBNET_SIZE_MISSING',
      'CIDR_INVALID',
      'SUBNET_KIND_UNKNOWN',
    ]);
  });

  test('a lack of space carries the request, what is free, and what would help', async () => {
    const [failure] = (await ipPlanWith({ addressSpace: '10.0.0.0/24', subnets: 'a=/25,b=/25,c=/25' })).failures;
    expect(failure?.details).toEqual({
      request: { name: 'c', kind: 'plain', size: '/25' },
      freeSpace: { largestBlock: '10.0.0.0/24', total: 256 },
      fixes: [
        {
          action: 'smaller-subnets',
          changes: [
            { name: 'a', from: '/25', to: '/26' },
            { name: 'b', from: '/25', to: '/26' },
          ],
        },
        { action: 'add-prefix', size: '/25', family: 'IPv4' },
      ],
    });
  });

  test('what the request itself took is not called free', async () => {
    const message = async (space: string, subnets: string): Promise<string | undefined> =>
      (await ipPlanWith({ addressSpace: space, subnets })).failures[0]?.message;
    expect(await message('10.0.0.0/24', 'a=/24,b=/25')).toBe(
      "There is no free block for 'b' (/25): the largest free block is 10.0.0.0/24, 256 addresses are free in all, of which 'a', placed before it, leaves none.",
    );
    expect(await message('10.0.0.0/24,10.1.0.0/26', 'a=/25,b=/25,c=/25')).toContain(
      "320 addresses are free in all, of which 'a' and 'b', placed before it, leave 64, the largest block 10.1.0.0/26.",
    );
  });

  test('an exact block that can’t be had does not hide a lack of space', async () => {
    const { failures } = await ipPlanWith({ addressSpace: '10.0.0.0/24', subnets: 'a=10.1.0.0/24,b=/23' });
    expect(failures.map(({ code }) => code)).toEqual(['SUBNET_OUTSIDE_VNET', 'NO_SPACE']);
  });

  test('a network with more subnets than Azure allows takes no more', async () => {
    const subnets = Array.from({ length: 3000 }, (_, i) => ({
      name: `s${i}`,
      addressPrefix: `10.60.${i >> 5}.${(i & 31) * 8}/29`,
    }));
    const { failures } = await ipPlanWith({ vnetFile: vnetFile({ ...vnet, subnets }), subnets: 'a=/29' });
    expect(failures.map(({ code }) => code)).toEqual(['SUBNET_LIMIT']);
  });

  test('a map in a file that is a file already is told, without a stack', async () => {
    const folder = folderWith({ afile: '' });
    const { failures } = await ipPlanWith({
      addressSpace: '10.0.0.0/24',
      subnets: 'a=/26',
      mapFile: join(folder, 'afile/x.html'),
    });
    expect(failures.map(({ code }) => code)).toEqual(['FILE_UNWRITABLE']);
  });

  test('two outputs in one file are refused', async () => {
    const file = join(folderWith(), 'out.json');
    const { failures } = await ipPlanWith({
      addressSpace: '10.0.0.0/24',
      subnets: 'a=/26',
      mapFile: file,
      parametersFile: file,
    });
    expect(failures.map(({ code }) => code)).toEqual(['OUTPUT_FILES_CLASH']);
  });

  test('a subnet may be called like something every object has', async () => {
    const host = await ipPlanWith({
      addressSpace: '10.0.0.0/16',
      projectType: 'esml',
      project: '1',
      subnets: 'constructor=/26',
    });
    expect(dataOf(host).subnets.map(({ name }) => name)).toContain('constructor');
    expect(JSON.parse(host.outputs.parameters ?? '').parameters).toHaveProperty('constructorSubnetCidr');
  });

  test('broken JSON is pointed at', async () => {
    const file = join(folderWith({ 'v.json': '{\n  "name": "v",\n  "subnets": [,]\n}' }), 'v.json');
    const [failure] = (await ipPlanWith({ vnetFile: file, subnets: 'a=/24' })).failures;
    expect([failure?.code, failure?.location?.line, failure?.location?.column]).toEqual(['VNET_FILE_INVALID', 3, 15]);
  });

  test('a bad address in the file is pointed at', async () => {
    const text =
      '{\n  "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] },\n  "subnets": [\n    { "name": "a", "addressPrefix": "10.0.0.9/24" }\n  ]\n}';
    const [failure] = (await ipPlanWith({ vnetFile: join(folderWith({ 'v.json': text }), 'v.json'), subnets: 'a=/24' }))
      .failures;
    expect([failure?.code, failure?.location?.line, failure?.location?.column]).toEqual(['CIDR_INVALID', 4, 37]);
  });
});

describe('from a spec', () => {
  const folder = folderWith({ 'aifactory.yaml': smallFactory, 'projects/003.yaml': 'number: 3\ntype: genai-1\n' });

  test('gives the subnets that the plan of the factory gives, and its naming parameters', async () => {
    const host = await ipPlanWith({ spec: join(folder, 'aifactory.yaml'), environment: 'dev', project: '3' });
    expect(dataOf(host).subnets.map(({ name, existing }) => [name, existing])).toEqual([
      ['snt-prj003-genai', false],
      ['snt-prj003-aks', false],
      ['snt-prj003-webapp', false],
      ['snt-prj003-aca', false],
    ]);
    const { parameters } = JSON.parse(host.outputs.parameters ?? '');
    expect(parameters).toMatchObject({
      vnetNameBase: { value: 'vnt-esmlcmn' },
      location: { value: 'swedencentral' },
      locationSuffix: { value: 'sdc' },
      vnetResourceGroup: { value: 'acme-esml-common-sdc-dev-001' },
      commonResourceSuffix: { value: '-001' },
    });
  });

  test('says that addresses are not recorded yet, and nothing when they are', async () => {
    const own = folderWith({ 'aifactory.yaml': smallFactory, 'projects/003.yaml': 'number: 3\ntype: genai-1\n' });
    const inputs = { spec: join(own, 'aifactory.yaml'), environment: 'dev', project: '3' };
    const fresh = await ipPlanWith(inputs);
    expect(fresh.warnings.map(({ code }) => code)).toEqual(['LEDGER_STALE']);
    expect(fresh.warnings[0]?.message).toContain('snt-prj003-genai, snt-prj003-aks, ');
    await execute(plan, fakeHost({ spec: inputs.spec, resources: 'skip' }));
    expect((await ipPlanWith(inputs)).warnings).toEqual([]);
  });

  test('says which projects there are when it is another one', async () => {
    const host = await ipPlanWith({ spec: join(folder, 'aifactory.yaml'), environment: 'dev', project: '4' });
    expect(host.failures.map(({ message }) => message)).toEqual([
      'Project 004 has no subnets in dev; projects there: 003.',
    ]);
  });

  test('refuses inputs that the spec decides', async () => {
    const host = await ipPlanWith({
      spec: join(folder, 'aifactory.yaml'),
      environment: 'dev',
      project: '3',
      subnets: 'a=/24',
    });
    expect(host.failures.map(({ message }) => message)).toEqual(["subnets can't be used with spec, which decides it."]);
  });
});
