import { formatCidr } from '../../cidr/cidr.ts';
import { type Capacity, capacityOf, type ProjectShape } from '../../network/capacity.ts';
import { findKind } from '../../network/kinds/catalogue.ts';
import type { NetworkPlan } from '../../network/planned-network.ts';
import type { Vnet } from '../../network/vnet.ts';
import type { AddressMap } from '../../report/address-map.ts';
import { mapBlocks } from '../../report/address-map.ts';
import { capacityFacts, capacityLines } from '../../report/capacity.ts';
import { markdownTable, textTable } from '../../report/table.ts';
import { kindOfKey, subnetSets } from '../../spec/project-subnets.ts';

export interface SubnetResult {
  readonly key: string;
  readonly name: string;
  readonly azureName: string;
  readonly kind: string;
  readonly addressPrefix: string;
  readonly addressPrefixV6?: string;
  readonly existing: boolean;
}

/** What the renderings need of a plan. */
export interface Rendered {
  readonly title: string;
  readonly vnet: Pick<Vnet, 'name' | 'addressSpace'>;
  readonly capacity: Capacity;
  /** Drawn only for those who want it. */
  map(): AddressMap;
}

export function rendered(
  vnet: Pick<Vnet, 'name' | 'addressSpace'>,
  network: NetworkPlan,
  shapes: readonly ProjectShape[],
): Rendered {
  const capacity = capacityOf(network, shapes);
  const title = `Virtual network ${vnet.name}`;
  return {
    title,
    vnet,
    capacity,
    map: () => ({
      title,
      sections: [
        { title, addressSpace: vnet.addressSpace, blocks: mapBlocks(network), facts: capacityFacts(capacity) },
      ],
    }),
  };
}

/** The project types in their default sizes. */
export const defaultShapes: readonly ProjectShape[] = Object.entries(subnetSets).map(([type, set]) => ({
  type,
  requests: Object.entries(set).flatMap(([key, prefix]) => {
    const kind = findKind(kindOfKey(key));
    return kind === undefined ? [] : [{ name: key, kind, prefix }];
  }),
}));

const header = ['Subnet', 'Address prefix', 'Addresses', 'Kind', 'State'];

const rows = (results: readonly SubnetResult[]) =>
  results.map(({ name, azureName, addressPrefix, addressPrefixV6, kind, existing }) => [
    name === azureName ? name : `${name} (named ${azureName})`,
    addressPrefixV6 === undefined ? addressPrefix : `${addressPrefix}, ${addressPrefixV6}`,
    2 ** (32 - Number(addressPrefix.split('/')[1])),
    kind,
    existing ? 'exists' : 'new',
  ]);

export function renderText(results: readonly SubnetResult[], plan: Rendered): string {
  const space = plan.vnet.addressSpace.map(formatCidr).join(', ');
  return [`${plan.title} (${space})`, '', textTable(header, rows(results)), '', ...capacityLines(plan.capacity)].join(
    '\n',
  );
}

export function renderSummary(results: readonly SubnetResult[], plan: Rendered): string {
  const space = plan.vnet.addressSpace.map(formatCidr).join(', ');
  const facts = capacityFacts(plan.capacity).map(([name, value]) => [name, value]);
  return [
    `### Subnets of ${plan.vnet.name}`,
    `Address space ${space}`,
    markdownTable(header, rows(results)),
    markdownTable(['Capacity', ''], facts),
    '',
  ].join('\n\n');
}
