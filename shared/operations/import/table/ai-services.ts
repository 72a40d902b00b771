import { flag, inverted, resourceId } from '../convert-value.ts';
import { drop } from '../rule.ts';
import { modelFlag, modelSetting } from '../rules/models.ts';
import { service, setting } from '../rules/services.ts';
import { row } from './row.ts';

const foundry = 'enableAIFoundry';
const search = 'enableAISearch';
const deprecated = 'deprecated by the seed itself; AI Foundry takes its place';

/** AI Foundry with its models, search and the single AI services. */
export const aiServiceRows = [
  row(foundry, 'ENABLE_AI_FOUNDRY', service(foundry, 'aiFoundry')),
  row('enableAFoundryCaphost', 'ENABLE_FOUNDRY_CAPHOST', setting(foundry, 'aiFoundry.capabilityHost', flag)),
  row(
    'enableAIFactoryCreatedDefaultProjectForAIFv2',
    'ENABLE_AIFACTORY_CREATED_DEFAULT_PROJECT_FOR_AIFV2',
    setting(foundry, 'aiFoundry.defaultProject', flag),
  ),
  row(
    'disableAgentNetworkInjection',
    'DISABLE_AGENT_NETWORK_INJECTION',
    setting(foundry, 'aiFoundry.agentNetworkInjection', inverted),
  ),
  row(
    'foundryApiManagementResourceId',
    'FOUNDRY_API_MANAGEMENT_RESOURCE_ID',
    setting(foundry, 'aiFoundry.apiManagementId', resourceId),
  ),
  row('enableAIServices', 'ENABLE_AI_SERVICES', drop(deprecated)),
  row('enableAIFoundryHub', 'ENABLE_AI_FOUNDRY_HUB', drop(deprecated)),
  row('addAIFoundryHub', 'ADD_AI_FOUNDRY_HUB', drop(deprecated)),

  row(search, 'ENABLE_AI_SEARCH', service(search, 'aiSearch')),
  row('admin_aiSearchTier', ['ADMIN_AISEARCH_TIER', 'ADMIN_AI_SEARCH_TIER'], setting(search, 'aiSearch.sku')),
  row(
    'admin_semanticSearchTier',
    ['AISEARCH_SEMANTIC_TIER', 'ADMIN_SEMANTIC_SEARCH_TIER'],
    setting(search, 'aiSearch.semanticSearch'),
  ),
  row(
    'enableAISearchSharedPrivateLink',
    'ENABLE_AI_SEARCH_SHARED_PRIVATE_LINK',
    setting(search, 'aiSearch.sharedPrivateLink', flag),
  ),

  row('enableAzureOpenAI', 'ENABLE_AZURE_OPENAI', service('enableAzureOpenAI', 'openAI')),
  row('enableAzureAIVision', 'ENABLE_AZURE_AI_VISION', service('enableAzureAIVision', 'vision')),
  row('enableAzureSpeech', 'ENABLE_AZURE_SPEECH', service('enableAzureSpeech', 'speech')),
  row(
    'enableAIDocIntelligence',
    'ENABLE_AI_DOC_INTELLIGENCE',
    service('enableAIDocIntelligence', 'documentIntelligence'),
  ),
  row('enableContentSafety', 'ENABLE_CONTENT_SAFETY', service('enableContentSafety', 'contentSafety')),
  row('enableBing', 'ENABLE_BING', service('enableBing', 'bing')),
  row('enableBingCustomSearch', 'ENABLE_BING_CUSTOM_SEARCH', service('enableBingCustomSearch', 'bingCustomSearch')),
  row('bingCustomSearchSku', 'BING_CUSTOM_SEARCH_SKU', setting('enableBingCustomSearch', 'bingCustomSearch.sku')),

  row('deployModel_gpt_X', 'DEPLOY_MODEL_GPT_X', modelFlag('deployModel_gpt_X')),
  row('modelGPTXName', 'MODEL_GPTX_NAME', modelSetting('modelGPTXName')),
  row('modelGPTXVersion', 'MODEL_GPTX_VERSION', modelSetting('modelGPTXVersion')),
  row('modelGPTXSku', 'MODEL_GPTX_SKU', modelSetting('modelGPTXSku')),
  row('modelGPTXCapacity', 'MODEL_GPTX_CAPACITY', modelSetting('modelGPTXCapacity')),
  row('deployModel_gpt_54_mini', 'DEPLOY_MODEL_GPT_54_MINI', modelFlag('deployModel_gpt_54_mini')),
  row('default_gpt_54_mini_version', 'DEFAULT_GPT_54_MINI_VERSION', modelSetting('default_gpt_54_mini_version')),
  row('deployModel_gpt_4o', 'DEPLOY_MODEL_GPT_4O', modelFlag('deployModel_gpt_4o')),
  row('default_gpt_4o_version', 'DEFAULT_GPT_4O_VERSION', modelSetting('default_gpt_4o_version')),
  row('default_gpt_capacity', 'DEFAULT_GPT_CAPACITY', modelSetting('default_gpt_capacity')),
  row('default_model_sku', 'DEFAULT_MODEL_SKU', modelSetting('default_model_sku')),
  row(
    'deployModel_text_embedding_3_large',
    'DEPLOY_MODEL_TEXT_EMBEDDING_3_LARGE',
    modelFlag('deployModel_text_embedding_3_large'),
  ),
  row(
    'deployModel_text_embedding_3_small',
    'DEPLOY_MODEL_TEXT_EMBEDDING_3_SMALL',
    modelFlag('deployModel_text_embedding_3_small'),
  ),
  row(
    'deployModel_text_embedding_ada_002',
    'DEPLOY_MODEL_TEXT_EMBEDDING_ADA_002',
    modelFlag('deployModel_text_embedding_ada_002'),
  ),
  row('default_embedding_capacity', 'DEFAULT_EMBEDDING_CAPACITY', modelSetting('default_embedding_capacity')),
];
