import { type Cidr, CidrError, compareCidrs, formatCidr, overlaps } from '../../cidr/cidr.ts';
import { parseCidr } from '../../cidr/parse-cidr.ts';
import { type Problem, throwIfAny, UserError } from '../../errors.ts';
import { pickVnet, readVnetFile } from '../../files/read-vnets.ts';
import { type NewFile, writeFiles } from '../../files/write-files.ts';
import { vnetRefusedRanges } from '../../network/kinds/azure-ranges.ts';
import { subnetParameters } from '../../network/subnet-parameters.ts';
import type { Vnet } from '../../network/vnet.ts';
import type { IpPlanInputs, IpPlanOutcome } from './definition.ts';
import { planWanted } from './plan-wanted.ts';
import { defaultShapes, type Rendered, rendered, renderSummary, renderText, type SubnetResult } from './render.ts';
import { type Findings, type WantedSubnet, wantedSubnets } from './requests.ts';

export async function run(inputs: IpPlanInputs): Promise<IpPlanOutcome> {
  if (inputs.spec !== undefined) return (await import('./from-spec.ts')).runFromSpec(inputs, inputs.spec);
  const findings: Findings = { problems: [], warnings: [] };
  const vnet = await networkOf(inputs, findings.problems);
  const reserved = readCidrs('reserved', inputs.reserved, findings.problems);
  const wanted = readWanted(inputs, findings);
  throwIfAny(findings.problems);
  const plan = planWanted(vnet, reserved, wanted, inputs.dualStack);
  throwIfAny(plan.problems);
  const view = rendered(vnet, plan.network, defaultShapes);
  return outcomeOf(inputs, plan.results, view, [...findings.warnings, ...plan.warnings], {});
}

/** Everything the host publishes, and the files; shared with planning from a spec. */
export async function outcomeOf(
  inputs: IpPlanInputs,
  results: readonly SubnetResult[],
  plan: Rendered,
  warnings: readonly Problem[],
  naming: Readonly<Record<string, string>>,
): Promise<IpPlanOutcome> {
  const subnets = results.map(({ name, addressPrefix, addressPrefixV6, kind, existing }) => ({
    name,
    addressPrefix,
    ...(addressPrefixV6 !== undefined && { addressPrefixes: [addressPrefix, addressPrefixV6] }),
    kind,
    existing,
  }));
  const parameters = subnetParameters(results, naming);
  const newCount = results.filter(result => !result.existing).length;
  writeFiles(await filesOf(inputs, plan, parameters));
  return {
    outputs: {
      subnets: JSON.stringify(subnets),
      cidrs: JSON.stringify(Object.fromEntries(results.map(({ name, addressPrefix }) => [name, addressPrefix]))),
      parameters: JSON.stringify(parameters),
      capacity: JSON.stringify(plan.capacity),
      newCount: String(newCount),
    },
    namedOutputs: Object.fromEntries(
      results.map(({ key, addressPrefix }) => [`cidr_${key.replace(/\W/g, '_')}`, addressPrefix]),
    ),
    text: renderText(results, plan),
    summary: renderSummary(results, plan),
    data: {
      vnet: { name: plan.vnet.name, addressSpace: plan.vnet.addressSpace.map(formatCidr) },
      subnets,
      parameters,
      capacity: plan.capacity,
      warnings: warnings.map(({ code, message, remedy }) => ({
        code,
        message,
        ...(remedy !== undefined && { remedy }),
      })),
    },
    changes: newCount > 0,
    warnings,
  };
}

async function filesOf(inputs: IpPlanInputs, plan: Rendered, parameters: unknown): Promise<NewFile[]> {
  const files: NewFile[] = [];
  if (inputs.parametersFile !== undefined) {
    files.push({ path: inputs.parametersFile, content: `${JSON.stringify(parameters, null, 2)}\n` });
  }
  if (inputs.mapFile !== undefined) {
    // Most runs draw nothing, and every kilobyte loaded is time before the result.
    const { mapFileOf } = await import('../../report/map-file.ts');
    files.push(mapFileOf(inputs.mapFile, plan.map()));
  }
  return files;
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
  problems.push(...addressSpaceProblems(addressSpace));
  return { name: '(new)', resourceGroup: undefined, addressSpace, subnets: [], peerings: [] };
}

function addressSpaceProblems(space: readonly Cidr[]): Problem[] {
  return [...space].sort(compareCidrs).flatMap((prefix, i, sorted) => {
    const text = formatCidr(prefix);
    const twin = sorted.slice(0, i).find(other => overlaps(other, prefix));
    if (twin !== undefined) {
      return [{ code: 'VNET_PREFIX_OVERLAP', message: `address-space: ${text} overlaps ${formatCidr(twin)}.` }];
    }
    const refused = vnetRefusedRanges.find(rule => overlaps(parseCidr(rule.range), prefix));
    if (refused === undefined) return [];
    const message = `address-space: Azure refuses ${text}; it overlaps ${refused.range} (${refused.reason}).`;
    return [{ code: 'VNET_PREFIX_REFUSED', message, details: { source: refused.source } }];
  });
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

/** Three digits, as names spell it. */
export function projectOf(text: string | undefined, problems: Problem[]): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) return text.padStart(3, '0');
  problems.push({ code: 'INPUT_INVALID', message: `project: '${text}' is not a number from 1 to 999.` });
  return undefined;
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
