import { flag, number } from '../convert-value.ts';
import { factory, onlyIf, type Rule } from '../rule.ts';
import { row } from './row.ts';

const cmk = 'cmk';
const key = 'common.customerManagedKey';

/** The seed has two variables for one decision; the override is the later of the two. */
const sharedRegistry: Rule = (value, seed) =>
  factory('common.registry.shared', flag)(seed.value('useCommonACR_override') ?? value, seed);

/** The common landing zone. */
export const commonAreaRows = [
  row('useCommonACR', 'USE_COMMON_ACR_FOR_PROJECTS', sharedRegistry),
  row('useCommonACR_override', 'USE_COMMON_ACR_OVERRIDE', sharedRegistry),
  row('acr_SKU', 'ACR_SKU', factory('common.registry.sku')),
  row('acr_adminUserEnabled', 'ACR_ADMIN_USER_ENABLED', factory('common.registry.adminUser', flag)),
  row('acr_dedicated', 'ACR_DEDICATED', factory('common.registry.dedicatedDataEndpoint', flag)),

  row('commonLakeNamePrefixMax8chars', 'LAKE_PREFIX', factory('common.lake.prefix')),
  row('datalakeName_param', 'DATALAKE_NAME_PARAM', factory('common.lake.name')),
  row('lakeContainerName', 'LAKE_CONTAINER_NAME', factory('common.lake.container')),
  row('commonResourceGroup_param', 'COMMON_RESOURCE_GROUP_PARAM', factory('common.resourceGroup')),
  row('kvNameFromCOMMON_param', 'KV_NAME_FROM_COMMON_PARAM', factory('common.keyVault.name')),
  row('admin_keyvaultSoftDeleteDays', 'KEYVAULT_SOFT_DELETE', factory('common.keyVault.softDeleteDays', number)),

  row('addBastionHost', 'ADD_BASTION_HOST', factory('common.bastion', flag)),
  row('enableAdminVM', 'ENABLE_ADMIN_VM', factory('common.adminVm.enabled', flag)),
  row('adminUsername', 'ADMIN_USERNAME', factory('common.adminVm.userName')),
  row('admin_hybridBenefit', 'ADMIN_HYBRID_BENEFIT', factory('common.adminVm.hybridBenefit', flag)),
  row('enableDatafactoryCommon', 'ENABLE_DATAFACTORY_COMMON', factory('common.dataFactory', flag)),
  row('diagnosticSettingLevel', 'DIAGNOSTIC_SETTING_LEVEL', factory('common.diagnostics')),
  row('enableDefenderforAISubLevel', 'ENABLE_DEFENDER_FOR_AI_SUB_LEVEL', factory('common.defender.subscription', flag)),
  row(
    'enableDefenderforAIResourceLevel',
    'ENABLE_DEFENDER_FOR_AI_RESOURCE_LEVEL',
    factory('common.defender.resources', flag),
  ),

  row(cmk, 'CMK', factory(`${key}.enabled`, flag)),
  row('cmkKeyName', 'CMK_KEY_NAME', onlyIf(cmk, factory(`${key}.keyName`))),
  row('cmkKeyVersion', 'CMK_KEY_VERSION', onlyIf(cmk, factory(`${key}.keyVersion`))),
  row('cmkDisableForAISearch', 'CMK_DISABLE_FOR_AI_SEARCH', onlyIf(cmk, factory(`${key}.exceptAiSearch`, flag))),
  row('cmkDisableForFoundry', 'CMK_DISABLE_FOR_FOUNDRY', onlyIf(cmk, factory(`${key}.exceptFoundry`, flag))),
];
