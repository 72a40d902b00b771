import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('Blob containers to create.')
param containers string[]
@description('File shares to create.')
param shares string[]
@description('Exact origins whose pages may call the blob and file services; empty for none.')
param corsOrigins string[]
@description('Lets account keys in; off wherever identities do.')
param sharedKeyAccess bool = false

var encrypted = !empty(context.encryption.keyName)
var key = context.encryption
var retention = { enabled: true, days: 7 }
var cors = {
  corsRules: empty(corsOrigins)
    ? []
    : [
        {
          allowedOrigins: corsOrigins
          allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']
          allowedHeaders: ['accept', 'authorization', 'content-type', 'range', 'traceparent', 'if-*', 'x-ms-*']
          exposedHeaders: ['accept-ranges', 'date', 'etag', 'last-modified', 'content-*', 'x-ms-*']
          maxAgeInSeconds: 1800
        }
      ]
}
var endpoints = [
  { group: 'blob', zoneId: context.zones.blob }
  { group: 'file', zoneId: context.zones.file }
  { group: 'queue', zoneId: context.zones.queue }
  { group: 'table', zoneId: context.zones.table }
]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'StorageV2'
  sku: { name: context.production ? 'Standard_ZRS' : 'Standard_LRS' }
  identity: encrypted ? { type: 'UserAssigned', userAssignedIdentities: { '${key.identityId}': {} } } : { type: 'None' }
  properties: {
    accessTier: 'Hot'
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowSharedKeyAccess: sharedKeyAccess
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    publicNetworkAccess: context.access.publicNetworkAccess
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: context.access.defaultAction
      // A single address must not carry its mask here.
      ipRules: map(context.access.ipRules, rule => { value: replace(rule.value, '/32', ''), action: 'Allow' })
    }
    encryption: {
      keySource: encrypted ? 'Microsoft.Keyvault' : 'Microsoft.Storage'
      identity: encrypted ? { userAssignedIdentity: key.identityId } : null
      keyvaultproperties: encrypted
        ? {
            keyvaulturi: key.keyVaultUri
            keyname: key.keyName
            keyversion: empty(key.keyVersion) ? null : key.keyVersion
          }
        : null
      // Queues and tables follow the account's key only if they are told so when the account is created.
      services: encrypted ? { queue: { keyType: 'Account' }, table: { keyType: 'Account' } } : null
    }
  }
}

resource blob 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    cors: cors
    deleteRetentionPolicy: retention
    containerDeleteRetentionPolicy: retention
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = [
  for container in containers: {
    parent: blob
    name: container
    properties: { publicAccess: 'None' }
  }
]

resource file 'Microsoft.Storage/storageAccounts/fileServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    cors: cors
    shareDeleteRetentionPolicy: retention
  }
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2024-01-01' = [
  for share in shares: {
    parent: file
    name: share
    properties: { shareQuota: 1024 }
  }
]

resource queue 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {}
}

resource table 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {}
}

module endpoint '../../shared/private-endpoint.bicep' = [
  for endpoint in endpoints: {
    name: '${name}-${endpoint.group}-pend'
    params: {
      name: '${name}-${endpoint.group}-pend'
      placement: context.placement
      targetId: account.id
      groupId: endpoint.group
      zoneIds: [endpoint.zoneId]
    }
  }
]

var serviceLogs = logs(context.diagnosticLevel, ['group:allLogs'], ['group:allLogs'], ['group:audit'])

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'default'
  properties: { workspaceId: context.logAnalyticsId, metrics: metrics }
}

resource blobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blob
  name: 'default'
  properties: { workspaceId: context.logAnalyticsId, logs: serviceLogs, metrics: metrics }
}

resource fileDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: file
  name: 'default'
  properties: { workspaceId: context.logAnalyticsId, logs: serviceLogs, metrics: metrics }
}

resource queueDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queue
  name: 'default'
  properties: { workspaceId: context.logAnalyticsId, logs: serviceLogs, metrics: metrics }
}

resource tableDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: table
  name: 'default'
  properties: { workspaceId: context.logAnalyticsId, logs: serviceLogs, metrics: metrics }
}

output id string = account.id
output name string = account.name
output blobEndpoint string = account.properties.primaryEndpoints.blob
