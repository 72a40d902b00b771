import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone, projectSubnetIds } from '../../shared/types.bicep'
import { appServiceEnvironmentSettings, appSettings } from '../types.bicep'

param name string
param context landingZone
param settings appSettings
param appServiceEnvironment appServiceEnvironmentSettings
@description('User-assigned identity of the app.')
param identityId string
param identityClientId string
@description('Account the host keeps its state in.')
param storage1Name string
param applicationInsightsConnectionString string
param subnets projectSubnetIds

var inEnvironment = appServiceEnvironment.enabled
var ownPlan = !inEnvironment || empty(appServiceEnvironment.planId)
var spread = context.production && !inEnvironment

var version = startsWith(settings.runtimeVersion, 'v') ? substring(settings.runtimeVersion, 1) : settings.runtimeVersion
var stacks = {
  python: { worker: 'python', image: 'PYTHON|${version}' }
  node: { worker: 'node', image: 'NODE|${version}' }
  dotnet: { worker: 'dotnet-isolated', image: 'DOTNET-ISOLATED|${version}' }
  java: { worker: 'java', image: 'JAVA|${version}' }
  powershell: { worker: 'powershell', image: 'POWERSHELL|${version}' }
}

var allowed = map(range(0, context.access.mode == 'hybrid' ? length(context.access.allowedIps) : 0), index => {
  name: 'allowed-${index}'
  action: 'Allow'
  priority: 100 + index
  ipAddress: contains(context.access.allowedIps[index], '/')
    ? context.access.allowedIps[index]
    : '${context.access.allowedIps[index]}/32'
})

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = if (ownPlan) {
  name: '${name}-plan'
  location: context.location
  tags: context.tags
  kind: inEnvironment ? 'linux' : 'elastic'
  sku: inEnvironment
    ? {
        name: appServiceEnvironment.skuCode
        tier: appServiceEnvironment.sku
        capacity: appServiceEnvironment.workers
      }
    : { name: 'EP1', tier: 'ElasticPremium', capacity: spread ? 3 : 1 }
  properties: {
    reserved: true
    maximumElasticWorkerCount: inEnvironment ? null : 20
    zoneRedundant: spread
    hostingEnvironmentProfile: inEnvironment ? { id: appServiceEnvironment.id } : null
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: ownPlan ? plan.id : appServiceEnvironment.planId
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    // Apps in an environment already live in its subnet, and its load balancer decides who reaches them.
    ...(inEnvironment
      ? {}
      : {
          virtualNetworkSubnetId: subnets.webapp
          vnetRouteAllEnabled: true
          vnetImagePullEnabled: true
          publicNetworkAccess: context.access.publicNetworkAccess
        })
    siteConfig: {
      linuxFxVersion: stacks[settings.runtime].image
      // An elastic plan keeps instances ready and watches the triggers itself.
      ...(inEnvironment
        ? { alwaysOn: true }
        : { minimumElasticInstanceCount: spread ? 3 : 1, functionsRuntimeScaleMonitoringEnabled: true })
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      ...(inEnvironment
        ? {}
        : {
            ipSecurityRestrictions: allowed
            ipSecurityRestrictionsDefaultAction: context.access.defaultAction
            scmIpSecurityRestrictionsUseMain: true
          })
      // No content share: Azure Files takes account keys only. Code comes as a package from blob storage, read with the
      // identity (WEBSITE_RUN_FROM_PACKAGE set to its address by whoever deploys the code).
      appSettings: [
        { name: 'FUNCTIONS_EXTENSION_VERSION', value: '~4' }
        { name: 'FUNCTIONS_WORKER_RUNTIME', value: stacks[settings.runtime].worker }
        { name: 'AzureWebJobsStorage__accountName', value: storage1Name }
        { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
        { name: 'AzureWebJobsStorage__clientId', value: identityClientId }
        { name: 'WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID', value: identityId }
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

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints && !inEnvironment) {
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
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['FunctionAppLogs'], ['AppServiceAuthenticationLogs'])
    metrics: metrics
  }
}

resource planDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (ownPlan) {
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
