import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { overlaps } from '../../../shared/cidr/cidr.ts';
import { parseCidr } from '../../../shared/cidr/parse-cidr.ts';
import { execute } from '../../../shared/operations/operation.ts';
import { plan } from '../../../shared/operations/plan/definition.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';
import { folderWith, smallFactory } from '../../support/spec-folder.ts';

interface PlanData {
  readonly environments: readonly {
    readonly name: string;
    readonly subnets: readonly {
      owner: string;
      name: string;
      kind: string;
      addressPrefix: string;
      addressPrefixV6?: string;
      status: string;
    }[];
    readonly foreignSubnets: readonly { name: string; addressPrefix: string }[];
    readonly capacity: { readonly free: number; readonly total: number; readonly reserved: number };
  }[];
}

async function planIn(folder: string, inputs: Readonly<Record<string, string>> = {}): Promise<FakeHost> {
  const host = fakeHost({ spec: join(folder, 'aifactory.yaml'), resources: 'skip', ...inputs });
  await execute(plan, host);
  return host;
}

const dataOf = (host: FakeHost): PlanData => {
  expect(host.failures).toEqual([]);
  return host.results[0]?.data as PlanData;
};

const subnetsOf = (host: FakeHost, environment = 'dev'): Record<string, string> =>
  Object.fromEntries(
    dataOf(host)
      .environments.find(({ name }) => name === environment)
      ?.subnets.map(({ name, addressPrefix, status }) => [name, `${addressPrefix} ${status}`]) ?? [],
  );

const ledgerOf = (folder: string): string => readFileSync(join(folder, 'aifactory.lock.json'), 'utf8');

const project = (number: number, rest = 'type: esml\n'): Record<string, string> => ({
  [`projects/${String(number).padStart(3, '0')}.yaml`]: `number: ${number}\n${rest}`,
});

describe('the ledger', () => {
  test('is written by the first plan and left alone by the second', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    const first = await planIn(folder);
    const written = ledgerOf(folder);
    const second = await planIn(folder);
    expect([first.outputs.hasChanges, first.outputs.newCount, first.succeeded]).toEqual([
      'true',
      '7',
      { changes: true },
    ]);
    expect([second.outputs.hasChanges, second.outputs.newCount, second.succeeded]).toEqual([
      'false',
      '0',
      { changes: false },
    ]);
    expect(ledgerOf(folder)).toBe(written);
    expect(second.results[0]?.text).toContain('No change: every subnet is recorded already.');
  });

  test('keeps what it has when a project with a lower number appears', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(5) });
    const before = subnetsOf(await planIn(folder));
    for (const [name, content] of Object.entries(project(2))) writeFileSync(join(folder, name), content);
    const after = subnetsOf(await planIn(folder));
    for (const [name, value] of Object.entries(before)) expect(after[name]).toBe(value.replace('new', 'recorded'));
    expect(Object.keys(after)).toHaveLength(10);
  });

  test('keeps the addresses of a project that is gone until they are released', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1), ...project(2) });
    const before = subnetsOf(await planIn(folder));
    rmSync(join(folder, 'projects/001.yaml'));
    const kept = await planIn(folder);
    expect(subnetsOf(kept)['snt-prj001-aks']).toBe(before['snt-prj001-aks']?.replace('new', 'unclaimed'));
    expect(kept.outputs.hasChanges).toBe('false');
    expect(kept.warnings.map(({ code, remedy }) => [code, remedy])).toEqual([
      ['LEDGER_UNCLAIMED', 'Free them with --release 001.'],
    ]);
    const released = await planIn(folder, { release: '001' });
    expect(released.outputs.releasedCount).toBe('3');
    expect(ledgerOf(folder)).not.toContain('prj001');
  });

  test('gives back one subnet that a project no longer wants', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    await planIn(folder);
    writeFileSync(join(folder, 'projects/001.yaml'), 'number: 1\ntype: esml\nnetwork:\n  subnets: { aks: false }\n');
    expect(subnetsOf(await planIn(folder))['snt-prj001-aks']).toContain('unclaimed');
    expect(subnetsOf(await planIn(folder, { release: '1/aks' }))['snt-prj001-aks']).toBeUndefined();
  });

  test('refuses to release what it does not hold', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    await planIn(folder);
    const before = ledgerOf(folder);
    const host = await planIn(folder, { release: '042' });
    expect(host.failures.map(({ code, message }) => [code, message])).toEqual([
      ['RELEASE_UNKNOWN', "release: the ledger holds nothing for '042'."],
    ]);
    expect(ledgerOf(folder)).toBe(before);
  });

  test('is not written in preview', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    const host = await planIn(folder, { ledger: 'preview' });
    expect(host.outputs.newCount).toBe('7');
    expect(() => ledgerOf(folder)).toThrow('ENOENT');
  });

  test('makes a frozen run fail when it does not match the spec', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    const host = await planIn(folder, { ledger: 'frozen' });
    expect(host.failures.map(({ code }) => code)).toEqual(['LEDGER_STALE']);
    expect(() => ledgerOf(folder)).toThrow('ENOENT');
    await planIn(folder);
    expect((await planIn(folder, { ledger: 'frozen' })).failures).toEqual([]);
  });

  test('is not touched when one project does not fit', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory.replace('10.60.0.0/16', '10.60.0.0/22'),
      ...project(1),
    });
    await planIn(folder);
    const before = ledgerOf(folder);
    writeFileSync(join(folder, 'projects/002.yaml'), 'number: 2\ntype: all\n');
    writeFileSync(join(folder, 'projects/003.yaml'), 'number: 3\ntype: esml\n');
    const host = await planIn(folder);
    expect(host.failures.map(({ code, details }) => [code, details?.project])).toEqual([['NO_SPACE', '002']]);
    expect(ledgerOf(folder)).toBe(before);
  });
});

