import { formatCidr } from '../../cidr/cidr.ts';
import type { Problem } from '../../errors.ts';
import { type NewFile, writeFiles } from '../../files/write-files.ts';
import { subnetParameters } from '../../network/subnet-parameters.ts';
import type { IpPlanInputs, IpPlanOutcome } from './definition.ts';
import { outputName } from './output-names.ts';
import { type Rendered, renderSummary, renderText, type SubnetResult } from './render.ts';

/** Everything the host publishes, and the files; for planning with and without a spec. */
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
    namedOutputs: Object.fromEntries(results.map(({ key, addressPrefix }) => [outputName(key), addressPrefix])),
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
