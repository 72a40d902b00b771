export type Family = 4 | 6;

/** An aligned address block. `base` is the network address as a number, `prefix` its length (0-32 or 0-128). */
export interface Cidr {
  readonly family: Family;
  readonly base: bigint;
  readonly prefix: number;
}

/** Text that is not a clean CIDR. `hint` names the block that was probably meant, where there is one. */
export class CidrError extends Error {
  override readonly name = 'CidrError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Length of an address in bits. */
export const bitsOf = (family: Family): number => (family === 4 ? 32 : 128);

/** Number of addresses in the block, Azure's own five included. */
export const sizeOf = (cidr: Cidr): bigint => blockSize(cidr.family, cidr.prefix);

/** Number of addresses in any block of this prefix length. */
export const blockSize = (family: Family, prefix: number): bigint => 1n << BigInt(bitsOf(family) - prefix);

/** The address after the last one of the block. */
export const endOf = (cidr: Cidr): bigint => cidr.base + sizeOf(cidr);

export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.family === b.family && a.base < endOf(b) && b.base < endOf(a);
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.family === inner.family && outer.base <= inner.base && endOf(inner) <= endOf(outer);
}

export function sameCidr(a: Cidr, b: Cidr): boolean {
  return a.family === b.family && a.base === b.base && a.prefix === b.prefix;
}

/** Numeric order: IPv4 before IPv6, by address, the larger block first. */
export function compareCidrs(a: Cidr, b: Cidr): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.base !== b.base) return a.base < b.base ? -1 : 1;
  return a.prefix - b.prefix;
}

/** The two halves of a block, lower one first. */
export function halves(cidr: Cidr): readonly [Cidr, Cidr] {
  const prefix = cidr.prefix + 1;
  const lower = { family: cidr.family, base: cidr.base, prefix };
  return [lower, { ...lower, base: cidr.base + sizeOf(lower) }];
}

/** The smallest list of aligned blocks that covers [start, end), in address order. */
export function coverRange(family: Family, start: bigint, end: bigint): Cidr[] {
  const blocks: Cidr[] = [];
  let at = start;
  while (at < end) {
    let prefix = bitsOf(family);
    while (prefix > 0) {
      const size = blockSize(family, prefix - 1);
      if (at % size !== 0n || at + size > end) break;
      prefix -= 1;
    }
    blocks.push({ family, base: at, prefix });
    at += blockSize(family, prefix);
  }
  return blocks;
}

/** Canonical text: dotted decimal, or RFC 5952 for IPv6. */
export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(cidr.family, cidr.base)}/${cidr.prefix}`;
}

export function formatAddress(family: Family, address: bigint): string {
  return family === 4 ? formatV4(address) : formatV6(address);
}

function formatV4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map(shift => (address >> shift) & 255n).join('.');
}

function formatV6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => Number((address >> BigInt(112 - 16 * i)) & 0xffffn));
  const gap = longestZeroRun(groups);
  const text = groups.map(group => group.toString(16));
  if (gap.length < 2) return text.join(':');
  return `${text.slice(0, gap.start).join(':')}::${text.slice(gap.start + gap.length).join(':')}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== 0) start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  });
  return best;
}
