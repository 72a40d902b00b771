// Deployed in the resource group of the virtual network.
param vnetName string
param subnetName string
@description('Object id of the identity that puts load balancers and nodes into the subnet.')
param principalId string

var networkContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4d97b98b-1d4f-4787-a291-c67834d212e7'
)

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: vnetName

  resource subnet 'subnets' existing = {
    name: subnetName
  }
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vnet::subnet
  name: guid(vnet::subnet.id, principalId, networkContributor)
  properties: {
    roleDefinitionId: networkContributor
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

output id string = assignment.id
