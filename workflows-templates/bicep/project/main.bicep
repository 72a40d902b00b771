targetScope = 'subscription'

import { commonNames, encryptionIdentityName, saltOf } from '../common/names.bicep'
import { scheme } from '../common/types.bicep'
import { decide } from '../shared/access.bicep'
import {
  access as accessSettings
  context as landingZone
  diagnosticLevel as level
  dnsMode as dnsModes
  projectSubnetIds
  zoneIds
} from '../shared/types.bicep'
import { projectNames } from 'names.bicep'
import { clusterSettings, model, naming as namingParts, services as projectServices, subnet } from 'types.bicep'

type commonSettings = {
  scheme: scheme
  registryShared: bool
  @description('Whether the common area has a private link scope for Azure Monitor.')
  monitorPrivateLink: bool
}

type networkSettings = {
  vnetName: string
  resourceGroup: string
  subscriptionId: string
  @description('Where virtual machines, machine learning and clusters that name none send what leaves; empty for none.')
  firewallIp: string
  @description('Subnets to create; none where they all exist.')
  subnets: subnet[]
  ids: projectSubnetIds
}

@description('Only a cluster whose nodes leave by the route table gets one.')
func firewallOf(cluster clusterSettings, general string) string =>
  cluster.enabled && cluster.outboundType == 'userDefinedRouting'
    ? (empty(cluster.firewallIp) ? general : cluster.firewallIp)
    : ''

type customerManagedKeySettings = {
  enabled: bool
  keyVaultId: string
  keyVaultUri: string
  keyName: string
  keyVersion: string
  exceptAiSearch: bool
  exceptFoundry: bool
}

param location string
param production bool
param tags object
param resourceGroupName string
param common commonSettings
@description('Empty salts are computed from the resource groups.')
param naming namingParts
param access accessSettings
param dnsMode dnsModes
param zones zoneIds
param diagnosticLevel level
param network networkSettings
param customerManagedKey customerManagedKeySettings
param keyVaultSoftDeleteDays int
param services projectServices
param models model[]
@description('Capability hosts and the key need roles of identities that the first phase creates; grant them in between.')
param foundryPhase 'beforeRoles' | 'complete' = 'complete'
@secure()
param virtualMachinePassword string

var subscriptionPath = '/subscriptions/${subscription().subscriptionId}'
var commonSalt = saltOf(common.scheme, subscription().subscriptionId)
var shared = commonNames(common.scheme, commonSalt, { prefix: '', container: '', name: '' })
var commonGroupPath = '${subscriptionPath}/resourceGroups/${shared.resourceGroup}'
var names = projectNames(union(naming, {
  salt: empty(naming.salt) ? commonSalt : naming.salt
  randomSalt: empty(naming.randomSalt)
    ? take(uniqueString('${subscriptionPath}/resourceGroups/${resourceGroupName}'), 10)
    : naming.randomSalt
}))
var groupPath = '${subscriptionPath}/resourceGroups/${resourceGroupName}'
var vnetId = '/subscriptions/${network.subscriptionId}/resourceGroups/${network.resourceGroup}/providers/Microsoft.Network/virtualNetworks/${network.vnetName}'

// Ids are built from names and not taken from outputs, so that a prediction needs nothing from Azure.
var identityId = '${groupPath}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${names.identity}'
var appsIdentityId = '${groupPath}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${names.appsIdentity}'
var keyVaultId = '${groupPath}/providers/Microsoft.KeyVault/vaults/${names.keyVault}'
var storage1Id = '${groupPath}/providers/Microsoft.Storage/storageAccounts/${names.storage1}'
var storage2Id = '${groupPath}/providers/Microsoft.Storage/storageAccounts/${names.storage2}'
var insightsId = '${groupPath}/providers/Microsoft.Insights/components/${names.applicationInsights}'
var registryId = common.registryShared
  ? '${commonGroupPath}/providers/Microsoft.ContainerRegistry/registries/${shared.registry}'
  : '${groupPath}/providers/Microsoft.ContainerRegistry/registries/${names.registry}'
var registryLoginServer = '${last(split(registryId, '/'))}.${replace(last(split(zones.registry, '/')), 'privatelink.', '')}'

// Capability hosts keep threads, vectors and files in the project, so they bring their stores along.
var hostsCapabilities = services.aiFoundry.enabled && services.aiFoundry.capabilityHost
var hasSearch = services.aiSearch.enabled || hostsCapabilities
var hasCosmos = services.cosmosDb.enabled || hostsCapabilities
var cosmosDbId = hasCosmos ? '${groupPath}/providers/Microsoft.DocumentDB/databaseAccounts/${names.cosmosDb}' : ''
var aiSearchId = hasSearch ? '${groupPath}/providers/Microsoft.Search/searchServices/${names.aiSearch}' : ''

