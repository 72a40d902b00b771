targetScope = 'subscription'

import { decide } from '../shared/access.bicep'
import {
  access as accessSettings
  context as landingZone
  diagnosticLevel as level
  dnsMode as dnsModes
  zoneIds
} from '../shared/types.bicep'
import { commonNames, saltOf } from 'names.bicep'
import { scheme as namingScheme, services as commonServices, subnet, vnet as vnetSettings } from 'types.bicep'

param scheme namingScheme
param location string
param production bool
param tags object
param access accessSettings
param dnsMode dnsModes
@description('Ids of the private DNS zones: those of the hub, or those created here.')
param zones zoneIds
@description('Zones to create next to the virtual network in standalone mode.')
param dnsZoneNames string[]
param diagnosticLevel level
param vnet vnetSettings
param subnets subnet[]
@description('Private address of the firewall that traffic to the outside takes; empty for none.')
param firewallIp string = ''
param services commonServices
@description('Used only when the administration machine is created; leave it empty when the machine exists.')
@secure()
param adminVmPassword string

var salt = saltOf(scheme, subscription().subscriptionId)
var names = commonNames(scheme, salt, services.lake)
var key = services.customerManagedKey

// Ids are built here and not taken from outputs, so that what-if can look into every module.
var groupId = subscriptionResourceId('Microsoft.Resources/resourceGroups', names.resourceGroup)
var vnetId = resourceId(vnet.subscriptionId, vnet.resourceGroup, 'Microsoft.Network/virtualNetworks', vnet.name)
var subnetIds = toObject(subnets, subnet => subnet.key, subnet => '${vnetId}/subnets/${subnet.name}')
var cmkIdentityId = key.enabled
  ? '${groupId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${names.encryptionIdentity}'
  : ''
var linksMonitor = services.monitorPrivateLink && context.access.privateEndpoints

var context landingZone = {
  location: location
  locationCode: scheme.locationCode
  token: scheme.token
  production: production
  access: decide(access)
  dnsMode: dnsMode
  zones: zones
  placement: { location: location, tags: tags, subnetId: subnetIds.common, dnsMode: dnsMode }
  diagnosticLevel: diagnosticLevel
  logAnalyticsId: '${groupId}/providers/Microsoft.OperationalInsights/workspaces/${names.logAnalytics}'
  encryption: {
    keyVaultId: key.keyVaultId
    keyVaultUri: key.keyVaultUri
    keyName: key.enabled ? key.keyName : ''
    keyVersion: key.keyVersion
    identityId: cmkIdentityId
  }
  tags: tags
}

module foundation 'foundation.bicep' = {
  name: take('foundation-${names.resourceGroup}', 64)
  params: {
    scheme: scheme
    location: location
    tags: tags
    customerManagedKey: key.enabled
  }
}

module logAnalytics 'log-analytics.bicep' = {
  scope: resourceGroup(names.resourceGroup)
  name: names.logAnalytics
  params: {
    name: names.logAnalytics
    context: context
    privateLink: linksMonitor
  }
  dependsOn: [foundation]
}

module network 'network.bicep' = {
  scope: resourceGroup(vnet.subscriptionId, vnet.resourceGroup)
  name: take('common-${scheme.token}-${vnet.name}', 64)
  params: {
    context: context
    vnet: vnet
    subnets: subnets
    firewallIp: firewallIp
  }
  dependsOn: [logAnalytics]
}

module dnsZones 'dns-zones.bicep' = if (dnsMode == 'standalone') {
  scope: resourceGroup(vnet.subscriptionId, vnet.resourceGroup)
  name: take('zones-${scheme.token}-${vnet.name}', 64)
  params: {
    names: dnsZoneNames
    vnetId: vnetId
    tags: tags
  }
  dependsOn: [network]
}

module registry 'registry.bicep' = if (services.registry.shared) {
  scope: resourceGroup(names.resourceGroup)
  name: names.registry
  params: {
    name: names.registry
    context: context
    settings: services.registry
  }
  dependsOn: [network, dnsZones]
}

module keyVault '../project/services/key-vault.bicep' = {
  scope: resourceGroup(names.resourceGroup)
  name: names.keyVault
  params: {
    name: empty(services.keyVaultName) ? names.keyVault : services.keyVaultName
    context: context
    softDeleteDays: services.keyVaultSoftDeleteDays
  }
  dependsOn: [network, dnsZones]
}

module adminKeyVault '../project/services/key-vault.bicep' = {
  scope: resourceGroup(names.resourceGroup)
  name: names.adminKeyVault
  params: {
    name: names.adminKeyVault
    context: context
    softDeleteDays: services.keyVaultSoftDeleteDays
  }
  dependsOn: [network, dnsZones]
}

module lake 'lake.bicep' = {
  scope: resourceGroup(names.resourceGroup)
  name: names.lake
  params: {
    name: names.lake
    context: context
    container: services.lake.container
  }
  dependsOn: [network, dnsZones]
}

module dataFactory 'data-factory.bicep' = if (services.dataFactory) {
  scope: resourceGroup(names.resourceGroup)
  name: names.dataFactory
  params: {
    name: names.dataFactory
    context: context
  }
  dependsOn: [network, dnsZones]
}

module monitorPrivateLink 'monitor-private-link.bicep' = if (linksMonitor) {
  scope: resourceGroup(names.resourceGroup)
  name: names.monitorPrivateLink
  params: {
    name: names.monitorPrivateLink
    context: context
  }
  dependsOn: [network, dnsZones]
}

module bastion 'bastion.bicep' = if (services.bastion) {
  scope: resourceGroup(names.resourceGroup)
  name: names.bastion
  params: {
    name: names.bastion
    context: context
    subnetId: subnetIds.bastion
  }
  dependsOn: [network]
}

module adminVm 'admin-vm.bicep' = if (services.adminVm.enabled) {
  scope: resourceGroup(names.resourceGroup)
  name: names.adminVm
  params: {
    name: names.adminVm
    context: context
    settings: services.adminVm
    password: adminVmPassword
    keyVaultName: names.adminKeyVault
  }
  dependsOn: [network, adminKeyVault]
}

module defender 'defender.bicep' = if (services.defender.subscription) {
  name: take('defender-${names.resourceGroup}', 64)
}

module budget 'budget.bicep' = if (services.budget.amount > 0) {
  scope: resourceGroup(names.resourceGroup)
  name: names.budget
  params: {
    name: names.budget
    settings: services.budget
  }
  dependsOn: [foundation]
}

output resourceGroupName string = names.resourceGroup
output salt string = salt
output vnetId string = vnetId
output logAnalyticsId string = context.logAnalyticsId
output registryId string = registry.?outputs.id ?? ''
output registryLoginServer string = registry.?outputs.loginServer ?? ''
output lakeId string = lake.outputs.id
output lakeName string = lake.outputs.name
output keyVaultIds object = {
  common: keyVault.outputs.id
  admin: adminKeyVault.outputs.id
}
output cmkIdentityId string = cmkIdentityId
output cmkIdentityPrincipalId string = foundation.outputs.cmkIdentityPrincipalId
output monitorPrivateLinkScopeId string = monitorPrivateLink.?outputs.id ?? ''
