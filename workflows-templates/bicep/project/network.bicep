// Deployed in the resource group of the virtual network. Security groups and subnets are written whole: what others
// added to them is lost, so pass only the subnets the factory owns.
import { accessMode, projectSubnetIds } from '../shared/types.bicep'
import { subnet } from 'types.bicep'

param vnetName string
param location string
@description('Short name of the region in resource names.')
param locationCode string
@description('How names spell the environment: dev, test, prod.')
param token string
@description('Three digits.')
param project string
param tags object
param subnets subnet[]
@description('Where virtual machines and machine learning (genai) send what leaves them; empty for no route table.')
param firewallIp string
@description('Where the stand-alone cluster (aks) sends what leaves it; empty for no route table.')
param aksFirewallIp string
@description('The same for the cluster attached to machine learning (aks2).')
param aks2FirewallIp string
param mode accessMode

type rule = {
  name: string
  direction: 'Inbound' | 'Outbound'
  priority: int
  protocol: 'Tcp' | 'Udp' | '*'
  source: string
  target: string
  ports: string[]
}

func outbound(name string, priority int, target string, ports string[]) rule => {
  name: name
  direction: 'Outbound'
  priority: priority
  protocol: 'Tcp'
  source: 'VirtualNetwork'
  target: target
  ports: ports
}

@description('Databricks owns its two subnets together, so they share a group.')
func groupOf(key string) string => startsWith(key, 'dbx') ? 'dbx' : key

var names = 'prj${project}-${locationCode}-${token}'
var groups = union([], map(subnets, item => groupOf(item.key)))

var virtualNetworkIn rule = {
  name: 'AllowVnetInbound'
  direction: 'Inbound'
  priority: 1000
  protocol: '*'
  source: 'VirtualNetwork'
  target: 'VirtualNetwork'
  ports: ['*']
}
var virtualNetworkOut rule = {
  name: 'AllowVnetOutbound'
  direction: 'Outbound'
  priority: 1000
  protocol: '*'
  source: 'VirtualNetwork'
  target: 'VirtualNetwork'
  ports: ['*']
}
// Only here do apps have a public address of their own; everything else is reached through private endpoints or the
// public endpoints of the services, which no security group guards.
var internetIn rule = {
  name: 'AllowHttpsInbound'
  direction: 'Inbound'
  priority: 1010
  protocol: 'Tcp'
  source: 'Internet'
  target: 'VirtualNetwork'
  ports: ['443', '31443']
}

// Service tags without a region: Azure spells the regions in them in ways of its own.
// The platform already lets traffic out; these rules keep working the day a company adds its own deny rule.
var platform = [
  outbound('AllowEntraOutbound', 1010, 'AzureActiveDirectory', ['443'])
  outbound('AllowResourceManagerOutbound', 1020, 'AzureResourceManager', ['443'])
  outbound('AllowStorageOutbound', 1030, 'Storage', ['443', '445'])
  outbound('AllowRegistryOutbound', 1040, 'AzureContainerRegistry', ['443'])
  outbound('AllowMicrosoftRegistryOutbound', 1050, 'MicrosoftContainerRegistry', ['443'])
  outbound('AllowFrontDoorOutbound', 1060, 'AzureFrontDoor.FrontEnd', ['443'])
  outbound('AllowFrontDoorFirstPartyOutbound', 1070, 'AzureFrontDoor.FirstParty', ['443'])
  outbound('AllowMonitorOutbound', 1080, 'AzureMonitor', ['443'])
]
var machineLearning = [
  outbound('AllowMachineLearningOutbound', 1100, 'AzureMachineLearning', ['443', '8787', '18881'])
  {
    name: 'AllowMachineLearningUdpOutbound'
    direction: 'Outbound'
    priority: 1110
    protocol: 'Udp'
    source: 'VirtualNetwork'
    target: 'AzureMachineLearning'
    ports: ['5831']
  }
  outbound('AllowBatchOutbound', 1120, 'BatchNodeManagement', ['443'])
]
var data = [
  outbound('AllowKeyVaultOutbound', 1200, 'AzureKeyVault', ['443'])
  outbound('AllowCosmosDbOutbound', 1210, 'AzureCosmosDB', ['443'])
  outbound('AllowCognitiveSearchOutbound', 1220, 'AzureCognitiveSearch', ['443'])
  outbound('AllowCognitiveServicesOutbound', 1230, 'CognitiveServicesManagement', ['443'])
  outbound('AllowPowerBiOutbound', 1240, 'PowerBI', ['443'])
  outbound('AllowDevOpsOutbound', 1250, 'AzureDevOps', ['443'])
]
var cluster = flatten([[virtualNetworkIn, virtualNetworkOut], platform, machineLearning])
var workload = flatten([[virtualNetworkOut], platform, machineLearning, data])

