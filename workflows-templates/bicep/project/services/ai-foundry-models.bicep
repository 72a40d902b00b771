import { model } from '../types.bicep'

@description('Account of kind AIServices or OpenAI.')
param foundryName string
param models model[]

resource account 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: foundryName
}

// One at a time: the account refuses changes while another deployment is in progress.
@batchSize(1)
resource deployments 'Microsoft.CognitiveServices/accounts/deployments@2025-09-01' = [
  for model in models: {
    parent: account
    name: model.name
    sku: {
      name: model.sku
      capacity: model.capacity
    }
    properties: {
      model: {
        format: 'OpenAI'
        name: model.name
        ...(empty(model.version) ? {} : { version: model.version })
      }
      raiPolicyName: 'Microsoft.DefaultV2'
      versionUpgradeOption: 'OnceNewDefaultVersionAvailable'
    }
  }
]

output names string[] = [for (model, i) in models: deployments[i].name]
