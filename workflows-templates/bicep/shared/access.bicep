import { access } from 'types.bicep'

@description('Value of publicNetworkAccess. Hybrid without an address lets nobody in: several firewalls read an empty list as everybody.')
@export()
func publicNetworkAccess(access access) 'Enabled' | 'Disabled' =>
  access.mode == 'public' || (access.mode == 'hybrid' && !empty(access.allowedIps)) ? 'Enabled' : 'Disabled'

@description('Default action of a firewall: only the public mode lets everybody in.')
@export()
func defaultAction(access access) 'Allow' | 'Deny' => access.mode == 'public' ? 'Allow' : 'Deny'

@description('Firewall rules in the form { value }; only the hybrid mode has any.')
@export()
func ipRules(access access) { value: string }[] =>
  map(access.mode == 'hybrid' ? access.allowedIps : [], address => { value: address })

@description('Whether services get private endpoints. Stores of data keep theirs in every mode.')
@export()
func hasPrivateEndpoints(access access) bool => access.mode != 'public'
