import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'
import { cosmosDbSettings } from '../types.bicep'

param name string
param context landingZone
param settings cosmosDbSettings
@description('User-assigned identity of the project.')
param identityId string
param databaseName string = 'aifdb'
param containerName string = 'defaultcontainer'

var sql = settings.kind == 'GlobalDocumentDB'
var encrypted = !empty(context.encryption.keyName)
var key = context.encryption
var addresses = map(context.access.ipRules, rule => { ipAddressOrRange: rule.value })

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' = {
  name: name
  location: context.location
  tags: context.tags
  kind: settings.kind
  identity: {
    type: 'SystemAssigned,UserAssigned'
    userAssignedIdentities: union({ '${identityId}': {} }, encrypted ? { '${key.identityId}': {} } : {})
  }
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      { locationName: context.location, failoverPriority: 0, isZoneRedundant: context.production }
    ]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: [{ name: sql ? 'EnableServerless' : 'EnableMongo' }]
    apiProperties: sql ? null : { serverVersion: '7.0' }
    // Serverless accounts have no provisioned throughput to limit.
    capacity: sql ? null : { totalThroughputLimit: 4000 }
    // The MongoDB interface knows no Entra authentication; without keys nobody could use it.
    disableLocalAuth: sql
    disableKeyBasedMetadataWriteAccess: sql
    minimalTlsVersion: 'Tls12'
    // Without any rule the firewall of this service is off, so hybrid with no address means closed.
    publicNetworkAccess: context.access.mode == 'hybrid' && empty(addresses)
      ? 'Disabled'
      : context.access.publicNetworkAccess
    ipRules: addresses
    networkAclBypass: 'AzureServices'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: context.production ? 'Continuous30Days' : 'Continuous7Days' }
    }
    // The service wants the key without its version, and follows new versions by itself.
    keyVaultKeyUri: encrypted ? uri(key.keyVaultUri, 'keys/${key.keyName}') : null
    defaultIdentity: encrypted ? 'UserAssignedIdentity=${key.identityId}' : null
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-04-15' = if (sql) {
  parent: account
  name: databaseName
  properties: { resource: { id: databaseName } }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-04-15' = if (sql) {
  parent: database
  name: containerName
  properties: {
    resource: {
      id: containerName
      partitionKey: { kind: 'Hash', version: 2, paths: ['/id'] }
    }
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: account.id
    groupId: sql ? 'Sql' : 'MongoDB'
    zoneIds: [sql ? context.zones.cosmosSql : context.zones.cosmosMongo]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      sql
        ? ['ControlPlaneRequests', 'DataPlaneRequests', 'QueryRuntimeStatistics']
        : ['ControlPlaneRequests', 'MongoRequests'],
      ['ControlPlaneRequests']
    )
    metrics: metrics
  }
}

output id string = account.id
output name string = account.name
output principalId string = account.identity.principalId
output endpoint string = account.properties.documentEndpoint
