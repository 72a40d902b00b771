import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
@description('Whether a private link scope leads to it. Without one it must stay public: nothing could write to it.')
param privateLink bool

// No diagnostic settings: the data already goes to the workspace, and would be there twice.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: context.location
  tags: context.tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: context.logAnalyticsId
    IngestionMode: 'LogAnalytics'
    DisableLocalAuth: true
    DisableIpMasking: false
    publicNetworkAccessForIngestion: privateLink ? context.access.publicWithoutFirewall : 'Enabled'
    publicNetworkAccessForQuery: privateLink ? context.access.publicWithoutFirewall : 'Enabled'
  }
}

output id string = insights.id
output name string = insights.name
output connectionString string = insights.properties.ConnectionString
