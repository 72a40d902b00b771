import type { Cidr } from '../cidr/cidr.ts';
import type { Problem } from '../errors.ts';
import type { ReservedRange } from './desired.ts';
import type { LedgerEntry } from './ledger/ledger.ts';
import type { Space } from './place.ts';

/**
 * existing: in Azure already. recorded: in the ledger. new: allocated now. unclaimed: in the ledger, but nothing in
 * the spec asks for it any more; kept until it is released.
 */
export type SubnetStatus = 'existing' | 'recorded' | 'new' | 'unclaimed';

export interface PlannedSubnet {
  readonly owner: string;
  readonly kind: string;
  readonly name: string;
  readonly cidr: Cidr;
  readonly cidrV6?: Cidr;
  readonly status: SubnetStatus;
}

/** A block of somebody else: a subnet, or what another environment keeps in the same network. */
export interface ForeignSubnet {
  readonly name: string;
  readonly cidr: Cidr;
  /** Kept free for somebody: addresses, but no subnet. */
  readonly growth?: true;
}

/** The addresses of one environment after planning. */
export interface NetworkPlan {
  readonly environment: string;
  readonly addressSpace: readonly Cidr[];
  readonly subnets: readonly PlannedSubnet[];
  readonly foreign: readonly ForeignSubnet[];
  readonly reserved: readonly ReservedRange[];
  readonly released: readonly LedgerEntry[];
  readonly free: Space;
  readonly peerings: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface Place {
  readonly cidr: Cidr;
  readonly cidrV6?: Cidr;
}

export const blocksOf = ({ cidr, cidrV6 }: Place): Cidr[] => (cidrV6 === undefined ? [cidr] : [cidr, cidrV6]);
