import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cidr, compareCidrs, contains, endOf, formatCidr, overlaps, sizeOf } from '../../../shared/cidr/cidr.ts';
import { parseCidr } from '../../../shared/cidr/parse-cidr.ts';
import { allocate } from '../../../shared/network/allocate.ts';
import { countByPlacing, countBySize, countFitting } from '../../../shared/network/count-fitting.ts';
import { findKind } from '../../../shared/network/kinds/catalogue.ts';
import { rangesOf } from '../../../shared/network/kinds/ranges.ts';
import type { SubnetKind } from '../../../shared/network/kinds/subnet-kind.ts';
import { spaceOf } from '../../../shared/network/place.ts';
import type { RequestGroup, SubnetRequest } from '../../../shared/network/request.ts';
import { subnetSets } from '../../../shared/spec/project-subnets.ts';
import { holds } from '../../support/properties.ts';

const plain = kindNamed('plain');

function kindNamed(name: string): SubnetKind {
  const kind = findKind(name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind;
}

const ofType = (type: keyof typeof subnetSets): SubnetRequest[] =>
  Object.entries(subnetSets[type]).map(([name, prefix]) => ({ name, kind: kindNamed(name), prefix }));

/** A network of up to three prefixes, blocks in it that are taken, and groups of requests. */
interface Case {
  readonly space: readonly Cidr[];
  readonly occupied: readonly Cidr[];
  readonly groups: readonly RequestGroup[];
}

const block = (prefix: Cidr, size: number, position: number): Cidr => {
  const span = 2 ** (size - prefix.prefix);
  return { family: 4, prefix: size, base: prefix.base + BigInt(position % span) * (1n << BigInt(32 - size)) };
};

const spaces = fc
  .uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 3 })
  .chain(slots =>
    fc.tuple(...slots.map(slot => fc.integer({ min: 23, max: 26 }).map(size => parseCidr(`10.${slot}.0.0/${size}`)))),
  );