var key = {
  keyVaultId: customerManagedKey.keyVaultId
  keyVaultUri: customerManagedKey.keyVaultUri
  keyName: customerManagedKey.enabled ? customerManagedKey.keyName : ''
  keyVersion: customerManagedKey.keyVersion
  identityId: '${commonGroupPath}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${encryptionIdentityName(common.scheme, commonSalt)}'
}
var context landingZone = {
  location: location
  locationCode: naming.locationCode
  token: naming.token
  production: production
  access: decide(access)
  dnsMode: dnsMode
  zones: zones
  placement: { location: location, tags: tags, subnetId: network.ids.genai, dnsMode: dnsMode }
  diagnosticLevel: diagnosticLevel
  logAnalyticsId: '${commonGroupPath}/providers/Microsoft.OperationalInsights/workspaces/${shared.logAnalytics}'
  encryption: key
  tags: tags
}
var contextWithoutKey landingZone = union(context, { encryption: union(key, { keyName: '' }) })

var linksMonitor = common.monitorPrivateLink && context.access.privateEndpoints

// Portals that read a project's data from the browser.
var portals = ['https://ml.azure.com', 'https://ai.azure.com', 'https://mlworkspace.azure.ai']

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: resourceGroupName
  location: location
  tags: tags
}

module subnets 'network.bicep' = if (!empty(network.subnets)) {
  scope: resourceGroup(network.subscriptionId, network.resourceGroup)
  name: 'prj${naming.project}-network-${naming.token}'
  params: {
    vnetName: network.vnetName
    location: location
    locationCode: naming.locationCode
    token: naming.token
    project: naming.project
    tags: tags
    subnets: network.subnets
    firewallIp: network.firewallIp
    aksFirewallIp: firewallOf(services.aks, network.firewallIp)
    aks2FirewallIp: firewallOf(services.machineLearning.aks, network.firewallIp)
    mode: access.mode
  }
}

module identities 'identities.bicep' = {
  scope: group
  name: 'identities'
  params: {
    location: location
    tags: tags
    identityName: names.identity
    appsIdentityName: names.appsIdentity
  }
}

module keyVault 'services/key-vault.bicep' = {
  scope: group
  name: names.keyVault
  params: { name: names.keyVault, context: context, softDeleteDays: keyVaultSoftDeleteDays }
  dependsOn: [subnets]
}

module storage1 'services/storage-account.bicep' = {
  scope: group
  name: names.storage1
  params: {
    name: names.storage1
    context: context
    containers: ['default']
    shares: ['default']
    corsOrigins: []
    // The content share of Logic Apps is the one thing that identities can't reach.
    sharedKeyAccess: services.logicApps.enabled
  }
  dependsOn: [subnets]
}

module storage2 'services/storage-account.bicep' = {
  scope: group
  name: names.storage2
  params: { name: names.storage2, context: context, containers: ['default'], shares: ['default'], corsOrigins: portals }
  dependsOn: [subnets]
}

module insights 'services/application-insights.bicep' = {
  scope: group
  name: names.applicationInsights
  params: { name: names.applicationInsights, context: context, privateLink: linksMonitor }
}

module monitorLink 'services/monitor-link.bicep' = if (linksMonitor) {
  scope: resourceGroup(shared.resourceGroup)
  name: take('${names.applicationInsights}-link', 64)
  params: { name: names.applicationInsights, scopeName: shared.monitorPrivateLink, insightsId: insightsId }
  dependsOn: [insights]
}

module registry 'services/container-registry.bicep' = if (!common.registryShared) {
  scope: group
  name: names.registry
  params: { name: names.registry, context: context }
  dependsOn: [subnets]
}

module openAI 'services/cognitive-account.bicep' = if (services.openAI.enabled) {
  scope: group
  name: names.openAI
  params: { name: names.openAI, context: context, kind: 'OpenAI', sku: 'S0', zoneIds: [zones.openai] }
  dependsOn: [subnets]
}

module vision 'services/cognitive-account.bicep' = if (services.vision.enabled) {
  scope: group
  name: names.vision
  params: {
    name: names.vision
    context: context
    kind: 'ComputerVision'
    sku: 'S1'
    zoneIds: [zones.cognitiveServices]
  }
  dependsOn: [subnets]
}

