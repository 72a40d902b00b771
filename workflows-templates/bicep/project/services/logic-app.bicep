import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone, projectSubnetIds } from '../../shared/types.bicep'

param name string
param context landingZone
@description('User-assigned identity of the app.')
param identityId string
param identityClientId string
@description('Account of the run history and the workflow files; it must accept shared keys.')
param storage1Name string
param applicationInsightsConnectionString string
param subnets projectSubnetIds

var allowed = map(range(0, context.access.mode == 'hybrid' ? length(context.access.allowedIps) : 0), index => {
  name: 'allowed-${index}'
  action: 'Allow'
  priority: 100 + index
  ipAddress: contains(context.access.allowedIps[index], '/')
    ? context.access.allowedIps[index]
    : '${context.access.allowedIps[index]}/32'
})

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storage1Name

  resource files 'fileServices' existing = {
    name: 'default'
  }
}

// The app cannot create its share itself behind the firewall of the account.
resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2024-01-01' = {
  parent: storage::files
  name: toLower(name)
  properties: { shareQuota: 100 }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: context.location
  tags: context.tags
  kind: 'elastic'
  sku: { name: 'WS1', tier: 'WorkflowStandard', capacity: context.production ? 3 : 1 }
  properties: {
    zoneRedundant: context.production
    maximumElasticWorkerCount: 20
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'functionapp,workflowapp'
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnets.webapp
    vnetRouteAllEnabled: true
    vnetContentShareEnabled: true
    publicNetworkAccess: context.access.publicNetworkAccess
    siteConfig: {
      netFrameworkVersion: 'v8.0'
      use32BitWorkerProcess: false
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      functionsRuntimeScaleMonitoringEnabled: true
      minimumElasticInstanceCount: context.production ? 3 : 1
      ipSecurityRestrictions: allowed
      ipSecurityRestrictionsDefaultAction: context.access.defaultAction
      scmIpSecurityRestrictionsUseMain: true
      appSettings: [
        { name: 'APP_KIND', value: 'workflowApp' }
        { name: 'FUNCTIONS_EXTENSION_VERSION', value: '~4' }
        { name: 'FUNCTIONS_WORKER_RUNTIME', value: 'dotnet' }
        { name: 'FUNCTIONS_INPROC_NET8_ENABLED', value: '1' }
        {
          name: 'AzureFunctionsJobHost__extensionBundle__id'
          value: 'Microsoft.Azure.Functions.ExtensionBundle.Workflows'
        }
        { name: 'AzureFunctionsJobHost__extensionBundle__version', value: '[1.*, 2.0.0)' }
        { name: 'AzureWebJobsStorage__credential', value: 'managedIdentity' }
        { name: 'AzureWebJobsStorage__managedIdentityResourceId', value: identityId }
        { name: 'AzureWebJobsStorage__blobServiceUri', value: storage.properties.primaryEndpoints.blob }
        { name: 'AzureWebJobsStorage__queueServiceUri', value: storage.properties.primaryEndpoints.queue }
        { name: 'AzureWebJobsStorage__tableServiceUri', value: storage.properties.primaryEndpoints.table }
        // A workflow plan keeps its files in Azure Files, which it reaches with the account key and nothing else.
        {
          name: 'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING'
          value: join(
            [
              'DefaultEndpointsProtocol=https'
              'AccountName=${storage1Name}'
              'AccountKey=${storage.listKeys().keys[0].value}'
              'EndpointSuffix=${replace(split(storage.properties.primaryEndpoints.file, '.file.')[1], '/', '')}'
            ],
            ';'
          )
        }
        { name: 'WEBSITE_CONTENTSHARE', value: share.name }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: applicationInsightsConnectionString }
        { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'Authorization=AAD;ClientId=${identityClientId}' }
        { name: 'AZURE_CLIENT_ID', value: identityClientId }
      ]
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: app.id
    groupId: 'sites'
    zoneIds: [context.zones.webApps]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['WorkflowRuntime', 'FunctionAppLogs'],
      ['AppServiceAuthenticationLogs']
    )
    metrics: metrics
  }
}

resource planDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: plan
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    metrics: metrics
  }
}

output id string = app.id
output name string = app.name
output hostName string = app.properties.defaultHostName
output principalId string = app.identity.principalId
