import { markdownTable, textTable } from '../report/table.ts';
import { thousands } from '../text/thousands.ts';
import type { Change } from './compare.ts';
import type { EnvironmentResources, LimitKind, OwnerResources, ResourcePlan } from './resource-plan.ts';

/** What goes without saying in a count of resources: it comes with something else that is counted. */
const companions = new Set([
  'microsoft.network/privateendpoints',
  'microsoft.network/networksecuritygroups',
  'microsoft.network/networkinterfaces',
  'microsoft.insights/diagnosticsettings',
]);
const isCounted = (type: string): boolean => type.split('/').length === 2 && !companions.has(type.toLowerCase());

const typesShown = 12;

/** A few lines per environment: how many resources, of which types most. */
export function resourceLines(plan: ResourcePlan): string[] {
  const rows = plan.environments.map(environmentRow);
  return [
    textTable(['Resources', ...columns], rows),
    `Most: ${topTypes(plan)}`,
    sourceLine(plan),
    'Names of deleted vaults, AI accounts and workspaces may still be reserved; that is only visible in Azure.',
  ];
}

export function resourceSummary(plan: ResourcePlan): string {
  return [
    '### Resources',
    markdownTable(['Environment', ...columns], plan.environments.map(environmentRow)),
    `Most: ${topTypes(plan)}`,
  ].join('\n\n');
}

/** Every resource of one owner in one environment. */
export function ownerResources(environment: EnvironmentResources, owner: string): string {
  const found = environment.owners.find(candidate => candidate.owner === owner);
  const rows = (found?.resources ?? []).map(({ type, id }) => [shortType(type), label(id)]);
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
      const line = `${signs[change.kind]} ${environment} ${owner} ${shortType(type)} ${label(id)}`;
      if (change.kind !== 'changed') return [line];
      return [
        line,
        ...change.paths.map(({ path, before, after }) => `    ${path}: ${short(before)} -> ${short(after)}`),
      ];
    }),
  ];
}

const signs = { added: '+', changed: '~', removed: '-' } as const;

const columns = ['Deployments', 'Resource groups', 'Subnets', 'Private endpoints', 'All'] as const;

/** What a subscription or network has room for stands beside what is used. */
function environmentRow({ environment, owners, limits }: EnvironmentResources): string[] {
  const used = (kind: LimitKind): string => {
    const found = limits.find(limit => limit.kind === kind);
    return found === undefined ? '' : `${thousands(found.used)} of ${thousands(found.limit)}`;
  };
  return [
    environment,
    used('deployments'),
    used('resourceGroups'),
    used('subnets'),
    used('privateEndpoints'),
    thousands(sum(owners)),
  ];
}

const sum = (owners: readonly OwnerResources[]): number =>
  owners.reduce((all, { resources }) => all + resources.length, 0);

function topTypes(plan: ResourcePlan): string {
  const counts = new Map<string, number>();
  for (const { owners } of plan.environments) {
    for (const { resources } of owners) {
      for (const { type } of resources) {
        if (isCounted(type)) counts.set(shortType(type), (counts.get(shortType(type)) ?? 0) + 1);
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

/** The names in an id; of what extends another resource, that one's too. */
function label(id: string): string {
  const providers = id.split(/\/providers\//i);
  const name = nameOf(providers.at(-1) ?? id);
  const target = providers.length < 3 ? '' : ` of ${(providers.at(-2) ?? '').split('/').slice(2).join('/')}`;
  return `${name}${target}`;
}

function nameOf(part: string): string {
  if (part.includes('[')) return '(named at deployment)';
  const names = part.split('/').filter((_, i) => i >= 2 && i % 2 === 0);
  // The id of a resource group has no provider.
  return names.length === 0 || part.startsWith('/') ? (part.split('/').at(-1) ?? part) : names.join('/');
}

/** `Microsoft.Search/searchServices` -> `Search/searchServices` */
const shortType = (type: string): string => type.replace(/^Microsoft\./i, '');

function short(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
