import { logs, metrics } from '../shared/diagnostics.bicep'
import { context as landingZone } from '../shared/types.bicep'
import { keyIdentifier } from '../shared/encryption.bicep'
import { registrySettings } from 'types.bicep'

param name string
param context landingZone
param settings registrySettings

var encrypted = !empty(context.encryption.keyName)
var sku = context.access.privateEndpoints || encrypted ? 'Premium' : settings.sku
var premium = sku == 'Premium'
var identityParts = split(context.encryption.identityId, '/')

// The registry wants the client id, which nobody knows before the identity exists.
resource keyIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = if (encrypted) {
  scope: resourceGroup(encrypted ? identityParts[2] : subscription().subscriptionId, encrypted ? identityParts[4] : '-')
  name: encrypted ? last(identityParts) : '-'
}

// Zone redundancy is not asked for: Azure gives it to every registry where the region has zones.
resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: { name: sku }
  identity: encrypted
    ? {
        type: 'UserAssigned'
        userAssignedIdentities: { '${context.encryption.identityId}': {} }
      }
    : null
  properties: {
    adminUserEnabled: settings.adminUser
    anonymousPullEnabled: false
    dataEndpointEnabled: premium && settings.dedicatedDataEndpoint
    publicNetworkAccess: context.access.registryNetworkAccess
    networkRuleBypassOptions: 'AzureServices'
    networkRuleSet: premium
      ? {
          defaultAction: context.access.defaultAction
          ipRules: context.access.registryIpRules
        }
      : null
    encryption: encrypted
      ? {
          status: 'enabled'
          keyVaultProperties: {
            identity: keyIdentity!.properties.clientId
            keyIdentifier: keyIdentifier(context.encryption)
          }
        }
      : null
  }
}

module endpoint '../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
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
