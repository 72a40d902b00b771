/**
 * Private DNS zones of the landing zone, by the keys the templates use.
 * Source: learn.microsoft.com/azure/private-link/private-endpoint-dns (public cloud).
 */
const zones = {
  blob: 'privatelink.blob.core.windows.net',
  file: 'privatelink.file.core.windows.net',
  dfs: 'privatelink.dfs.core.windows.net',
  queue: 'privatelink.queue.core.windows.net',
  table: 'privatelink.table.core.windows.net',
  registry: 'privatelink.azurecr.io',
  registryRegion: '{location}.data.privatelink.azurecr.io',
  vault: 'privatelink.vaultcore.azure.net',
  machineLearning: 'privatelink.api.azureml.ms',
  notebooks: 'privatelink.notebooks.azure.net',
  dataFactory: 'privatelink.datafactory.azure.net',
  dataFactoryPortal: 'privatelink.adf.azure.com',
  openai: 'privatelink.openai.azure.com',
  cognitiveServices: 'privatelink.cognitiveservices.azure.com',
  aiServices: 'privatelink.services.ai.azure.com',
  search: 'privatelink.search.windows.net',
  webApps: 'privatelink.azurewebsites.net',
  cosmosSql: 'privatelink.documents.azure.com',
  cosmosMongo: 'privatelink.mongo.cosmos.azure.com',
  databricks: 'privatelink.azuredatabricks.net',
  serviceBus: 'privatelink.servicebus.windows.net',
  monitor: 'privatelink.monitor.azure.com',
  monitorOms: 'privatelink.oms.opinsights.azure.com',
  monitorOds: 'privatelink.ods.opinsights.azure.com',
  monitorAgent: 'privatelink.agentsvc.azure-automation.net',
  containerApps: 'privatelink.{location}.azurecontainerapps.io',
  redis: 'privatelink.redis.cache.windows.net',
  postgreSql: 'privatelink.postgres.database.azure.com',
  sql: 'privatelink.database.windows.net',
  apiManagement: 'privatelink.azure-api.net',
} as const;

export type ZoneKey = keyof typeof zones;

/** The zones of a region by key. */
export function dnsZoneNames(location: string): Readonly<Record<ZoneKey, string>> {
  const entries = Object.entries(zones).map(([key, name]) => [key, name.replace('{location}', location)]);
  return Object.fromEntries(entries) as Record<ZoneKey, string>;
}

/** Resource ids of the zones in the resource group that holds them. */
export function dnsZoneIds(
  location: string,
  subscription: string,
  resourceGroup: string,
): Readonly<Record<ZoneKey, string>> {
  const prefix = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/privateDnsZones`;
  const entries = Object.entries(dnsZoneNames(location)).map(([key, name]) => [key, `${prefix}/${name}`]);
  return Object.fromEntries(entries) as Record<ZoneKey, string>;
}
