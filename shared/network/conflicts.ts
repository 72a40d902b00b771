import { type Cidr, contains, formatCidr, overlaps } from '../cidr/cidr.ts';
import type { Problem } from '../errors.ts';
import type { DesiredNetwork } from './desired.ts';
import { growthKind } from './ledger/ledger.ts';
import { blocksOf, type ForeignSubnet, type PlannedSubnet } from './planned-network.ts';

/**
 * Recorded blocks that Azure does not know of, on addresses that meanwhile belong to somebody else: to a foreign
 * subnet, or to one of ours that was adopted there. `recorded` includes what is unclaimed and what is kept for growth.
 */
export function conflicts(
  { environment, addressSpace }: DesiredNetwork,
  recorded: readonly PlannedSubnet[],
  adopted: readonly PlannedSubnet[],
  foreign: readonly ForeignSubnet[],
): Problem[] {
  const ours = adopted.flatMap(subnet => blocksOf(subnet).map(cidr => ({ ...subnet, cidr })));
  return recorded.flatMap(subnet => {
    const item = `${subnet.owner}/${subnet.kind}`;
    for (const cidr of blocksOf(subnet)) {
      const who = `${environment}: the ledger holds ${subnet.name} (${formatCidr(cidr)})`;
      const rival =
        foreign.find(other => overlaps(other.cidr, cidr)) ??
        ours.find(other => overlaps(other.cidr, cidr) && !mayShare(subnet, cidr, other));
      if (rival !== undefined) {
        const message = `${who}, but the virtual network has '${rival.name}' (${formatCidr(rival.cidr)}) there.`;
        const remedy = `Release it to allocate anew: --release ${item}.`;
        return [{ code: 'LEDGER_CONFLICT', message, remedy }];
      }
      if (!addressSpace.some(prefix => contains(prefix, cidr))) {
        const message = `${who}, outside the address space ${addressSpace.map(formatCidr).join(', ')}.`;
        const remedy = `Restore the prefix, or release it: --release ${item}.`;
        return [{ code: 'LEDGER_OUTSIDE_VNET', message, remedy }];
      }
    }
    return [];
  });
}

/** A subnet may lie in the growth block of its own project; and a subnet is no rival of itself. */
function mayShare(subnet: PlannedSubnet, cidr: Cidr, other: PlannedSubnet): boolean {
  if (subnet.owner !== other.owner) return false;
  return subnet.kind === other.kind || (subnet.kind === growthKind && contains(cidr, other.cidr));
}
