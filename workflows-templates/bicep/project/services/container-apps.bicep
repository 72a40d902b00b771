import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone, projectSubnetIds } from '../../shared/types.bicep'
import { containerAppsSettings } from '../types.bicep'

@description('Name of the environment.')
param name string
param context landingZone
param settings containerAppsSettings
@maxLength(32)
param apiAppName string
@maxLength(32)
param webAppName string
@description('User-assigned identity of the apps.')
param appsIdentityId string
param appsIdentityClientId string
param registryLoginServer string
param applicationInsightsConnectionString string
param subnets projectSubnetIds
@description('Port the image listens on.')
param targetPort int = 80

resource environment 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: name
  location: context.location
  tags: context.tags
  properties: {
    // Diagnostic settings carry the logs, so no key of the workspace is needed.
    appLogsConfiguration: { destination: 'azure-monitor' }
    zoneRedundant: context.production
    // An internal environment takes no public traffic, whatever addresses the hybrid mode allows.
    publicNetworkAccess: context.access.privateEndpoints ? 'Disabled' : context.access.publicNetworkAccess
    vnetConfiguration: {
      infrastructureSubnetId: subnets.aca
      internal: context.access.privateEndpoints
    }
    workloadProfiles: [
      { name: 'Consumption', workloadProfileType: 'Consumption' }
    ]
  }
}

resource apps 'Microsoft.App/containerApps@2025-07-01' = [
  for appName in [apiAppName, webAppName]: {
    name: appName
    location: context.location
    tags: context.tags
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: { '${appsIdentityId}': {} }
    }
    properties: {
      environmentId: environment.id
      workloadProfileName: 'Consumption'
      configuration: {
        activeRevisionsMode: 'Single'
        ingress: {
          // In an internal environment this means the network, not the Internet.
          external: true
          targetPort: targetPort
          allowInsecure: false
          transport: 'auto'
        }
        registries: startsWith(settings.image, '${registryLoginServer}/')
          ? [{ server: registryLoginServer, identity: appsIdentityId }]
          : []
      }
      template: {
        containers: [
          {
            name: 'main'
            image: settings.image
            resources: { cpu: 1, memory: '2Gi' }
            env: [
              { name: 'AZURE_CLIENT_ID', value: appsIdentityClientId }
              { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: applicationInsightsConnectionString }
            ]
          }
        ]
        scale: { minReplicas: context.production ? 2 : 1, maxReplicas: 10 }
      }
    }
  }
]

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: environment.id
    groupId: 'managedEnvironments'
    zoneIds: [context.zones.containerApps]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: environment
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['ContainerAppConsoleLogs', 'ContainerAppSystemLogs'],
      ['ContainerAppSystemLogs']
    )
    metrics: metrics
  }
}

resource appDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (appName, index) in [apiAppName, webAppName]: {
    scope: apps[index]
    name: 'default'
    properties: {
      workspaceId: context.logAnalyticsId
      metrics: metrics
    }
  }
]

output id string = environment.id
output name string = environment.name
output defaultDomain string = environment.properties.defaultDomain
output staticIp string = environment.properties.staticIp
output apiAppId string = apps[0].id
output webAppId string = apps[1].id
output apiHostName string = apps[0].properties.configuration.ingress.fqdn
output webHostName string = apps[1].properties.configuration.ingress.fqdn
