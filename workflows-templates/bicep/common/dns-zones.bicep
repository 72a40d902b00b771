param names string[]
@description('Network that resolves names in the zones.')
param vnetId string
param tags object

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for name in names: {
    name: name
    location: 'global'
    tags: tags
  }
]

// The name is the seed's: a network can be linked to a zone only once, so an existing link must be met.
resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (name, i) in names: {
    parent: zones[i]
    name: uniqueString(zones[i].id)
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      resolutionPolicy: 'NxDomainRedirect'
      virtualNetwork: { id: vnetId }
    }
  }
]
