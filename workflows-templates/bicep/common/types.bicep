@description('The parts all names of an environment are made of. Suffixes carry no dash.')
@export()
type scheme = {
  prefix: string
  @description('The common resource group, where its name does not follow the pattern; empty otherwise.')
  resourceGroup: string
  @description('Middle part of the common resource group name.')
  commonName: string
  vnetName: string
  @description('Two to four characters.')
  locationCode: string
  @description('How names spell the environment: dev, test, prod.')
  token: string
  scaleSet: string
  @description('Three digits.')
  commonSuffix: string
  @description('Five characters; computed from the common resource group when empty.')
  salt: string
}

@export()
type vnet = {
  @description('false: the network exists already and is only looked up.')
  create: bool
  name: string
  resourceGroup: string
  subscriptionId: string
  addressPrefixes: string[]
  @description('DNS servers of a network to create; those of Azure when empty.')
  dnsServers: string[]
}

@export()
type subnet = {
  key: 'common' | 'scoring' | 'powerbi' | 'bastion'
  name: string
  addressPrefixes: string[]
  @description('Empty for none.')
  delegation: string
  serviceEndpoints: string[]
  @description('false: the subnet exists already and is only looked up.')
  create: bool
}

@export()
type registrySettings = {
  @description('false: every project has its own, and there is none in the common area.')
  shared: bool
  @description('Used in public mode only: private endpoints need Premium.')
  sku: 'Basic' | 'Standard' | 'Premium'
  adminUser: bool
  dedicatedDataEndpoint: bool
}

@export()
type lakeSettings = {
  @description('At most eight characters.')
  prefix: string
  container: string
  @description('Name of an existing account of the common area; may be empty.')
  name: string
}

@export()
type adminVmSettings = {
  enabled: bool
  userName: string
  hybridBenefit: bool
  @description('Version of the Windows image, where a policy wants a fixed one.')
  imageVersion: string?
}

@export()
type defenderSettings = {
  @description('Defender for AI on the subscription.')
  subscription: bool
  @description('Defender for AI on single resources; a matter of the projects.')
  resources: bool
}

@export()
type customerManagedKeySettings = {
  @description('Creates the identity. Services use the key once keyName is set.')
  enabled: bool
  keyVaultId: string
  keyVaultUri: string
  keyName: string
  @description('The newest when empty.')
  keyVersion: string
}

@export()
type budgetSettings = {
  @description('Monthly, in the currency of the subscription; 0 for no budget.')
  amount: int
  contactEmails: string[]
  @description('First day of a month, yyyy-MM-dd; Azure refuses to move it for an existing budget.')
  startDate: string
}

@export()
type services = {
  registry: registrySettings
  lake: lakeSettings
  @description('Name of the Key Vault, where it does not follow the pattern; empty otherwise.')
  keyVaultName: string
  bastion: bool
  adminVm: adminVmSettings
  dataFactory: bool
  monitorPrivateLink: bool
  keyVaultSoftDeleteDays: int
  defender: defenderSettings
  customerManagedKey: customerManagedKeySettings
  budget: budgetSettings
}
