import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { overlaps } from '../../../shared/cidr/cidr.ts';
import { parseCidr } from '../../../shared/cidr/parse-cidr.ts';
import type { LedgerEntry } from '../../../shared/network/ledger/ledger.ts';
import { formatLedger } from '../../../shared/network/ledger/ledger-text.ts';
import { execute } from '../../../shared/operations/operation.ts';
import { plan } from '../../../shared/operations/plan/definition.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';
import { folderWith, smallFactory } from '../../support/spec-folder.ts';

interface Planned {
  readonly owner: string;
  readonly name: string;
  readonly addressPrefix: string;
  readonly addressPrefixV6?: string;
  readonly status: string;
}

async function planIn(folder: string, inputs: Readonly<Record<string, string>> = {}): Promise<FakeHost> {
  const host = fakeHost({ spec: join(folder, 'aifactory.yaml'), resources: 'skip', ...inputs });
  await execute(plan, host);
  return host;
}

interface PlannedEnvironment {
  readonly name: string;
  readonly subnets: readonly Planned[];
  readonly capacity: Readonly<Record<string, unknown>>;
}

const environmentsOf = (host: FakeHost): readonly PlannedEnvironment[] =>
  (host.results[0]?.data as { environments: PlannedEnvironment[] } | undefined)?.environments ?? [];

function subnetsOf(host: FakeHost): (Planned & { readonly environment: string })[] {
  expect(host.failures).toEqual([]);
  return environmentsOf(host).flatMap(({ name, subnets }) => subnets.map(subnet => ({ ...subnet, environment: name })));
}

const find = (host: FakeHost, name: string): Planned | undefined =>
  subnetsOf(host).find(subnet => subnet.name === name);
const codes = (problems: FakeHost['failures']): string[] => problems.map(({ code }) => code);
const messages = (problems: FakeHost['failures']): string => problems.map(({ message }) => message).join('\n');

const entry = (owner: string, kind: string, range: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  environment: 'dev',
  owner,
  kind,
  subnet: kind === 'growth' ? `growth-prj${owner}` : `snt-prj${owner}-${kind}`,
  cidr: parseCidr(range),
  ...more,
});

const noCommon = '    commonSubnets: { common: false, scoring: false, powerbi: false, bastion: false }\n';
const onlyAks = (number: number, network = ''): Record<string, string> => ({
  [`projects/${String(number).padStart(3, '0')}.yaml`]: `number: ${number}\ntype: esml\nnetwork:\n  subnets: { dbxpub: false, dbxpriv: false }\n${network}`,
});
const ledgerWith = (...entries: LedgerEntry[]): Record<string, string> => ({
  'aifactory.lock.json': formatLedger({ entries }),
});

/** A VNet file beside the spec, and the input that names it. */
function azure(
  folder: string,
  subnets: readonly { readonly name: string; readonly addressPrefix?: string; readonly addressPrefixes?: string[] }[],
  prefixes = ['10.60.0.0/16'],
): Record<string, string> {
  const vnet = { name: 'vnt-esmlcmn-sdc-dev-001', addressSpace: { addressPrefixes: prefixes }, subnets };
  writeFileSync(join(folder, 'vnets.json'), JSON.stringify(vnet));
  return { vnetFiles: join(folder, 'vnets.json') };
}

