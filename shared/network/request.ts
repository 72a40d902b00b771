import type { Cidr, Family } from '../cidr/cidr.ts';
import type { SubnetKind } from './kinds/subnet-kind.ts';

/** A subnet somebody wants. `prefix` is the IPv4 prefix length; `dualStack` adds a /64 of the VNet's IPv6 space. */
export interface SubnetRequest {
  readonly name: string;
  readonly kind: SubnetKind;
  readonly prefix: number;
  readonly dualStack?: boolean;
  /** An exact block, for a subnet whose address is decided elsewhere. */
  readonly pinned?: Cidr;
}

/** Subnets that are placed together or not at all. */
export interface RequestGroup {
  readonly owner: string;
  readonly requests: readonly SubnetRequest[];
  /** Blocks only this owner may use, tried before the common space. */
  readonly ownSpace?: readonly Cidr[];
}

export interface Allocation {
  readonly owner: string;
  readonly name: string;
  readonly kind: string;
  readonly cidr: Cidr;
  readonly cidrV6?: Cidr;
}

/** Why a group could not be placed: the first of its requests without a place, what is free, and what would help. */
export interface AllocationFailure {
  readonly owner: string;
  readonly request: SubnetRequest;
  readonly family: Family;
  /** Before the group. */
  readonly largestFree: Cidr | undefined;
  readonly totalFree: bigint;
  /** What the requests of the group that were placed before this one left over. */
  readonly rest: Rest;
  readonly remedies: readonly Remedy[];
}

export interface Rest {
  readonly placed: readonly string[];
  readonly largest: Cidr | undefined;
  readonly total: bigint;
}

/** A change that would let the whole group fit. */
export type Remedy =
  | { readonly kind: 'add-prefix'; readonly prefix: number; readonly family: Family }
  | { readonly kind: 'smaller-subnets'; readonly changes: readonly SizeChange[] };

export interface SizeChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
