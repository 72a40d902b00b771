import { type Cidr, compareCidrs } from '../../cidr/cidr.ts';
import { compareNames } from '../compare-names.ts';
import { growthSubnetKind } from '../kinds/growth-kind.ts';

/** Addresses that somebody has, in Azure or on the way there. */
export interface LedgerEntry {
  readonly environment: string;
  /** Project number with three digits, or `common`. */
  readonly owner: string;
  readonly kind: string;
  readonly subnet: string;
  readonly cidr: Cidr;
  readonly cidrV6?: Cidr;
}

/** Kind of the block that is kept free for an owner's later subnets. */
export const growthKind = growthSubnetKind.name;

/** Who holds which addresses, for the whole factory. Kept in git as `aifactory.lock.json`. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
}

export const emptyLedger: Ledger = { entries: [] };

/** The order in the file: by environment, then by address. */
export function inLedgerOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...entries].sort(
    (a, b) =>
      environmentRank(a.environment) - environmentRank(b.environment) ||
      compareCidrs(a.cidr, b.cidr) ||
      // A growth block starts where the first subnet inside it may start.
      (a.kind === growthKind ? -1 : b.kind === growthKind ? 1 : compareNames(a.subnet, b.subnet)),
  );
}

function environmentRank(name: string): number {
  const rank = ['dev', 'stage', 'prod'].indexOf(name);
  return rank === -1 ? 3 : rank;
}
