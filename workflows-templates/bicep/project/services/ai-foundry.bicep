import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone, projectSubnetIds } from '../../shared/types.bicep'
import { aiFoundrySettings } from '../types.bicep'

param name string
param context landingZone
param settings aiFoundrySettings
@description('User-assigned identity of the project.')
param identityId string
param subnets projectSubnetIds
@description('Applies the customer-managed key. Never at creation: the key must be readable for the identities first.')
param customerManagedKey bool = false

var encrypted = customerManagedKey && !empty(context.encryption.keyName)
var encryptionIdentity = split(context.encryption.identityId, '/')
var identityIds = union([identityId], encrypted ? [context.encryption.identityId] : [])

// The account asks for the client id of the identity, which is not part of the context.
resource keyIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = if (encrypted) {
  scope: resourceGroup(
    encryptionIdentity[?2] ?? subscription().subscriptionId,
    encryptionIdentity[?4] ?? resourceGroup().name
  )
  name: encrypted ? last(encryptionIdentity) : 'none'
}

resource account 'Microsoft.CognitiveServices/accounts@2025-09-01' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'AIServices'
  sku: { name: 'S0' }
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: toObject(identityIds, id => id, id => {})
  }
  properties: {
    allowProjectManagement: true
    customSubDomainName: toLower(name)
    disableLocalAuth: true
    publicNetworkAccess: context.access.publicNetworkAccess
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: context.access.defaultAction
      ipRules: context.access.ipRules
      // Stays empty: a delegated subnet in the list makes the service refuse the account.
      virtualNetworkRules: []
    }
    // Cannot be added to, or taken from, an existing account.
    networkInjections: settings.agentNetworkInjection
      ? [{ scenario: 'agent', subnetArmId: subnets.aca2, useMicrosoftManagedNetwork: false }]
      : null
    encryption: encrypted
      ? {
          keySource: 'Microsoft.KeyVault'
          keyVaultProperties: {
            keyVaultUri: context.encryption.keyVaultUri
            keyName: context.encryption.keyName
            keyVersion: empty(context.encryption.keyVersion) ? null : context.encryption.keyVersion
            identityClientId: keyIdentity!.properties.clientId
          }
        }
      : null
  }
}

module endpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints) {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: account.id
    groupId: 'account'
    zoneIds: [context.zones.openai, context.zones.cognitiveServices, context.zones.aiServices]
  }
}

module gatewayEndpoint '../../shared/private-endpoint.bicep' = if (context.access.privateEndpoints && !empty(settings.apiManagementId)) {
  name: '${name}-Gateway-pend'
  params: {
    name: '${name}-Gateway-pend'
    placement: context.placement
    targetId: settings.apiManagementId
    groupId: 'Gateway'
    zoneIds: [context.zones.apiManagement]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['Audit', 'RequestResponse'], ['Audit'])
    metrics: metrics
  }
}

output id string = account.id
output name string = account.name
output endpoint string = account.properties.endpoint
output principalId string = account.identity.principalId
