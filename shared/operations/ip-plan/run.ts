import { type Cidr, CidrError } from '../../cidr/cidr.ts';
import { parseCidr } from '../../cidr/parse-cidr.ts';
import { type Problem, throwIfAny, UserError } from '../../errors.ts';
import { pickVnet, readVnetFile } from '../../files/read-vnets.ts';
import { addressSpaceProblems } from '../../network/address-space.ts';
import type { Vnet } from '../../network/vnet.ts';
import type { IpPlanInputs, IpPlanOutcome } from './definition.ts';
import { outcomeOf } from './outcome.ts';
import { planWanted } from './plan-wanted.ts';
import { projectOf } from './project-number.ts';
import { defaultShapes, rendered } from './render.ts';
import { type Findings, type WantedSubnet, wantedSubnets } from './requests.ts';

export async function run(inputs: IpPlanInputs): Promise<IpPlanOutcome> {
  if (inputs.spec !== undefined) return (await import('./from-spec.ts')).runFromSpec(inputs, inputs.spec);
  const findings: Findings = { problems: ignoredInputs(inputs), warnings: [] };
  const vnet = await networkOf(inputs, findings.problems);
  const reserved = readCidrs('reserved', inputs.reserved, findings.problems);
  const wanted = readWanted(inputs, findings);
  throwIfAny(findings.problems);
  const plan = planWanted(vnet, reserved, wanted, inputs.dualStack);
  throwIfAny(plan.problems);
  const view = rendered(vnet, plan.network, defaultShapes);
  return outcomeOf(inputs, plan.results, view, [...findings.warnings, ...plan.warnings], {});
}

/** Inputs that nothing would come of, which is never what was meant. */
function ignoredInputs({ vnetName, vnetFile, environment, project, projectType }: IpPlanInputs): Problem[] {
  const ignored = [
    ...(vnetName !== undefined && vnetFile === undefined ? ['vnet-name is of use only with vnet-file.'] : []),
    ...(environment !== undefined ? ['environment is of use only with spec.'] : []),
    ...(project !== undefined && projectType === undefined
      ? ['project is of use only with project-type or spec.']
      : []),
  ];
  return ignored.map(message => ({ code: 'INPUT_INVALID', message }));
}

async function networkOf(inputs: IpPlanInputs, problems: Problem[]): Promise<Vnet> {
  if (inputs.vnetFile !== undefined && inputs.addressSpace.length > 0) {
    problems.push({ code: 'INPUT_INVALID', message: 'Give either vnet-file or address-space, not both.' });
  }
  if (inputs.vnetFile !== undefined) {
    return pickVnet(inputs.vnetFile, await readVnetFile(inputs.vnetFile), inputs.vnetName);
  }
  if (inputs.addressSpace.length === 0) {
    throw new UserError({
      code: 'INPUT_MISSING',
      message: 'There is no network to plan in.',
      remedy: 'Give vnet-file, address-space, or spec with environment and project.',
    });
  }
  const addressSpace = readCidrs('address-space', inputs.addressSpace, problems);
  problems.push(...addressSpaceProblems(addressSpace, 'address-space').map(({ problem }) => problem));
  return { name: '(new)', resourceGroup: undefined, addressSpace, subnets: [], peerings: [] };
}

function readWanted(inputs: IpPlanInputs, findings: Findings): WantedSubnet[] {
  const project = projectOf(inputs.project, findings.problems);
  if (inputs.projectType !== undefined && inputs.project === undefined) {
    const message = 'project-type needs project, the number that names the subnets.';
    findings.problems.push({ code: 'INPUT_MISSING', message });
  }
  if (inputs.projectType === undefined && inputs.subnets.length === 0) {
    const message = 'There is nothing to plan.';
    findings.problems.push({ code: 'INPUT_MISSING', message, remedy: 'Give subnets, or project-type with project.' });
  }
  return wantedSubnets(inputs.projectType, project, inputs.subnets, findings);
}

function readCidrs(name: string, texts: readonly string[], problems: Problem[]): Cidr[] {
  return texts.flatMap(text => {
    try {
      return [parseCidr(text)];
    } catch (error) {
      if (!(error instanceof CidrError)) throw error;
      const remedy = error.hint === undefined ? undefined : `Did you mean ${error.hint}?`;
      problems.push({ code: 'CIDR_INVALID', message: `${name}: ${error.message}.`, ...(remedy && { remedy }) });
      return [];
    }
  });
}
