import { type Cidr, formatCidr, sizeOf } from '../cidr/cidr.ts';
import { growthKind } from '../network/ledger/ledger.ts';
import { commonOwner } from '../network/owners.ts';
import type { NetworkPlan } from '../network/planned-network.ts';
import { thousands } from '../text/thousands.ts';

/** A picture of address spaces: one section per network. */
export interface AddressMap {
  readonly title: string;
  readonly sections: readonly MapSection[];
}

export interface MapSection {
  readonly title: string;
  readonly addressSpace: readonly Cidr[];
  readonly blocks: readonly MapBlock[];
  /** Short facts under the picture. */
  readonly facts: readonly (readonly [string, string])[];
}

export type MapCategory = 'project' | 'common' | 'foreign' | 'reserved' | 'growth';

export interface MapBlock {
  readonly cidr: Cidr;
  readonly category: MapCategory;
  readonly owner: string;
  readonly label: string;
  readonly detail: string;
  readonly isNew: boolean;
}

/** Everything in a planned network, as blocks to draw; what lies on top comes last. */
export function mapBlocks(network: NetworkPlan): MapBlock[] {
  const reserved = network.reserved.map(
    ({ cidr, reason }): MapBlock => ({
      cidr,
      category: 'reserved',
      owner: '',
      label: reason,
      detail: reason,
      isNew: false,
    }),
  );
  const foreign = network.foreign.map(
    ({ cidr, name }): MapBlock => ({
      cidr,
      category: 'foreign',
      owner: '',
      label: name,
      detail: 'not of this factory',
      isNew: false,
    }),
  );
  const own = network.subnets.map(
    ({ cidr, owner, kind, name, status }): MapBlock => ({
      cidr,
      category: kind === growthKind ? 'growth' : owner === commonOwner ? 'common' : 'project',
      owner,
      label: owner === '' || owner === commonOwner ? name : `${owner} ${kind}`,
      detail: `${name}, ${status}`,
      isNew: status === 'new',
    }),
  );
  return [
    ...reserved,
    ...own.filter(block => block.category === 'growth'),
    ...foreign,
    ...own.filter(block => block.category !== 'growth'),
  ];
}

export const describeBlock = (block: MapBlock): string =>
  `${block.label}\n${formatCidr(block.cidr)} (${thousands(sizeOf(block.cidr))} addresses)\n${block.detail}`;
