import { aiSearchSettings } from '../types.bicep'

param settings aiSearchSettings
param aiSearchName string
@description('Storage account the indexers read; empty for none.')
param storage2Id string
@description('Foundry account; empty for none.')
param foundryId string

var enabled = settings.sharedPrivateLink && settings.sku != 'free'
// These are the four distinct group ids the service allows on most tiers: there is no room for a fifth kind.
var links = [
  { name: '${take(aiSearchName, 48)}-shared-pe-0', targetId: storage2Id, groupId: 'blob' }
  { name: 'shared-pe-foundry-openai', targetId: foundryId, groupId: 'openai_account' }
  { name: 'shared-pe-foundry-cogsvc', targetId: foundryId, groupId: 'cognitiveservices_account' }
  { name: 'shared-pe-foundry-account', targetId: foundryId, groupId: 'foundry_account' }
]

resource search 'Microsoft.Search/searchServices@2025-05-01' existing = {
  name: aiSearchName
}

// One at a time: the search service and the target each take a single change.
@batchSize(1)
resource sharedLinks 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = [
  for link in links: if (enabled && !empty(link.targetId)) {
    parent: search
    name: link.name
    properties: {
      privateLinkResourceId: link.targetId
      groupId: link.groupId
      requestMessage: 'AI Search ${aiSearchName}'
    }
  }
]
