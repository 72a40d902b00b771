import { flag, list, number } from '../convert-value.ts';
import { drop, type Rule } from '../rule.ts';
import { aksSize, machineLearningSize } from '../rules/cluster-sizes.ts';
import { service, setting } from '../rules/services.ts';
import { row } from './row.ts';

const ml = 'enableAzureMachineLearning';
const elastic = 'enableElasticsearch';

/** The template's default is a hint without a mark; it would pass for an address. */
const administrators: Rule = (value, seed) =>
  setting(
    'enablePostgreSQL',
    'postgreSql.adminEmails',
    list,
  )(value === 'email_adress_only' ? `<todo>${value}` : value, seed);

/** Machine learning, analytics and databases. */
export const dataServiceRows = [
  row(ml, 'ENABLE_AZURE_MACHINE_LEARNING', service(ml, 'machineLearning')),
  row('AMLStudioUIPrivate', 'AML_STUDIO_UI_PRIVATE', setting(ml, 'machineLearning.privateStudio', flag)),
  row('enableAksForAzureML', 'ENABLE_AKS_FOR_AZURE_ML', setting(ml, 'machineLearning.aks', flag)),
  row(
    'admin_aml_cluster_sku_dev_override',
    'ADMIN_AML_CLUSTER_SKU_DEV_OVERRIDE',
    machineLearningSize('dev', 'clusterSku'),
  ),
  row(
    'admin_aml_cluster_sku_testProd_override',
    'ADMIN_AML_CLUSTER_SKU_TEST_PROD_OVERRIDE',
    machineLearningSize('test and prod', 'clusterSku'),
  ),
  row(
    'admin_aml_cluster_maxNodes_dev_override',
    'ADMIN_AML_CLUSTER_MAX_NODES_DEV_OVERRIDE',
    machineLearningSize('dev', 'clusterMaxNodes', number),
  ),
  row(
    'admin_aml_cluster_maxNodes_testProd_override',
    'ADMIN_AML_CLUSTER_MAX_NODES_TEST_PROD_OVERRIDE',
    machineLearningSize('test and prod', 'clusterMaxNodes', number),
  ),
  row(
    'admin_aml_computeInstance_dev_sku_override',
    'ADMIN_AML_COMPUTE_INSTANCE_DEV_SKU_OVERRIDE',
    drop('compute instances belong to persons, who create their own; no template of the seed makes one'),
  ),
  row(
    'admin_aml_computeInstance_testProd_sku_override',
    'ADMIN_AML_COMPUTE_INSTANCE_TEST_PROD_SKU_OVERRIDE',
    drop('compute instances belong to persons, who create their own; no template of the seed makes one'),
  ),
  row('admin_aks_gpu_sku_dev_override', 'ADMIN_AKS_GPU_SKU_DEV_OVERRIDE', aksSize('dev', 'nodeSku')),
  row(
    'admin_aks_gpu_sku_test_prod_override',
    'ADMIN_AKS_GPU_SKU_TEST_PROD_OVERRIDE',
    aksSize('test and prod', 'nodeSku'),
  ),
  row('admin_aks_nodes_dev_override', 'ADMIN_AKS_NODES_DEV_OVERRIDE', aksSize('dev', 'nodeCount', number)),
  row(
    'admin_aks_nodes_testProd_override',
    'ADMIN_AKS_NODES_TEST_PROD_OVERRIDE',
    aksSize('test and prod', 'nodeCount', number),
  ),
  row('admin_aks_version_override', 'ADMIN_AKS_VERSION_OVERRIDE', aksSize('all', 'kubernetesVersion')),

  row('enableDatabricks', 'ENABLE_DATABRICKS', service('enableDatabricks', 'databricks')),
  row('databricksPrivate', 'DATABRICKS_PRIVATE', setting('enableDatabricks', 'databricks.privateControlPlane', flag)),
  row('enableDatafactory', 'ENABLE_DATAFACTORY', service('enableDatafactory', 'dataFactory')),

  row('enableCosmosDB', 'ENABLE_COSMOS_DB', service('enableCosmosDB', 'cosmosDb')),
  row('cosmosKind', 'COSMOS_KIND', setting('enableCosmosDB', 'cosmosDb.kind')),
  row('enablePostgreSQL', 'ENABLE_POSTGRESQL', service('enablePostgreSQL', 'postgreSql')),
  row('postGresAdminEmails', 'POSTGRES_ADMIN_EMAILS', administrators),
  row('enableRedisCache', 'ENABLE_REDIS_CACHE', service('enableRedisCache', 'redis')),
  row('enableSQLDatabase', 'ENABLE_SQL_DATABASE', service('enableSQLDatabase', 'sqlDatabase')),
  row(elastic, 'ENABLE_ELASTICSEARCH', service(elastic, 'elasticsearch')),
  row('elasticType', 'ELASTIC_TYPE', drop('Elastic Cloud is the only type the seed deploys')),
  row('elasticEmail', 'ELASTIC_EMAIL', setting(elastic, 'elasticsearch.email')),
  row('elasticFirstName', 'ELASTIC_FIRST_NAME', setting(elastic, 'elasticsearch.firstName')),
  row('elasticLastName', 'ELASTIC_LAST_NAME', setting(elastic, 'elasticsearch.lastName')),
  row('elasticCompanyName', 'ELASTIC_COMPANY_NAME', setting(elastic, 'elasticsearch.company')),
  row(
    'elasticDeploymentSize',
    'ELASTIC_DEPLOYMENT_SIZE',
    drop('Azure has no size for an Elastic resource; it is chosen at Elastic'),
  ),
  row('elasticSku', 'ELASTIC_SKU', setting(elastic, 'elasticsearch.sku')),
];
