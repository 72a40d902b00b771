import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
param kind 'OpenAI' | 'ComputerVision' | 'SpeechServices' | 'FormRecognizer' | 'ContentSafety'
@description('S1 for ComputerVision, S0 for the others.')
param sku string
@description('Private DNS zones of the endpoint.')
param zoneIds string[]
@description('Off where the pricing tier takes no key of the customer.')
param customerManagedKey bool = true
@description('Hosts an Azure OpenAI account in private mode may call.')
param allowedFqdns string[] = []

var encrypted = customerManagedKey && !empty(context.encryption.keyName)
var encryptionIdentity = split(context.encryption.identityId, '/')
// A model must not carry data out of a private network on behalf of a prompt.
var restrictOutbound = kind == 'OpenAI' && context.access.mode == 'private'

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
  kind: kind
  sku: { name: sku }
  identity: {
    type: encrypted ? 'SystemAssigned, UserAssigned' : 'SystemAssigned'
    userAssignedIdentities: encrypted ? { '${context.encryption.identityId}': {} } : null
  }
  properties: {
    // Entra tokens are accepted on a custom sub-domain only.
    customSubDomainName: toLower(name)
    disableLocalAuth: true
    publicNetworkAccess: context.access.publicNetworkAccess
    networkAcls: {
      // The other kinds refuse the property.
      bypass: kind == 'OpenAI' ? 'AzureServices' : null
      defaultAction: context.access.defaultAction
      ipRules: context.access.ipRules
      virtualNetworkRules: []
    }
    restrictOutboundNetworkAccess: restrictOutbound
    allowedFqdnList: restrictOutbound ? allowedFqdns : null
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
    zoneIds: zoneIds
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
