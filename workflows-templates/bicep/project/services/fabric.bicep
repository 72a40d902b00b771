import { context as landingZone } from '../../shared/types.bicep'
import { fabricSettings } from '../types.bicep'

param name string
param context landingZone
param settings fabricSettings

// Private links, diagnostics and keys are matters of the Fabric tenant and its workspaces, not of a capacity.
resource capacity 'Microsoft.Fabric/capacities@2023-11-01' = {
  name: name
  location: context.location
  tags: context.tags
  sku: { name: settings.sku, tier: 'Fabric' }
  properties: { administration: { members: settings.administrators } }
}

output id string = capacity.id
output name string = capacity.name
