@description('How public endpoints are used. private: not at all. hybrid: for the allowed addresses, beside private endpoints. public: for everybody, guarded by Entra.')
@export()
type accessMode = 'private' | 'hybrid' | 'public'

@export()
type access = {
  mode: accessMode
  @description('IPv4 addresses or ranges that may use public endpoints in hybrid mode.')
  allowedIps: string[]
  @description('IPv4 addresses or ranges that may reach container registries in hybrid mode, beside the others.')
  registryAllowedIps: string[]
}

@description('Where private DNS zones live. In hub mode a policy of the hub creates the zone groups.')
@export()
type dnsMode = 'standalone' | 'hub'

@description('How much is logged: gold all, silver what operations need, bronze audit only.')
@export()
type diagnosticLevel = 'gold' | 'silver' | 'bronze'

@description('Resource ids of the private DNS zones, by the keys of the product\'s zone table.')
@export()
type zoneIds = {
  blob: string
  file: string
  dfs: string
  queue: string
  table: string
  registry: string
  registryRegion: string
  vault: string
  machineLearning: string
  notebooks: string
  dataFactory: string
  dataFactoryPortal: string
  openai: string
  cognitiveServices: string
  aiServices: string
  search: string
  webApps: string
  cosmosSql: string
  cosmosMongo: string
  databricks: string
  serviceBus: string
  monitor: string
  monitorOms: string
  monitorOds: string
  monitorAgent: string
  containerApps: string
  redis: string
  postgreSql: string
  sql: string
  apiManagement: string
}

@description('A customer-managed key; no key where keyName is empty.')
@export()
type encryptionKey = {
  keyVaultId: string
  keyVaultUri: string
  keyName: string
  keyVersion: string
  @description('User-assigned identity that may use the key.')
  identityId: string
}

@description('What the access mode means for a service. Decided once, so that all services agree.')
@export()
type accessDecisions = {
  mode: accessMode
  allowedIps: string[]
  @description('Hybrid without an address lets nobody in: several firewalls read an empty list as everybody.')
  publicNetworkAccess: 'Enabled' | 'Disabled'
  @description('The same for services that know no list of addresses: the hybrid mode would open them to everybody.')
  publicWithoutFirewall: 'Enabled' | 'Disabled'
  @description('Default action of a firewall: only the public mode lets everybody in.')
  defaultAction: 'Allow' | 'Deny'
  @description('Firewall rules; only the hybrid mode has any.')
  ipRules: { value: string }[]
  @description('Whether container registries are open to the allowed addresses, and to which.')
  registryNetworkAccess: 'Enabled' | 'Disabled'
  registryIpRules: { action: string, value: string }[]
  @description('Whether services get private endpoints. Stores of data keep theirs in every mode.')
  privateEndpoints: bool
}

@description('Where a private endpoint goes: a part of the context, because every endpoint is a template of its own.')
@export()
type endpointPlacement = {
  location: string
  tags: object
  subnetId: string
  dnsMode: dnsMode
}

@description('What every module of a landing zone knows about where it is.')
@export()
type context = {
  location: string
  @description('Short name of the region in resource names.')
  locationCode: string
  @description('How names spell the environment: dev, test, prod.')
  token: string
  @description('Production gets zone-redundant storage and longer retention.')
  production: bool
  access: accessDecisions
  dnsMode: dnsMode
  zones: zoneIds
  @description('Where private endpoints go.')
  placement: endpointPlacement
  diagnosticLevel: diagnosticLevel
  logAnalyticsId: string
  encryption: encryptionKey
  tags: object
}

@description('Resource ids of a project\'s subnets; empty where the project has none of the kind.')
@export()
type projectSubnetIds = {
  genai: string
  aks: string
  aks2: string
  aca: string
  aca2: string
  webapp: string
  dbxpub: string
  dbxpriv: string
}
