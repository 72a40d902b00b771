import { rangeOf } from '../../shared/access.bicep'
import { logs, metrics } from '../../shared/diagnostics.bicep'
import { keyIdentifier } from '../../shared/encryption.bicep'
import { context as landingZone } from '../../shared/types.bicep'

@description('Name of the server.')
param name string
param databaseName string
param context landingZone
@description('User-assigned identity of the project; it becomes the administrator.')
param identityId string
param identityClientId string
param identityName string

var encrypted = !empty(context.encryption.keyName)
var key = context.encryption
// Without rules nobody comes in, so the public mode needs one that names everybody; Entra still guards the door.
var ranges = map(
  context.access.mode == 'public' ? ['0.0.0.0/0'] : map(context.access.ipRules, rule => rule.value),
  range => rangeOf(range)
)

resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: name
  location: context.location
  tags: context.tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: union({ '${identityId}': {} }, encrypted ? { '${key.identityId}': {} } : {})
  }
  properties: {
    version: '12.0'
    minimalTlsVersion: '1.2'
    publicNetworkAccess: empty(ranges) ? 'Disabled' : context.access.publicNetworkAccess
    // The server fetches its key as its primary identity.
    primaryUserAssignedIdentityId: encrypted ? key.identityId : identityId
    keyId: encrypted ? keyIdentifier(key) : null
    administrators: {
      administratorType: 'ActiveDirectory'
      azureADOnlyAuthentication: true
      principalType: 'Application'
      login: identityName
      // For applications and managed identities the service compares the client id of the token.
      sid: identityClientId
      tenantId: tenant().tenantId
    }
  }
}

resource firewall 'Microsoft.Sql/servers/firewallRules@2023-08-01' = [
  for (range, index) in ranges: {
    parent: server
    name: 'allowed-${index}'
    properties: { startIpAddress: range.network, endIpAddress: range.broadcast }
  }
]

resource database 'Microsoft.Sql/servers/databases@2023-08-01' = {
  parent: server
  name: databaseName
  location: context.location
  tags: context.tags
  sku: context.production
    ? { name: 'GP_Gen5', tier: 'GeneralPurpose', family: 'Gen5', capacity: 2 }
    : { name: 'S0', tier: 'Standard', capacity: 10 }
  properties: {
    zoneRedundant: context.production
    requestedBackupStorageRedundancy: context.production ? 'Zone' : 'Local'
  }
}

resource retention 'Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies@2023-08-01' = {
  parent: database
  name: 'default'
  properties: { retentionDays: context.production ? 35 : 7 }
}

// Lets the audit category of the diagnostic setting below carry something.
resource audit 'Microsoft.Sql/servers/databases/auditingSettings@2023-08-01' = {
  parent: database
  name: 'default'
  properties: { state: 'Enabled', isAzureMonitorTargetEnabled: true }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: server.id
    groupId: 'sqlServer'
    zoneIds: [context.zones.sql]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: database
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['SQLSecurityAuditEvents', 'Errors', 'Timeouts', 'Blocks', 'Deadlocks'],
      ['SQLSecurityAuditEvents']
    )
    metrics: metrics
  }
}

output id string = server.id
output name string = server.name
output host string = server.properties.fullyQualifiedDomainName
output databaseId string = database.id
output databaseName string = database.name
