import { context as landingZone } from '../shared/types.bicep'

param name string
param context landingZone

// Open: the workspaces close their own public side. PrivateOnly would cut off every workspace outside the scope
// from all networks that share its DNS zones.
resource scope 'Microsoft.Insights/privateLinkScopes@2021-09-01' = {
  name: name
  location: 'global'
  tags: context.tags
  properties: {
    accessModeSettings: {
      ingestionAccessMode: 'Open'
      queryAccessMode: 'Open'
    }
  }
}

resource scopedWorkspace 'Microsoft.Insights/privateLinkScopes/scopedResources@2021-09-01' = {
  parent: scope
  name: last(split(context.logAnalyticsId, '/'))
  properties: { linkedResourceId: context.logAnalyticsId }
}

// Agents fetch their solution packs from Blob Storage, hence its zone.
module endpoint '../shared/private-endpoint.bicep' = {
  name: '${name}-pend'
  params: {
    name: '${name}-pend'
    placement: context.placement
    targetId: scope.id
    groupId: 'azuremonitor'
    zoneIds: [
      context.zones.monitor
      context.zones.monitorOms
      context.zones.monitorOds
      context.zones.monitorAgent
      context.zones.blob
    ]
  }
  dependsOn: [scopedWorkspace]
}

output id string = scope.id
output name string = scope.name
