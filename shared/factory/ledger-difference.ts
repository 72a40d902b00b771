import { formatCidr } from '../cidr/cidr.ts';
import type { Ledger } from '../network/ledger/ledger.ts';
import { blocksOf, type NetworkPlan, type Place } from '../network/planned-network.ts';

/** How the planned ledger of an environment differs from the recorded one, in subnets. */
export interface LedgerDifference {
  readonly environment: string;
  /** Allocated now. */
  readonly allocated: number;
  /** Found in Azure. */
  readonly adopted: number;
  readonly released: number;
  /** Recorded before with another name or range. */
  readonly changed: number;
}

/** None where nothing differs. */
export function differenceOf(name: string, network: NetworkPlan, recorded: Ledger): LedgerDifference[] {
  const before = new Map(
    recorded.entries
      .filter(entry => entry.environment === name)
      .map(entry => [`${entry.owner}/${entry.kind}`, entry] as const),
  );
  const known = network.subnets.filter(subnet => subnet.status !== 'new');
  const adopted = known.filter(({ owner, kind }) => !before.has(`${owner}/${kind}`));
  const changed = known.filter(subnet => {
    const entry = before.get(`${subnet.owner}/${subnet.kind}`);
    return entry !== undefined && (entry.subnet !== subnet.name || blocksText(entry) !== blocksText(subnet));
  });
  const difference = {
    environment: name,
    allocated: network.subnets.length - known.length,
    adopted: adopted.length,
    released: network.released.length,
    changed: changed.length,
  };
  const { allocated, released } = difference;
  return allocated + adopted.length + released + changed.length === 0 ? [] : [difference];
}

const blocksText = (place: Place): string => blocksOf(place).map(formatCidr).join(' ');