describe('an existing virtual network', () => {
  const vnet = {
    name: 'vnet-byo',
    addressSpace: { addressPrefixes: ['10.60.0.0/20'] },
    subnets: [
      { name: 'foreign', addressPrefix: '10.60.0.0/24' },
      { name: 'SNT-PRJ001-AKS', addressPrefix: '10.60.9.0/25' },
    ],
    virtualNetworkPeerings: [{ name: 'hub', remoteAddressSpace: { addressPrefixes: ['10.60.1.0/24'] } }],
  };
  const byo = smallFactory.replace(
    '    addressSpace: 10.60.0.0/16\n',
    '    vnet: { name: vnet-byo, resourceGroup: rg, file: vnet.json }\n',
  );

  test('tells the address space, keeps foreign subnets, and has its own ones adopted', async () => {
    const folder = folderWith({ 'aifactory.yaml': byo, 'vnet.json': JSON.stringify(vnet), ...project(1) });
    const host = await planIn(folder);
    const subnets = subnetsOf(host);
    expect(subnets['snt-prj001-aks']).toBe('10.60.9.0/25 existing');
    const [environment] = dataOf(host).environments;
    expect(environment?.foreignSubnets).toEqual([{ name: 'foreign', addressPrefix: '10.60.0.0/24' }]);
    for (const { addressPrefix } of environment?.subnets ?? []) {
      for (const taken of ['10.60.0.0/24', '10.60.1.0/24'])
        expect(overlaps(parseCidr(addressPrefix), parseCidr(taken))).toBe(false);
    }
    expect(host.warnings.map(({ code }) => code)).toEqual(['SUBNET_KEPT']);
    expect(ledgerOf(folder)).toContain('"range": "10.60.9.0/25"');
  });

  test('builds the ledger of a factory that already exists', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    await planIn(folder);
    const exported = dataOf(await planIn(folder)).environments[0]?.subnets ?? [];
    rmSync(join(folder, 'aifactory.lock.json'));
    const live = {
      name: 'vnt-esmlcmn-sdc-dev-001',
      addressSpace: { addressPrefixes: ['10.60.0.0/16'] },
      subnets: exported.map(({ name, addressPrefix }) => ({ name, addressPrefix })).reverse(),
    };
    writeFileSync(join(folder, 'vnets.json'), JSON.stringify([live, { ...live, name: 'other', subnets: [] }]));
    const host = await planIn(folder, { vnetFiles: join(folder, 'vnets.json') });
    expect(host.outputs.newCount).toBe('0');
    expect(new Set(Object.values(subnetsOf(host)).map(text => text.split(' ')[1]))).toEqual(new Set(['existing']));
    expect((await planIn(folder)).outputs.hasChanges).toBe('false');
  });

  test('with a foreign subnet on recorded addresses is a conflict, not a move', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(1) });
    const taken = subnetsOf(await planIn(folder))['snt-prj001-aks']?.split(' ')[0];
    const live = {
      name: 'vnt-esmlcmn-sdc-dev-001',
      addressSpace: { addressPrefixes: ['10.60.0.0/16'] },
      subnets: [{ name: 'intruder', addressPrefix: taken }],
    };
    writeFileSync(join(folder, 'vnets.json'), JSON.stringify(live));
    const host = await planIn(folder, { vnetFiles: join(folder, 'vnets.json') });
    expect(host.failures.map(({ code, remedy }) => [code, remedy])).toEqual([
      ['LEDGER_CONFLICT', 'Release it to allocate anew: --release 001/aks.'],
    ]);
    const released = await planIn(folder, { vnetFiles: join(folder, 'vnets.json'), release: '001/aks' });
    expect(subnetsOf(released)['snt-prj001-aks']).toMatch(/ new$/);
  });

  test('whose subnets must all exist names each one that does not', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${byo}    createSubnets: false\n    commonSubnets: { common: false, scoring: false, powerbi: false, bastion: false }\n`,
      'vnet.json': JSON.stringify(vnet),
      ...project(1),
    });
    const host = await planIn(folder);
    expect(host.failures.map(({ code, message }) => `${code} ${/'(snt[^']+)'/.exec(message)?.[1]}`).sort()).toEqual([
      'BYO_SUBNET_MISSING snt-prj001-dbxpriv',
      'BYO_SUBNET_MISSING snt-prj001-dbxpub',
    ]);
  });

  test('shared by two environments gives them different addresses, or says their names clash', async () => {
    const two = (names: string): string =>
      `${byo}  stage:\n    subscription: 11111111-aaaa-4111-8111-111111111111\n    networkEnvironment: tst-\n    vnet: { name: vnet-byo, resourceGroup: rg, file: vnet.json }\n    commonSubnets: { common: false, scoring: false, powerbi: false, bastion: false }\n${names}`;
    const empty = { ...vnet, subnets: [] };
    const clash = await planIn(
      folderWith({ 'aifactory.yaml': two(''), 'vnet.json': JSON.stringify(empty), ...project(1) }),
    );
    expect(clash.failures.map(({ code }) => code)).toEqual(['SUBNET_NAME_CLASH']);
    const names = ['aks', 'dbxpub', 'dbxpriv']
      .map(key => `    ${key}: "{networkEnvironment}prj{project}-${key}"`)
      .join('\n');
    const folder = folderWith({
      'aifactory.yaml': two(`naming:\n  subnets:\n${names}\n`),
      'vnet.json': JSON.stringify(empty),
      ...project(1),
    });
    const all = dataOf(await planIn(folder)).environments.flatMap(({ subnets }) =>
      subnets.map(({ addressPrefix }) => parseCidr(addressPrefix)),
    );
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    });
    expect(all).toHaveLength(10);
    expect((await planIn(folder)).outputs.hasChanges).toBe('false');
  });
});

