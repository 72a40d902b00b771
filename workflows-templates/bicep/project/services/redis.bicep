import { rangeOf } from '../../shared/access.bicep'
import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('User-assigned identity of the project.')
param identityId string

var ranges = map(context.access.ipRules, rule => rangeOf(rule.value))

resource cache 'Microsoft.Cache/redis@2024-11-01' = {
  name: name
  location: context.location
  tags: context.tags
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    sku: context.production
      ? { name: 'Premium', family: 'P', capacity: 1 }
      : { name: 'Standard', family: 'C', capacity: 1 }
    zonalAllocationPolicy: context.production ? 'Automatic' : null
    minimumTlsVersion: '1.2'
    enableNonSslPort: false
    disableAccessKeyAuthentication: true
    redisConfiguration: { 'aad-enabled': 'true' }
    // Without any rule the firewall of this service is off, so hybrid with no address means closed.
    publicNetworkAccess: context.access.mode == 'hybrid' && empty(ranges)
      ? 'Disabled'
      : context.access.publicNetworkAccess
  }
}

// The cache takes one change at a time.
@batchSize(1)
resource firewall 'Microsoft.Cache/redis/firewallRules@2024-11-01' = [
  for (range, index) in ranges: {
    parent: cache
    // Letters and digits only.
    name: 'allowed${index}'
    properties: { startIP: range.network, endIP: range.broadcast }
  }
]

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: cache.id
    groupId: 'redisCache'
    zoneIds: [context.zones.redis]
  }
  dependsOn: [firewall]
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: cache
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['ConnectedClientList', 'MSEntraAuthenticationAuditLog'],
      ['MSEntraAuthenticationAuditLog']
    )
    metrics: metrics
  }
}

output id string = cache.id
output name string = cache.name
output principalId string = cache.identity.principalId
output host string = cache.properties.hostName
