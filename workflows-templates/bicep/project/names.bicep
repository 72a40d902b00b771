import { naming } from 'types.bicep'

@description('Names of all resources of a project, in the patterns of the seed system.')
@export()
func projectNames(n naming) object => {
  identity: 'mi-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}${n.randomSalt}-${n.resourceSuffix}'
  appsIdentity: 'mi-aca-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}${n.randomSalt}-${n.resourceSuffix}'
  // The location is cut to three letters: the seed's names with four were a character over the limit of 24.
  keyVault: 'kv-p${n.project}-${take(n.locationCode, 3)}-${n.token}-${n.salt}${substring(n.resourceSuffix, 1)}'
  storage1: 'saprj${n.project}${take(n.locationCode, 3)}${n.salt}1${n.resourceSuffix}${n.token}'
  storage2: 'saprj${n.project}${take(n.locationCode, 3)}${n.salt}2${n.resourceSuffix}${n.token}'
  registry: 'acrprj${n.project}genai${n.locationCode}${n.salt}${n.token}${n.resourceSuffix}'
  applicationInsights: 'ain-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  dashboard: 'AIFactory-prj${n.project}-insights-${n.token}-${n.salt}-${n.resourceSuffix}'
  foundry: take('${take('aif2${n.salt}${n.randomSalt}', 12)}${n.project}${n.token}', 20)
  foundryProject: take('${take('aif2-p${n.project}${n.salt}${n.randomSalt}', 12)}${n.token}', 20)
  machineLearning: 'aml-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  machineLearningCluster: take('p${n.project}-m01${n.locationCode}-${n.token}', 16)
  openAI: 'aoai-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  aiSearch: take('aisearchprj${n.project}${n.locationCode}${n.token}${n.salt}${n.randomSalt}${n.resourceSuffix}', 60)
  vision: 'vision-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.commonSuffix}'
  speech: 'speech-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.commonSuffix}'
  documentIntelligence: 'docs-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.commonSuffix}'
  contentSafety: 'cs-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.commonSuffix}'
  bing: 'bing-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  bingCustomSearch: 'bing-custom-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.commonSuffix}'
  containerAppsEnvironment: 'aca-env-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  containerAppApi: 'aca-a-prj${n.project}${n.locationCode}${n.token}${n.salt}-${n.resourceSuffix}'
  containerAppWeb: 'aca-w-prj${n.project}${n.locationCode}${n.token}${n.salt}-${n.resourceSuffix}'
  cosmosDb: 'cosmos-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  redis: 'redis-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  postgreSql: 'pg-flex-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  sqlServer: 'sql-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  sqlDatabase: 'sqldb-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  functionApp: 'func-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  webApp: 'webapp-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  virtualMachine: 'dsvm-prj${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  dataFactory: 'adf-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  databricks: 'dbx-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  logicApp: 'lapp-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  eventHubs: 'eh-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  bot: 'bot-${n.project}-${n.locationCode}-${n.token}-${n.salt}-${n.resourceSuffix}'
  // Shortened like the vault: the seed's pattern is a character over the limit of 32 in its stage.
  elasticsearch: 'elastic-prj${n.project}-${take(n.locationCode, 3)}-${n.token}-${n.salt}-${substring(n.resourceSuffix, 1)}'
  fabric: 'fabricprj${n.project}${n.locationCode}${n.token}${n.salt}${n.resourceSuffix}'
  aks: 'esml${n.project}-${n.locationCode}-${n.token}'
  machineLearningAks: 'aks${n.project}-${n.locationCode}-${n.token}'
}
