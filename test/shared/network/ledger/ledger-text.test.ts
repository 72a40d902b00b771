import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCidr } from '../../../../shared/cidr/parse-cidr.ts';
import { allocate } from '../../../../shared/network/allocate.ts';
import { findKind } from '../../../../shared/network/kinds/catalogue.ts';
import { inLedgerOrder, type LedgerEntry } from '../../../../shared/network/ledger/ledger.ts';
import { formatLedger, parseLedger } from '../../../../shared/network/ledger/ledger-text.ts';
import { holds } from '../../../support/properties.ts';
import { folderWith } from '../../../support/spec-folder.ts';

const entry = (owner: string, kind: string, range: string, environment = 'dev'): LedgerEntry => ({
  environment,
  owner,
  kind,
  subnet: `snt-prj${owner}-${kind}`,
  cidr: parseCidr(range),
});

/** Ledgers as the allocator makes them. */
const ledgers = fc
  .array(
    fc.record({
      environment: fc.constantFrom('dev', 'stage', 'prod'),
      sizes: fc.array(fc.integer({ min: 24, max: 29 }), { minLength: 1, maxLength: 5 }),
    }),
    {
      maxLength: 6,
    },
  )
  .map(owners => {
    const kind = findKind('plain');
    if (kind === undefined) throw new Error('no plain kind');
    return ['dev', 'stage', 'prod'].flatMap(environment => {
      const groups = owners
        .map((owner, i) => ({ ...owner, id: String(i + 1).padStart(3, '0') }))
        .filter(owner => owner.environment === environment)
        .map(({ id, sizes }) => ({ owner: id, requests: sizes.map((prefix, i) => ({ name: `s${i}`, kind, prefix })) }));
      return allocate([parseCidr('10.0.0.0/18')], [], groups).allocations.map(({ owner, name, cidr }) => ({
        environment,
        owner,
        kind: name,
        subnet: `snt-prj${owner}-${name}`,
        cidr,
      }));
    });
  });

describe('the file', () => {
  test('reads back as it was written, whatever the order of the entries', () => {
    holds(
      ledgers.chain(entries =>
        fc.shuffledSubarray(entries, { minLength: entries.length }).map(shuffled => ({ entries, shuffled })),
      ),
      ({ entries, shuffled }) => {
        const text = formatLedger({ entries: shuffled });
        expect(text).toBe(formatLedger({ entries }));
        const { ledger, problems, warnings } = parseLedger('l.json', text);
        expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
        expect(inLedgerOrder(ledger.entries)).toEqual(inLedgerOrder(entries));
      },
    );
  });

  test('has one line per subnet, in address order', () => {
    const text = formatLedger({ entries: [entry('002', 'aca', '10.0.10.0/24'), entry('001', 'aca', '10.0.9.0/24')] });
    expect(text.split('\n').filter(line => line.includes('"subnet"'))).toEqual([
      '      { "subnet": "snt-prj001-aca", "owner": "001", "kind": "aca", "range": "10.0.9.0/24" },',
      '      { "subnet": "snt-prj002-aca", "owner": "002", "kind": "aca", "range": "10.0.10.0/24" }',
    ]);
  });
});

