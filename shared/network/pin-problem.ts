import { type Cidr, contains, formatCidr, overlaps } from '../cidr/cidr.ts';

export interface NamedBlock {
  readonly name: string;
  readonly cidr: Cidr;
}

/** Why an exact block can't be had: it lies outside the address space, or on somebody else's addresses. */
export function pinProblem(
  pinned: Cidr,
  addressSpace: readonly Cidr[],
  taken: readonly NamedBlock[],
): { readonly code: string; readonly message: string } | undefined {
  const text = formatCidr(pinned);
  if (!addressSpace.some(prefix => contains(prefix, pinned))) {
    const message = `${text} is outside the address space ${addressSpace.map(formatCidr).join(', ')}.`;
    return { code: 'SUBNET_OUTSIDE_VNET', message };
  }
  const rival = taken.find(other => overlaps(other.cidr, pinned));
  if (rival === undefined) return undefined;
  return { code: 'SUBNET_OVERLAP', message: `${text} overlaps '${rival.name}' (${formatCidr(rival.cidr)}).` };
}
