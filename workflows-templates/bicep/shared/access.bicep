import { access, accessDecisions } from 'types.bicep'

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