module speech 'services/cognitive-account.bicep' = if (services.speech.enabled) {
  scope: group
  name: names.speech
  params: {
    name: names.speech
    context: context
    kind: 'SpeechServices'
    sku: 'S0'
    zoneIds: [zones.cognitiveServices]
  }
  dependsOn: [subnets]
}

module documentIntelligence 'services/cognitive-account.bicep' = if (services.documentIntelligence.enabled) {
  scope: group
  name: names.documentIntelligence
  params: {
    name: names.documentIntelligence
    context: context
    kind: 'FormRecognizer'
    sku: 'S0'
    zoneIds: [zones.cognitiveServices]
  }
  dependsOn: [subnets]
}

module contentSafety 'services/cognitive-account.bicep' = if (services.contentSafety.enabled) {
  scope: group
  name: names.contentSafety
  params: {
    name: names.contentSafety
    context: context
    kind: 'ContentSafety'
    sku: 'S0'
    zoneIds: [zones.cognitiveServices]
  }
  dependsOn: [subnets]
}

module bing 'services/bing.bicep' = if (services.bing.enabled) {
  scope: group
  name: names.bing
  params: { name: names.bing, context: context, kind: 'Bing.Grounding', sku: 'G1' }
}

module bingCustomSearch 'services/bing.bicep' = if (services.bingCustomSearch.enabled) {
  scope: group
  name: names.bingCustomSearch
  params: {
    name: names.bingCustomSearch
    context: context
    kind: 'Bing.GroundingCustomSearch'
    sku: services.bingCustomSearch.sku
  }
}

module aiSearch 'services/ai-search.bicep' = if (hasSearch) {
  scope: group
  name: names.aiSearch
  params: {
    name: names.aiSearch
    context: customerManagedKey.exceptAiSearch ? contextWithoutKey : context
    settings: services.aiSearch
    identityId: identityId
    // Agents create indexes without a key of their own, which an enforcing service refuses.
    enforceCustomerManagedKey: !hostsCapabilities
  }
  dependsOn: [identities, subnets]
}

module cosmosDb 'services/cosmos-db.bicep' = if (hasCosmos) {
  scope: group
  name: names.cosmosDb
  params: { name: names.cosmosDb, context: context, settings: services.cosmosDb, identityId: identityId }
  dependsOn: [identities, subnets]
}

module postgreSql 'services/postgresql.bicep' = if (services.postgreSql.enabled) {
  scope: group
  name: names.postgreSql
  params: {
    name: names.postgreSql
    context: context
    identityId: identityId
    identityPrincipalId: identities.outputs.identityPrincipalId
    identityName: names.identity
  }
  dependsOn: [subnets]
}

module sqlDatabase 'services/sql-database.bicep' = if (services.sqlDatabase.enabled) {
  scope: group
  name: names.sqlServer
  params: {
    name: names.sqlServer
    databaseName: names.sqlDatabase
    context: context
    identityId: identityId
    identityClientId: identities.outputs.identityClientId
    identityName: names.identity
  }
  dependsOn: [subnets]
}

module redis 'services/redis.bicep' = if (services.redis.enabled) {
  scope: group
  name: names.redis
  params: { name: names.redis, context: context, identityId: identityId }
  dependsOn: [identities, subnets]
}

module elasticsearch 'services/elasticsearch.bicep' = if (services.elasticsearch.enabled) {
  scope: group
  name: names.elasticsearch
  params: { name: names.elasticsearch, context: context, settings: services.elasticsearch, regionOverride: '' }
}

module eventHubs 'services/event-hubs.bicep' = if (services.eventHubs.enabled) {
  scope: group
  name: names.eventHubs
  params: { name: names.eventHubs, context: context, identityId: identityId }
  dependsOn: [identities, subnets]
}

module dataFactory 'services/data-factory.bicep' = if (services.dataFactory.enabled) {
  scope: group
  name: names.dataFactory
  params: {
    name: names.dataFactory
    context: context
    identityId: identityId
    keyVaultId: keyVaultId
    keyVaultUri: keyVault.outputs.uri
    storage1Id: storage1Id
    storage1BlobEndpoint: storage1.outputs.blobEndpoint
    cosmosDbId: services.cosmosDb.enabled ? cosmosDbId : ''
    cosmosDbKind: services.cosmosDb.kind
  }
  dependsOn: [identities, cosmosDb]
}

