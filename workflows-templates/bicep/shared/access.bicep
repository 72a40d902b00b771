import { access, accessDecisions } from 'types.bicep'

@description('First and last address of an address or a range, for firewalls that think in these.')
@export()
func rangeOf(address string) object => parseCidr(contains(address, '/') ? address : '${address}/32')

@export()
func decide(access access) accessDecisions => {
  mode: access.mode
  allowedIps: access.allowedIps
  publicNetworkAccess: access.mode == 'public' || (access.mode == 'hybrid' && !empty(access.allowedIps))
    ? 'Enabled'
    : 'Disabled'
  publicWithoutFirewall: access.mode == 'public' ? 'Enabled' : 'Disabled'
  defaultAction: access.mode == 'public' ? 'Allow' : 'Deny'
  ipRules: map(access.mode == 'hybrid' ? access.allowedIps : [], address => { value: address })
  registryNetworkAccess: access.mode == 'public' || (access.mode == 'hybrid' && !empty(union(
      access.allowedIps,
      access.registryAllowedIps
    )))
    ? 'Enabled'
    : 'Disabled'
  registryIpRules: map(
    access.mode == 'hybrid' ? union(access.allowedIps, access.registryAllowedIps) : [],
    address => { action: 'Allow', value: address }
  )
  privateEndpoints: access.mode != 'public'
}
