import { z } from 'zod';
import { access, environmentNames, members, projectDefaults } from './project.ts';
import { cidr, count, flag, guid, matching, name, nameOrNothing, subnetSize, tags, text } from './scalars.ts';

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

const suffix = (what: string) => matching(what, /^\d{3}$/, 'three digits, e.g. "001"');

const range = z
  .union([
    cidr('Range.'),
    z.strictObject({
      range: cidr('Range.'),
      reason: name('What uses it, e.g. on-premises, hub, peered VNet.').optional(),
    }),
  ])
  .describe('Addresses that must not be used.');

const commonSubnets = z
  .strictObject({
    common: subnetSize('Private endpoints and virtual machines of the common area.').optional(),
    scoring: subnetSize('Inference of the common area.').optional(),
    powerbi: subnetSize('Power BI virtual network data gateway.').optional(),
    bastion: subnetSize('Azure Bastion.').optional(),
  })
  .describe('Subnets of the common landing zone.');

const subnetNames = z
  .strictObject({
    common: name('Name pattern.').optional(),
    scoring: name('Name pattern.').optional(),
    powerbi: name('Name pattern.').optional(),
    genai: name('Name pattern.').optional(),
    aks: name('Name pattern.').optional(),
    aks2: name('Name pattern.').optional(),
    aca: name('Name pattern.').optional(),
    aca2: name('Name pattern.').optional(),
    webapp: name('Name pattern.').optional(),
    dbxpub: name('Name pattern.').optional(),
    dbxpriv: name('Name pattern.').optional(),
  })
  .describe(
    'Subnet names; {project} is the project number and {networkEnvironment} the name of the network environment.',
  );

const keyVaultReference = z
  .strictObject({
    subscription: guid('Subscription of the vault.'),
    resourceGroup: text('Resource group of the vault.'),
    name: text('Name of the vault.'),
    serviceConnection: text('Azure DevOps service connection to the vault, when it needs another one.').optional(),
  })
  .describe('Existing Key Vault outside the factory that holds keys and secrets to start from.');

const environment = z
  .strictObject({
    subscription: guid('Subscription of the environment.'),
    token: matching(
      'How resource names spell the environment.',
      /^[a-z0-9]{1,5}$/,
      'at most five lower-case letters or digits',
    ).optional(),
    networkEnvironment: nameOrNothing(
      'Name of the network environment, for {networkEnvironment} in subnet names.',
    ).optional(),
    addressSpace: z
      .union([
        cidr('Address prefix.'),
        z.array(cidr('Address prefix.')).min(1, { error: 'expected at least one prefix' }),
      ])
      .describe('Prefixes of the virtual network. May be left out when vnet.file tells them.')
      .optional(),
    dualStack: flag('Give every subnet a /64 of the IPv6 prefix too.').optional(),
    vnet: z
      .strictObject({
        name: name('Name of the existing VNet.').optional(),
        resourceGroup: name('Its resource group.').optional(),
        subscription: guid('Its subscription, when it is another one.').optional(),
        file: text('File with its JSON as Azure prints it, relative to the spec.').optional(),
      })
      .describe('An existing virtual network to bring along.')
      .optional(),
    createSubnets: flag('false: all subnets exist already and are only looked up.').optional(),
    commonSubnets: commonSubnets.optional(),
    reserved: z.array(range).describe('Addresses not to use in this environment.').optional(),
    serviceConnection: text('Azure DevOps service connection.').optional(),
    seedingKeyVault: keyVaultReference.optional(),
  })
  .describe('One environment.');

const environments = z
  .strictObject({ dev: environment.optional(), stage: environment.optional(), prod: environment.optional() })
  .superRefine((value, context) => {
    if (environmentNames.some(name => value[name] !== undefined)) return;
    context.addIssue({ code: 'custom', message: 'expected at least one of dev, stage, prod', input: value });
  })
  .describe('The environments of the factory.');