describe('a ledger that can’t be read is never taken for none', () => {
  test('a folder in its place fails the run and stays', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...onlyAks(1) });
    mkdirSync(join(folder, 'ledger'));
    const host = await planIn(folder, { ledgerFile: join(folder, 'ledger') });
    expect(codes(host.failures)).toEqual(['FILE_UNREADABLE']);
    expect(host.outputs).toEqual({});
  });

  test('a file without read access fails the run and stays', async () => {
    if (process.getuid?.() === 0) return;
    const folder = folderWith({ 'aifactory.yaml': smallFactory, ...onlyAks(1), ...ledgerWith() });
    const file = join(folder, 'aifactory.lock.json');
    const before = readFileSync(file, 'utf8');
    chmodSync(file, 0);
    expect(codes((await planIn(folder)).failures)).toEqual(['FILE_UNREADABLE']);
    chmodSync(file, 0o600);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('adopting what Azure has', () => {
  test('finds a recorded subnet under one of ours that Azure has there', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory + noCommon,
      ...onlyAks(1),
      ...onlyAks(2),
      ...ledgerWith(entry('001', 'aks', '10.60.1.0/26')),
    });
    const host = await planIn(folder, azure(folder, [{ name: 'snt-prj002-aks', addressPrefix: '10.60.1.0/26' }]));
    expect(host.failures).toEqual([
      {
        code: 'LEDGER_CONFLICT',
        message:
          "dev: the ledger holds snt-prj001-aks (10.60.1.0/26), but the virtual network has 'snt-prj002-aks' (10.60.1.0/26) there.",
        remedy: 'Release it to allocate anew: --release 001/aks.',
        location: { file: expect.stringMatching(/aifactory\.lock\.json$/) },
      },
    ]);
  });

  test('finds an unclaimed subnet and a growth block there too', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory + noCommon,
      ...onlyAks(2),
      ...ledgerWith(entry('001', 'aks', '10.60.1.0/26'), entry('003', 'growth', '10.60.2.0/24')),
    });
    const live = [
      { name: 'snt-prj002-aks', addressPrefix: '10.60.1.0/26' },
      { name: 'stranger', addressPrefix: '10.60.2.64/26' },
    ];
    expect(codes((await planIn(folder, azure(folder, live))).failures)).toEqual(['LEDGER_CONFLICT', 'LEDGER_CONFLICT']);
  });

  test('moves an unclaimed entry to where Azure has its subnet, which is not free', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${smallFactory.replace('10.60.0.0/16', '10.60.0.0/25')}${noCommon}`,
      ...onlyAks(2),
      ...ledgerWith(entry('001', 'aks', '10.60.0.64/26')),
    });
    const live = [{ name: 'SNT-prj001-aks', addressPrefix: '10.60.0.0/26' }];
    const host = await planIn(folder, azure(folder, live, ['10.60.0.0/25']));
    expect(find(host, 'snt-prj001-aks')).toMatchObject({ addressPrefix: '10.60.0.0/26', status: 'unclaimed' });
    expect(find(host, 'snt-prj002-aks')).toMatchObject({ addressPrefix: '10.60.0.64/26', status: 'new' });
    expect(codes(host.warnings)).toEqual(['LEDGER_DRIFT', 'LEDGER_UNCLAIMED']);
  });

  test('finds IPv6 halves that foreign subnets have', async () => {
    const dual = smallFactory.replace('10.60.0.0/16', '[10.60.0.0/16, "fd00::/56"]\n    dualStack: true') + noCommon;
    const folder = folderWith({
      'aifactory.yaml': dual,
      ...onlyAks(1),
      ...ledgerWith(entry('001', 'aks', '10.60.1.0/26', { cidrV6: parseCidr('fd00::/64') })),
    });
    const live = [{ name: 'stranger', addressPrefixes: ['10.60.9.0/26', 'fd00::/64'] }];
    const host = await planIn(folder, azure(folder, live, ['10.60.0.0/16', 'fd00::/56']));
    expect(codes(host.failures)).toEqual(['LEDGER_CONFLICT']);
    expect(messages(host.failures)).toContain('(fd00::/64)');
  });

  test('says what a frozen run would have adopted, and what an update did', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory + noCommon, ...onlyAks(1) });
    const live = azure(folder, [{ name: 'snt-prj001-aks', addressPrefix: '10.60.1.0/26' }]);
    const frozen = await planIn(folder, { ...live, ledger: 'frozen' });
    expect(messages(frozen.failures)).toContain('does not match the spec (dev: 1 adopted).');
    const update = await planIn(folder, live);
    expect(update.results[0]?.text).toContain('Subnets: 1 adopted. Recorded in');
  });
});

describe('IPv6', () => {
  const shared = (name: string, group: string): string =>
    `    vnet: { name: ${name}, resourceGroup: ${group} }\n    addressSpace: [10.60.0.0/16, "fd00::/56"]\n    dualStack: true\n${noCommon}`;
  const two = `${smallFactory.replace(/ {4}addressSpace: .*\n/, shared('vnet-a', 'rg'))}  prod:\n    subscription: 11111111-AAAA-4111-8111-111111111111\n    networkEnvironment: p-\n${shared('VNET-A', 'RG')}naming:\n  subnets: { aks: "{networkEnvironment}aks{project}" }\n`;

  test('two environments in one network, however its name is spelled, share no address of either family', async () => {
    const host = await planIn(folderWith({ 'aifactory.yaml': two, ...onlyAks(1), ...onlyAks(2) }));
    const blocks = subnetsOf(host).flatMap(({ addressPrefix, addressPrefixV6 }) =>
      [addressPrefix, addressPrefixV6 ?? ''].map(parseCidr),
    );
    expect(blocks).toHaveLength(8);
    blocks.forEach((a, i) => {
      for (const b of blocks.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    });
  });

  const dual = smallFactory.replace('10.60.0.0/16', '[10.60.0.0/16, "fd00::/56"]\n    dualStack: true') + noCommon;

  test('dualStack that is switched on later gives what is recorded its /64, and keeps the rest', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory + noCommon, ...onlyAks(1) });
    const before = find(await planIn(folder), 'snt-prj001-aks');
    writeFileSync(join(folder, 'aifactory.yaml'), dual);
    const host = await planIn(folder);
    expect(find(host, 'snt-prj001-aks')).toEqual({
      ...before,
      environment: 'dev',
      addressPrefixV6: 'fd00::/64',
      status: 'recorded',
    });
    expect(host.results[0]?.text).toContain('Subnets: 1 changed. Recorded in');
    expect((await planIn(folder)).outputs.hasChanges).toBe('false');
  });

  test('an IPv4 subnet in Azure gets a /64 recorded once, and a warning until it has it', async () => {
    const folder = folderWith({ 'aifactory.yaml': dual, ...onlyAks(1) });
    const live = azure(
      folder,
      [{ name: 'snt-prj001-aks', addressPrefix: '10.60.1.0/26' }],
      ['10.60.0.0/16', 'fd00::/56'],
    );
    for (const changes of ['true', 'false']) {
      const host = await planIn(folder, live);
      expect(find(host, 'snt-prj001-aks')?.addressPrefixV6).toBe('fd00::/64');
      expect(codes(host.warnings)).toEqual(['SUBNET_WITHOUT_IPV6']);
      expect(host.outputs.hasChanges).toBe(changes);
    }
    expect((await planIn(folder)).outputs.hasChanges).toBe('false');
  });
});

describe('growth', () => {
  test('outside the address space is no space to use', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory + noCommon,
      ...onlyAks(1, '  growth: /24\n'),
      ...ledgerWith(entry('001', 'growth', '10.70.0.0/24')),
    });
    const host = await planIn(folder);
    expect(codes(host.failures)).toEqual(['LEDGER_OUTSIDE_VNET']);
    expect(host.failures[0]?.remedy).toContain('--release 001/growth');
  });

  test('of another size than recorded is told, and so is growth that nobody wants any more', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory + noCommon, ...onlyAks(1, '  growth: /24\n') });
    await planIn(folder);
    for (const [file, text] of Object.entries(onlyAks(1, '  growth: /23\n'))) writeFileSync(join(folder, file), text);
    const [kept, ...others] = (await planIn(folder)).warnings;
    expect([kept?.code, kept?.remedy, kept?.location?.line, others]).toEqual([
      'SUBNET_KEPT',
      'Release it to allocate anew: --release 001/growth.',
      5,
      [],
    ]);
    for (const [file, text] of Object.entries(onlyAks(1))) writeFileSync(join(folder, file), text);
    const unwanted = await planIn(folder);
    expect(unwanted.warnings.map(({ code, remedy }) => [code, remedy])).toEqual([
      ['LEDGER_UNCLAIMED', 'Free them with --release 001/growth.'],
    ]);
    expect((await planIn(folder, { release: '001/GROWTH' })).outputs.releasedCount).toBe('1');
  });

  test('is not free for exact blocks of other projects', async () => {
    const folder = folderWith({
      'aifactory.yaml': smallFactory + noCommon,
      ...onlyAks(1, '  growth: /24\n'),
      'projects/002.yaml': 'number: 2\ntype: esml\nnetwork:\n  subnets: { aks: 10.60.4.0/26 }\n',
      ...ledgerWith(entry('001', 'growth', '10.60.4.0/24')),
    });
    const { failures } = await planIn(folder);
    expect(failures.map(({ code, message }) => [code, message])).toEqual([
      ['SUBNET_OVERLAP', "dev: aks: 10.60.4.0/26 overlaps 'growth-prj001' (10.60.4.0/24)."],
    ]);
  });

  test('with a reservation inside counts every address once', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${smallFactory}    reserved: [10.60.4.0/25]\n${noCommon}`,
      ...onlyAks(1, '  growth: /24\n'),
      ...ledgerWith(entry('001', 'growth', '10.60.4.0/24')),
    });
    const host = await planIn(folder);
    expect(environmentsOf(host)[0]?.capacity).toMatchObject({ projects: 64, growth: 64, reserved: 128, total: 65536 });
  });
});

