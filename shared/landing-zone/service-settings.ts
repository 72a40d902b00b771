import type { EnvironmentOverrides } from '../spec/schema/project.ts';

type Settings = Readonly<Record<string, unknown>>;

const cluster = {
  skuName: 'Base',
  skuTier: 'Standard',
  privateCluster: true,
  outboundType: 'loadBalancer',
  privateDnsZone: 'system',
  firewallIp: '',
  nodeSku: 'Standard_D4s_v5',
  nodeCount: 1,
  kubernetesVersion: '',
  serviceCidr: '10.0.0.0/16',
  podCidr: '10.244.0.0/16',
};

/** Versions with long support that App Service and Functions both run, for those who name a language only. */
const runtimeVersions: Readonly<Record<string, string>> = {
  python: '3.13',
  node: '22',
  dotnet: '8.0',
  java: '21',
  powershell: '7.4',
};

/** Every service of the catalogue with the settings a project gets when it only says `true`. */
export const serviceDefaults: Readonly<Record<string, Settings>> = {
  aiFoundry: { capabilityHost: false, defaultProject: true, agentNetworkInjection: true, apiManagementId: '' },
  aiSearch: { sku: 'basic', semanticSearch: 'free', sharedPrivateLink: true },
  openAI: {},
  vision: {},
  speech: {},
  documentIntelligence: {},
  contentSafety: {},
  bing: {},
  bingCustomSearch: { sku: 'G2' },
  machineLearning: {
    privateStudio: true,
    clusterSku: 'Standard_D4s_v5',
    clusterMaxNodes: 3,
    aks: { enabled: false, ...cluster },
  },
  databricks: { privateControlPlane: true },
  dataFactory: {},
  fabric: { sku: 'F2', administrators: [] },
  cosmosDb: { kind: 'GlobalDocumentDB' },
  postgreSql: {},
  sqlDatabase: {},
  redis: {},
  elasticsearch: { email: '', firstName: '', lastName: '', company: '', sku: 'ess-consumption-2024_Monthly' },
  aks: cluster,
  containerApps: { image: 'mcr.microsoft.com/azuredocs/containerapps-helloworld:latest' },
  webApp: { runtime: 'python', runtimeVersion: '' },
  functionApp: { runtime: 'python', runtimeVersion: '' },
  appServiceEnvironment: { id: '', planId: '', sku: 'IsolatedV2', skuCode: 'I1v2', workers: 1 },
  logicApps: {},
  eventHubs: {},
  botService: {},
  appInsightsDashboard: {},
  virtualMachine: { userName: 'aifactoryadmin', hybridBenefit: false },
};

/** All services with all settings: what the spec says over the defaults, and only settings the templates know. */
export function resolveServices(
  services: EnvironmentOverrides['services'],
  general: Readonly<Record<string, Settings>> = {},
): Readonly<Record<string, Settings & { readonly enabled: boolean }>> {
  const given = (services ?? {}) as Readonly<Record<string, boolean | Settings | undefined>>;
  return Object.fromEntries(
    Object.entries(serviceDefaults).map(([name, defaults]) => {
      const value = given[name];
      const enabled = typeof value === 'object' ? value.enabled !== false : value === true;
      const own = typeof value === 'object' ? value : {};
      const settings = withVersion(overlay({ ...defaults, ...general[name] }, own));
      return [name, { enabled, ...settings }];
    }),
  );
}

const withVersion = (settings: Settings): Settings =>
  settings.runtimeVersion === ''
    ? { ...settings, runtimeVersion: runtimeVersions[String(settings.runtime)] ?? '' }
    : settings;

/** Takes over the keys the defaults have; a flag given for a nested mapping switches it. */
function overlay(defaults: Settings, given: Settings): Settings {
  return Object.fromEntries(
    Object.entries(defaults).map(([key, fallback]) => {
      const value = given[key];
      if (value === undefined) return [key, fallback];
      if (!isSettings(fallback)) return [key, value];
      return [
        key,
        isSettings(value)
          ? { ...overlay(fallback, value), enabled: value.enabled !== false }
          : { ...fallback, enabled: value },
      ];
    }),
  );
}

const isSettings = (value: unknown): value is Settings =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
