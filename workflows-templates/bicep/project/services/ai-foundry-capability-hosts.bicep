import { aiFoundrySettings } from '../types.bicep'

// Deployed after the access layer: the platform creates databases, indexes and containers as the project's identity.
param settings aiFoundrySettings
param foundryName string
param projectName string
@description('Connections of the project, by name.')
param storageConnectionName string
param aiSearchConnectionName string
param cosmosDbConnectionName string

resource account 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: foundryName

  resource project 'projects' existing = {
    name: projectName
  }
}

// With network injection the platform creates this one itself, and an account can have one only.
resource accountHost 'Microsoft.CognitiveServices/accounts/capabilityHosts@2025-09-01' = if (!settings.agentNetworkInjection) {
  parent: account
  name: '${replace(foundryName, '-', '')}caphost'
  properties: { capabilityHostKind: 'Agents' }
}

resource projectHost 'Microsoft.CognitiveServices/accounts/projects/capabilityHosts@2025-09-01' = {
  parent: account::project
  name: 'chagent${replace(projectName, '-', '')}'
  properties: {
    // The service asks for it, the type does not know it.
    #disable-next-line BCP037
    capabilityHostKind: 'Agents'
    threadStorageConnections: [cosmosDbConnectionName]
    vectorStoreConnections: [aiSearchConnectionName]
    storageConnections: [storageConnectionName]
  }
  dependsOn: [accountHost]
}

output id string = projectHost.id
output name string = projectHost.name
