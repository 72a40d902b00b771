import { formatCidr } from '../../cidr/cidr.ts';
import type { EnvironmentPlan, FactoryPlan } from '../../factory/plan-factory.ts';
import type { Change } from '../../landing-zone/compare.ts';
import type { ResourcePlan } from '../../landing-zone/resource-plan.ts';
import type { PredictedFactory } from './predict-resources.ts';

/** The plan as JSON: everything in the order of the addresses. */
export function planData(
  plan: FactoryPlan,
  predicted: PredictedFactory | undefined,
): Readonly<Record<string, unknown>> {
  return {
    changes: plan.changes,
    environments: plan.environments.map(environmentData),
    ...(predicted && { resources: resourceData(predicted.resources) }),
    ...(predicted?.changes && { comparison: comparisonData(predicted.changes) }),
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

function resourceData({ environments }: ResourcePlan): unknown {
  return {
    environments: environments.map(({ environment, owners, limits }) => ({
      name: environment,
      count: owners.reduce((all, { resources }) => all + resources.length, 0),
      limits,
      owners,
    })),
  };
}

export function comparisonData(changes: readonly Change[]): unknown {
  return changes.map(change => {
    const { environment, owner, id, type } = change.resource;
    return {
      change: change.kind,
      environment,
      owner,
      type,
      id,
      ...(change.kind === 'changed' && { paths: change.paths }),
    };
  });
}