const common = z
  .strictObject({
    registry: z
      .strictObject({
        shared: flag('One registry for all projects; false gives each project its own.').optional(),
        sku: z.enum(['Basic', 'Standard', 'Premium']).describe('Premium is needed for private endpoints.').optional(),
        adminUser: flag('Admin user of the registry.').optional(),
        dedicatedDataEndpoint: flag('Dedicated data endpoint.').optional(),
      })
      .describe('Container registry.')
      .optional(),
    lake: z
      .strictObject({
        prefix: matching(
          'Prefix of the account name.',
          /^[a-z0-9]{1,8}$/,
          'at most eight lower-case letters or digits',
        ).optional(),
        name: matching(
          'Name of an existing account.',
          /^[a-z0-9]{3,24}$/,
          '3 to 24 lower-case letters or digits',
        ).optional(),
        container: matching(
          'Container.',
          /^[a-z0-9](-?[a-z0-9]){2,62}$/,
          '3 to 63 lower-case letters, digits and single dashes',
        ).optional(),
      })
      .describe('Data lake.')
      .optional(),
    budget: z
      .strictObject({
        amount: count('Monthly amount in the currency of the subscription.', 1, 100000000),
        startDate: matching(
          'First month it counts; Azure does not move it later.',
          /^\d{4}-(0[1-9]|1[0-2])-01$/,
          'the first day of a month, e.g. "2026-01-01"',
        ),
      })
      .describe('Budget of the common resource group; the contacts of the core team hear of 80 and 100 per cent.')
      .optional(),
    resourceGroup: name('Name of an existing common resource group.').optional(),
    keyVault: z
      .strictObject({
        name: text('Name of an existing vault.').optional(),
        softDeleteDays: count('Days a deleted vault can be recovered.', 7, 90).optional(),
      })
      .describe('Key Vault of the common area.')
      .optional(),
    bastion: flag('Azure Bastion.').optional(),
    adminVm: z
      .strictObject({
        enabled: flag('Whether it is deployed.').optional(),
        userName: text('Administrator name of all VMs.').optional(),
        hybridBenefit: flag('Use existing Windows licences.').optional(),
      })
      .describe('Virtual machine for the core team.')
      .optional(),
    dataFactory: flag('Azure Data Factory.').optional(),
    monitorPrivateLink: flag('Azure Monitor private link scope.').optional(),
    diagnostics: z.enum(['gold', 'silver', 'bronze']).describe('How much is logged.').optional(),
    defender: z
      .strictObject({
        subscription: flag('Defender for AI on the subscription.').optional(),
        resources: flag('Defender for AI on single resources.').optional(),
      })
      .describe('Microsoft Defender for Cloud.')
      .optional(),
    customerManagedKey: z
      .strictObject({
        enabled: flag('Encrypt with a key of the seeding Key Vault.').optional(),
        keyName: text('Name of the key.').optional(),
        keyVersion: text('Version of the key; the newest when left out.').optional(),
        exceptAiSearch: flag('Leave AI Search on platform keys.').optional(),
        exceptFoundry: flag('Leave AI Foundry on platform keys.').optional(),
      })
      .describe('Customer-managed encryption key.')
      .optional(),
  })
  .describe('The common landing zone, once per environment.');

const naming = z
  .strictObject({
    commonName: name('Middle part of the common resource group name.').optional(),
    vnetName: name('First part of the VNet name.').optional(),
    projectPrefix: nameOrNothing('Before "project" in project resource group names.').optional(),
    projectSuffix: nameOrNothing('End of project resource group names.').optional(),
    commonSuffix: suffix('Suffix of common resources.').optional(),
    subnets: subnetNames.optional(),
    salt: matching('Salt of an existing factory.', /^[a-z0-9]{5}$/, 'five lower-case letters or digits').optional(),
    randomSalt: matching(
      'Ten-character salt of an existing factory.',
      /^[a-z0-9-]{10}$/,
      'ten lower-case letters, digits or dashes',
    ).optional(),
  })
  .describe('Parts of resource names.');

