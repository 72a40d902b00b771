import { logs, metrics } from '../../shared/diagnostics.bicep'
import { keyIdentifier } from '../../shared/encryption.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone

var key = context.encryption
var encrypted = !empty(key.keyName)
var keyIdentityParts = split(encrypted ? key.identityId : '////////', '/')

// The registry asks for the client id of the identity, which is not part of its resource id.
resource keyIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = if (encrypted) {
  scope: resourceGroup(keyIdentityParts[2], keyIdentityParts[4])
  name: keyIdentityParts[8]
}

resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: name
  location: context.location
  tags: context.tags
  // Private endpoints and customer-managed keys exist only here.
  sku: { name: 'Premium' }
  identity: encrypted
    ? { type: 'SystemAssigned, UserAssigned', userAssignedIdentities: { '${key.identityId}': {} } }
    : { type: 'SystemAssigned' }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    dataEndpointEnabled: true
    zoneRedundancy: context.production ? 'Enabled' : 'Disabled'
    publicNetworkAccess: context.access.registryNetworkAccess
    networkRuleBypassOptions: 'AzureServices'
    networkRuleSet: {
      defaultAction: context.access.defaultAction
      ipRules: context.access.registryIpRules
    }
    encryption: encrypted
      ? {
          status: 'enabled'
          keyVaultProperties: {
            identity: keyIdentity!.properties.clientId
            keyIdentifier: keyIdentifier(key)
          }
        }
      : null
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: registry.id
    groupId: 'registry'
    zoneIds: [context.zones.registry, context.zones.registryRegion]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: registry
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['ContainerRegistryLoginEvents', 'ContainerRegistryRepositoryEvents'],
      ['ContainerRegistryLoginEvents']
    )
    metrics: metrics
  }
}

output id string = registry.id
output name string = registry.name
output loginServer string = registry.properties.loginServer
output principalId string = registry.identity.principalId
