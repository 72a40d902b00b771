import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('User-assigned identity of the project; the linked services sign in as it.')
param identityId string
param keyVaultId string
param keyVaultUri string
param storage1Id string
param storage1BlobEndpoint string
@description('Empty for none.')
param cosmosDbId string = ''
param cosmosDbKind 'GlobalDocumentDB' | 'MongoDB' = 'GlobalDocumentDB'
@description('Web and function apps the pipelines call.')
param siteIds string[] = []

var encrypted = !empty(context.encryption.keyName)
var key = context.encryption
var targets = concat(
  [
    { id: keyVaultId, group: 'vault' }
    { id: storage1Id, group: 'blob' }
    { id: storage1Id, group: 'dfs' }
  ],
  empty(cosmosDbId) ? [] : [{ id: cosmosDbId, group: cosmosDbKind == 'MongoDB' ? 'MongoDB' : 'Sql' }],
  map(siteIds, id => { id: id, group: 'sites' })
)

resource factory 'Microsoft.DataFactory/factories@2018-06-01' = {
  name: name
  location: context.location
  tags: context.tags
  identity: {
    type: 'SystemAssigned,UserAssigned'
    userAssignedIdentities: union({ '${identityId}': {} }, encrypted ? { '${key.identityId}': {} } : {})
  }
  properties: {
    publicNetworkAccess: context.access.publicWithoutFirewall
    encryption: encrypted
      ? {
          vaultBaseUrl: key.keyVaultUri
          keyName: key.keyName
          keyVersion: empty(key.keyVersion) ? null : key.keyVersion
          identity: { userAssignedIdentity: key.identityId }
        }
      : null
  }
}

resource network 'Microsoft.DataFactory/factories/managedVirtualNetworks@2018-06-01' = {
  parent: factory
  name: 'default'
  properties: {}
}

resource runtime 'Microsoft.DataFactory/factories/integrationRuntimes@2018-06-01' = {
  parent: factory
  name: 'AutoResolveIntegrationRuntime'
  properties: {
    type: 'Managed'
    managedVirtualNetwork: { type: 'ManagedVirtualNetworkReference', referenceName: network.name }
    typeProperties: { computeProperties: { location: 'AutoResolve' } }
  }
}

// The factory makes them one at a time.
@batchSize(1)
resource managedEndpoint 'Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints@2018-06-01' = [
  for target in targets: {
    parent: network
    name: '${last(split(target.id, '/'))}-${target.group}'
    properties: { privateLinkResourceId: target.id, groupId: target.group }
  }
]

resource credential 'Microsoft.DataFactory/factories/credentials@2018-06-01' = {
  parent: factory
  name: last(split(identityId, '/'))
  properties: {
    type: 'ManagedIdentity'
    typeProperties: { resourceId: identityId }
  }
}

resource vaultService 'Microsoft.DataFactory/factories/linkedservices@2018-06-01' = {
  parent: factory
  name: 'ls_keyvault'
  properties: {
    type: 'AzureKeyVault'
    typeProperties: {
      baseUrl: keyVaultUri
      credential: { type: 'CredentialReference', referenceName: credential.name }
    }
    connectVia: { type: 'IntegrationRuntimeReference', referenceName: runtime.name }
  }
}

resource storageService 'Microsoft.DataFactory/factories/linkedservices@2018-06-01' = {
  parent: factory
  name: 'ls_storage1'
  properties: {
    type: 'AzureBlobStorage'
    typeProperties: {
      serviceEndpoint: storage1BlobEndpoint
      accountKind: 'StorageV2'
      credential: { type: 'CredentialReference', referenceName: credential.name }
    }
    connectVia: { type: 'IntegrationRuntimeReference', referenceName: runtime.name }
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-dataFactory-pend'
  params: {
    name: '${name}-dataFactory-pend'
    placement: context.placement
    targetId: factory.id
    groupId: 'dataFactory'
    zoneIds: [context.zones.dataFactory]
  }
}

module portalEndpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-portal-pend'
  params: {
    name: '${name}-portal-pend'
    placement: context.placement
    targetId: factory.id
    groupId: 'portal'
    zoneIds: [context.zones.dataFactoryPortal]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: factory
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['ActivityRuns', 'PipelineRuns', 'TriggerRuns'],
      ['PipelineRuns']
    )
    metrics: metrics
  }
}

output id string = factory.id
output name string = factory.name
output principalId string = factory.identity.principalId
