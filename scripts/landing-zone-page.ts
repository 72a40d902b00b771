import { runInNewContext } from 'node:vm';
import type { z } from 'zod';
import { type EnvironmentPlan, planFactory } from '../shared/factory/plan-factory.ts';
import { commonParameters } from '../shared/landing-zone/common-parameters.ts';
import { projectParameters } from '../shared/landing-zone/project-parameters.ts';
import { resolveServices, serviceDefaults } from '../shared/landing-zone/service-settings.ts';
import { templates } from '../shared/landing-zone/templates.ts';
import { dnsZoneNames } from '../shared/naming/dns-zones.ts';
import { hasNameRule, nameProblem } from '../shared/naming/name-rules.ts';
import { emptyLedger } from '../shared/network/ledger/ledger.ts';
import { markdownTable } from '../shared/report/table.ts';
import { subnetSets } from '../shared/spec/project-subnets.ts';
import type { Project } from '../shared/spec/resolve.ts';
import type { FactorySpec } from '../shared/spec/schema/factory.ts';
import { type EnvironmentOverrides, projectTypes } from '../shared/spec/schema/project.ts';
import { services as serviceSchemas } from '../shared/spec/schema/services.ts';
import { parseSource } from '../shared/spec/source.ts';
import type { Spec } from '../shared/spec/spec.ts';

/** The tables of the page about the landing zone, by the names of their places in it. */
export function landingZoneTables(): Readonly<Record<string, string>> {
  return {
    'common-services': commonTable(),
    'project-services': serviceTable(),
    'settings-not-used': unusedSettings(),
    'dns-zones': zoneTable(),
    'name-rules': nameRuleTable(),
  };
}

/** What is made in every environment, and what each switch of the common area adds to it. */
function commonTable(): string {
  const off: Common = { registry: { shared: false } };
  const always = commonModules(off);
  const standard = commonModules({});
  const switches: Readonly<Record<string, Common>> = {
    'registry.shared': { registry: { shared: true } },
    bastion: { bastion: true },
    'adminVm.enabled': { adminVm: { enabled: true } },
    dataFactory: { dataFactory: true },
    monitorPrivateLink: { monitorPrivateLink: true },
    'defender.subscription': { defender: { subscription: true } },
    budget: { budget: { amount: 1, startDate: '2026-01-01' } },
  };
  const rows = Object.entries(switches).map(([key, common]) => {
    const added = without(commonModules({ ...off, ...common }), always);
    const on = added.every(module => standard.includes(module));
    return [`\`common.${key}\``, on ? 'on' : 'off', codes(typesIn(templates.common, added))];
  });
  return [
    `Made in every environment: ${codes(typesIn(templates.common, always))}.`,
    markdownTable(['Key', 'Default', 'Makes'], rows),
  ].join('\n\n');
}

function serviceTable(): string {
  const always = projectModules({});
  const typesMade = (name: ServiceName, value: ServiceValue): readonly string[] =>
    typesIn(templates.project, without(projectModules({ [name]: value }), always));
  const rows = serviceNames.map(name => {
    const possible = projectTypes.filter(type => isPossible(name, true, Object.keys(subnetSets[type])));
    return [
      `\`${name}\``,
      schemaOf(name).description,
      possible.length === projectTypes.length ? 'any' : codes(possible),
      withFlags(name, value => neededSubnets(name, value)) || 'none',
      withFlags(name, value => typesMade(name, value)) || 'nothing',
      settingsText(name),
    ];
  });
  const on = Object.entries(resolveServices(undefined)).filter(([, { enabled }]) => enabled);
  return [
    `Made for every project: ${codes(typesIn(templates.project, always))}.`,
    `On in a project that does not ask: ${on.map(([name]) => `\`${name}\``).join(', ') || 'no service'}.`,
    markdownTable(
      ['Key in `services`', 'What it is', 'Project types', 'Subnet it needs', 'Makes', 'Settings, defaults'],
      rows,
    ),
  ].join('\n\n');
}

/** What a service alone brings, and what each of its flags adds to that. */
function withFlags(name: ServiceName, find: (value: ServiceValue) => readonly string[]): string {
  const own = find(true);
  const extras = flagsOf(name).flatMap(flag => {
    const more = without(find({ [flag]: true }), own);
    return more.length === 0 ? [] : [`with \`${flag}\` ${codes(more)}`];
  });
  return [...(own.length === 0 ? [] : [codes(own)]), ...extras].join('; ');
}

