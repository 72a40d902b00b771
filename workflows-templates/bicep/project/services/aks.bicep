import { logs, metrics } from '../../shared/diagnostics.bicep'
import { keyIdentifier } from '../../shared/encryption.bicep'
import { context as landingZone } from '../../shared/types.bicep'
import { clusterSettings } from '../types.bicep'

param name string
param context landingZone
param settings clusterSettings
param subnetId string
@description('Resource group that AKS creates for the nodes; each cluster needs its own.')
param nodeResourceGroup string
param dnsPrefix string
@description('User-assigned identity of the control plane; it must be allowed to join the subnet.')
param identityId string
@description('Machine Learning cannot attach a cluster without local accounts.')
param disableLocalAccounts bool = true

var key = context.encryption
// A disk encryption set takes no key without a version.
var encrypted = !empty(key.keyName) && !empty(key.keyVersion)
// No range at all would let everybody in.
var private = settings.privateCluster || context.access.publicNetworkAccess == 'Disabled'

resource diskEncryption 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = if (encrypted) {
  name: '${name}-des'
  location: context.location
  tags: context.tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${key.identityId}': {} }
  }
  properties: {
    encryptionType: 'EncryptionAtRestWithCustomerKey'
    activeKey: {
      sourceVault: { id: key.keyVaultId }
      keyUrl: keyIdentifier(key)
    }
  }
}

resource cluster 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: { name: settings.skuName, tier: settings.skuTier }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    dnsPrefix: dnsPrefix
    kubernetesVersion: settings.kubernetesVersion
    nodeResourceGroup: nodeResourceGroup
    supportPlan: 'KubernetesOfficial'
    enableRBAC: true
    disableLocalAccounts: disableLocalAccounts
    aadProfile: {
      managed: true
      enableAzureRBAC: true
      tenantID: tenant().tenantId
    }
    apiServerAccessProfile: private
      ? {
          enablePrivateCluster: true
          // Without a zone, only the public name leads to the private address.
          enablePrivateClusterPublicFQDN: settings.privateDnsZone == 'none'
          privateDNSZone: settings.privateDnsZone
        }
      : {
          enablePrivateCluster: false
          authorizedIPRanges: context.access.mode == 'hybrid' ? context.access.allowedIps : []
        }
    oidcIssuerProfile: { enabled: true }
    securityProfile: {
      workloadIdentity: { enabled: true }
      imageCleaner: { enabled: true, intervalHours: 168 }
    }
    // The version is pinned by the settings; only the images of the nodes move.
    autoUpgradeProfile: { upgradeChannel: 'none', nodeOSUpgradeChannel: 'NodeImage' }
    diskEncryptionSetID: encrypted ? diskEncryption.id : null
    networkProfile: {
      networkPlugin: 'azure'
      // A node with an address per pod takes 31 of the subnet's 59; an overlay takes one.
      networkPluginMode: 'overlay'
      podCidr: settings.podCidr
      networkPolicy: 'azure'
      loadBalancerSku: 'standard'
      outboundType: settings.outboundType
      serviceCidr: settings.serviceCidr
      dnsServiceIP: cidrHost(settings.serviceCidr, 9)
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        type: 'VirtualMachineScaleSets'
        osType: 'Linux'
        count: settings.nodeCount
        vmSize: settings.nodeSku
        vnetSubnetID: subnetId
        maxPods: 30
        enableNodePublicIP: false
        availabilityZones: context.production ? ['1', '2', '3'] : null
        upgradeSettings: { maxSurge: '1' }
      }
    ]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: cluster
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(
      context.diagnosticLevel,
      ['group:allLogs'],
      ['kube-apiserver', 'kube-audit-admin', 'guard', 'cluster-autoscaler'],
      ['kube-audit-admin', 'guard']
    )
    metrics: metrics
  }
}

output id string = cluster.id
output name string = cluster.name
output oidcIssuerUrl string = cluster.properties.oidcIssuerProfile.issuerURL
@description('Object id of the identity the nodes pull images with.')
output kubeletPrincipalId string = cluster.properties.identityProfile.kubeletidentity.objectId
