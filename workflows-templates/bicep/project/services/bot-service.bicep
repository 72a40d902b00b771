import { logs, metrics } from '../../shared/diagnostics.bicep'
import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('User-assigned identity the bot authenticates as.')
param identityId string
param identityClientId string
@description('Https address that messages are sent to; empty until there is an app or agent.')
param endpoint string = ''

// Channels are public by nature, so a private bot has none.
var reachable = context.access.publicWithoutFirewall == 'Enabled'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: context.tags
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: name
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
    isStreamingSupported: false
    publicNetworkAccess: context.access.publicWithoutFirewall
  }

  // Direct Line is left out: it works with secrets only.
  resource teams 'channels' = if (reachable) {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, acceptedTerms: true }
    }
  }

  resource webChat 'channels' = if (reachable) {
    name: 'WebChatChannel'
    location: 'global'
    properties: {
      channelName: 'WebChatChannel'
      properties: {
        sites: [{ siteName: 'Default Site', isEnabled: true, isWebchatPreviewEnabled: false }]
      }
    }
    dependsOn: [teams]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: bot
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['BotRequest'], ['BotRequest'])
    metrics: metrics
  }
}

output id string = bot.id
output name string = bot.name