const cases: fc.Arbitrary<Case> = spaces.chain(space =>
  fc.record({
    space: fc.constant(space),
    occupied: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: space.length - 1 }), fc.integer({ min: 26, max: 30 }), fc.nat(10_000))
        .map(([which, size, position]) => block(space[which] ?? space[0] ?? parseCidr('10.0.0.0/24'), size, position)),
      { maxLength: 6 },
    ),
    groups: fc
      .array(fc.array(fc.integer({ min: 25, max: 29 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map(groups =>
        groups.map((sizes, g) => ({
          owner: String(g + 1),
          requests: sizes.map((prefix, i) => ({ name: `s${i}`, kind: plain, prefix })),
        })),
      ),
  }),
);

describe('for any network and any requests', () => {
  test('no two blocks overlap, and none lies on an occupied one', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const { allocations } = allocate(space, occupied, groups);
      allocations.forEach(({ cidr }, i) => {
        expect(occupied.some(other => overlaps(other, cidr))).toBe(false);
        expect(allocations.slice(i + 1).some(other => overlaps(other.cidr, cidr))).toBe(false);
      });
    });
  });

  test('every block is aligned, has the requested size, and lies within one prefix', () => {
    holds(cases, ({ space, occupied, groups }) => {
      for (const { owner, name, cidr } of allocate(space, occupied, groups).allocations) {
        const request = groups
          .find(group => group.owner === owner)
          ?.requests.find(candidate => candidate.name === name);
        expect(cidr.prefix).toBe(request?.prefix);
        expect(cidr.base % sizeOf(cidr)).toBe(0n);
        expect(space.some(prefix => contains(prefix, cidr))).toBe(true);
      }
    });
  });

  test('a group is placed wholly or not at all', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const { allocations, failures } = allocate(space, occupied, groups);
      for (const group of groups) {
        const placed = allocations.filter(({ owner }) => owner === group.owner).length;
        const failed = failures.some(({ owner }) => owner === group.owner);
        expect(placed).toBe(failed ? 0 : group.requests.length);
      }
    });
  });

  test('a request that fails alone has no free aligned block of its size anywhere', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const request = groups[0]?.requests[0];
      if (request === undefined) return;
      const { failures, allocations } = allocate(space, occupied, [{ owner: '1', requests: [request] }]);
      expect(failures.length === 0).toBe(bruteForceFits(space, occupied, request.prefix));
      expect(allocations.length + failures.length).toBe(1);
    });
  });

  test('the order of prefixes, occupied blocks, groups and requests makes no difference', () => {
    const shuffled = cases.chain(original =>
      fc.record({
        original: fc.constant(original),
        space: fc.shuffledSubarray([...original.space], { minLength: original.space.length }),
        occupied: fc.shuffledSubarray([...original.occupied], { minLength: original.occupied.length }),
        groups: fc.shuffledSubarray([...original.groups], { minLength: original.groups.length }),
      }),
    );
    holds(shuffled, ({ original, space, occupied, groups }) => {
      const reversed = groups.map(group => ({ ...group, requests: [...group.requests].reverse() }));
      expect(allocate(space, occupied, reversed).allocations).toEqual(
        allocate(original.space, original.occupied, original.groups).allocations,
      );
    });
  });

  test('what was placed stays where it is when more is requested', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const before = allocate(space, occupied, groups.slice(0, 1)).allocations;
      const after = allocate(space, [...occupied, ...before.map(({ cidr }) => cidr)], groups.slice(1)).allocations;
      for (const { cidr } of before) expect(after.some(other => overlaps(other.cidr, cidr))).toBe(false);
    });
  });

  test('the free space and the blocks together are the whole network', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const { allocations, free } = allocate(space, occupied, groups);
      const parts = [...free.v4.blocks(), ...allocations.map(({ cidr }) => cidr)];
      const covered = parts.reduce((sum, cidr) => sum + sizeOf(cidr), 0n) + occupiedAddresses(space, occupied);
      expect(covered).toBe(space.reduce((sum, cidr) => sum + sizeOf(cidr), 0n));
    });
  });

  test('the smallest block that fits is split, so the largest free block is as large as it can be', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const request = groups[0]?.requests[0];
      if (request === undefined) return;
      const before = spaceOf(space, occupied).v4.blocks();
      const [allocation] = allocate(space, occupied, [{ owner: '1', requests: [request] }]).allocations;
      if (allocation === undefined) return;
      const source = before.find(free => contains(free, allocation.cidr));
      const better = before.filter(free => free.prefix <= request.prefix && free.prefix > (source?.prefix ?? -1));
      expect(better).toEqual([]);
    });
  });

  test('an IPv6 half is a /64 of its own, for each subnet that asks for one', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const dual = groups.map(group => ({ ...group, requests: group.requests.map(r => ({ ...r, dualStack: true })) }));
      const { allocations } = allocate([...space, parseCidr('fd00:aaaa::/56')], occupied, dual);
      const halves = allocations.map(({ cidrV6 }) => cidrV6).filter(cidr => cidr !== undefined);
      expect(halves.length).toBe(allocations.length);
      expect(new Set(halves.map(formatCidr)).size).toBe(halves.length);
      for (const half of halves) expect(half.prefix).toBe(64);
    });
  });

  test('counting by sizes gives what placing one project after the other gives', () => {
    holds(cases, ({ space, occupied, groups }) => {
      const requests = groups[0]?.requests ?? [];
      const free = spaceOf(space, occupied);
      expect(countBySize(free, requests, 50)).toBe(countByPlacing(space, free, requests, 50));
    });
  });
});

