import { logs, metrics } from '../shared/diagnostics.bicep'
import { context as landingZone } from '../shared/types.bicep'
import { rulesOf } from 'nsg-rules.bicep'
import { subnet, vnet as vnetSettings } from 'types.bicep'

param context landingZone
param vnet vnetSettings
param subnets subnet[]
@description('Private address of the firewall that all traffic to the outside takes; empty for none.')
param firewallIp string

var created = filter(subnets, subnet => subnet.create)
var routed = map(created, subnet => !empty(firewallIp) && contains(['common', 'scoring'], subnet.key))

// Without the property subnets an update leaves the subnets alone, those of the projects too.
resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = if (vnet.create) {
  name: vnet.name
  location: context.location
  tags: context.tags
  properties: {
    addressSpace: { addressPrefixes: vnet.addressPrefixes }
    dhcpOptions: empty(vnet.dnsServers) ? null : { dnsServers: vnet.dnsServers }
  }
}

resource networkDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (vnet.create) {
  scope: network
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['VMProtectionAlerts'], ['VMProtectionAlerts'])
    metrics: metrics
  }
}

resource groups 'Microsoft.Network/networkSecurityGroups@2024-05-01' = [
  for subnet in created: {
    name: 'nsg-${subnet.name}'
    location: context.location
    tags: context.tags
    properties: { securityRules: rulesOf(subnet.key, context.access) }
  }
]

// Security groups have no metrics, so each level needs at least one log.
resource groupDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (subnet, i) in created: {
    scope: groups[i]
    name: 'default'
    properties: {
      workspaceId: context.logAnalyticsId
      logs: logs(
        context.diagnosticLevel,
        ['group:allLogs'],
        ['NetworkSecurityGroupEvent'],
        ['NetworkSecurityGroupEvent']
      )
    }
  }
]

resource routeTables 'Microsoft.Network/routeTables@2024-05-01' = [
  for (subnet, i) in created: if (routed[i]) {
    name: 'rt-${subnet.name}'
    location: context.location
    tags: context.tags
    properties: {
      routes: [
        {
          name: 'to-firewall'
          properties: {
            addressPrefix: '0.0.0.0/0'
            nextHopType: 'VirtualAppliance'
            nextHopIpAddress: firewallIp
          }
        }
      ]
    }
  }
]

resource anyNetwork 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: vnet.name
  dependsOn: [network]
}

// Azure changes one subnet of a network at a time.
@batchSize(1)
resource createdSubnets 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = [
  for (subnet, i) in created: {
    parent: anyNetwork
    name: subnet.name
    properties: {
      addressPrefixes: subnet.addressPrefixes
      networkSecurityGroup: { id: groups[i].id }
      routeTable: routed[i] ? { id: routeTables[i].id } : null
      serviceEndpoints: map(subnet.serviceEndpoints, service => { service: service })
      delegations: empty(subnet.delegation)
        ? []
        : [
            {
              name: replace(subnet.delegation, '/', '-')
              properties: { serviceName: subnet.delegation }
            }
          ]
      privateEndpointNetworkPolicies: 'Disabled'
      // Azure does not take the setting for delegated subnets; the service manages their outbound access.
      defaultOutboundAccess: empty(subnet.delegation) ? false : null
    }
  }
]
