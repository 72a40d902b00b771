import { formatCidr } from '../../cidr/cidr.ts';
import { type Problem, throwIfAny } from '../../errors.ts';
import { planSpec } from '../../factory/plan-spec.ts';
import { shownPath } from '../../files/read-text.ts';
import { typicalRequests } from '../../network/desired.ts';
import { findKind } from '../../network/kinds/catalogue.ts';
import { growthKind } from '../../network/ledger/ledger.ts';
import type { PlannedSubnet } from '../../network/planned-network.ts';
import { projectTypes } from '../../spec/schema/project.ts';
import type { IpPlanInputs, IpPlanOutcome } from './definition.ts';
import { outcomeOf } from './outcome.ts';
import { projectOf } from './project-number.ts';
import { rendered, type SubnetResult } from './render.ts';

/** The subnets that the factory plans for one project in one environment. */
export async function runFromSpec(inputs: IpPlanInputs, specFile: string): Promise<IpPlanOutcome> {
  const problems: Problem[] = [];
  const project = projectOf(inputs.project, problems);
  for (const [name, value] of [
    ['project', inputs.project],
    ['environment', inputs.environment],
  ] as const) {
    if (value === undefined) problems.push({ code: 'INPUT_MISSING', message: `spec needs ${name} too.` });
  }
  for (const [name, given] of [
    ['subnets', inputs.subnets.length > 0],
    ['project-type', inputs.projectType !== undefined],
    ['address-space', inputs.addressSpace.length > 0],
    ['vnet-name', inputs.vnetName !== undefined],
    ['reserved', inputs.reserved.length > 0],
    ['dual-stack', inputs.dualStack],
  ] as const) {
    if (given) problems.push({ code: 'INPUT_INVALID', message: `${name} can't be used with spec, which decides it.` });
  }
  throwIfAny(problems);
  const { plan, spec, ledgerFile } = await planSpec({
    specFile,
    vnetFiles: inputs.vnetFile === undefined ? [] : [inputs.vnetFile],
    releases: [],
  });
  throwIfAny(plan.problems);
  const found = plan.environments.find(({ environment }) => environment.name === inputs.environment);
  if (found === undefined)
    problems.push({ code: 'ENVIRONMENT_UNKNOWN', message: `The spec has no environment '${inputs.environment}'.` });
  const subnets = found?.network.subnets.filter(subnet => subnet.owner === project && subnet.kind !== growthKind) ?? [];
  if (found !== undefined && subnets.length === 0) {
    const known = found.environment.projects.map(({ id }) => id).join(', ');
    const message = `Project ${project} has no subnets in ${found.environment.name}; projects there: ${known || 'none'}.`;
    problems.push({ code: 'PROJECT_UNKNOWN', message });
  }
  throwIfAny(problems);
  if (found === undefined) throw new Error('unreachable');
  const results = subnets.map(
    ({ name, kind, cidr, cidrV6, status }): SubnetResult => ({
      key: kind,
      name,
      azureName: findKind(kind)?.fixedName ?? name,
      kind,
      addressPrefix: formatCidr(cidr),
      ...(cidrV6 && { addressPrefixV6: formatCidr(cidrV6) }),
      existing: status === 'existing',
    }),
  );
  const { environment } = found;
  const shapes = projectTypes.map(type => ({ type, requests: typicalRequests(spec, environment, type) }));
  const view = rendered(
    { name: environment.vnet.name, addressSpace: found.network.addressSpace },
    found.network,
    shapes,
  );
  const fresh = subnets.filter(subnet => subnet.status === 'new');
  const warnings = [...plan.warnings, ...unrecorded(fresh, ledgerFile)];
  return outcomeOf(inputs, results, view, warnings, {
    vnetNameBase: environment.naming.vnetName,
    location: spec.factory.location,
    locationSuffix: environment.naming.locationCode,
    vnetResourceGroup: environment.vnet.resourceGroup,
    commonResourceSuffix: `-${environment.naming.commonSuffix}`,
  });
}

/** Addresses that nobody recorded may be somebody else's in the next plan. */
function unrecorded(fresh: readonly PlannedSubnet[], ledgerFile: string): Problem[] {
  if (fresh.length === 0) return [];
  const names = fresh.map(({ name }) => name).join(', ');
  return [
    {
      code: 'LEDGER_STALE',
      message: `The ledger ${shownPath(ledgerFile)} does not have ${names}; until it does, other plans may give these addresses away.`,
      remedy: "Run 'aifactory plan' and commit the ledger.",
    },
  ];
}
