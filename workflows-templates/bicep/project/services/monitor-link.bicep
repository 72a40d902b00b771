// Deployed in the common resource group, where the private link scope is.
param name string
param scopeName string
param insightsId string

resource scope 'Microsoft.Insights/privateLinkScopes@2021-09-01' existing = {
  name: scopeName
}

resource link 'Microsoft.Insights/privateLinkScopes/scopedResources@2021-09-01' = {
  parent: scope
  name: name
  properties: { linkedResourceId: insightsId }
}
