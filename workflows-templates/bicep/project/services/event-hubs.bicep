import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('User-assigned identity of the project.')
param identityId string
param hubName string = 'eh-ml-data-streaming'
@description('Consumer groups beside the one every hub has.')
param consumerGroups string[] = []

// Only the premium tier takes a customer-managed key.
var encrypted = context.production && !empty(context.encryption.keyName)
var key = context.encryption
var tier = context.production ? 'Premium' : 'Standard'
var addresses = map(context.access.ipRules, rule => { ipMask: rule.value, action: 'Allow' })
// Without any rule the firewall of this service is off, so hybrid with no address means closed.
var publicAccess = context.access.mode == 'hybrid' && empty(addresses) ? 'Disabled' : context.access.publicNetworkAccess

resource namespace 'Microsoft.EventHub/namespaces@2024-01-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: { name: tier, tier: tier, capacity: 1 }
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: union({ '${identityId}': {} }, encrypted ? { '${key.identityId}': {} } : {})
  }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: publicAccess
    // Elsewhere the region decides, and a namespace does not change it afterwards.
    zoneRedundant: context.production ? true : null
    encryption: encrypted
      ? {
          keySource: 'Microsoft.KeyVault'
          keyVaultProperties: [
            {
              keyVaultUri: key.keyVaultUri
              keyName: key.keyName
              keyVersion: empty(key.keyVersion) ? null : key.keyVersion
              identity: { userAssignedIdentity: key.identityId }
            }
          ]
        }
      : null
  }
}

resource network 'Microsoft.EventHub/namespaces/networkRuleSets@2024-01-01' = {
  parent: namespace
  name: 'default'
  properties: {
    publicNetworkAccess: publicAccess
    defaultAction: context.access.defaultAction
    trustedServiceAccessEnabled: true
    ipRules: addresses
  }
}

resource hub 'Microsoft.EventHub/namespaces/eventhubs@2024-01-01' = {
  parent: namespace
  name: hubName
  properties: {
    partitionCount: 2
    retentionDescription: { cleanupPolicy: 'Delete', retentionTimeInHours: 24 }
  }
}

resource consumerGroup 'Microsoft.EventHub/namespaces/eventhubs/consumergroups@2024-01-01' = [
  for group in consumerGroups: {
    parent: hub
    name: group
    properties: {}
  }
]

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: namespace.id
    groupId: 'namespace'
    zoneIds: [context.zones.serviceBus]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: namespace
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['OperationalLogs', 'RuntimeAuditLogs', 'EventHubVNetConnectionEvent'],
      ['RuntimeAuditLogs']
    )
    metrics: metrics
  }
}

output id string = namespace.id
output name string = namespace.name
output principalId string = namespace.identity.principalId
output hubName string = hub.name
