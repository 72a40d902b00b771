import { dirname, join } from 'node:path';
import { type Problem, throwIfAny, UserError } from '../errors.ts';
import { readTextIfThere, shownPath } from '../files/read-text.ts';
import { readVnetFile } from '../files/read-vnets.ts';
import { emptyLedger, type Ledger } from '../network/ledger/ledger.ts';
import { parseLedger } from '../network/ledger/ledger-text.ts';
import type { Release } from '../network/release.ts';
import type { Vnet } from '../network/vnet.ts';
import { loadSpec } from '../spec/load.ts';
import { type Environment, resolveFactory } from '../spec/resolve.ts';
import type { Spec } from '../spec/spec.ts';
import { type FactoryPlan, planFactory } from './plan-factory.ts';

export interface PlanFiles {
  readonly specFile: string;
  readonly vnetFiles: readonly string[];
  readonly releases: readonly Release[];
  readonly ledgerFile?: string | undefined;
}

export interface PlannedSpec {
  readonly spec: Spec;
  readonly plan: FactoryPlan;
  readonly ledgerFile: string;
}

/** The ledger lies beside the spec unless another place is given. */
export const ledgerFileOf = (specFile: string): string => join(dirname(specFile), 'aifactory.lock.json');

/** Reads the spec, the ledger and the VNet files, and plans. Throws `UserError` when a file can't be used. */
export async function planSpec({ specFile, vnetFiles, releases, ledgerFile }: PlanFiles): Promise<PlannedSpec> {
  const spec = loadSpec(specFile);
  const ledgerPath = ledgerFile ?? ledgerFileOf(specFile);
  const { ledger, warnings } = readLedger(ledgerPath);
  const vnets = await vnetsOf(spec, specFile, vnetFiles);
  const plan = planFactory(spec, ledger, vnets, releases);
  const located = (problems: readonly Problem[]): Problem[] => problems.map(problem => inLedger(problem, ledgerPath));
  return {
    spec,
    ledgerFile: ledgerPath,
    plan: { ...plan, problems: located(plan.problems), warnings: [...warnings, ...located(plan.warnings)] },
  };
}

/** What is wrong with the ledger is shown beside its file. */
const inLedger = (problem: Problem, path: string): Problem =>
  problem.code.startsWith('LEDGER_') && problem.location === undefined
    ? { ...problem, location: { file: shownPath(path) } }
    : problem;

function readLedger(path: string): { readonly ledger: Ledger; readonly warnings: FactoryPlan['warnings'] } {
  const text = readTextIfThere(path, 'the ledger');
  if (text === undefined) return { ledger: emptyLedger, warnings: [] };
  const { ledger, problems, warnings } = parseLedger(shownPath(path), text);
  throwIfAny(problems);
  return { ledger, warnings };
}

/** The networks by environment: from the file the spec names, and from files given for this run, which win. */
async function vnetsOf(spec: Spec, specFile: string, vnetFiles: readonly string[]): Promise<Map<string, Vnet>> {
  const found = new Map<string, Vnet>();
  const { environments } = resolveFactory(spec);
  for (const environment of environments) {
    const file = environment.spec.vnet?.file;
    if (file === undefined) continue;
    const vnets = await readVnetFile(join(dirname(specFile), file));
    const vnet = vnets.length === 1 && environment.spec.vnet?.name === undefined ? vnets[0] : match(environment, vnets);
    if (vnet === undefined) {
      const names = vnets.map(candidate => candidate.name).join(', ');
      throw new UserError({
        code: 'VNET_UNKNOWN',
        message: `${environment.name}: ${file} has no virtual network '${environment.vnet.name}'; it has ${names}.`,
        location: spec.factorySource.locate(['environments', environment.name, 'vnet', 'file']),
      });
    }
    found.set(environment.name, vnet);
  }
  for (const file of vnetFiles) {
    const vnets = await readVnetFile(file);
    const used = environments.flatMap(environment => {
      const vnet = match(environment, vnets);
      return vnet === undefined ? [] : [found.set(environment.name, vnet)];
    });
    if (used.length === 0) {
      const wanted = environments.map(environment => environment.vnet.name).join(', ');
      const message = `${shownPath(file)} has none of the factory's virtual networks (${wanted}); it has ${vnets.map(vnet => vnet.name).join(', ')}.`;
      throw new UserError({ code: 'VNET_UNKNOWN', message });
    }
  }
  return found;
}

/** By name; by resource group too where several networks of a subscription share a name. */
function match(environment: Environment, vnets: readonly Vnet[]): Vnet | undefined {
  const named = vnets.filter(vnet => vnet.name.toLowerCase() === environment.vnet.name.toLowerCase());
  const exact = named.find(vnet => vnet.resourceGroup?.toLowerCase() === environment.vnet.resourceGroup.toLowerCase());
  return exact ?? (named.length === 1 ? named[0] : undefined);
}
