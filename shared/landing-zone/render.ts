import { markdownTable, textTable } from '../report/table.ts';
import { thousands } from '../text/thousands.ts';
import type { Change } from './compare.ts';
import type { EnvironmentResources, OwnerResources, ResourcePlan } from './resource-plan.ts';

/** What goes without saying in a count of resources: parts of something else that is counted. */
const parts = new Set([
  'microsoft.network/privateendpoints/privatednszonegroups',
  'microsoft.insights/diagnosticsettings',
  'microsoft.network/privatednszones/virtualnetworklinks',
]);

const typesShown = 12;

/** A few lines per environment: how many resources, of which types most. */
export function resourceLines(plan: ResourcePlan): string[] {
  const rows = plan.environments.map(environmentRow);
  return [
    textTable(['Resources', 'Deployments', 'Resource groups', 'Private endpoints', 'All'], rows),
    `Most: ${topTypes(plan)}`,
    sourceLine(plan),
    'Names of deleted vaults, AI accounts and workspaces may still be reserved; that is only visible in Azure.',
  ];
}

export function resourceSummary(plan: ResourcePlan): string {
  return [
    '### Resources',
    markdownTable(
      ['Environment', 'Deployments', 'Resource groups', 'Private endpoints', 'All'],
      plan.environments.map(environmentRow),
    ),
    `Most: ${topTypes(plan)}`,
  ].join('\n\n');
}

/** Every resource of one owner in one environment. */
export function ownerResources(environment: EnvironmentResources, owner: string): string {
  const found = environment.owners.find(candidate => candidate.owner === owner);
  const rows = (found?.resources ?? []).map(({ type, name }) => [shortType(type), name]);
  return textTable(['Type', 'Name'], rows.sort());
}

/** The difference between two plans, as a person reads it: sign, owner, type, name, and what of it. */
export function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['No resource differs.'];
  const count = (kind: Change['kind']): number => changes.filter(change => change.kind === kind).length;
  return [
    `Resources: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`,
    ...changes.flatMap(change => {
      const { environment, owner, type, id } = change.resource;
      const line = `${signs[change.kind]} ${environment} ${owner} ${shortType(type)} ${id.split('/').at(-1)}`;
      if (change.kind !== 'changed') return [line];
      return [
        line,
        ...change.paths.map(({ path, before, after }) => `    ${path}: ${short(before)} -> ${short(after)}`),
      ];
    }),
  ];
}

const signs = { added: '+', changed: '~', removed: '-' } as const;

function environmentRow({ environment, owners }: EnvironmentResources): (string | number)[] {
  return [
    environment,
    owners.length,
    countType(owners, 'microsoft.resources/resourcegroups'),
    countType(owners, 'microsoft.network/privateendpoints'),
    thousands(sum(owners)),
  ];
}

const sum = (owners: readonly OwnerResources[]): number =>
  owners.reduce((all, { resources }) => all + resources.length, 0);

const countType = (owners: readonly OwnerResources[], type: string): number =>
  owners.reduce(
    (all, { resources }) => all + resources.filter(resource => resource.type.toLowerCase() === type).length,
    0,
  );

function topTypes(plan: ResourcePlan): string {
  const counts = new Map<string, number>();
  for (const { owners } of plan.environments) {
    for (const { resources } of owners) {
      for (const { type } of resources) {
        if (!parts.has(type.toLowerCase())) counts.set(shortType(type), (counts.get(shortType(type)) ?? 0) + 1);
      }
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = sorted.length - typesShown;
  const shown = sorted.slice(0, typesShown).map(([type, count]) => `${type} ${thousands(count)}`);
  return [...shown, ...(rest > 0 ? [`and ${rest} more types`] : [])].join(', ');
}

function sourceLine({ evaluated, fromCache }: ResourcePlan): string {
  const all = evaluated + fromCache;
  if (evaluated === 0)
    return `All ${thousands(all)} deployments come from the cache: nothing changed since they were last evaluated.`;
  return `${thousands(evaluated)} of ${thousands(all)} deployments were evaluated, ${thousands(fromCache)} came from the cache.`;
}

/** `Microsoft.Search/searchServices` -> `Search/searchServices` */
const shortType = (type: string): string => type.replace(/^Microsoft\./i, '');

function short(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
