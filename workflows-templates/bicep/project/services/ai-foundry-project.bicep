import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
param foundryName string
param storage1Id string
param storage2Id string
@description('Empty without AI Search.')
param aiSearchId string
@description('Empty without Cosmos DB for NoSQL.')
param cosmosDbId string
param applicationInsightsId string
@secure()
param applicationInsightsConnectionString string

func resourceName(id string) string => last(split(id, '/'))

@description('Public host suffix of a service, which is the name of its private zone without the prefix.')
func hostSuffix(zoneId string) string => replace(last(split(zoneId, '/')), 'privatelink.', '')

// Longer names are outside the pattern of connections. A connection that is not made has to have a valid name, too.
func connectionName(id string) string => empty(id) ? 'none' : take(resourceName(id), 33)

var targets = [
  { id: storage1Id, category: 'AzureStorageAccount', zoneId: context.zones.blob, port: '' }
  { id: storage2Id, category: 'AzureStorageAccount', zoneId: context.zones.blob, port: '' }
  { id: aiSearchId, category: 'CognitiveSearch', zoneId: context.zones.search, port: '' }
  { id: cosmosDbId, category: 'CosmosDB', zoneId: context.zones.cosmosSql, port: ':443' }
]

resource account 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: foundryName
}

resource project 'Microsoft.CognitiveServices/accounts/projects@2025-09-01' = {
  parent: account
  name: name
  location: context.location
  tags: context.tags
  identity: { type: 'SystemAssigned' }
  properties: { displayName: name }
}

// One at a time: connections written together fail with conflicts.
@batchSize(1)
resource connections 'Microsoft.CognitiveServices/accounts/projects/connections@2025-09-01' = [
  for target in targets: if (!empty(target.id)) {
    parent: project
    name: connectionName(target.id)
    properties: {
      authType: 'AAD'
      category: target.category
      target: 'https://${resourceName(target.id)}.${hostSuffix(target.zoneId)}${target.port}/'
      metadata: {
        ApiType: 'Azure'
        ResourceId: target.id
        location: context.location
        ...(target.category == 'AzureStorageAccount' ? { containerName: 'default' } : {})
      }
      peRequirement: context.access.privateEndpoints ? 'Required' : 'NotRequired'
      peStatus: context.access.privateEndpoints ? 'Active' : 'NotApplicable'
    }
  }
]

resource tracing 'Microsoft.CognitiveServices/accounts/projects/connections@2025-09-01' = {
  parent: project
  name: connectionName(applicationInsightsId)
  properties: {
    // The category has no sign-in with Entra; the connection string addresses the component and opens nothing.
    authType: 'ApiKey'
    category: 'AppInsights'
    target: applicationInsightsId
    credentials: { key: applicationInsightsConnectionString }
    isSharedToAll: true
    metadata: { ApiType: 'Azure', ResourceId: applicationInsightsId }
  }
  dependsOn: [connections]
}

output id string = project.id
output name string = project.name
output principalId string = project.identity.principalId
output storageConnectionName string = connectionName(storage1Id)
output aiSearchConnectionName string = empty(aiSearchId) ? '' : connectionName(aiSearchId)
output cosmosDbConnectionName string = empty(cosmosDbId) ? '' : connectionName(cosmosDbId)
