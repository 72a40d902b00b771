import { drop } from '../rule.ts';
import { row } from './row.ts';

const unusedRetry = 'no pipeline of the seed reads it';
const repository = 'a setting of the repository; it belongs to the bootstrap, not to the spec';
const secretName = (whose: string): string =>
  `names a secret of ${whose} in the seeding vault; the spec names principals, never their secrets`;

const skips = (step: string): string =>
  `a debugging switch that skips the seed's step "${step}"; the product has no such step`;

/** How the seed's pipelines run. Nothing of it describes the factory. */
export const pipelineRows = [
  row(undefined, 'GITHUB_USERNAME', drop(repository)),
  row(undefined, 'GITHUB_USE_SSH', drop(repository)),
  row(undefined, 'GITHUB_TEMPLATE_REPO', drop('the repository the seed was copied from; the product is not copied')),
  row(undefined, 'GITHUB_NEW_REPO', drop(repository)),
  row(undefined, 'GITHUB_NEW_REPO_VISIBILITY', drop(repository)),
  row(undefined, 'AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT', drop('the environments of the spec say it; see the notes')),

  row('inputCommonSPIDKey', 'INPUT_COMMON_SPID_KEY', drop(secretName('the core team'))),
  row('inputCommonSPSecretKey', 'INPUT_COMMON_SP_SECRET_KEY', drop(secretName('the core team'))),
  row('commonServicePrincipleOIDKey', 'COMMON_SERVICE_PRINCIPLE_OID_KEY', drop(secretName('the core team'))),
  row(undefined, 'COMMON_SERVICE_PRINCIPAL_KV_S_NAME_APPID', drop(secretName('the pipelines'))),
  row(undefined, 'COMMON_SERVICE_PRINCIPAL_KV_S_NAME_SECRET', drop(secretName('the pipelines'))),
  row(
    'project_service_principal_AppID_seeding_kv_name',
    'PROJECT_SERVICE_PRINCIPAL_KV_S_NAME_APPID',
    drop(secretName('the project')),
  ),
  row(
    'project_service_principal_OID_seeding_kv_name',
    'PROJECT_SERVICE_PRINCIPAL_KV_S_NAME_OID',
    drop(secretName('the project')),
  ),
  row(
    'project_service_principal_Secret_seeding_kv_name',
    'PROJECT_SERVICE_PRINCIPAL_KV_S_NAME_S',
    drop(secretName('the project')),
  ),

  row('runNetworkingVar', 'RUN_JOB1_NETWORKING', drop('a choice for one run; planning never moves what exists')),
  row('updateKeyvaultRbac', 'UPDATE_KEYVAULT_RBAC', drop('a choice for one run: repeats the role assignments')),
  row('updateAIFoundry', 'UPDATE_AI_FOUNDRY', drop('a choice for one run: updates an existing account')),
  row('addAIFoundry', 'ADD_AI_FOUNDRY', drop('a choice for one run: a second account under a random name')),
  row('addAISearch', 'ADD_AI_SEARCH', drop('a choice for one run: a second search service under a random name')),
  row(
    'addAzureMachineLearning',
    'ADD_AZURE_MACHINE_LEARNING',
    drop('a choice for one run: a second workspace under a random name'),
  ),
  row(
    'cleanFoundryCaphost',
    'CLEAN_FOUNDRY_CAPHOST',
    drop('a choice for one run: deletes capability hosts before deploying'),
  ),
  row('foundryDeploymentType', 'FOUNDRY_DEPLOYMENT_TYPE', drop("picks one of the seed's own templates")),
  row(
    'enableDeleteForDisabledResources',
    'ENABLE_DELETE_FOR_DISABLED_RESOURCES',
    drop('the spec says what there should be; deleting the rest is a decision of its own'),
  ),
  row(
    'deleteAllServicesForProject',
    'DELETE_ALL_SERVICES_FOR_PROJECT',
    drop('a deletion asked for in one run, not a property of the factory'),
  ),
  row(
    'deleteKeyvaultAlso',
    'DELETE_KEYVAULT_ALSO',
    drop('a deletion asked for in one run, not a property of the factory'),
  ),
  row(
    'deleteAllForProject',
    'DELETE_ALL_FOR_PROJECT',
    drop('a deletion asked for in one run, not a property of the factory'),
  ),
  row(
    'disable_whitelisting_for_build_agents',
    'DISABLE_WHITELISTING_FOR_BUILD_AGENTS',
    drop('belongs to the pipeline: whether it opens firewalls for its own agent'),
  ),
  row('admin_ip_fw', 'ADMIN_IP_FW', drop('filled by the pipeline with the address of its agent')),

  row('enableRetries', 'ENABLE_RETRIES', drop(unusedRetry)),
  row('retryMinutes', 'RETRY_MINUTES', drop(unusedRetry)),
  row('retryMinutesExtended', 'RETRY_MINUTES_EXTENDED', drop(unusedRetry)),
  row('maxRetryAttempts', 'MAX_RETRY_ATTEMPTS', drop(unusedRetry)),

  row('debugEnableCleaning', 'DEBUG_ENABLE_CLEANING', drop('a debugging switch: deletes resources after a failed run')),
  row('debug_disable_validation_tasks', 'DEBUG_DISABLE_VALIDATION_TASKS', drop(skips('validation'))),
  row('debug_disable_05_build_acr_image', 'DEBUG_DISABLE_05_BUILD_ACR_IMAGE', drop(skips('05 build image'))),
  row('debug_disable_61_foundation', 'DEBUG_DISABLE_61_FOUNDATION', drop(skips('61 foundation'))),
  row('debug_disable_62_core_infrastructure', 'DEBUG_DISABLE_62_CORE_INFRASTRUCTURE', drop(skips('62 core'))),
  row('debug_disable_63_cognitive_services', 'DEBUG_DISABLE_63_COGNITIVE_SERVICES', drop(skips('63 cognitive'))),
  row('debug_disable_64_databases', 'DEBUG_DISABLE_64_DATABASES', drop(skips('64 databases'))),
  row('debug_disable_65_compute_services', 'DEBUG_DISABLE_65_COMPUTE_SERVICES', drop(skips('65 compute'))),
  row('debug_disable_66_ai_platform', 'DEBUG_DISABLE_66_AI_PLATFORM', drop(skips('66 AI platform'))),
  row('debug_disable_67_data_ml_platform', 'DEBUG_DISABLE_67_ML_PLATFORM', drop(skips('67 machine learning'))),
  row('debug_disable_68_integration', 'DEBUG_DISABLE_68_INTEGRATION', drop(skips('68 integration'))),
  row('debug_disable_69_aifoundry_2025', 'DEBUG_DISABLE_69_AIFOUNDRY_2025', drop(skips('69 AI Foundry'))),
  row('debug_disable_100_rbac_security', 'DEBUG_DISABLE_100_RBAC_SECURITY', drop(skips('100 role assignments'))),
  row('debug_disable_10_aifactory_dashboards', 'DEBUG_DISABLE_10_AIFACTORY_DASHBOARDS', drop(skips('10 dashboards'))),
];
