import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'
import { aiSearchSettings } from '../types.bicep'

param name string
param context landingZone
param settings aiSearchSettings
@description('User-assigned identity of the project.')
param identityId string
@description('Refuses objects without a customer-managed key. Must be off where Foundry agents create indexes, which have none.')
param enforceCustomerManagedKey bool = false

var free = settings.sku == 'free'

resource search 'Microsoft.Search/searchServices@2025-05-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: { name: settings.sku }
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    // Replicas are spread over the zones of the region.
    replicaCount: context.production && !free ? 2 : 1
    partitionCount: 1
    disableLocalAuth: true
    semanticSearch: free ? 'disabled' : settings.semanticSearch
    encryptionWithCmk: {
      enforcement: enforceCustomerManagedKey && !empty(context.encryption.keyName) ? 'Enabled' : 'Disabled'
    }
    publicNetworkAccess: context.access.publicNetworkAccess == 'Enabled' ? 'enabled' : 'disabled'
    networkRuleSet: {
      bypass: 'AzureServices'
      ipRules: context.access.defaultAction == 'Deny' ? context.access.ipRules : []
    }
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints && !free) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: search.id
    groupId: 'searchService'
    zoneIds: [context.zones.search]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: search
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['OperationLogs'], ['OperationLogs'])
    metrics: metrics
  }
}

output id string = search.id
output name string = search.name
output principalId string = search.identity.principalId
