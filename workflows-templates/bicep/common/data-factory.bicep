import { logs, metrics } from '../shared/diagnostics.bicep'
import { context as landingZone } from '../shared/types.bicep'

param name string
param context landingZone

var encrypted = !empty(context.encryption.keyName)

resource factory 'Microsoft.DataFactory/factories@2018-06-01' = {
  name: name
  location: context.location
  tags: context.tags
  identity: encrypted
    ? {
        type: 'SystemAssigned,UserAssigned'
        userAssignedIdentities: { '${context.encryption.identityId}': {} }
      }
    : { type: 'SystemAssigned' }
  properties: {
    publicNetworkAccess: context.access.publicWithoutFirewall
    encryption: encrypted
      ? {
          identity: { userAssignedIdentity: context.encryption.identityId }
          vaultBaseUrl: context.encryption.keyVaultUri
          keyName: context.encryption.keyName
          keyVersion: empty(context.encryption.keyVersion) ? null : context.encryption.keyVersion
        }
      : null
  }
}

resource managedNetwork 'Microsoft.DataFactory/factories/managedVirtualNetworks@2018-06-01' = {
  parent: factory
  name: 'default'
  properties: {}
}

resource runtime 'Microsoft.DataFactory/factories/integrationRuntimes@2018-06-01' = {
  parent: factory
  name: 'AutoResolveIntegrationRuntime'
  properties: {
    type: 'Managed'
    managedVirtualNetwork: {
      type: 'ManagedVirtualNetworkReference'
      referenceName: managedNetwork.name
    }
    typeProperties: {
      computeProperties: { location: 'AutoResolve' }
    }
  }
}

module endpoint '../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-dataFactory-pend'
  params: {
    name: '${name}-dataFactory-pend'
    placement: context.placement
    targetId: factory.id
    groupId: 'dataFactory'
    zoneIds: [context.zones.dataFactory]
  }
}

module portalEndpoint '../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-portal-pend'
  params: {
    name: '${name}-portal-pend'
    placement: context.placement
    targetId: factory.id
    groupId: 'portal'
    zoneIds: [context.zones.dataFactoryPortal]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: factory
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['ActivityRuns', 'PipelineRuns', 'TriggerRuns'],
      ['PipelineRuns']
    )
    metrics: metrics
  }
}

output id string = factory.id
output name string = factory.name
output principalId string = factory.identity.principalId
