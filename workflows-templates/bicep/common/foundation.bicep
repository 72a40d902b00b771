// The resource group and the identity of the customer-managed key. Part of main.bicep, and deployable on its own:
// the identity needs its role on the key before any service can use the key, and a registry takes a key only when
// it is created.
targetScope = 'subscription'

import { encryptionIdentityName, resourceGroupName, saltOf } from 'names.bicep'
import { scheme as namingScheme } from 'types.bicep'

param scheme namingScheme
param location string
param tags object
param customerManagedKey bool

var salt = saltOf(scheme, subscription().subscriptionId)

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: resourceGroupName(scheme)
  location: location
  tags: union(tags, { 'AIF-Salt': salt })
}

module identity 'encryption-identity.bicep' = if (customerManagedKey) {
  scope: group
  name: encryptionIdentityName(scheme, salt)
  params: {
    name: encryptionIdentityName(scheme, salt)
    location: location
    tags: tags
  }
}

output resourceGroupName string = group.name
output salt string = salt
output cmkIdentityId string = identity.?outputs.id ?? ''
output cmkIdentityPrincipalId string = identity.?outputs.principalId ?? ''
