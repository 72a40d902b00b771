import { context as landingZone } from '../../shared/types.bicep'
import { clusterSettings } from '../types.bicep'

@description('Name of the compute in the workspace, 2 to 16 characters.')
@maxLength(16)
param name string
param context landingZone
param settings clusterSettings
param workspaceName string
param clusterName string
@description('User-assigned identity of the project; jobs on the cluster work with it.')
param identityId string

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' existing = {
  name: workspaceName
}

resource cluster 'Microsoft.ContainerService/managedClusters@2025-05-01' existing = {
  name: clusterName
}

resource extension 'Microsoft.KubernetesConfiguration/extensions@2023-05-01' = {
  scope: cluster
  name: 'azureml'
  identity: { type: 'SystemAssigned' }
  properties: {
    extensionType: 'microsoft.azureml.kubernetes'
    autoUpgradeMinorVersion: true
    releaseTrain: 'stable'
    scope: { cluster: { releaseNamespace: 'azureml' } }
    configurationSettings: {
      enableTraining: 'True'
      enableInference: 'True'
      inferenceRouterServiceType: 'LoadBalancer'
      internalLoadBalancerProvider: 'azure'
      inferenceRouterHA: settings.nodeCount < 3 ? 'False' : 'True'
      // Https needs a certificate of the company, put into the cluster first; until then only the network reaches it.
      allowInsecureConnections: 'True'
    }
  }
}

resource attachment 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: name
  location: context.location
  tags: context.tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    computeType: 'Kubernetes'
    resourceId: cluster.id
    properties: {
      namespace: 'default'
    }
  }
  dependsOn: [extension]
}

output id string = attachment.id
output name string = attachment.name