module databricks 'services/databricks.bicep' = if (services.databricks.enabled) {
  scope: group
  name: names.databricks
  params: {
    name: names.databricks
    context: context
    settings: services.databricks
    vnetId: vnetId
    publicSubnetName: last(split(network.ids.dbxpub, '/'))
    privateSubnetName: last(split(network.ids.dbxpriv, '/'))
    managedResourceGroupName: take('${resourceGroupName}-dbx', 90)
  }
  dependsOn: [subnets]
}

module fabric 'services/fabric.bicep' = if (services.fabric.enabled) {
  scope: group
  name: names.fabric
  params: { name: names.fabric, context: context, settings: services.fabric }
}

module foundry 'services/ai-foundry.bicep' = if (services.aiFoundry.enabled) {
  scope: group
  name: names.foundry
  params: {
    name: names.foundry
    context: context
    settings: services.aiFoundry
    identityId: identityId
    subnets: network.ids
    customerManagedKey: !customerManagedKey.exceptFoundry && foundryPhase == 'complete'
  }
  dependsOn: [identities, subnets]
}

module foundryModels 'services/ai-foundry-models.bicep' = if (services.aiFoundry.enabled && !empty(models)) {
  scope: group
  name: '${names.foundry}-models'
  params: { foundryName: names.foundry, models: models }
  dependsOn: [foundry]
}

module foundryProject 'services/ai-foundry-project.bicep' = if (services.aiFoundry.enabled && services.aiFoundry.defaultProject) {
  scope: group
  name: names.foundryProject
  params: {
    name: names.foundryProject
    context: context
    foundryName: names.foundry
    storage1Id: storage1Id
    storage2Id: storage2Id
    aiSearchId: aiSearchId
    cosmosDbId: services.cosmosDb.kind == 'GlobalDocumentDB' ? cosmosDbId : ''
    applicationInsightsId: insightsId
    applicationInsightsConnectionString: insights.outputs.connectionString
  }
  dependsOn: [foundry, storage1, storage2, aiSearch, cosmosDb, foundryModels]
}

module capabilityHosts 'services/ai-foundry-capability-hosts.bicep' = if (foundryPhase == 'complete' && hostsCapabilities && services.aiFoundry.defaultProject) {
  scope: group
  name: '${names.foundryProject}-caphost'
  params: {
    settings: services.aiFoundry
    foundryName: names.foundry
    projectName: names.foundryProject
    storageConnectionName: take(names.storage1, 33)
    aiSearchConnectionName: take(names.aiSearch, 33)
    cosmosDbConnectionName: take(names.cosmosDb, 33)
  }
  dependsOn: [foundryProject]
}

module sharedLinks 'services/ai-search-shared-links.bicep' = if (hasSearch && services.aiSearch.sharedPrivateLink && access.mode != 'public') {
  scope: group
  name: '${take(names.aiSearch, 45)}-shared-links'
  params: {
    settings: services.aiSearch
    aiSearchName: names.aiSearch
    storage2Id: storage2Id
    foundryId: services.aiFoundry.enabled
      ? '${groupPath}/providers/Microsoft.CognitiveServices/accounts/${names.foundry}'
      : ''
  }
  dependsOn: [aiSearch, storage2, foundry]
}

module machineLearning 'services/machine-learning.bicep' = if (services.machineLearning.enabled) {
  scope: group
  name: names.machineLearning
  params: {
    name: names.machineLearning
    context: context
    settings: services.machineLearning
    clusterName: names.machineLearningCluster
    identityId: identityId
    storage1Id: storage1Id
    keyVaultId: keyVaultId
    applicationInsightsId: insightsId
    registryId: registryId
    subnets: network.ids
  }
  dependsOn: [identities, keyVault, storage1, insights, registry]
}

module aksSubnetJoin 'services/subnet-join.bicep' = if (services.aks.enabled) {
  scope: resourceGroup(network.subscriptionId, network.resourceGroup)
  name: 'prj${naming.project}-join-aks-${naming.token}'
  params: {
    vnetName: network.vnetName
    subnetName: last(split(network.ids.aks, '/'))
    principalId: identities.outputs.identityPrincipalId
  }
  dependsOn: [subnets]
}

module aks 'services/aks.bicep' = if (services.aks.enabled) {
  scope: group
  name: names.aks
  params: {
    name: names.aks
    context: context
    settings: services.aks
    subnetId: network.ids.aks
    nodeResourceGroup: take('aks-${resourceGroupName}', 80)
    dnsPrefix: names.aks
    identityId: identityId
  }
  dependsOn: [aksSubnetJoin]
}

