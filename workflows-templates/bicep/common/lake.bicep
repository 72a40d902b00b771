import { logs, metrics } from '../shared/diagnostics.bicep'
import { context as landingZone } from '../shared/types.bicep'

param name string
param context landingZone
param container string

var encrypted = !empty(context.encryption.keyName)
var logSettings = logs(context.diagnosticLevel, ['group:allLogs'], ['StorageWrite', 'StorageDelete'], ['StorageDelete'])

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  identity: encrypted
    ? {
        type: 'UserAssigned'
        userAssignedIdentities: { '${context.encryption.identityId}': {} }
      }
    : null
  properties: {
    isHnsEnabled: true
    accessTier: 'Hot'
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    publicNetworkAccess: context.access.publicNetworkAccess
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: context.access.defaultAction
      // Storage refuses a range of a single address.
      ipRules: map(context.access.ipRules, rule => { action: 'Allow', value: replace(rule.value, '/32', '') })
    }
    encryption: encrypted
      ? {
          keySource: 'Microsoft.Keyvault'
          identity: { userAssignedIdentity: context.encryption.identityId }
          keyvaultproperties: {
            keyvaulturi: context.encryption.keyVaultUri
            keyname: context.encryption.keyName
            keyversion: empty(context.encryption.keyVersion) ? null : context.encryption.keyVersion
          }
          services: {
            blob: { enabled: true }
            file: { enabled: true }
          }
        }
      : null
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: 7 }
    containerDeleteRetentionPolicy: { enabled: true, days: 7 }
  }
}

resource lakeContainer 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: container
  properties: { publicAccess: 'None' }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: { enabled: true, days: 7 }
  }
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
}

module endpoints '../shared/private-endpoint.bicep' = [
  for group in ['blob', 'file', 'dfs', 'queue', 'table']: {
    name: '${name}-${group}-pend'
    params: {
      name: '${name}-${group}-pend'
      placement: context.placement
      targetId: account.id
      groupId: group
      zoneIds: [context.zones[group]]
    }
  }
]

resource accountDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    metrics: metrics
  }
}

resource blobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logSettings
    metrics: metrics
  }
}

resource fileDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: files
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logSettings
    metrics: metrics
  }
}

resource queueDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queues
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logSettings
    metrics: metrics
  }
}

resource tableDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: tables
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logSettings
    metrics: metrics
  }
}

output id string = account.id
output name string = account.name
