/** A rule with the public page it comes from. */
export interface Sourced {
  /** https URL of the public documentation page. */
  readonly source: string;
}

/** An address range and why it matters. */
export interface RangeRule extends Sourced {
  /** CIDR text. */
  readonly range: string;
  readonly reason: string;
}

/** What Azure, and the service that moves in, ask of a subnet. */
export interface SubnetKind {
  /** The key, e.g. 'aks'; for kinds with a fixed Azure name the key is that name, e.g. 'AzureBastionSubnet'. */
  readonly name: string;
  readonly title: string;
  /** The name Azure insists on. */
  readonly fixedName?: string;
  /** Longest IPv4 prefix length the service accepts: 26 means /26 or larger. */
  readonly smallest: number;
  /** IPv4 prefix length to use when nobody says otherwise. */
  readonly recommended: number;
  /** Shortest IPv4 prefix length accepted, only where Azure has such a rule. */
  readonly largest?: number;
  /** One sentence: why smallest and recommended are what they are. */
  readonly sizeRule: string;
  /** The one service the subnet is delegated to; absent means it must stay undelegated or need not be delegated. */
  readonly delegation?: string;
  readonly nsg: 'required' | 'recommended' | 'optional' | 'forbidden' | 'special-rules';
  readonly routeTable: 'optional' | 'forbidden' | 'special-rules';
  /** Service endpoints switched on by default, e.g. 'Microsoft.KeyVault'. */
  readonly serviceEndpoints: readonly string[];
  readonly privateEndpointNetworkPolicies: 'Disabled' | 'Enabled' | 'NetworkSecurityGroupEnabled' | 'RouteTableEnabled';
  /** True when nothing else may live in the subnet. */
  readonly dedicated: boolean;
  readonly ipv6: 'supported' | 'unsupported' | 'unknown';
  /** The subnet must lie inside one of these. */
  readonly onlyIn?: readonly RangeRule[];
  /** The subnet must not overlap any of these. */
  readonly refuses: readonly RangeRule[];
  readonly notes?: string;
  /** Public documentation pages the facts above come from; at least one. */
  readonly sources: readonly string[];
}