/** The settings of the spec that reach the templates, with their defaults. */
function settingsText(name: ServiceName): string {
  const accepted = schemaOf(name).settings;
  return Object.entries(serviceDefaults[name] ?? {})
    .filter(([key]) => accepted.includes(key))
    .map(([key, value]) => [`\`${key}\``, defaultText(value)].filter(text => text !== '').join(' '))
    .join(', ');
}

function defaultText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? 'off' : String(value);
}

/** What the spec accepts and no template takes, and the other way round. */
function unusedSettings(): string {
  const settings = (left: (name: ServiceName) => readonly string[], right: (name: ServiceName) => readonly string[]) =>
    serviceNames.flatMap(name => without(left(name), right(name)).map(setting => `${name}.${setting}`));
  const accepted = (name: ServiceName): readonly string[] => schemaOf(name).settings;
  const taken = (name: ServiceName): readonly string[] => Object.keys(serviceDefaults[name] ?? {});
  return [
    `- In the spec, not in the templates: ${codes(settings(accepted, taken)) || 'none'}.`,
    `- In the templates, not in the spec: ${codes(settings(taken, accepted)) || 'none'}.`,
  ].join('\n');
}

function zoneTable(): string {
  const rows = Object.entries(dnsZoneNames('{location}')).map(([key, zone]) => [`\`${key}\``, `\`${zone}\``]);
  return markdownTable(['Key in the templates', 'Zone'], rows);
}

/** The rules for the types that the templates make, found by asking with names that can't be right. */
function nameRuleTable(): string {
  const all = (['common', 'project'] as const).flatMap(name =>
    typesIn(templates[name], Object.keys((templates[name] as Template).resources)),
  );
  const rows = [...new Set(all)]
    .filter(type => hasNameRule(`Microsoft.${type}`))
    .sort()
    .map(type => {
      const shortest = answer(type, '', /at least (\d+) /);
      const longest = answer(type, 'a'.repeat(1000), /; (\d+) are allowed/);
      const characters = answer(type, '%'.repeat(Number(shortest)), /^may only have (.*)$/);
      return [`\`${type}\``, Number(shortest), Number(longest), characters];
    });
  return markdownTable(['Resource type', 'Shortest', 'Longest', 'Characters'], rows);
}

function answer(type: string, name: string, pattern: RegExp): string {
  const problem = nameProblem(`Microsoft.${type}`, name) ?? '';
  const found = pattern.exec(problem)?.[1];
  if (found === undefined) throw new Error(`The name rule of ${type} says '${problem}', not ${pattern}.`);
  return found;
}

/* The spec the tables are asked of: one project that has every subnet. */

type Common = NonNullable<FactorySpec['common']>;
type ServiceName = keyof NonNullable<EnvironmentOverrides['services']> & string;
type ServiceValue = boolean | Readonly<Record<string, unknown>>;

const serviceNames = Object.keys(serviceDefaults) as ServiceName[];
const source = parseSource('aifactory.yaml', '');
const spec: Spec = {
  factory: {
    version: 1,
    tenantId: '00000000-0000-4000-8000-000000000000',
    prefix: 'acme-',
    scaleSet: '001',
    location: 'swedencentral',
    locationCode: 'sdc',
    environments: { dev: { subscription: '00000000-0000-4000-8000-000000000001', addressSpace: '10.0.0.0/16' } },
  },
  factorySource: source,
  projects: [{ spec: { number: 1, type: 'all' }, source }],
};
const [plan, project] = plannedProject();

function plannedProject(): [EnvironmentPlan, Project] {
  const [environment] = planFactory(spec, emptyLedger, new Map(), []).environments;
  const [found] = environment?.environment.projects ?? [];
  if (environment === undefined || found === undefined) throw new Error('The factory of the page has no project.');
  return [environment, found];
}

function schemaOf(name: ServiceName): { readonly description: string; readonly settings: readonly string[] } {
  const schema = serviceSchemas.shape[name].unwrap();
  const mapping = schema.options[1] as z.ZodObject;
  const settings = Object.keys(mapping.shape).filter(key => key !== 'enabled');
  return { description: schema.description ?? '', settings };
}

