import { logs } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'
import { databricksSettings } from '../types.bicep'

param name string
param context landingZone
param settings databricksSettings
param vnetId string
@description('Subnet of the hosts.')
param publicSubnetName string
@description('Subnet of the containers.')
param privateSubnetName string
@description('Resource group the service creates for itself; it must not exist yet.')
param managedResourceGroupName string
@description('Whether the AzureDatabricks application of the tenant may use the customer-managed key; without it a workspace with the key cannot be made.')
param databricksMayUseKey bool = false

var encrypted = databricksMayUseKey && !empty(context.encryption.keyName)
var key = {
  keyVaultUri: context.encryption.keyVaultUri
  keyName: context.encryption.keyName
  keyVersion: context.encryption.keyVersion
}

resource workspace 'Microsoft.Databricks/workspaces@2024-05-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: { name: 'premium' }
  properties: {
    managedResourceGroupId: subscriptionResourceId('Microsoft.Resources/resourceGroups', managedResourceGroupName)
    publicNetworkAccess: context.access.publicWithoutFirewall
    requiredNsgRules: context.access.mode == 'public' ? 'AllRules' : 'NoAzureDatabricksRules'
    parameters: {
      customVirtualNetworkId: { value: vnetId }
      customPublicSubnetName: { value: publicSubnetName }
      customPrivateSubnetName: { value: privateSubnetName }
      enableNoPublicIp: { value: true }
      storageAccountSkuName: { value: context.production ? 'Standard_ZRS' : 'Standard_LRS' }
    }
    encryption: encrypted
      ? {
          entities: {
            managedServices: { keySource: 'Microsoft.Keyvault', keyVaultProperties: key }
            managedDisk: {
              keySource: 'Microsoft.Keyvault'
              keyVaultProperties: key
              rotationToLatestKeyVersionEnabled: true
            }
          }
        }
      : null
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-databricks_ui_api-pend'
  params: {
    name: '${name}-databricks_ui_api-pend'
    placement: context.placement
    targetId: workspace.id
    groupId: 'databricks_ui_api'
    zoneIds: [context.zones.databricks]
  }
}

// The workspace takes one endpoint at a time.
module signInEndpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints && settings.privateControlPlane) {
  name: '${name}-browser_authentication-pend'
  params: {
    name: '${name}-browser_authentication-pend'
    placement: context.placement
    targetId: workspace.id
    groupId: 'browser_authentication'
    zoneIds: [context.zones.databricks]
  }
  dependsOn: [endpoint]
}

// Workspaces have no platform metrics.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workspace
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['accounts', 'clusters', 'jobs', 'notebook', 'secrets', 'unityCatalog', 'workspace'],
      ['accounts', 'secrets', 'workspace']
    )
  }
}

output id string = workspace.id
output name string = workspace.name
output url string = workspace.properties.workspaceUrl
@description('Identity that must be given the key for disks; empty where disks have none.')
output diskPrincipalId string = workspace.properties.?managedDiskIdentity.?principalId ?? ''
