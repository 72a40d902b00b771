import { formatCidr, sizeOf } from '../../cidr/cidr.ts';
import type { EnvironmentPlan, FactoryPlan } from '../../factory/plan-factory.ts';
import { growthKind } from '../../network/ledger/ledger.ts';
import { compareOwners } from '../../network/owners.ts';
import type { PlannedSubnet } from '../../network/planned-network.ts';
import { rangesText } from '../../network/ranges-text.ts';
import type { AddressMap } from '../../report/address-map.ts';
import { mapBlocks } from '../../report/address-map.ts';
import { capacityFacts, capacityLines } from '../../report/capacity.ts';
import { markdownTable, percent, textTable } from '../../report/table.ts';
import { thousands } from '../../text/thousands.ts';

export interface Heading {
  readonly prefix: string;
  readonly specFile: string;
  readonly ledgerFile: string;
  readonly mode: 'update' | 'frozen' | 'preview';
}

/** Above this many projects only those with news are listed. */
const mostListed = 40;

export function renderText(plan: FactoryPlan, heading: Heading, project: string | undefined): string {
  const sections = plan.environments.flatMap(environment => [
    `${environmentTitle(environment)}`,
    project === undefined ? projectTable(environment) : subnetTable(environment, project),
    ...(project === undefined ? capacityLines(environment.capacity) : []),
    '',
  ]);
  return [title(plan, heading), '', ...sections, ...changeLines(plan, heading)].join('\n');
}

export function renderSummary(plan: FactoryPlan, heading: Heading): string {
  return [
    `## ${title(plan, heading)}`,
    changeLines(plan, heading).join(' '),
    ...plan.environments.flatMap(environment => [
      `### ${environmentTitle(environment)}`,
      markdownTable(projectHeader, listed(environment).rows),
      ...listed(environment).note,
      `<details><summary>Capacity: ${percent(environment.capacity.utilisation)} in use, ${thousands(environment.capacity.free)} addresses free</summary>\n\n${markdownTable(['Figure', 'Value'], capacityFacts(environment.capacity))}\n\n</details>`,
    ]),
    '',
  ].join('\n\n');
}

/** All networks of the plan, one section each. */
export function factoryMap(plan: FactoryPlan): AddressMap {
  return {
    title: 'Address plan of the AI Factory',
    sections: plan.environments.map(({ environment, network, capacity }) => ({
      title: `${environment.name}: ${environment.vnet.name}`,
      addressSpace: network.addressSpace,
      blocks: mapBlocks(network),
      facts: capacityFacts(capacity),
    })),
  };
}

function title(plan: FactoryPlan, { prefix, specFile }: Heading): string {
  const projects = new Set(plan.environments.flatMap(({ environment }) => environment.projects.map(({ id }) => id)));
  const environments = plan.environments.map(({ environment }) => environment.name).join(', ');
  const count = projects.size === 1 ? '1 project' : `${projects.size} projects`;
  return `Factory ${prefix.replace(/-$/, '')} (${specFile}): ${count} in ${environments}`;
}

const environmentTitle = ({ environment, network }: EnvironmentPlan): string =>
  `${environment.name}: ${environment.vnet.name}, ${network.addressSpace.map(formatCidr).join(' + ')}`;

const projectHeader = ['Project', 'Name', 'Type', 'Subnets', 'New', 'Addresses', 'Ranges'];

function projectTable(environment: EnvironmentPlan): string {
  const { rows, note } = listed(environment);
  return [textTable(projectHeader, rows), ...note].join('\n');
}

/** A row per owner; in a large environment only those with something new or unclaimed. */
function listed(environment: EnvironmentPlan): { readonly rows: (string | number)[][]; readonly note: string[] } {
  const owners = [...Map.groupBy(environment.network.subnets, subnet => subnet.owner)].sort(([a], [b]) =>
    compareOwners(a, b),
  );
  const news = owners.filter(([, subnets]) => subnets.some(({ status }) => status === 'new' || status === 'unclaimed'));
  const shown = owners.length > mostListed ? news : owners;
  const hidden = owners.length - shown.length;
  const note =
    hidden === 0 ? [] : [`${thousands(hidden)} unchanged not listed; see one with --project, or all with --json.`];
  return { rows: shown.map(([owner, subnets]) => ownerRow(environment, owner, subnets)), note };
}

function ownerRow({ desired }: EnvironmentPlan, owner: string, subnets: readonly PlannedSubnet[]): (string | number)[] {
  const info = desired.owners.get(owner);
  const real = subnets.filter(({ kind }) => kind !== growthKind);
  const addresses = real.reduce((all, { cidr }) => all + sizeOf(cidr), 0n);
  const unclaimed = subnets.every(({ status }) => status === 'unclaimed');
  return [
    owner,
    info === undefined ? '(not in the spec)' : `${info.title}${info.retire || unclaimed ? ' (retired)' : ''}`,
    info?.type ?? '',
    real.length,
    real.filter(({ status }) => status === 'new').length,
    thousands(addresses),
    rangesText(subnets.map(({ cidr }) => cidr)),
  ];
}

function subnetTable({ network }: EnvironmentPlan, project: string): string {
  const rows = network.subnets
    .filter(({ owner }) => owner === project)
    .map(({ name, kind, cidr, cidrV6, status }) => [
      name,
      kind,
      formatCidr(cidr),
      cidrV6 === undefined ? '' : formatCidr(cidrV6),
      Number(sizeOf(cidr)),
      status,
    ]);
  return textTable(['Subnet', 'Kind', 'IPv4', 'IPv6', 'Addresses', 'State'], rows);
}

function changeLines(plan: FactoryPlan, { mode, ledgerFile }: Heading): string[] {
  if (!plan.changes) return ['No change: every subnet is recorded already.'];
  const total = (part: 'allocated' | 'adopted' | 'released' | 'changed'): number =>
    plan.differences.reduce((all, difference) => all + difference[part], 0);
  const parts = [
    `${total('allocated')} new`,
    `${total('adopted')} adopted`,
    `${total('released')} released`,
    `${total('changed')} changed`,
  ].filter(part => !part.startsWith('0 '));
  return mode === 'update'
    ? [`Subnets: ${parts.join(', ')}. Recorded in ${ledgerFile}; commit it with the spec.`]
    : [`Subnets: ${parts.join(', ')}. Nothing was recorded.`];
}
