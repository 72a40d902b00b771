import { context as landingZone } from '../../shared/types.bicep'

param name string
param context landingZone
param kind 'Bing.Grounding' | 'Bing.GroundingCustomSearch'
@description('G1 for grounding, G2 for custom search.')
param sku string

// A service of the public internet without a region, firewall, private endpoint or log categories.
// The compiler knows no version of this type.
#disable-next-line BCP081
resource bing 'Microsoft.Bing/accounts@2020-06-10' = {
  name: name
  location: 'global'
  tags: context.tags
  kind: kind
  sku: { name: sku }
}

output id string = bing.id
output name string = bing.name