describe('releasing', () => {
  test('knows Bastion by its short name, whatever the case, and takes no part of a name for all of it', async () => {
    const folder = folderWith({ 'aifactory.yaml': smallFactory });
    await planIn(folder);
    expect(codes((await planIn(folder, { release: 'common/a' })).failures)).toEqual(['RELEASE_UNKNOWN']);
    expect((await planIn(folder, { release: 'common/Bastion', ledger: 'preview' })).outputs.releasedCount).toBe('1');
    const [failure] = (await planIn(folder, { release: 'x/y' })).failures;
    expect(failure?.message).toContain('common/bastion');
  });
});

describe('what is wrong is told once, and all of it', () => {
  test('a mistake in a project file is told once for all environments', async () => {
    const prod = '  prod:\n    subscription: 11111111-aaaa-4111-8111-111111111111\n    addressSpace: 10.62.0.0/16\n';
    const wrong = 'number: 1\ntype: esml\nnetwork:\n  subnets:\n    dbxpub: /27\n';
    const folder = folderWith({ 'aifactory.yaml': smallFactory + prod, 'projects/001.yaml': wrong });
    const { failures } = await planIn(folder);
    expect(failures.map(({ message }) => message.slice(0, 40))).toEqual(['project 001: dbxpub: /27 is too small fo']);
    expect(failures[0]?.remedy).toBe('Use /26 or larger.');
  });

  test('an exact block that is taken does not hide a lack of space', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${smallFactory.replace('10.60.0.0/16', '10.60.0.0/24')}    commonSubnets: { common: 10.61.0.0/26, scoring: false, powerbi: false, bastion: false }\n`,
      'projects/001.yaml': 'number: 1\ntype: genai-1\n',
    });
    expect(codes((await planIn(folder)).failures)).toEqual(['SUBNET_OUTSIDE_VNET', 'NO_SPACE']);
  });

  test('when several projects do not fit, the last one says what all of them need', async () => {
    const folder = folderWith({
      'aifactory.yaml': `${smallFactory.replace('10.60.0.0/16', '10.60.0.0/25')}${noCommon}`,
      ...Object.assign({}, ...[1, 2, 3, 4, 5, 6].map(number => onlyAks(number))),
    });
    const { failures } = await planIn(folder);
    expect(codes(failures)).toEqual(Array(4).fill('NO_SPACE'));
    const all = 'For all 4 that do not fit, add a prefix of /24 or larger to the address space.';
    expect(failures.map(({ remedy }) => remedy?.includes(all))).toEqual([false, false, false, true]);
    const spec = join(folder, 'aifactory.yaml');
    writeFileSync(spec, readFileSync(spec, 'utf8').replace('10.60.0.0/25', '[10.60.0.0/25, 10.61.0.0/24]'));
    expect((await planIn(folder)).failures).toEqual([]);
  });

  test('all subnet names that two environments share are named', async () => {
    const place = `    vnet: { name: v, resourceGroup: g }\n    addressSpace: 10.60.0.0/16\n${noCommon}`;
    const spec = `${smallFactory.replace(/ {4}addressSpace: .*\n/, place)}  prod:\n    subscription: 11111111-aaaa-4111-8111-111111111111\n${place}`;
    const { failures } = await planIn(folderWith({ 'aifactory.yaml': spec, ...onlyAks(1), ...onlyAks(2) }));
    expect(codes(failures)).toEqual(['SUBNET_NAME_CLASH']);
    expect(messages(failures)).toContain("both want the subnets 'snt-prj001-aks', 'snt-prj002-aks'.");
  });

  test('more subnets than Azure allows in one network is a mistake, and the label says what could be held', async () => {
    const entries = Array.from({ length: 3000 }, (_, i) =>
      entry('900', `k${i}`, `10.60.${128 + (i >> 5)}.${(i & 31) * 8}/29`),
    );
    const folder = folderWith({ 'aifactory.yaml': smallFactory + noCommon, ...ledgerWith(...entries) });
    expect((await planIn(folder)).results[0]?.text).toContain('private addresses the subnets could hold');
    for (const [file, text] of Object.entries(onlyAks(1))) {
      mkdirSync(join(folder, 'projects'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { failures } = await planIn(folder);
    expect(failures.map(({ code, location }) => [code, location?.line])).toEqual([['SUBNET_LIMIT', 9]]);
    rmSync(folder, { recursive: true });
  });
});
