import { environment, everyEnvironment, factory, onlyIf, type Rule } from '../rule.ts';
import { row } from './row.ts';

/** Often the same connection reaches the vault; then nothing has to be said. */
const seedingConnection =
  (name: 'dev' | 'stage' | 'prod', sameAs: string): Rule =>
  (value, seed) =>
    value === seed.value(sameAs)
      ? { dropped: `the same as ${seed.nameOf(sameAs)}` }
      : environment(name, 'seedingKeyVault.serviceConnection')(value, seed);

/** Tenant, subscriptions, and what the factory reads to start from. */
export const identityRows = [
  row('tenantId', 'TENANT_ID', factory('tenantId')),
  row('dev_sub_id', 'DEV_SUBSCRIPTION_ID', environment('dev', 'subscription')),
  row('test_sub_id', 'STAGE_SUBSCRIPTION_ID', environment('stage', 'subscription')),
  row('prod_sub_id', 'PROD_SUBSCRIPTION_ID', environment('prod', 'subscription')),
  row('dev_service_connection', undefined, environment('dev', 'serviceConnection')),
  row('test_service_connection', undefined, environment('stage', 'serviceConnection')),
  row('prod_service_connection', undefined, environment('prod', 'serviceConnection')),

  row('dev_admin_bicep_input_keyvault_subscription', undefined, environment('dev', 'seedingKeyVault.subscription')),
  row('dev_admin_bicep_kv_fw_rg', undefined, environment('dev', 'seedingKeyVault.resourceGroup')),
  row('dev_admin_bicep_kv_fw', undefined, environment('dev', 'seedingKeyVault.name')),
  row('dev_seeding_kv_service_connection', undefined, seedingConnection('dev', 'dev_service_connection')),
  row('test_admin_bicep_input_keyvault_subscription', undefined, environment('stage', 'seedingKeyVault.subscription')),
  row('test_admin_bicep_kv_fw_rg', undefined, environment('stage', 'seedingKeyVault.resourceGroup')),
  row('test_admin_bicep_kv_fw', undefined, environment('stage', 'seedingKeyVault.name')),
  row('test_seeding_kv_service_connection', undefined, seedingConnection('stage', 'test_service_connection')),
  row('prod_admin_bicep_input_keyvault_subscription', undefined, environment('prod', 'seedingKeyVault.subscription')),
  row('prod_admin_bicep_kv_fw_rg', undefined, environment('prod', 'seedingKeyVault.resourceGroup')),
  row('prod_admin_bicep_kv_fw', undefined, environment('prod', 'seedingKeyVault.name')),
  row('prod_seeding_kv_service_connection', undefined, seedingConnection('prod', 'prod_service_connection')),
  // GitHub has one vault for all environments.
  row(undefined, 'AIFACTORY_SEEDING_KEYVAULT_SUBSCRIPTION_ID', everyEnvironment('seedingKeyVault.subscription')),
  row(undefined, 'AIFACTORY_SEEDING_KEYVAULT_RG', everyEnvironment('seedingKeyVault.resourceGroup')),
  row(undefined, 'AIFACTORY_SEEDING_KEYVAULT_NAME', everyEnvironment('seedingKeyVault.name')),

  row(
    'azure_machinelearning_sp_oid',
    ['AZURE_MACHINELEARNING_SP_OID', 'TENANT_AZUREML_OID'],
    factory('identities.machineLearning'),
  ),
  row('databricksOID', 'DATABRICKS_OID', onlyIf('enableDatabricks', factory('identities.databricks'))),
];
