import { logs, metrics } from '../shared/diagnostics.bicep'
import { context as landingZone } from '../shared/types.bicep'

param name string
param context landingZone
@description('Whether a private link scope leads to the workspace. Without one it must stay public: nothing could write to it.')
param privateLink bool

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: context.location
  tags: context.tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: context.production ? 90 : 30
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
    publicNetworkAccessForIngestion: privateLink ? context.access.publicWithoutFirewall : 'Enabled'
    publicNetworkAccessForQuery: privateLink ? context.access.publicWithoutFirewall : 'Enabled'
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workspace
  name: 'default'
  properties: {
    workspaceId: workspace.id
    logs: logs(context.diagnosticLevel, ['group:allLogs'], ['Audit'], ['Audit'])
    metrics: metrics
  }
}

output id string = workspace.id
output name string = workspace.name
