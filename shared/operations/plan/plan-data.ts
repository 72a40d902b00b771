import { formatCidr } from '../../cidr/cidr.ts';
import type { EnvironmentPlan, FactoryPlan } from '../../factory/plan-factory.ts';

/** The plan as JSON: everything in the order of the addresses. */
export function planData(plan: FactoryPlan): unknown {
  return {
    changes: plan.changes,
    environments: plan.environments.map(environmentData),
    warnings: plan.warnings.map(({ code, message, remedy, location }) => ({
      code,
      message,
      ...(remedy !== undefined && { remedy }),
      ...(location && { location }),
    })),
  };
}

function environmentData({ environment, network, capacity }: EnvironmentPlan): unknown {
  return {
    name: environment.name,
    vnet: environment.vnet,
    addressSpace: network.addressSpace.map(formatCidr),
    projects: environment.projects.map(({ id, name, type, resourceGroup, retire }) => ({
      id,
      name,
      type,
      resourceGroup,
      ...(retire && { retire }),
    })),
    subnets: network.subnets.map(({ owner, name, kind, cidr, cidrV6, status }) => ({
      owner,
      name,
      kind,
      addressPrefix: formatCidr(cidr),
      ...(cidrV6 && { addressPrefixV6: formatCidr(cidrV6) }),
      status,
    })),
    foreignSubnets: network.foreign.map(({ name, cidr }) => ({ name, addressPrefix: formatCidr(cidr) })),
    reserved: network.reserved.map(({ cidr, reason }) => ({ range: formatCidr(cidr), reason })),
    released: network.released.map(({ owner, subnet, cidr }) => ({
      owner,
      name: subnet,
      addressPrefix: formatCidr(cidr),
    })),
    capacity,
  };
}
