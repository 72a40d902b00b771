import { logs, metrics } from '../../shared/diagnostics.bicep'
import { keyIdentifier } from '../../shared/encryption.bicep'
import { context as landingZone, projectSubnetIds } from '../../shared/types.bicep'
import { machineLearningSettings } from '../types.bicep'

param name string
param context landingZone
param settings machineLearningSettings
param clusterName string
@description('User-assigned identity of the project; the cluster works with it.')
param identityId string
param storage1Id string
param keyVaultId string
param applicationInsightsId string
param registryId string
param subnets projectSubnetIds

var key = context.encryption
var encrypted = !empty(key.keyName)
var keyIdentityParts = split(encrypted ? key.identityId : '////////', '/')
var closed = context.access.privateEndpoints && settings.privateStudio

resource keyIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = if (encrypted) {
  scope: resourceGroup(keyIdentityParts[2], keyIdentityParts[4])
  name: keyIdentityParts[8]
}

// Preview: no stable version has ipAllowlist, without which the hybrid mode would let everybody in.
resource workspace 'Microsoft.MachineLearningServices/workspaces@2024-10-01-preview' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'Default'
  sku: { name: 'Basic', tier: 'Basic' }
  identity: {
    type: 'SystemAssigned,UserAssigned'
    userAssignedIdentities: union({ '${identityId}': {} }, encrypted ? { '${key.identityId}': {} } : {})
  }
  properties: {
    friendlyName: name
    storageAccount: storage1Id
    keyVault: keyVaultId
    applicationInsights: applicationInsightsId
    containerRegistry: registryId
    publicNetworkAccess: closed ? 'Disabled' : context.access.publicNetworkAccess
    ipAllowlist: !closed && context.access.mode == 'hybrid' ? context.access.allowedIps : []
    v1LegacyMode: false
    systemDatastoresAuthMode: 'Identity'
    // Images are built in the network, where the registry can be reached.
    imageBuildCompute: clusterName
    encryption: encrypted
      ? {
          status: 'Enabled'
          identity: { userAssignedIdentity: key.identityId }
          keyVaultProperties: {
            keyVaultArmId: key.keyVaultId
            keyIdentifier: keyIdentifier(key)
            identityClientId: keyIdentity!.properties.clientId
          }
        }
      : null
  }
}

// In every access mode: nodes without a public address reach the workspace no other way.
module endpoint '../../shared/private-endpoint.bicep' = {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: workspace.id
    groupId: 'amlworkspace'
    zoneIds: [context.zones.machineLearning, context.zones.notebooks]
  }
}

resource cluster 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: clusterName
  location: context.location
  tags: context.tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    computeType: 'AmlCompute'
    computeLocation: context.location
    disableLocalAuth: true
    properties: {
      osType: 'Linux'
      vmSize: settings.clusterSku
      vmPriority: 'Dedicated'
      enableNodePublicIp: false
      remoteLoginPortPublicAccess: 'Disabled'
      subnet: { id: subnets.genai }
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: settings.clusterMaxNodes
        nodeIdleTimeBeforeScaleDown: 'PT120S'
      }
    }
  }
  dependsOn: [endpoint]
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workspace
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['AmlComputeClusterEvent', 'AmlComputeJobEvent', 'AmlRunStatusChangedEvent', 'ComputeInstanceEvent'],
      ['AmlComputeClusterEvent', 'ComputeInstanceEvent']
    )
    metrics: metrics
  }
}

output id string = workspace.id
output name string = workspace.name
output principalId string = workspace.identity.principalId
output clusterName string = cluster.name
