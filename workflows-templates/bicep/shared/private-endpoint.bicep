import { endpointPlacement } from 'types.bicep'

@description('Name of the endpoint; the network interface is called the same with -nic.')
param name string
param placement endpointPlacement
param targetId string
@description('Sub-resource, for example blob or vault.')
param groupId string
@description('Private DNS zones whose records the endpoint keeps; used in standalone mode only.')
param zoneIds string[]

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: name
  location: placement.location
  tags: placement.tags
  properties: {
    customNetworkInterfaceName: '${name}-nic'
    subnet: { id: placement.subnetId }
    privateLinkServiceConnections: [
      {
        name: name
        properties: {
          privateLinkServiceId: targetId
          groupIds: [groupId]
        }
      }
    ]
  }
}

resource zoneGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = if (placement.dnsMode == 'standalone') {
  parent: endpoint
  name: '${name}DnsZone'
  properties: {
    privateDnsZoneConfigs: [
      for zoneId in zoneIds: {
        name: replace(last(split(zoneId, '/')), '.', '-')
        properties: { privateDnsZoneId: zoneId }
      }
    ]
  }
}
