@export()
type plainService = { enabled: bool }

@export()
type clusterSettings = {
  enabled: bool
  skuName: string
  skuTier: 'Free' | 'Standard' | 'Premium'
  privateCluster: bool
  outboundType: 'loadBalancer' | 'userDefinedRouting'
  @description('system, none, or the id of a zone.')
  privateDnsZone: string
  @description('Private address of the firewall; used with userDefinedRouting.')
  firewallIp: string
  nodeSku: string
  nodeCount: int
  kubernetesVersion: string
  @description('Addresses of services inside the cluster; must overlap neither the network nor what it is peered with.')
  serviceCidr: string
  @description('Addresses of pods, outside the network.')
  podCidr: string
}

@export()
type aiFoundrySettings = {
  enabled: bool
  capabilityHost: bool
  defaultProject: bool
  agentNetworkInjection: bool
  @description('API Management instance of the company, used as AI gateway; may be empty.')
  apiManagementId: string
}

@export()
type aiSearchSettings = {
  enabled: bool
  sku: 'free' | 'basic' | 'standard' | 'standard2' | 'standard3' | 'storage_optimized_l1' | 'storage_optimized_l2'
  semanticSearch: 'disabled' | 'free' | 'standard'
  sharedPrivateLink: bool
}

@export()
type bingCustomSearchSettings = { enabled: bool, sku: string }

@export()
type machineLearningSettings = {
  enabled: bool
  privateStudio: bool
  clusterSku: string
  clusterMaxNodes: int
  @description('AKS cluster attached to the workspace.')
  aks: clusterSettings
}

@export()
type databricksSettings = { enabled: bool, privateControlPlane: bool }

@export()
type fabricSettings = {
  enabled: bool
  sku: string
  @description('User principal names or object ids of the administrators.')
  administrators: string[]
}

@export()
type cosmosDbSettings = { enabled: bool, kind: 'GlobalDocumentDB' | 'MongoDB' }

@export()
type elasticsearchSettings = {
  enabled: bool
  email: string
  firstName: string
  lastName: string
  company: string
  sku: string
}

@export()
type appSettings = {
  enabled: bool
  runtime: 'python' | 'node' | 'dotnet' | 'java' | 'powershell'
  runtimeVersion: string
}

@export()
type appServiceEnvironmentSettings = {
  enabled: bool
  @description('Resource id of the existing environment.')
  id: string
  @description('Resource id of an existing plan in it; may be empty.')
  planId: string
  sku: string
  skuCode: string
  workers: int
}

@export()
type containerAppsSettings = { enabled: bool, image: string }

@export()
type virtualMachineSettings = { enabled: bool, userName: string, hybridBenefit: bool }

@export()
type model = {
  name: string
  @description('Empty for the default version.')
  version: string
  sku: string
  @description('Thousand tokens per minute.')
  capacity: int
}

@description('Every service of the catalogue, with all its settings resolved.')
@export()
type services = {
  aiFoundry: aiFoundrySettings
  aiSearch: aiSearchSettings
  openAI: plainService
  vision: plainService
  speech: plainService
  documentIntelligence: plainService
  contentSafety: plainService
  bing: plainService
  bingCustomSearch: bingCustomSearchSettings
  machineLearning: machineLearningSettings
  databricks: databricksSettings
  dataFactory: plainService
  fabric: fabricSettings
  cosmosDb: cosmosDbSettings
  postgreSql: plainService
  sqlDatabase: plainService
  redis: plainService
  elasticsearch: elasticsearchSettings
  aks: clusterSettings
  containerApps: containerAppsSettings
  webApp: appSettings
  functionApp: appSettings
  appServiceEnvironment: appServiceEnvironmentSettings
  logicApps: plainService
  eventHubs: plainService
  botService: plainService
  appInsightsDashboard: plainService
  virtualMachine: virtualMachineSettings
}

@description('A subnet to create.')
@export()
type subnet = {
  key: string
  name: string
  addressPrefixes: string[]
  @description('Empty for none.')
  delegation: string
  serviceEndpoints: string[]
}

@description('The parts of the project\'s resource names.')
@export()
type naming = {
  @description('Three digits.')
  project: string
  locationCode: string
  token: string
  @description('Five characters, the same for everything in an environment of the factory.')
  salt: string
  @description('Ten characters, the project\'s own.')
  randomSalt: string
  @description('Three digits.')
  resourceSuffix: string
  @description('Three digits.')
  commonSuffix: string
}
