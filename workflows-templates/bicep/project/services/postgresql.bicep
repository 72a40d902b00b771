import { rangeOf } from '../../shared/access.bicep'
import { logs, metrics } from '../../shared/diagnostics.bicep'
import { keyIdentifier } from '../../shared/encryption.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('User-assigned identity of the project; it becomes the administrator.')
param identityId string
param identityPrincipalId string
param identityName string

var encrypted = !empty(context.encryption.keyName)
var key = context.encryption
// Without rules nobody comes in, so the public mode needs one that names everybody; Entra still guards the door.
var ranges = map(
  context.access.mode == 'public' ? ['0.0.0.0/0'] : map(context.access.ipRules, rule => rule.value),
  range => rangeOf(range)
)

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: context.production
    ? { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }
    : { name: 'Standard_B1ms', tier: 'Burstable' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: union({ '${identityId}': {} }, encrypted ? { '${key.identityId}': {} } : {})
  }
  properties: {
    version: '17'
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: tenant().tenantId
    }
    // A server that grew by itself would refuse this size at the next deployment.
    storage: { storageSizeGB: 32, autoGrow: 'Disabled' }
    backup: { backupRetentionDays: context.production ? 35 : 7, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: context.production ? 'ZoneRedundant' : 'Disabled' }
    network: { publicNetworkAccess: empty(ranges) ? 'Disabled' : context.access.publicNetworkAccess }
    dataEncryption: encrypted
      ? {
          type: 'AzureKeyVault'
          primaryKeyURI: keyIdentifier(key)
          primaryUserAssignedIdentityId: key.identityId
        }
      : null
  }
}

// The server is busy while one of its parts is made, and refuses the next; they come one after the other.
@batchSize(1)
resource firewall 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2025-08-01' = [
  for (range, index) in ranges: {
    parent: server
    name: 'allowed-${index}'
    properties: { startIpAddress: range.network, endIpAddress: range.broadcast }
  }
]

resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2025-08-01' = {
  parent: server
  name: identityPrincipalId
  properties: {
    principalName: identityName
    principalType: 'ServicePrincipal'
    tenantId: tenant().tenantId
  }
  dependsOn: [firewall]
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: server.id
    groupId: 'postgresqlServer'
    zoneIds: [context.zones.postgreSql]
  }
  dependsOn: [administrator]
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['PostgreSQLLogs', 'PostgreSQLFlexSessions'],
      ['PostgreSQLLogs']
    )
    metrics: metrics
  }
}

output id string = server.id
output name string = server.name
output host string = server.properties.fullyQualifiedDomainName
