import { BlockList, isIP } from 'node:net';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bitsOf,
  blockSize,
  type Cidr,
  compareCidrs,
  contains,
  coverRange,
  endOf,
  type Family,
  formatAddress,
  formatCidr,
  halves,
  overlaps,
  sizeOf,
} from '../../../shared/cidr/cidr.ts';
import { parseAddress, parseCidr } from '../../../shared/cidr/parse-cidr.ts';
import { holds } from '../../support/properties.ts';

const families = fc.constantFrom<Family>(4, 6);

const cidrs: fc.Arbitrary<Cidr> = families.chain(family =>
  fc
    .record({
      prefix: fc.integer({ min: 0, max: bitsOf(family) }),
      bits: fc.bigInt({ min: 0n, max: (1n << BigInt(bitsOf(family))) - 1n }),
    })
    .map(({ prefix, bits }) => ({ family, prefix, base: bits - (bits % blockSize(family, prefix)) })),
);

test('what is formatted reads back as the same block', () => {
  holds(cidrs, cidr => expect(parseCidr(formatCidr(cidr))).toEqual(cidr));
});

test('addresses are written as Node itself accepts and writes them', () => {
  holds(cidrs, ({ family, base }) => {
    const text = formatAddress(family, base);
    expect(isIP(text)).toBe(family);
    expect(parseAddress(text).address).toBe(base);
    if (family === 6) expect(new URL(`http://[${text}]`).hostname === `[${text}]` || text.includes('.')).toBe(true);
  });
});

test('containment agrees with the block list of Node', () => {
  const pairs = families.chain(family =>
    fc.tuple(
      cidrs.filter(cidr => cidr.family === family),
      fc.bigInt({ min: 0n, max: (1n << BigInt(bitsOf(family))) - 1n }),
    ),
  );
  holds(pairs, ([cidr, address]) => {
    const list = new BlockList();
    const type = cidr.family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(formatAddress(cidr.family, cidr.base), cidr.prefix, type);
    const single = { family: cidr.family, base: address, prefix: bitsOf(cidr.family) };
    expect(contains(cidr, single)).toBe(list.check(formatAddress(cidr.family, address), type));
  });
});

test('two blocks overlap exactly when one contains the other', () => {
  holds(fc.tuple(cidrs, cidrs), ([a, b]) => expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a)));
});

test('halves are two, adjacent, and make up the block', () => {
  holds(
    cidrs.filter(cidr => cidr.prefix < bitsOf(cidr.family)),
    cidr => {
      const [lower, upper] = halves(cidr);
      expect(lower.base).toBe(cidr.base);
      expect(upper.base).toBe(endOf(lower));
      expect(endOf(upper)).toBe(endOf(cidr));
    },
  );
});

test('a range is covered without gaps by aligned blocks that could not be joined', () => {
  const ranges = fc
    .tuple(fc.bigInt({ min: 0n, max: 1n << 32n }), fc.bigInt({ min: 0n, max: 1n << 32n }))
    .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
  holds(ranges, ({ start, end }) => {
    const blocks = coverRange(4, start, end);
    expect(blocks.reduce((sum, block) => sum + sizeOf(block), 0n)).toBe(end - start);
    let at = start;
    for (const block of blocks) {
      expect(block.base).toBe(at);
      expect(block.base % sizeOf(block)).toBe(0n);
      at = endOf(block);
    }
    const joinable = blocks.some((block, i) => {
      const next = blocks[i + 1];
      return next !== undefined && next.prefix === block.prefix && block.base % (2n * sizeOf(block)) === 0n;
    });
    expect(joinable).toBe(false);
  });
});

test('order is numeric: 10.0.9.0 before 10.0.10.0, and IPv4 before IPv6', () => {
  const sorted = ['fd00::/64', '10.0.10.0/24', '10.0.9.0/24', '10.0.9.0/25']
    .map(parseCidr)
    .sort(compareCidrs)
    .map(formatCidr);
  expect(sorted).toEqual(['10.0.9.0/24', '10.0.9.0/25', '10.0.10.0/24', 'fd00::/64']);
});

test.each([
  ['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128'],
  ['2001:DB8:0:1:1:1:1:1/128', '2001:db8:0:1:1:1:1:1/128'],
  ['::/0', '::/0'],
  ['::ffff:10.0.0.0/104', '::ffff:a00:0/104'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['255.255.255.255/32', '255.255.255.255/32'],
])('%s is written as %s', (text, canonical) => {
  expect(formatCidr(parseCidr(text))).toBe(canonical);
});

test.each([
  ['10.0.0.1/24', "'10.0.0.1/24' has host bits set; the /24 it lies in is 10.0.0.0/24"],
  ['10.0.0.010/32', "'10.0.0.010/32' has the octet '010' with a leading zero, which some tools read as octal"],
  ['10.1/16', "'10.1/16' has 2 octets; write all four"],
  ['10.0.0.256/32', "'10.0.0.256/32' has the octet '256'; expected a number from 0 to 255"],
  ['10.0.0.0/33', "'10.0.0.0/33' has the prefix length '33'; expected a whole number from 0 to 32"],
  ['10.0.0.0/08', "'10.0.0.0/08' has the prefix length '08'; expected a whole number from 0 to 32"],
  ['10.0.0.0', "'10.0.0.0' is not a CIDR; expected address/prefix, e.g. 10.0.0.0/16"],
  ['10.0.0.0/8/8', "'10.0.0.0/8/8' is not a CIDR; expected address/prefix, e.g. 10.0.0.0/16"],
  ['0x0a.0.0.0/8', "'0x0a.0.0.0/8' has the octet '0x0a'; expected a number from 0 to 255"],
  [' 10.0.0.0/8', "' 10.0.0.0/8' has the octet ' 10'; expected a number from 0 to 255"],
  ['fd00::1::/64', "'fd00::1::/64' is not an IPv6 address: '::' may appear only once"],
  ['1:2:3/64', "'1:2:3/64' is not an IPv6 address: it has 3 groups of the 8 it needs"],
  ['fd00:12345::/64', "'fd00:12345::/64' is not an IPv6 address: '12345' is not a group of 1 to 4 hexadecimal digits"],
  ['1.2.3.4::/64', "'1.2.3.4::/64' is not an IPv6 address: '1.2.3.4' is not a group of 1 to 4 hexadecimal digits"],
  ['fd00::/129', "'fd00::/129' has the prefix length '129'; expected a whole number from 0 to 128"],
])('%s is refused with the reason', (text, message) => {
  expect(() => parseCidr(text)).toThrow(message);
});