describe('sizes and ranges', () => {
  test('a project overrides sizes, leaves subnets out, and adds others, per environment', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${smallFactory}  prod:\n    subscription: 11111111-aaaa-4111-8111-111111111111\n    addressSpace: 10.62.0.0/16\n`,
      'projects/001.yaml':
        'number: 1\ntype: esml\nnetwork:\n  subnets: { aks: /24, genai: /27, dbxpub: false }\nenvironments:\n  dev:\n  prod:\n    network:\n      subnets: { aks: /23 }\n',
    });
    const host = await planIn(folder);
    const sizes = (environment: string): string[] =>
      Object.entries(subnetsOf(host, environment))
        .filter(([name]) => name.startsWith('snt'))
        .map(([name, text]) => `${name} /${text.split(/[/ ]/)[1]}`)
        .sort();
    expect(sizes('dev')).toEqual(['snt-prj001-aks /24', 'snt-prj001-dbxpriv /26', 'snt-prj001-genai /27']);
    expect(sizes('prod')).toEqual(['snt-prj001-aks /23', 'snt-prj001-dbxpriv /26', 'snt-prj001-genai /27']);
  });

  test('a size below what the service accepts points to the line', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory,
      'projects/001.yaml': 'number: 1\ntype: all\nnetwork:\n  subnets:\n    dbxpub: /27\n',
    });
    const [failure] = (await planIn(folder)).failures;
    expect(failure?.code).toBe('SUBNET_TOO_SMALL');
    expect([failure?.location?.line, failure?.location?.column]).toEqual([5, 13]);
    expect(failure?.message).toContain('dev: project 001: dbxpub: /27 is too small');
  });

  test('an exact block that is outside, taken or reserved is refused with its place', async () => {
    const refuse = async (range: string): Promise<string> => {
      const spec = `${smallFactory}    reserved: [{ range: 10.60.8.0/24, reason: printers }]\n    commonSubnets: { common: 10.60.0.0/26, scoring: ${range} }\n`;
      const host = await planIn(folderWith({ 'aifactory.yaml': spec }));
      return host.failures.map(({ code, message, location }) => `${code} ${location?.line} ${message}`).join('; ');
    };
    expect(await refuse('10.61.0.0/26')).toBe(
      'SUBNET_OUTSIDE_VNET 12 dev: scoring: 10.61.0.0/26 is outside the address space 10.60.0.0/16.',
    );
    expect(await refuse('10.60.0.0/27')).toBe(
      "SUBNET_OVERLAP 12 dev: scoring: 10.60.0.0/27 overlaps 'snet-esml-cmn-001' (10.60.0.0/26).",
    );
    expect(await refuse('10.60.8.64/26')).toBe(
      "SUBNET_OVERLAP 12 dev: scoring: 10.60.8.64/26 overlaps 'printers' (10.60.8.0/24).",
    );
  });

  test('growth is kept for its project, and used by its later subnets', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory,
      'projects/001.yaml': 'number: 1\ntype: esml\nnetwork: { growth: /24 }\n',
    });
    const growth = subnetsOf(await planIn(folder))['growth-prj001']?.split(' ')[0] ?? '';
    writeFileSync(join(folder, 'projects/002.yaml'), 'number: 2\ntype: all\n');
    writeFileSync(
      join(folder, 'projects/001.yaml'),
      'number: 1\ntype: esml\nnetwork: { growth: /24, subnets: { webapp: /27 } }\n',
    );
    const after = subnetsOf(await planIn(folder));
    for (const [name, text] of Object.entries(after)) {
      const inside = overlaps(parseCidr(text.split(' ')[0] ?? ''), parseCidr(growth));
      expect([name, inside]).toEqual([name, ['growth-prj001', 'snt-prj001-webapp'].includes(name)]);
    }
    expect((await planIn(folder)).outputs.hasChanges).toBe('false');
  });

  test('dual stack gives every subnet a /64, and needs an IPv6 prefix', async () => {
    const dual = smallFactory.replace(
      'addressSpace: 10.60.0.0/16',
      'addressSpace: [10.60.0.0/16, "fd00:1:2::/56"]\n    dualStack: true',
    );
    const host = await planIn(folderWith({ 'aifactory.yaml': dual, ...project(1) }));
    const halves = dataOf(host).environments[0]?.subnets.map(({ addressPrefixV6 }) => addressPrefixV6) ?? [];
    expect(new Set(halves).size).toBe(7);
    expect(halves.every(half => half?.endsWith('/64'))).toBe(true);
    const without = await planIn(folderWith({ 'aifactory.yaml': `${smallFactory}    dualStack: true\n` }));
    expect(without.failures.map(({ code }) => code)).toEqual(['IPV6_PREFIX_MISSING']);
  });

  test('prefixes that overlap or that Azure refuses are mistakes of the spec', async () => {
    const failuresOf = async (space: string): Promise<string[]> =>
      (await planIn(folderWith({ 'aifactory.yaml': smallFactory.replace('10.60.0.0/16', space) }))).failures.map(
        ({ code }) => code,
      );
    expect(await failuresOf('[10.60.0.0/16, 10.60.1.0/24]')).toEqual(['VNET_PREFIX_OVERLAP']);
    expect(await failuresOf('169.254.0.0/16')).toEqual(['VNET_PREFIX_REFUSED']);
  });

  test('environments that share addresses are warned about, because no hub could peer them', async () => {
    const spec = `${smallFactory}  prod:\n    subscription: 11111111-aaaa-4111-8111-111111111111\n    addressSpace: 10.60.0.0/17\n`;
    expect((await planIn(folderWith({ 'aifactory.yaml': spec }))).warnings.map(({ code }) => code)).toEqual([
      'ENVIRONMENT_OVERLAP',
    ]);
  });

  test('what is free, used and reserved adds up', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${smallFactory}    reserved: [10.60.128.0/17, 10.60.128.0/20, 10.0.0.0/12]\n`,
      ...project(1),
    });
    const capacity = dataOf(await planIn(folder)).environments[0]?.capacity;
    expect(capacity).toMatchObject({ total: 65536, reserved: 32768, free: 32768 - 256 - 192 });
  });
});