describe('what cannot be true', () => {
  test('an overlap names both entries and the line', () => {
    const text = formatLedger({ entries: [entry('001', 'aca', '10.0.0.0/23'), entry('002', 'aks', '10.0.1.0/26')] });
    const [problem] = parseLedger('aifactory.lock.json', text).problems;
    expect(problem?.code).toBe('LEDGER_OVERLAP');
    expect(problem?.message).toContain(
      'snt-prj002-aks (10.0.1.0/26, project 002) overlaps snt-prj001-aca (10.0.0.0/23, project 001)',
    );
    expect(problem?.location).toEqual({
      file: 'aifactory.lock.json',
      line: text.split('\n').findIndex(l => l.includes('prj002')) + 1,
    });
  });

  test('a subnet may lie in the growth block of its own project, not of another', () => {
    const growth = entry('001', 'growth', '10.0.0.0/24');
    expect(parseLedger('l', formatLedger({ entries: [growth, entry('001', 'aca', '10.0.0.0/25')] })).problems).toEqual(
      [],
    );
    expect(
      parseLedger('l', formatLedger({ entries: [growth, entry('002', 'aca', '10.0.0.0/25')] })).problems,
    ).toHaveLength(1);
  });

  test('the same addresses in two environments are no overlap', () => {
    const entries = [entry('001', 'aca', '10.0.0.0/24'), entry('001', 'aca', '10.0.0.0/24', 'prod')];
    expect(parseLedger('l', formatLedger({ entries })).problems).toEqual([]);
  });

  test('a hand edit that contradicts nothing is kept, with a warning', () => {
    const text = formatLedger({ entries: [entry('001', 'aca', '10.0.0.0/24')] }).replace('10.0.0.0/24', '10.0.2.0/24');
    const { ledger, problems, warnings } = parseLedger('l', text);
    expect(problems).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['LEDGER_EDITED']);
    expect(ledger.entries).toHaveLength(1);
  });

  test.each([
    ['{', 'LEDGER_INVALID'],
    ['{"version": 2, "environments": {}}', 'LEDGER_INVALID'],
    ['{"version": 1, "environments": {"dev": [{"subnet": "a"}]}}', 'LEDGER_INVALID'],
    [
      '{"version": 1, "environments": {"dev": [{"subnet":"a","owner":"1","kind":"k","range":"10.0.0.1/24"}]}}',
      'LEDGER_INVALID',
    ],
  ])('%s is refused', (text, code) => {
    expect(parseLedger('l', text).problems.map(problem => problem.code)).toEqual([code]);
  });

  test.each([
    ['a list of environments', '[[]]'],
    ['an environment that is no list', '{ "dev": { "x": [] } }'],
    ['an entry that is nothing', '{ "dev": [null] }'],
    ['an entry that is a list', '{ "dev": [[]] }'],
    [
      'an entry with an unknown key',
      '{ "dev": [{"subnet":"a","owner":"001","kind":"k","range":"10.0.0.0/24","x":1}] }',
    ],
    ['a name with a line break', '{ "dev": [{"subnet":"a\\n::b","owner":"001","kind":"k","range":"10.0.0.0/24"}] }'],
    ['an IPv6 range', '{ "dev": [{"subnet":"a","owner":"001","kind":"k","range":"fd00::/64"}] }'],
    [
      'an IPv4 range6',
      '{ "dev": [{"subnet":"a","owner":"001","kind":"k","range":"10.0.0.0/24","range6":"10.0.1.0/24"}] }',
    ],
  ])('%s is refused, not dropped', (_, environments) => {
    const { problems, ledger } = parseLedger('l', `{"version": 1, "environments": ${environments}}`);
    expect(problems.map(({ code }) => code)).toEqual(['LEDGER_INVALID']);
    expect(ledger.entries).toEqual([]);
  });

  test('the same subnet at two places names both and the line', () => {
    const text = formatLedger({ entries: [entry('001', 'aca', '10.0.0.0/24'), entry('001', 'aca', '10.0.4.0/24')] });
    const { problems } = parseLedger('l', text);
    expect(problems.map(({ code, location }) => [code, location?.line])).toEqual([['LEDGER_REPEATED', 8]]);
    expect(problems[0]?.message).toContain('project 001 has aca twice, at 10.0.0.0/24 and 10.0.4.0/24');
  });

  test('IPv6 halves that overlap are refused too', () => {
    const dual = (owner: string, range: string): LedgerEntry => ({
      ...entry(owner, 'aca', range),
      cidrV6: parseCidr('fd00::/64'),
    });
    const text = formatLedger({ entries: [dual('001', '10.0.0.0/24'), dual('002', '10.0.1.0/24')] });
    const { problems } = parseLedger('l', text);
    expect(problems.map(({ code }) => code)).toEqual(['LEDGER_OVERLAP']);
    expect(problems[0]?.message).toContain('fd00::/64');
  });

  test('broken JSON is told on one line, with its place', () => {
    const text = '{\n  "version": 1,\n  "environments": {\n    "dev": [,]\n  }\n}\n';
    const [problem] = parseLedger('l', text).problems;
    expect([problem?.code, problem?.location?.line]).toEqual(['LEDGER_INVALID', 4]);
    expect(problem?.message).toBe("The ledger is not valid JSON: Unexpected token ','.");
  });

  test('a byte order mark is no mistake', () => {
    const text = `\uFEFF${formatLedger({ entries: [entry('001', 'aca', '10.0.0.0/24')] })}`;
    const { problems, warnings, ledger } = parseLedger('l', text);
    expect([problems, warnings, ledger.entries.length]).toEqual([[], [], 1]);
  });

  test('the note says whose side to keep', () => {
    expect(formatLedger({ entries: [] })).toContain('keep the side of the main branch');
  });
});

describe('two branches that allocate at the same time', () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  test('conflict in git even where their lines are far apart, and the ledger says so', () => {
    const base = Array.from({ length: 30 }, (_, i) =>
      entry(String(i * 2 + 10).padStart(3, '0'), 'aca', `10.0.${i * 2 + 2}.0/24`),
    );
    const folder = folderWith({ 'aifactory.lock.json': formatLedger({ entries: base }) });
    const file = join(folder, 'aifactory.lock.json');
    const commit = (entries: LedgerEntry[]): void => {
      writeFileSync(file, formatLedger({ entries }));
      git(folder, 'commit', '-qam', 'allocate');
    };
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'start');
    git(folder, 'checkout', '-qb', 'other');
    commit([...base, entry('900', 'aca', '10.0.200.0/24')]);
    git(folder, 'checkout', '-q', 'main');
    commit([...base, entry('001', 'aca', '10.0.0.0/24')]);
    expect(() => git(folder, 'merge', 'other')).toThrow();
    const [problem] = parseLedger('aifactory.lock.json', readFileSync(file, 'utf8')).problems;
    expect(problem?.code).toBe('LEDGER_MERGE_CONFLICT');
    expect(problem?.remedy).toContain('git checkout');
  });
});
