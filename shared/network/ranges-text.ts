import { type Cidr, compareCidrs, coverRange, endOf, formatCidr } from '../cidr/cidr.ts';

/** The blocks as few CIDRs as possible, in address order: neighbours are joined. */
export function rangesText(cidrs: readonly Cidr[]): string {
  const joined: { family: Cidr['family']; start: bigint; end: bigint }[] = [];
  for (const cidr of [...cidrs].sort(compareCidrs)) {
    const last = joined.at(-1);
    if (last !== undefined && last.family === cidr.family && cidr.base <= last.end) {
      if (endOf(cidr) > last.end) last.end = endOf(cidr);
    } else {
      joined.push({ family: cidr.family, start: cidr.base, end: endOf(cidr) });
    }
  }
  return joined.flatMap(({ family, start, end }) => coverRange(family, start, end).map(formatCidr)).join(' ');
}