/** Networks where rules of services bite, and groups that mix kinds with and without such rules. */
const ruledCases: fc.Arbitrary<Case> = fc.record({
  space: fc
    .uniqueArray(
      fc.constantFrom(
        '10.0.0.0/20',
        '172.16.252.0/22',
        '172.17.0.0/22',
        '172.29.255.0/24',
        '172.30.0.0/24',
        '100.64.0.0/23',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(texts => texts.map(text => parseCidr(text))),
  occupied: fc.constant([]),
  groups: fc
    .array(
      fc.array(
        fc.tuple(
          fc.constantFrom('plain', 'genai', 'aks', 'aca', 'aca2', 'powerbi', 'dnsResolverInbound'),
          fc.integer({ min: 24, max: 28 }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(groups =>
      groups.map((items, g) => ({
        owner: String(g + 1),
        requests: items.map(([kind, prefix], i) => ({ name: `s${i}`, kind: kindNamed(kind), prefix })),
      })),
    ),
});

describe('for kinds with rules about places', () => {
  test('no subnet lies where its service refuses it, and none overlaps another', () => {
    holds(ruledCases, ({ space, groups }) => {
      const { allocations } = allocate(space, [], groups);
      allocations.forEach(({ kind, cidr }, i) => {
        expect(rangesOf(kindNamed(kind).refuses)?.some(range => overlaps(range, cidr))).toBe(false);
        expect(rangesOf(kindNamed(kind).onlyIn)?.some(range => contains(range, cidr))).not.toBe(false);
        expect(allocations.slice(i + 1).some(other => overlaps(other.cidr, cidr))).toBe(false);
      });
    });
  });

  test('the order of prefixes, groups and requests makes no difference', () => {
    holds(ruledCases, ({ space, groups }) => {
      const reversed = [...groups].reverse().map(group => ({ ...group, requests: [...group.requests].reverse() }));
      expect(allocate([...space].reverse(), [], reversed).allocations).toEqual(allocate(space, [], groups).allocations);
    });
  });

  test('counting gives what placing one project after the other gives', () => {
    holds(ruledCases, ({ space, groups }) => {
      const requests = groups[0]?.requests ?? [];
      const many = Array.from({ length: 30 }, (_, i) => ({ owner: String(i + 1), requests }));
      const placed = 30 - allocate(space, [], many).failures.length;
      expect(countFitting(space, spaceOf(space, []), requests, 30)).toBe(placed);
    });
  });
});

/** All aligned positions, tried one by one. */
function bruteForceFits(space: readonly Cidr[], occupied: readonly Cidr[], prefix: number): boolean {
  return space.some(outer => {
    for (let base = outer.base; base < endOf(outer); base += 1n << BigInt(32 - prefix)) {
      const candidate: Cidr = { family: 4, base, prefix };
      if (contains(outer, candidate) && !occupied.some(other => overlaps(other, candidate))) return true;
    }
    return false;
  });
}

/** Addresses of the space on which at least one occupied block lies, counted in units of the smallest block. */
function occupiedAddresses(space: readonly Cidr[], occupied: readonly Cidr[]): bigint {
  let count = 0n;
  for (const prefix of space) {
    for (let base = prefix.base; base < endOf(prefix); base += 4n) {
      if (occupied.some(other => overlaps(other, { family: 4, base, prefix: 30 }))) count += 4n;
    }
  }
  return count;
}

describe('the seed system compared', () => {
  const common = ['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/26', '10.0.1.0/26'].map(parseCidr);

  test.each([
    ['all', 40],
    ['genai-1', 88],
    ['esml', 340],
  ] as const)('a /16 with four common subnets holds the arithmetic bound of projects of type %s: %i', (type, bound) => {
    const groups = Array.from({ length: bound + 1 }, (_, i) => ({ owner: String(i + 1), requests: ofType(type) }));
    const space = [parseCidr('10.0.0.0/16')];
    const { failures } = allocate(space, common, groups);
    expect(failures.map(({ owner }) => owner)).toEqual([String(bound + 1)]);
    expect(countFitting(space, spaceOf(space, common), ofType(type), 10_000)).toBe(bound);
  });
});

describe('single behaviours', () => {
  const one = (name: string, prefix: number, kind = plain): RequestGroup => ({
    owner: '1',
    requests: [{ name, kind, prefix }],
  });
  const placed = (result: ReturnType<typeof allocate>): string[] =>
    result.allocations.map(({ cidr }) => formatCidr(cidr));

  test('a gap that fits exactly is used before a large block is split', () => {
    const occupied = ['10.0.0.0/26', '10.0.0.128/25'].map(parseCidr);
    expect(placed(allocate([parseCidr('10.0.0.0/16')], occupied, [one('a', 26)]))).toEqual(['10.0.0.64/26']);
  });

  test('a second prefix of the network is used when the first is full', () => {
    const space = ['10.0.0.0/24', '10.9.0.0/24'].map(parseCidr);
    expect(placed(allocate(space, [parseCidr('10.0.0.0/24')], [one('a', 25)]))).toEqual(['10.9.0.0/25']);
  });

  test('two adjacent prefixes are not joined, because a subnet lies within one of them', () => {
    const space = ['10.0.0.0/25', '10.0.0.128/25'].map(parseCidr);
    expect(allocate(space, [], [one('a', 24)]).failures).toHaveLength(1);
  });

  test('ranges a service refuses are left to others', () => {
    const agents = kindNamed('aca2');
    const refused = rangesOf(agents.refuses)?.map(formatCidr) ?? [];
    expect(refused).toContain('172.17.0.0/16');
    const space = ['172.17.0.0/24', '172.18.0.0/24'].map(parseCidr);
    expect(placed(allocate(space, [], [one('agents', 25, agents)]))).toEqual(['172.18.0.0/25']);
    expect(placed(allocate(space, [], [one('plain', 25)]))).toEqual(['172.17.0.0/25']);
  });

  test('addresses that one kind depends on are spared by kinds that can live elsewhere', () => {
    const agents = kindNamed('aca2');
    const space = ['10.0.0.0/26', '100.64.0.0/22'].map(parseCidr);
    const result = allocate(
      space,
      [],
      [
        {
          owner: '1',
          requests: [
            { name: 'plain', kind: plain, prefix: 27 },
            { name: 'agents', kind: agents, prefix: 27 },
          ],
        },
      ],
    );
    const byName = Object.fromEntries(result.allocations.map(({ name, cidr }) => [name, formatCidr(cidr)]));
    expect(byName).toEqual({ agents: '10.0.0.0/27', plain: '100.64.0.0/27' });
  });

  test('a kind with few places to go is not left without one by larger ones that could go anywhere', () => {
    const requests = [
      { name: 'big', kind: plain, prefix: 24 },
      { name: 'agents', kind: kindNamed('aca2'), prefix: 25 },
    ];
    const space = ['172.16.255.0/24', '172.17.0.0/24'].map(parseCidr);
    const result = allocate(space, [], [{ owner: '1', requests }]);
    const byName = Object.fromEntries(result.allocations.map(({ name, cidr }) => [name, formatCidr(cidr)]));
    expect(byName).toEqual({ agents: '172.16.255.0/25', big: '172.17.0.0/24' });
  });

  test('an owner placed earlier takes what a later one’s service refuses, and leaves it the rest', () => {
    const space = ['172.16.255.0/24', '172.17.0.0/24'].map(parseCidr);
    const agents = { owner: '2', requests: [{ name: 'agents', kind: kindNamed('aca2'), prefix: 24 }] };
    expect(placed(allocate(space, [], [one('a', 25), agents]))).toEqual(['172.16.255.0/24', '172.17.0.0/25']);
  });

  test('of exact blocks that overlap the same one is had in any order', () => {
    const requests = ['10.0.0.0/25', '10.0.0.64/26', '10.0.0.128/26'].map((text, i) => ({
      name: `s${i}`,
      kind: plain,
      prefix: parseCidr(text).prefix,
      pinned: parseCidr(text),
    }));
    const missing = [requests, [...requests].reverse()].map(order =>
      allocate([parseCidr('10.0.0.0/24')], [], [{ owner: '1', requests: order }]).failures.map(f => f.request.name),
    );
    expect(missing).toEqual([['s1'], ['s1']]);
  });

  test('an exact block is kept for its owner even when an earlier owner would have taken it', () => {
    const pinned: RequestGroup = {
      owner: '9',
      requests: [{ name: 'p', kind: plain, prefix: 26, pinned: parseCidr('10.0.0.0/26') }],
    };
    const result = allocate([parseCidr('10.0.0.0/25')], [], [pinned, one('a', 26)]);
    expect(result.allocations.map(({ owner, cidr }) => `${owner} ${formatCidr(cidr)}`)).toEqual([
      '9 10.0.0.0/26',
      '1 10.0.0.64/26',
    ]);
  });

  test('a block set aside for an owner is used by that owner only, and first', () => {
    const ownSpace = [parseCidr('10.0.0.0/26')];
    const groups = [one('a', 27), { owner: '2', requests: [{ name: 'b', kind: plain, prefix: 27 }], ownSpace }];
    const result = allocate([parseCidr('10.0.0.0/24')], [], groups);
    expect(result.allocations.map(({ owner, cidr }) => `${owner} ${formatCidr(cidr)}`)).toEqual([
      '2 10.0.0.0/27',
      '1 10.0.0.64/27',
    ]);
  });

  test('owners are placed by number: project 9 before project 10', () => {
    const groups = ['10', '9'].map(owner => ({ owner, requests: [{ name: 'a', kind: plain, prefix: 26 }] }));
    const result = allocate([parseCidr('10.0.0.0/24')], [], groups);
    expect([...result.allocations].sort((a, b) => compareCidrs(a.cidr, b.cidr)).map(({ owner }) => owner)).toEqual([
      '9',
      '10',
    ]);
  });

  test('a failure names the request, the free space, and changes that would really help', () => {
    const space = [parseCidr('10.0.0.0/22')];
    const group = { owner: '7', requests: ofType('all') };
    const [failure] = allocate(space, [], [group]).failures;
    expect(failure?.request.name).toBe('aks2');
    expect(failure?.largestFree && formatCidr(failure.largestFree)).toBe('10.0.0.0/22');
    expect(failure?.totalFree).toBe(1024n);
    const [smaller, extra] = failure?.remedies ?? [];
    if (smaller?.kind !== 'smaller-subnets' || extra?.kind !== 'add-prefix') throw new Error('two remedies expected');
    const sizes = new Map(smaller.changes.map(({ name, to }) => [name, to]));
    const shrunk = group.requests.map(request => ({ ...request, prefix: sizes.get(request.name) ?? request.prefix }));
    expect(allocate(space, [], [{ owner: '7', requests: shrunk }]).failures).toEqual([]);
    const withExtra = [...space, parseCidr(`10.64.0.0/${extra.prefix}`)];
    expect(allocate(withExtra, [], [group]).failures).toEqual([]);
    const withLess = [...space, parseCidr(`10.64.0.0/${extra.prefix + 1}`)];
    expect(allocate(withLess, [], [group]).failures).toHaveLength(1);
  });
});
