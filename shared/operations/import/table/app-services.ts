import { flag, number, resourceId } from '../convert-value.ts';
import { aksNetwork } from '../rules/cluster-sizes.ts';
import { service, setting } from '../rules/services.ts';
import { row } from './row.ts';

const aks = 'enableAKS';
const web = 'enableWebApp';
const functions = 'enableFunction';
const ase = 'byoASEv3';

/** Where applications run, and how they talk to each other. */
export const appServiceRows = [
  row(aks, 'ENABLE_AKS', service(aks, 'aks')),
  row('aksSkuName', 'AKS_SKU_NAME', setting(aks, 'aks.skuName')),
  row('aksSkuTier', 'AKS_SKU_TIER', setting(aks, 'aks.skuTier')),
  row('aksEnablePrivateCluster', 'AKS_ENABLE_PRIVATE_CLUSTER', setting(aks, 'aks.privateCluster', flag)),
  row('aksOutboundType', 'AKS_OUTBOUND_TYPE', aksNetwork('outboundType')),
  row('aksPrivateDNSZone', 'AKS_PRIVATE_DNS_ZONE', aksNetwork('privateDnsZone')),
  row('aksAzureFirewallPrivateIp', 'AKS_AZURE_FIREWALL_PRIVATE_IP', aksNetwork('firewallIp')),

  row('enableContainerApps', 'ENABLE_CONTAINER_APPS', service('enableContainerApps', 'containerApps')),
  row('aca_w_registry_image', 'ACA_W_REGISTRY_IMAGE', setting('enableContainerApps', 'containerApps.image')),

  row(web, 'ENABLE_WEBAPP', service(web, 'webApp')),
  row('webAppRuntime', 'WEBAPP_RUNTIME', setting(web, 'webApp.runtime')),
  row('webAppRuntimeVersion', 'WEBAPP_RUNTIME_VERSION', setting(web, 'webApp.runtimeVersion')),
  row(functions, 'ENABLE_FUNCTION', service(functions, 'functionApp')),
  row('functionRuntime', 'FUNCTION_RUNTIME', setting(functions, 'functionApp.runtime')),
  row('functionVersion', 'FUNCTION_VERSION', setting(functions, 'functionApp.runtimeVersion')),

  row(ase, 'BYO_ASEV3', service(ase, 'appServiceEnvironment')),
  row('byoAseFullResourceId', 'BYO_ASE_FULL_RESOURCE_ID', setting(ase, 'appServiceEnvironment.id', resourceId)),
  row(
    'byoAseAppServicePlanResourceId',
    'BYO_ASE_APP_SERVICE_PLAN_RESOURCE_ID',
    setting(ase, 'appServiceEnvironment.planId', resourceId),
  ),
  row('aseSku', 'ASE_SKU', setting(ase, 'appServiceEnvironment.sku')),
  row('aseSkuCode', 'ASE_SKU_CODE', setting(ase, 'appServiceEnvironment.skuCode')),
  row('aseSkuWorkers', 'ASE_SKU_WORKERS', setting(ase, 'appServiceEnvironment.workers', number)),

  row('enableLogicApps', 'ENABLE_LOGIC_APPS', service('enableLogicApps', 'logicApps')),
  row('enableEventHubs', 'ENABLE_EVENT_HUBS', service('enableEventHubs', 'eventHubs')),
  row('enableBotService', 'ENABLE_BOT_SERVICE', service('enableBotService', 'botService')),
  row(
    'enableAppInsightsDashboard',
    'ENABLE_APPINSIGHTS_DASHBOARD',
    service('enableAppInsightsDashboard', 'appInsightsDashboard'),
  ),
  row(
    'serviceSettingDeployProjectVM',
    'SERVICE_SETTING_DEPLOY_PROJECT_VM',
    service('serviceSettingDeployProjectVM', 'virtualMachine'),
  ),
];
