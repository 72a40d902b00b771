import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
param softDeleteDays int

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: context.location
  tags: context.tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: softDeleteDays
    enablePurgeProtection: true
    publicNetworkAccess: context.access.publicNetworkAccess
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: context.access.defaultAction
      ipRules: context.access.ipRules
    }
  }
}

module endpoint '../../shared/private-endpoint.bicep' = {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: vault.id
    groupId: 'vault'
    zoneIds: [context.zones.vault]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['AuditEvent'], ['AuditEvent'])
    metrics: metrics
  }
}

output id string = vault.id
output name string = vault.name
output uri string = vault.properties.vaultUri