const dns = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('standalone') }),
    z.strictObject({
      mode: z.literal('hub'),
      subscription: guid('Subscription of the hub zones.'),
      resourceGroup: text('Resource group of the hub zones.'),
    }),
  ])
  .describe('Private DNS zones: created by the factory, or expected in the hub.');

const roles = z
  .strictObject({
    contributorRole: guid('Role definition used instead of Contributor.').optional(),
    contributorForMembers: flag('Project members get Contributor on their resource group.').optional(),
    roleAdministratorForMembers: flag('Project members may assign roles in their resource group.').optional(),
    subnetJoin: flag('Project members may join resources to their subnets.').optional(),
  })
  .describe('What project members may do.');

const persona = z
  .strictObject({
    description: text('What the persona does.').optional(),
    principal: z.enum(['group', 'servicePrincipal']).describe('What kind of principal it is.').optional(),
    environments: z.array(z.enum(environmentNames)).describe('Where it is used.').optional(),
  })
  .describe('A role somebody plays.');

export const factory = z
  .strictObject({
    version: z.literal(1, { error: 'expected 1, the version of this format' }).describe('Version of this format.'),
    tenantId: guid('Microsoft Entra tenant.'),
    prefix: matching(
      'Prefix of resource group names.',
      /^[a-z0-9][a-z0-9-]{0,15}$/i,
      'letters, digits and dashes, at most 16',
    ),
    scaleSet: suffix('Number of the scale set: a full set of environments with its own subscriptions.'),
    location: matching('Azure region.', /^[a-z]+[a-z0-9]*$/, 'a region name without spaces, e.g. swedencentral'),
    locationCode: matching(
      'Short name of the region in resource names.',
      /^[a-z0-9]{2,4}$/,
      'two to four lower-case letters or digits, e.g. sdc',
    ),
    access: access.optional(),
    dns: dns.optional(),
    environments,
    network: z
      .strictObject({
        commonSubnets: commonSubnets.optional(),
        reserved: z.array(range).describe('Addresses not to use anywhere.').optional(),
        dnsServers: z
          .array(matching('Address.', ipv4, 'an IPv4 address'))
          .describe('DNS servers of networks that the factory creates; those of Azure when left out.')
          .optional(),
        firewallIp: matching(
          'Private address of the firewall that traffic to the outside takes.',
          ipv4,
          'an IPv4 address',
        ).optional(),
      })
      .describe('Addresses, for all environments.')
      .optional(),
    naming: naming.optional(),
    common: common.optional(),
    coreTeam: z
      .strictObject({ members: members.optional(), contacts: z.array(text('E-mail address.')).optional() })
      .describe('The team that runs the factory.')
      .optional(),
    personas: z.record(z.string(), persona.nullable()).describe('Personas by name.').optional(),
    roles: roles.optional(),
    identities: z
      .strictObject({
        machineLearning: text('Object id of the Azure Machine Learning application in this tenant.').optional(),
        databricks: text('Object id of the Azure Databricks application in this tenant.').optional(),
      })
      .describe('First-party applications that need roles.')
      .optional(),
    policyExemptions: z
      .strictObject({
        assignments: z.array(text('Policy assignment id.')).optional(),
        references: z.array(text('Definition reference id.')).optional(),
      })
      .describe('Policy assignments that must not touch the agent subnets.')
      .optional(),
    costCenter: text('Cost centre of the common area.').optional(),
    tags: tags('Tags of all resources.').optional(),
    defaults: projectDefaults.optional(),
  })
  .describe('An AI Factory: tenant, environments, network and defaults of all projects.');

export type FactorySpec = z.output<typeof factory>;
export type EnvironmentSpec = z.output<typeof environment>;