module machineLearningAksSubnetJoin 'services/subnet-join.bicep' = if (services.machineLearning.enabled && services.machineLearning.aks.enabled) {
  scope: resourceGroup(network.subscriptionId, network.resourceGroup)
  name: 'prj${naming.project}-join-aks2-${naming.token}'
  params: {
    vnetName: network.vnetName
    subnetName: last(split(network.ids.aks2, '/'))
    principalId: identities.outputs.identityPrincipalId
  }
  dependsOn: [subnets]
}

module machineLearningAks 'services/aks.bicep' = if (services.machineLearning.enabled && services.machineLearning.aks.enabled) {
  scope: group
  name: names.machineLearningAks
  params: {
    name: names.machineLearningAks
    context: context
    settings: services.machineLearning.aks
    subnetId: network.ids.aks2
    // Not the group of the stand-alone cluster: the seed gave both the same, so that they excluded each other.
    nodeResourceGroup: take('aks2-${resourceGroupName}', 80)
    dnsPrefix: names.machineLearningAks
    identityId: identityId
    disableLocalAccounts: false
  }
  dependsOn: [machineLearningAksSubnetJoin]
}

module machineLearningAttachment 'services/aks-attachment.bicep' = if (services.machineLearning.enabled && services.machineLearning.aks.enabled) {
  scope: group
  name: '${names.machineLearningAks}-attachment'
  params: {
    name: take(replace(names.machineLearningAks, '-', ''), 16)
    context: context
    settings: services.machineLearning.aks
    workspaceName: names.machineLearning
    clusterName: names.machineLearningAks
    identityId: identityId
  }
  dependsOn: [machineLearning, machineLearningAks]
}

module containerApps 'services/container-apps.bicep' = if (services.containerApps.enabled) {
  scope: group
  name: names.containerAppsEnvironment
  params: {
    name: names.containerAppsEnvironment
    context: context
    settings: services.containerApps
    apiAppName: names.containerAppApi
    webAppName: names.containerAppWeb
    appsIdentityId: appsIdentityId
    appsIdentityClientId: identities.outputs.appsIdentityClientId
    registryLoginServer: registryLoginServer
    applicationInsightsConnectionString: insights.outputs.connectionString
    subnets: network.ids
  }
  dependsOn: [subnets, registry]
}

module webApp 'services/web-app.bicep' = if (services.webApp.enabled) {
  scope: group
  name: names.webApp
  params: {
    name: names.webApp
    context: context
    settings: services.webApp
    appServiceEnvironment: services.appServiceEnvironment
    identityId: identityId
    identityClientId: identities.outputs.identityClientId
    applicationInsightsConnectionString: insights.outputs.connectionString
    subnets: network.ids
  }
  dependsOn: [subnets]
}

module functionApp 'services/function-app.bicep' = if (services.functionApp.enabled) {
  scope: group
  name: names.functionApp
  params: {
    name: names.functionApp
    context: context
    settings: services.functionApp
    appServiceEnvironment: services.appServiceEnvironment
    identityId: identityId
    identityClientId: identities.outputs.identityClientId
    applicationInsightsConnectionString: insights.outputs.connectionString
    subnets: network.ids
    storage1Name: names.storage1
  }
  dependsOn: [subnets, storage1]
}

module logicApp 'services/logic-app.bicep' = if (services.logicApps.enabled) {
  scope: group
  name: names.logicApp
  params: {
    name: names.logicApp
    context: context
    identityId: identityId
    identityClientId: identities.outputs.identityClientId
    storage1Name: names.storage1
    applicationInsightsConnectionString: insights.outputs.connectionString
    subnets: network.ids
  }
  dependsOn: [subnets, storage1]
}

module bot 'services/bot-service.bicep' = if (services.botService.enabled) {
  scope: group
  name: names.bot
  params: {
    name: names.bot
    context: context
    identityId: identityId
    identityClientId: identities.outputs.identityClientId
  }
}

module virtualMachine 'services/virtual-machine.bicep' = if (services.virtualMachine.enabled) {
  scope: group
  name: names.virtualMachine
  params: {
    name: names.virtualMachine
    context: context
    settings: services.virtualMachine
    adminPassword: virtualMachinePassword
    keyVaultName: names.keyVault
    subnets: network.ids
  }
  dependsOn: [keyVault]
}

module dashboard 'services/app-insights-dashboard.bicep' = if (services.appInsightsDashboard.enabled) {
  scope: group
  name: names.dashboard
  params: { name: names.dashboard, context: context, applicationInsightsId: insightsId }
  dependsOn: [insights]
}

output resourceGroupId string = group.id
output names object = names
