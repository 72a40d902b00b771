import { z } from 'zod';
import { addressOrRange, count, flag, matching, sizeOnly, subnetSize, tags, text } from './scalars.ts';
import { models, services } from './services.ts';

export const projectTypes = ['esml', 'genai-1', 'all'] as const;
export const environmentNames = ['dev', 'stage', 'prod'] as const;
export const accessModes = ['private', 'hybrid', 'public'] as const;

export const access = z
  .strictObject({
    mode: z
      .enum(accessModes)
      .describe(
        'private: private endpoints only. hybrid: private endpoints, and public endpoints for allowed addresses. public: public endpoints guarded by Entra.',
      )
      .optional(),
    allowedIps: z
      .array(addressOrRange('Address or range.'))
      .describe('Who may use public endpoints in hybrid mode.')
      .optional(),
    registryAllowedIps: z
      .array(addressOrRange('Address or range.'))
      .describe('Who may reach container registries in hybrid mode, beside allowedIps.')
      .optional(),
  })
  .describe('Network access mode.');

/** Who a member is: exactly one of the principal keys. */
const principalKeys = ['group', 'user', 'servicePrincipal', 'managedIdentity'] as const;

export const member = z
  .strictObject({
    persona: text('Persona that decides the roles.').optional(),
    group: text('Entra security group: object id or name.').optional(),
    user: text('User: object id or user principal name.').optional(),
    servicePrincipal: text('Service principal: object id, application id or name.').optional(),
    managedIdentity: text('Managed identity: object id or name.').optional(),
  })
  .superRefine((value, context) => {
    const given = principalKeys.filter(key => value[key] !== undefined);
    if (given.length === 1) return;
    const found = given.length === 0 ? 'none' : given.join(' and ');
    context.addIssue({
      code: 'custom',
      message: `expected exactly one of ${principalKeys.join(', ')}; found ${found}`,
      input: value,
    });
  })
  .describe('A member: a persona and one principal.');

export const members = z.array(member).describe('Members; groups are preferred to users.');

const subnetOverrides = z
  .strictObject({
    genai: subnetSize('Private endpoints and machine learning compute.').optional(),
    aks: subnetSize('Stand-alone AKS.').optional(),
    aks2: subnetSize('AKS attached to machine learning.').optional(),
    aca: subnetSize('Container Apps environment.').optional(),
    aca2: subnetSize('Foundry agents.').optional(),
    webapp: subnetSize('Web apps, functions and logic apps.').optional(),
    dbxpub: subnetSize('Databricks host.').optional(),
    dbxpriv: subnetSize('Databricks container.').optional(),
  })
  .describe('Subnets that differ from the set of the project type.');

const projectNetwork = z
  .strictObject({
    subnets: subnetOverrides.optional(),
    growth: sizeOnly('Block kept free for later subnets of this project.').optional(),
  })
  .describe('Addresses of the project.');

/** What can be set for all projects, for one project, and for one project in one environment. */
const settings = {
  access: access.optional(),
  services: services.optional(),
  models: models.optional(),
  network: projectNetwork.optional(),
  members: members.optional(),
  contacts: z.array(text('E-mail address or group name.')).describe('Whom to contact; also a tag.').optional(),
  costCenter: text('Cost centre tag.').optional(),
  tags: tags('Tags of the project resources.').optional(),
  resourceSuffix: matching('Suffix of resource names.', /^\d{3}$/, 'three digits, e.g. "001"').optional(),
} as const;

export const environmentOverrides = z.strictObject(settings).describe('Values that differ in one environment.');

const whereItLives = 'The environments the project lives in; a value overrides the settings above it.';

const overridesByEnvironment = z
  .strictObject({
    dev: environmentOverrides.nullish(),
    stage: environmentOverrides.nullish(),
    prod: environmentOverrides.nullish(),
  })
  .describe(whereItLives);

/** Settings every project starts from. */
export const projectDefaults = z
  .strictObject({ type: z.enum(projectTypes).optional(), ...settings, environments: overridesByEnvironment.optional() })
  .describe('Defaults for all projects.');

export const project = z
  .strictObject({
    number: z
      .union([
        count('Project number.', 1, 999),
        matching('Project number.', /^(?!0+$)\d{1,3}$/, 'a number from 1 to 999'),
      ])
      .describe('Project number, 1 to 999; decides the names of all resources.'),
    name: matching(
      'Short name.',
      /^[a-z0-9][a-z0-9-]{0,39}$/,
      'lower-case letters, digits and dashes, at most 40',
    ).optional(),
    description: text('What the project is for.').optional(),
    type: z.enum(projectTypes).describe('Which subnets and services it starts with: esml, genai-1 or all.').optional(),
    environments: z
      .union([
        z.array(z.enum(environmentNames)).min(1, { error: 'expected at least one environment' }),
        overridesByEnvironment
          .refine(value => Object.keys(value).length > 0, { error: 'expected at least one environment' })
          .describe(whereItLives),
      ])
      .describe('The environments it lives in: a list, or a mapping with overrides. All of the factory when left out.')
      .optional(),
    retire: flag('The project is on its way out; nothing new is created for it.').optional(),
    ...settings,
  })
  .describe('One project of the AI Factory.');

export type ProjectSpec = z.output<typeof project>;
export type ProjectDefaults = z.output<typeof projectDefaults>;
export type EnvironmentOverrides = z.output<typeof environmentOverrides>;
export type ProjectType = (typeof projectTypes)[number];
export type EnvironmentName = (typeof environmentNames)[number];
