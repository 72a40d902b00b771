import { bitsOf, blockSize, type Cidr, CidrError, type Family, formatCidr } from './cidr.ts';

/**
 * Reads a CIDR strictly: four full decimal octets or RFC 4291 IPv6, a prefix length, and no host bits.
 * Octal and short forms are refused because tools disagree on what they mean. Throws `CidrError`.
 */
export function parseCidr(text: string): Cidr {
  const [address, prefixText, ...rest] = text.split('/');
  if (address === undefined || prefixText === undefined || rest.length > 0) {
    throw new CidrError(`'${text}' is not a CIDR; expected address/prefix, e.g. 10.0.0.0/16`);
  }
  const family: Family = address.includes(':') ? 6 : 4;
  const base = family === 4 ? parseV4(address, text) : parseV6(address, text);
  const prefix = parsePrefix(prefixText, bitsOf(family), text);
  const hostBits = base % blockSize(family, prefix);
  if (hostBits !== 0n) {
    const network = formatCidr({ family, base: base - hostBits, prefix });
    throw new CidrError(`'${text}' has host bits set; the /${prefix} it lies in is ${network}`, network);
  }
  return { family, base, prefix };
}

/** Reads a single address, with the same strictness. Throws `CidrError`. */
export function parseAddress(text: string): { readonly family: Family; readonly address: bigint } {
  const family: Family = text.includes(':') ? 6 : 4;
  return { family, address: family === 4 ? parseV4(text, text) : parseV6(text, text) };
}

/** Reads a prefix length such as `/25`. Throws `CidrError`. */
export function parsePrefixLength(text: string, family: Family = 4): number {
  const trimmed = text.trim();
  if (!trimmed.startsWith('/')) throw new CidrError(`'${text}' is not a size; expected a prefix length, e.g. /26`);
  return parsePrefix(trimmed.slice(1), bitsOf(family), text);
}

function parsePrefix(text: string, bits: number, whole: string): number {
  if (!/^(0|[1-9]\d{0,2})$/.test(text) || Number(text) > bits) {
    throw new CidrError(`'${whole}' has the prefix length '${text}'; expected a whole number from 0 to ${bits}`);
  }
  return Number(text);
}

function parseV4(text: string, whole: string): bigint {
  const octets = text.split('.');
  if (octets.length !== 4) {
    throw new CidrError(`'${whole}' has ${octets.length} octet${octets.length === 1 ? '' : 's'}; write all four`);
  }
  return octets.reduce((value, octet) => {
    if (/^0\d+$/.test(octet)) {
      throw new CidrError(`'${whole}' has the octet '${octet}' with a leading zero, which some tools read as octal`);
    }
    if (!/^\d{1,3}$/.test(octet) || Number(octet) > 255) {
      throw new CidrError(`'${whole}' has the octet '${octet}'; expected a number from 0 to 255`);
    }
    return value * 256n + BigInt(octet);
  }, 0n);
}

function parseV6(text: string, whole: string): bigint {
  const bad = (why: string): never => {
    throw new CidrError(`'${whole}' is not an IPv6 address: ${why}`);
  };
  const sides = text.split('::');
  if (sides.length > 2) bad("'::' may appear only once");
  const [head = [], tail = []] = sides.map((side, i) => {
    if (side === '') return [];
    return i === sides.length - 1 ? expandEmbeddedV4(side, whole) : side.split(':');
  });
  const missing = 8 - head.length - tail.length;
  if (sides.length === 1 && missing !== 0) bad(`it has ${head.length} groups of the 8 it needs`);
  if (sides.length === 2 && missing < 1) bad("'::' must stand for at least one group");
  const groups = [...head, ...Array<string>(Math.max(missing, 0)).fill('0'), ...tail];
  return groups.reduce((value, group) => {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) bad(`'${group}' is not a group of 1 to 4 hexadecimal digits`);
    return value * 65536n + BigInt(`0x${group}`);
  }, 0n);
}

/** RFC 4291 2.2.3: the last 32 bits may be written as IPv4. */
function expandEmbeddedV4(side: string, whole: string): string[] {
  const groups = side.split(':');
  const last = groups.at(-1);
  if (last === undefined || !last.includes('.')) return groups;
  const value = parseV4(last, whole);
  return [...groups.slice(0, -1), (value >> 16n).toString(16), (value & 0xffffn).toString(16)];
}