/** Settings that are switches: flags, and services within the service. */
const flagsOf = (name: ServiceName): readonly string[] =>
  Object.entries(serviceDefaults[name] ?? {})
    .filter(([, value]) => typeof value === 'boolean' || (typeof value === 'object' && !Array.isArray(value)))
    .map(([key]) => key);

const parametersWith = (services: Readonly<Record<string, ServiceValue>>, environment: EnvironmentPlan) =>
  projectParameters(spec, environment, {
    ...project,
    settings: { services, models: [{ name: 'model' }] } as EnvironmentOverrides,
  });

/** Whether a project with only these subnets may have the service. */
function isPossible(name: ServiceName, value: ServiceValue, subnets: readonly string[]): boolean {
  const network = { ...plan.network, subnets: plan.network.subnets.filter(({ kind }) => subnets.includes(kind)) };
  const { problems } = parametersWith({ [name]: value }, { ...plan, network });
  return !problems.some(({ code }) => code === 'SERVICE_NEEDS_SUBNET');
}

/** The subnets without which the service is refused, whatever else there is. */
function neededSubnets(name: ServiceName, value: ServiceValue): readonly string[] {
  const all = Object.keys(subnetSets.all);
  return all.filter(subnet => !isPossible(name, value, without(all, [subnet])));
}

/* The compiled templates. */

interface Template {
  readonly resources: Readonly<Record<string, TemplateResource>> | readonly TemplateResource[];
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, { readonly defaultValue?: unknown }>>;
}

interface TemplateResource {
  readonly type: string;
  readonly condition?: string;
  readonly existing?: boolean;
  readonly properties?: { readonly template?: Template };
}

const projectModules = (services: Readonly<Record<string, ServiceValue>>): readonly string[] =>
  modulesMade(templates.project, parametersWith(services, plan).parameters);

const commonModules = (common: Common): readonly string[] =>
  modulesMade(templates.common, commonParameters({ ...spec.factory, common }, plan));

/** The modules whose condition holds for these parameters. */
function modulesMade(template: unknown, parameters: Readonly<Record<string, unknown>>): readonly string[] {
  const { resources, variables = {}, parameters: declared = {} } = template as Template;
  const evaluate = (text: unknown): unknown =>
    typeof text === 'string' && text.startsWith('[') ? runInNewContext(text.slice(1, -1), functions) : text;
  const functions = {
    and: (...values: unknown[]) => values.every(Boolean),
    or: (...values: unknown[]) => values.some(Boolean),
    not: (value: unknown) => !value,
    equals: (a: unknown, b: unknown) => a === b,
    greater: (a: number, b: number) => a > b,
    empty: (value: object | string) => Object.keys(value).length === 0,
    parameters: (name: string) => parameters[name] ?? declared[name]?.defaultValue,
    variables: (name: string) => (name === 'context' ? contextOf(parameters) : evaluate(variables[name])),
  };
  return Object.entries(resources)
    .filter(([, { condition = true }]) => evaluate(condition) === true)
    .map(([name]) => name);
}

/** Of the context, conditions ask only whether there are private endpoints; there are in the default mode. */
const contextOf = ({ access }: Readonly<Record<string, unknown>>): object => ({
  access: { privateEndpoints: (access as { readonly mode: string }).mode !== 'public' },
});

/** Parts of other resources, which every module has. */
const parts = ['Microsoft.Insights/diagnosticSettings', 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups'];

/** The resource types some modules may make, those under a condition of their own included, without `Microsoft.`. */
function typesIn(template: unknown, modules: readonly string[]): readonly string[] {
  const { resources } = template as Template;
  const found = Object.entries(resources)
    .filter(([name]) => modules.includes(name))
    .flatMap(([, resource]) => allTypes(resource));
  return [...new Set(found)]
    .filter(type => !parts.includes(type))
    .map(type => type.replace(/^Microsoft\./, ''))
    .sort();
}

function allTypes({ type, existing, properties }: TemplateResource): readonly string[] {
  if (existing === true) return [];
  if (type !== 'Microsoft.Resources/deployments') return [type];
  return Object.values(properties?.template?.resources ?? {}).flatMap(allTypes);
}

const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter(item => !some.includes(item));

const codes = (items: readonly string[]): string => items.map(item => `\`${item}\``).join(', ');
