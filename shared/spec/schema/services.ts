import { z } from 'zod';
import { cidr, count, flag, matching, text } from './scalars.ts';

/** A service is switched by `true`/`false`, or configured by a mapping (present means enabled unless it says otherwise). */
function service<S extends z.core.$ZodLooseShape>(what: string, settings: S) {
  return z
    .union([z.boolean(), z.strictObject({ enabled: flag('Whether the service is deployed.').optional(), ...settings })])
    .describe(what)
    .optional();
}

const vmSku = (what: string) => matching(what, /^[A-Za-z0-9_-]+$/, 'a VM size name such as Standard_D4s_v5').optional();
const resourceId = (what: string) =>
  matching(what, /^\/subscriptions\/[^/]+\//i, 'a resource id starting with /subscriptions/').optional();

/** Stand-alone AKS and AKS attached to machine learning. */
const aksCluster = {
  outboundType: z
    .enum(['loadBalancer', 'userDefinedRouting'])
    .describe('How nodes reach the outside; NAT gateways do not go with subnets of a virtual network.')
    .optional(),
  privateDnsZone: text('system, none, or the id of a zone.').optional(),
  firewallIp: text('Private IP of the firewall for userDefinedRouting.').optional(),
  nodeSku: vmSku('VM size of the nodes.'),
  nodeCount: count('Number of nodes.', 1, 1000).optional(),
  kubernetesVersion: text('Kubernetes version.').optional(),
  serviceCidr: cidr('Addresses of services inside the cluster; unused in the network and its peers.').optional(),
  podCidr: cidr('Addresses of pods; unused in the network and its peers.').optional(),
};

/** Every service a project can have. All are private unless the access mode says otherwise. */
export const services = z
  .strictObject({
    aiFoundry: service('Azure AI Foundry account with a default project.', {
      capabilityHost: flag(
        'Keep agent threads, vectors and files in the project (needs Cosmos DB, AI Search, storage).',
      ).optional(),
      defaultProject: flag('Create a default Foundry project.').optional(),
      agentNetworkInjection: flag('Run agents inside the project network (subnet aca2).').optional(),
      apiManagementId: resourceId('Existing API Management instance used as AI gateway.'),
    }),
    aiSearch: service('Azure AI Search.', {
      sku: z
        .enum(['free', 'basic', 'standard', 'standard2', 'standard3', 'storage_optimized_l1', 'storage_optimized_l2'])
        .describe('SKU; free has no private endpoint.')
        .optional(),
      semanticSearch: z.enum(['disabled', 'free', 'standard']).describe('Semantic ranker plan.').optional(),
      sharedPrivateLink: flag('Shared private links to storage and Foundry.').optional(),
    }),
    openAI: service('Stand-alone Azure OpenAI account.', {}),
    vision: service('Azure AI Vision.', {}),
    speech: service('Azure AI Speech.', {}),
    documentIntelligence: service('Azure AI Document Intelligence.', {}),
    contentSafety: service('Azure AI Content Safety.', {}),
    bing: service('Grounding with Bing Search.', {}),
    bingCustomSearch: service('Grounding with Bing Custom Search.', { sku: text('SKU.').optional() }),
    machineLearning: service('Azure Machine Learning workspace with a compute cluster.', {
      privateStudio: flag('Studio UI reachable through private endpoints only.').optional(),
      aks: service('AKS cluster attached to the workspace for inference.', aksCluster),
      clusterSku: vmSku('VM size of the compute cluster.'),
      clusterMaxNodes: count('Most nodes of the compute cluster.', 0, 1000).optional(),
    }),
    databricks: service('Azure Databricks workspace with VNet injection.', {
      privateControlPlane: flag('Front-end private endpoints, no public access.').optional(),
    }),
    dataFactory: service('Azure Data Factory with a managed virtual network.', {}),
    fabric: service('Microsoft Fabric capacity.', {
      sku: text('Capacity SKU, e.g. F2.').optional(),
      administrators: z
        .array(text('User principal name or object id.'))
        .describe('Administrators; the users of the core team when left out.')
        .optional(),
    }),
    cosmosDb: service('Azure Cosmos DB.', {
      kind: z.enum(['GlobalDocumentDB', 'MongoDB']).describe('API of the account.').optional(),
    }),
    postgreSql: service('Azure Database for PostgreSQL flexible server.', {
      adminEmails: z.array(text('E-mail address.')).describe('Entra administrators.').optional(),
    }),
    sqlDatabase: service('Azure SQL Database.', {}),
    redis: service('Azure Cache for Redis.', {}),
    elasticsearch: service('Elastic Cloud.', {
      email: text('Account e-mail.').optional(),
      firstName: text('Contact first name.').optional(),
      lastName: text('Contact last name.').optional(),
      company: text('Contact company.').optional(),
      sku: text('Consumption SKU.').optional(),
    }),
    aks: service('Stand-alone AKS cluster.', {
      skuName: text('Cluster SKU.').optional(),
      skuTier: z.enum(['Free', 'Standard', 'Premium']).describe('Cluster SKU tier.').optional(),
      privateCluster: flag('API server without a public address.').optional(),
      ...aksCluster,
    }),
    containerApps: service('Container Apps environment with two apps.', {
      image: text('First image of the apps.').optional(),
    }),
    webApp: service('App Service web app.', {
      runtime: z.enum(['python', 'node', 'dotnet', 'java']).describe('Language of the app.').optional(),
      runtimeVersion: text('Version of the runtime.').optional(),
    }),
    functionApp: service('Azure Functions app.', {
      runtime: z.enum(['python', 'node', 'dotnet', 'java', 'powershell']).describe('Language of the app.').optional(),
      runtimeVersion: text('Version of the runtime.').optional(),
    }),
    appServiceEnvironment: service('Existing App Service Environment v3 to run apps in.', {
      id: resourceId('Resource id of the environment.'),
      planId: resourceId('Resource id of an existing plan in it.'),
      sku: text('Plan tier.').optional(),
      skuCode: text('Plan size.').optional(),
      workers: count('Number of workers.', 1, 100).optional(),
    }),
    logicApps: service('Azure Logic Apps.', {}),
    eventHubs: service('Azure Event Hubs.', {}),
    botService: service('Azure Bot Service.', {}),
    appInsightsDashboard: service('Application Insights dashboard.', {}),
    virtualMachine: service('Virtual machine for use with Bastion.', {}),
  })
  .describe('Services of the project: true, false, or a mapping of settings.');

export const models = z
  .array(
    z.strictObject({
      name: text('Model name, e.g. gpt-5.1.'),
      version: text('Model version; the default one when left out.').optional(),
      sku: z
        .enum(['Standard', 'DataZoneStandard', 'GlobalStandard', 'ProvisionedManaged'])
        .describe('Deployment type.')
        .optional(),
      capacity: count('Thousand tokens per minute.', 1, 100000).optional(),
    }),
  )
  .describe('Models deployed to the AI Foundry account.');
