import { type Cidr, contains, formatCidr, overlaps } from '../cidr/cidr.ts';
import { parseCidr } from '../cidr/parse-cidr.ts';
import type { Problem } from '../errors.ts';
import { rangesOf } from './kinds/ranges.ts';
import type { SubnetKind } from './kinds/subnet-kind.ts';

/** Why the service does not accept an exact block, or undefined. `where` starts the message. */
export function placeProblem(kind: SubnetKind, cidr: Cidr, where: string): Problem | undefined {
  const refused = kind.refuses.find(rule => overlaps(parseCidr(rule.range), cidr));
  if (refused !== undefined) {
    const message = `${where}: ${formatCidr(cidr)} overlaps ${refused.range}, which ${kind.title} refuses (${refused.reason}).`;
    return { code: 'SUBNET_RANGE_REFUSED', message, details: { source: refused.source } };
  }
  const onlyIn = rangesOf(kind.onlyIn);
  if (onlyIn === undefined || onlyIn.some(range => contains(range, cidr))) return undefined;
  const message = `${where}: ${kind.title} accepts only ${onlyIn.map(formatCidr).join(', ')}, not ${formatCidr(cidr)}.`;
  return { code: 'SUBNET_RANGE_REFUSED', message, details: { source: kind.onlyIn?.[0]?.source } };
}