// Databricks adds these itself, under these names, and refuses to let them go: a deployment that left them out would
// fail from the second time on. The rule for the control plane is only added where it is reached publicly.
var databricksPrefix = 'Microsoft.Databricks-workspaces_UseOnly_databricks-worker-to'
var databricksWorkers = concat(
  [
    {
      name: '${databricksPrefix}-worker-inbound'
      direction: 'Inbound'
      priority: 100
      protocol: '*'
      source: 'VirtualNetwork'
      target: 'VirtualNetwork'
      ports: ['*']
    }
    outbound('${databricksPrefix}-sql', 101, 'Sql', ['3306'])
    outbound('${databricksPrefix}-storage', 102, 'Storage', ['443'])
    {
      name: '${databricksPrefix}-worker-outbound'
      direction: 'Outbound'
      priority: 103
      protocol: '*'
      source: 'VirtualNetwork'
      target: 'VirtualNetwork'
      ports: ['*']
    }
    outbound('${databricksPrefix}-eventhub', 104, 'EventHub', ['9093'])
  ],
  mode == 'public' ? [outbound('${databricksPrefix}-databricks-webapp', 100, 'AzureDatabricks', ['443'])] : []
)

var rules = {
  aks: cluster
  aks2: cluster
  genai: workload
  aca: mode == 'public' ? concat([internetIn], workload) : workload
  aca2: workload
  webapp: workload
  dbx: [
    ...databricksWorkers
    outbound('AllowFrontDoorFirstPartyOutbound', 3900, 'AzureFrontDoor.FirstParty', ['443'])
    outbound('AllowMonitorOutbound', 3910, 'AzureMonitor', ['443'])
  ]
}

var firewalls = { genai: firewallIp, aks: aksFirewallIp, aks2: aks2FirewallIp }
var routed = filter(map(subnets, item => item.key), key => !empty(firewalls[?key] ?? ''))

resource securityGroups 'Microsoft.Network/networkSecurityGroups@2024-05-01' = [
  for group in groups: {
    name: '${group}-nsg-${names}'
    location: location
    tags: tags
    properties: {
      securityRules: map(rules[?group] ?? [], item => {
        name: item.name
        properties: {
          access: 'Allow'
          direction: item.direction
          priority: item.priority
          protocol: item.protocol
          sourceAddressPrefix: item.source
          sourcePortRange: '*'
          destinationAddressPrefix: item.target
          destinationPortRanges: item.ports
        }
      })
    }
  }
]

resource routeTables 'Microsoft.Network/routeTables@2024-05-01' = [
  for key in routed: {
    name: 'rt-prj${project}-${key}-${locationCode}-${token}'
    location: location
    tags: tags
    properties: {
      disableBgpRoutePropagation: true
      routes: [
        {
          name: 'default-to-firewall'
          properties: {
            addressPrefix: '0.0.0.0/0'
            nextHopType: 'VirtualAppliance'
            nextHopIpAddress: firewalls[key]
          }
        }
      ]
    }
  }
]

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: vnetName
}

// Azure takes one change of a virtual network at a time.
@batchSize(1)
resource children 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = [
  for item in subnets: {
    parent: vnet
    name: item.name
    properties: {
      // Several services read the single form only.
      ...(length(item.addressPrefixes) == 1
        ? { addressPrefix: item.addressPrefixes[0] }
        : { addressPrefixes: item.addressPrefixes })
      // Agents of Foundry have no other way out unless the company routes one. Other delegated subnets don't take the
      // setting: their service manages what leaves it.
      defaultOutboundAccess: item.key == 'aca2' ? true : (empty(item.delegation) ? false : null)
      privateEndpointNetworkPolicies: 'Disabled'
      privateLinkServiceNetworkPolicies: 'Enabled'
      networkSecurityGroup: { id: securityGroups[indexOf(groups, groupOf(item.key))].id }
      // An index into routeTables would fail for the subnets without one.
      ...(contains(routed, item.key)
        ? {
            routeTable: {
              id: resourceId('Microsoft.Network/routeTables', 'rt-prj${project}-${item.key}-${locationCode}-${token}')
            }
          }
        : {})
      delegations: empty(item.delegation)
        ? []
        : [{ name: replace(item.delegation, '/', '.'), properties: { serviceName: item.delegation } }]
      serviceEndpoints: map(item.serviceEndpoints, endpoint => { service: endpoint })
    }
    dependsOn: [routeTables]
  }
]

var ids = toObject(subnets, item => item.key, item => '${vnet.id}/subnets/${item.name}')

output subnetIds projectSubnetIds = {
  genai: ids.?genai ?? ''
  aks: ids.?aks ?? ''
  aks2: ids.?aks2 ?? ''
  aca: ids.?aca ?? ''
  aca2: ids.?aca2 ?? ''
  webapp: ids.?webapp ?? ''
  dbxpub: ids.?dbxpub ?? ''
  dbxpriv: ids.?dbxpriv ?? ''
}
