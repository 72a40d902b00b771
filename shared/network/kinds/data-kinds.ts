import type { SubnetKind } from './subnet-kind.ts';

const learn = 'https://learn.microsoft.com/azure';

/** Subnets that databases and file services move into. */
export const dataKinds: readonly SubnetKind[] = [
  {
    name: 'sqlManagedInstance',
    title: 'SQL Managed Instance',
    smallest: 27,
    recommended: 26,
    sizeRule:
      'The service needs 32 addresses (/27); its formula gives 33 for one general purpose instance that can scale, ' +
      'so /26.',
    delegation: 'Microsoft.Sql/managedInstances',
    nsg: 'required',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    notes:
      'The sizing page lets a /28 hold one instance for trials without scaling; /27 is kept as the floor. A route ' +
      'table must be attached; the service writes its own rules and routes. Azure Policy must not deny network ' +
      'intent policies. A subnet with an instance cannot be resized.',
    sources: [
      `${learn}/azure-sql/managed-instance/connectivity-architecture-overview`,
      `${learn}/azure-sql/managed-instance/vnet-subnet-determine-size`,
    ],
  },
  {
    name: 'postgresqlFlexible',
    title: 'Database for PostgreSQL flexible server',
    smallest: 28,
    recommended: 28,
    sizeRule:
      'The smallest is /28 with 11 free addresses, which holds two highly available servers of four addresses each.',
    delegation: 'Microsoft.DBforPostgreSQL/flexibleServers',
    nsg: 'special-rules',
    routeTable: 'special-rules',
    serviceEndpoints: ['Microsoft.Storage'],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: [],
    notes:
      'An NSG must allow 5432 inside the subnet and Storage out, and cannot use application security groups. A ' +
      'route table that sends everything to an appliance needs AzureActiveDirectory to Internet and the subnet ' +
      'itself to the virtual network.',
    sources: [`${learn}/postgresql/flexible-server/concepts-networking-private`],
  },
  {
    name: 'mysqlFlexible',
    title: 'Database for MySQL flexible server',
    smallest: 29,
    recommended: 28,
    sizeRule:
      'The smallest is /29 with three free addresses; the docs ask for two per server, so /28 holds five servers.',
    delegation: 'Microsoft.DBforMySQL/flexibleServers',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: [],
    notes: 'The subnet cannot be enlarged once a server is in it. The page gives no route table rule.',
    sources: [`${learn}/mysql/flexible-server/concepts-networking-vnet`],
  },
  {
    name: 'netAppFiles',
    title: 'Azure NetApp Files',
    smallest: 28,
    recommended: 28,
    sizeRule: 'The docs call /28 enough for most uses, /26 for many volumes such as SAP HANA; the portal proposes /24.',
    delegation: 'Microsoft.NetApp/volumes',
    nsg: 'special-rules',
    routeTable: 'special-rules',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: [],
    notes:
      'No page gives a hard minimum; /28 is the smallest size mentioned. NSG and route table work with standard ' +
      'network features only; basic features refuse both. Service endpoints are refused. One delegated subnet per ' +
      'virtual network.',
    sources: [
      `${learn}/azure-netapp-files/azure-netapp-files-delegate-subnet`,
      `${learn}/azure-netapp-files/azure-netapp-files-network-topologies`,
    ],
  },
];
