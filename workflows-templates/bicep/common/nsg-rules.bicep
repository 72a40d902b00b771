import { access } from '../shared/types.bicep'

@export()
type securityRules = resourceInput<'Microsoft.Network/networkSecurityGroups@2024-05-01'>.properties.securityRules

type direction = 'Inbound' | 'Outbound'
type protocol = '*' | 'Tcp' | 'Udp'

func allow(
  name string,
  priority int,
  direction direction,
  protocol protocol,
  source string,
  destination string,
  ports string[]
) object => {
  name: name
  properties: {
    access: 'Allow'
    priority: priority
    direction: direction
    protocol: protocol
    sourceAddressPrefix: source
    sourcePortRange: '*'
    destinationAddressPrefix: destination
    destinationPortRange: length(ports) == 1 ? ports[0] : null
    destinationPortRanges: length(ports) == 1 ? null : ports
  }
}

func denyAll(direction direction) object => {
  name: 'DenyAll${direction}'
  properties: {
    access: 'Deny'
    priority: 4000
    direction: direction
    protocol: '*'
    sourceAddressPrefix: '*'
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    destinationPortRange: '*'
  }
}

// Priorities below 2000 stay free for rules of the customer.
var withinNetwork = [
  allow('AllowVirtualNetworkInbound', 2000, 'Inbound', '*', 'VirtualNetwork', 'VirtualNetwork', ['*'])
  allow('AllowVirtualNetworkOutbound', 2000, 'Outbound', '*', 'VirtualNetwork', 'VirtualNetwork', ['*'])
]

// The tags have no region because Azure spells some regions differently in them. Sign-in, management and the
// portals of Azure are all HTTPS; revocation lists need HTTP.
var outward = [
  allow('AllowStorageOutbound', 2100, 'Outbound', 'Tcp', 'VirtualNetwork', 'Storage', ['443', '445'])
  allow('AllowWebOutbound', 2110, 'Outbound', 'Tcp', 'VirtualNetwork', 'Internet', ['80', '443'])
]

var common = concat(withinNetwork, outward, [denyAll('Inbound'), denyAll('Outbound')])

var scoring = concat(
  withinNetwork,
  [
    allow('AllowAzureLoadBalancerInbound', 2010, 'Inbound', '*', 'AzureLoadBalancer', '*', ['*'])
  ],
  outward,
  [
    allow('AllowMachineLearningTcpOutbound', 2120, 'Outbound', 'Tcp', 'VirtualNetwork', 'AzureMachineLearning', [
      '443'
      '8787'
      '18881'
    ])
    allow('AllowMachineLearningUdpOutbound', 2130, 'Outbound', 'Udp', 'VirtualNetwork', 'AzureMachineLearning', [
      '5831'
    ])
    denyAll('Inbound')
    denyAll('Outbound')
  ]
)

// Nothing is denied here: the gateway connects to whatever sources its users configure.
var powerbi = [
  allow('AllowEntraOutbound', 2100, 'Outbound', 'Tcp', 'VirtualNetwork', 'AzureActiveDirectory', ['443'])
  allow('AllowStorageOutbound', 2110, 'Outbound', 'Tcp', 'VirtualNetwork', 'Storage', ['443'])
  allow('AllowFrontDoorOutbound', 2120, 'Outbound', 'Tcp', 'VirtualNetwork', 'AzureFrontDoor.Frontend', ['443'])
]

// All of these are required by Azure: with one missing, Bastion gets no updates.
var bastion = [
  allow('AllowGatewayManagerInbound', 2010, 'Inbound', 'Tcp', 'GatewayManager', '*', ['443'])
  allow('AllowAzureLoadBalancerInbound', 2020, 'Inbound', 'Tcp', 'AzureLoadBalancer', '*', ['443'])
  allow('AllowBastionHostCommunicationInbound', 2030, 'Inbound', '*', 'VirtualNetwork', 'VirtualNetwork', [
    '8080'
    '5701'
  ])
  allow('AllowSshRdpOutbound', 2000, 'Outbound', '*', '*', 'VirtualNetwork', ['22', '3389'])
  allow('AllowAzureCloudOutbound', 2010, 'Outbound', 'Tcp', '*', 'AzureCloud', ['443'])
  allow('AllowBastionHostCommunicationOutbound', 2020, 'Outbound', '*', 'VirtualNetwork', 'VirtualNetwork', [
    '8080'
    '5701'
  ])
  allow('AllowHttpOutbound', 2030, 'Outbound', '*', '*', 'Internet', ['80'])
]

@description('The browser side of Bastion, which needs an open door: the allowed addresses, or the Internet.')
func bastionUsers(access access) object => {
  name: 'AllowHttpsInbound'
  properties: {
    access: 'Allow'
    priority: 2000
    direction: 'Inbound'
    protocol: 'Tcp'
    sourceAddressPrefix: usersAreKnown(access) ? null : 'Internet'
    sourceAddressPrefixes: usersAreKnown(access) ? access.allowedIps : null
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    destinationPortRange: '443'
  }
}

func usersAreKnown(access access) bool => access.mode == 'hybrid' && !empty(access.allowedIps)

@export()
func rulesOf(key 'common' | 'scoring' | 'powerbi' | 'bastion', access access) securityRules =>
  key == 'bastion'
    ? concat([bastionUsers(access)], bastion)
    : key == 'common' ? common : key == 'scoring' ? scoring : powerbi
