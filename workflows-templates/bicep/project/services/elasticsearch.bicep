import { context as landingZone } from '../../shared/types.bicep'
import { elasticsearchSettings } from '../types.bicep'

param name string
param context landingZone
param settings elasticsearchSettings
@description('Region to use instead of the usual one; may be empty.')
param regionOverride string

// Elastic is not sold in every region.
var region = context.location == 'swedencentral' ? 'northeurope' : context.location

// The resource type has no private endpoints: Elastic's private link goes to a link service of Elastic's own,
// which the company connects to and then registers as a traffic filter.
resource monitor 'Microsoft.Elastic/monitors@2025-06-01' = {
  name: name
  location: empty(regionOverride) ? region : regionOverride
  tags: context.tags
  sku: { name: settings.sku }
  identity: { type: 'SystemAssigned' }
  properties: {
    monitoringStatus: 'Enabled'
    userInfo: {
      emailAddress: settings.email
      firstName: settings.firstName
      lastName: settings.lastName
      companyName: settings.company
    }
  }
}

output id string = monitor.id
output name string = monitor.name
output principalId string = monitor.identity.principalId