describe('what is shown and written', () => {
  test('the plan file and the map are written, and --project lists its subnets', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(7) });
    const host = await planIn(folder, {
      planFile: join(folder, 'out/plan.json'),
      mapFile: join(folder, 'out/map.svg'),
      project: '7',
    });
    expect(JSON.parse(readFileSync(join(folder, 'out/plan.json'), 'utf8'))).toEqual(host.results[0]?.data);
    expect(readFileSync(join(folder, 'out/map.svg'), 'utf8')).toMatch(/^<svg [\s\S]*007 aks[\s\S]*<\/svg>\n$/);
    expect(host.results[0]?.text).toMatch(/snt-prj007-aks +aks +10\.60\.\d+\.\d+\/26 +64 +new/);
    expect(host.summaries[0]).toContain('| 007 | project007 | esml | 3 | 3 | 192 |');
  });

  test('an environment or project that does not exist is a mistake, and nothing is recorded', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...project(7) });
    expect((await planIn(folder, { environment: 'prod' })).failures.map(({ code }) => code)).toEqual([
      'ENVIRONMENT_UNKNOWN',
    ]);
    expect((await planIn(folder, { project: '8' })).failures.map(({ message }) => message)).toEqual([
      'project: there is no project 8; known: 007, common.',
    ]);
    expect(() => ledgerOf(folder)).toThrow('ENOENT');
  });
});
