import { lakeSettings, scheme } from 'types.bicep'

@export()
func resourceGroupName(s scheme) string =>
  empty(s.resourceGroup) ? '${s.prefix}${s.commonName}-${s.locationCode}-${s.token}-${s.scaleSet}' : s.resourceGroup

@description('The configured salt, or the one the seed system gets from the common resource group.')
@export()
func saltOf(s scheme, subscriptionId string) string =>
  empty(s.salt)
    ? substring(uniqueString('/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName(s)}'), 0, 5)
    : s.salt

@description('Names of all common resources, in the patterns of the seed system where it has one.')
@export()
func commonNames(s scheme, salt string, lake lakeSettings) object => {
  resourceGroup: resourceGroupName(s)
  logAnalytics: 'la-cmn-${s.locationCode}-${s.token}-${salt}-${s.commonSuffix}'
  registry: replace('acrcommon${salt}${s.locationCode}${s.commonSuffix}${s.token}', '-', '')
  keyVault: 'kv-cmn${s.token}-${salt}-${s.commonSuffix}'
  adminKeyVault: 'kv-cmnadm${s.token}-${salt}-${s.commonSuffix}'
  // The limit is 24: the longest prefix leaves four characters for the environment.
  lake: empty(lake.name) ? take('${lake.prefix}${salt}esml${s.commonSuffix}${s.token}', 24) : lake.name
  dataFactory: 'adf-cmn-${s.locationCode}-${s.token}-${salt}-${s.commonSuffix}'
  bastion: 'bastion-${s.locationCode}-${s.token}-${s.commonSuffix}'
  adminVm: 'dsvm-cmn-${s.locationCode}-${s.token}-${s.commonSuffix}'
  encryptionIdentity: encryptionIdentityName(s, salt)
  monitorPrivateLink: 'ampls-cmn-${s.locationCode}-${s.token}-${salt}-${s.commonSuffix}'
  budget: 'budget-cmn-${s.locationCode}-${s.token}-${salt}-${s.commonSuffix}'
}

@export()
func encryptionIdentityName(s scheme, salt string) string => 'id-cmn-cmk-${s.token}-${salt}-${s.commonSuffix}'
