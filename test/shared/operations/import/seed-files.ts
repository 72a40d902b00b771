import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { parse, parseDocument } from 'yaml';
import { findBicep } from '../../../../shared/bicep/find-cli.ts';
import { formatCidr } from '../../../../shared/cidr/cidr.ts';
import { planSpec } from '../../../../shared/factory/plan-spec.ts';
import { planResources, type ResourcePlan } from '../../../../shared/landing-zone/resource-plan.ts';
import { templates } from '../../../../shared/landing-zone/templates.ts';
import type { ImportInputs, ImportOutcome } from '../../../../shared/operations/import/definition.ts';
import { run } from '../../../../shared/operations/import/run.ts';
import { isPlaceholder } from '../../../../shared/spec/placeholder.ts';
import { scalarsOf } from '../../../../shared/spec/source.ts';
import { memoryCache } from '../../../support/landing-zone.ts';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const seed = join(repository, '..', 'shared', 'data', 'esml');

export const fixtures = {
  azureDevops: join(repository, 'test/fixtures/seed/variables.yaml'),
  github: join(repository, 'test/fixtures/seed/github.env'),
};

/** The seed's own files, which are not part of this repository. */
export const originals = { azureDevops: join(seed, 'ado-variables.yaml'), github: join(seed, 'github.env.template') };
export const hasOriginals = existsSync(originals.azureDevops) && existsSync(originals.github);

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'aifactory-import-'));

export function written(name: string, content: string): string {
  const file = join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

export interface Imported {
  readonly folder: string;
  readonly outcome: ImportOutcome;
  readonly specFile: string;
  readonly projectFile: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests read parsed YAML as its author would
  readonly factory: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly project: any;
  readonly report: string;
  readonly notes: string;
}

export async function imported(from: string, inputs: Partial<ImportInputs> = {}): Promise<Imported> {
  const folder = inputs.folder ?? newFolder();
  const outcome = await run({ from, format: 'auto', overwrite: false, ...inputs, folder });
  const files: string[] = JSON.parse(outcome.outputs.files);
  const [specFile = '', projectFile = '', reportFile = ''] = files;
  const report = readFileSync(reportFile, 'utf8');
  return {
    folder,
    outcome,
    specFile,
    projectFile,
    factory: parse(readFileSync(specFile, 'utf8')),
    project: parse(readFileSync(projectFile, 'utf8')),
    report,
    notes: /## Notes\n([\s\S]*?)\n## /.exec(report)?.[1] ?? '',
  };
}

/** Imports an Azure DevOps configuration of these variables. */
export const importedVariables = (variables: Readonly<Record<string, string>>): Promise<Imported> =>
  imported(written('variables.yaml', JSON.stringify({ variables }, null, 1)));

/** Puts values of the right kind where the placeholders are. */
export function fillIn(file: string): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  for (const { path, value } of scalarsOf(document.toJS())) {
    if (!isPlaceholder(value)) continue;
    const key = path.at(-1);
    document.setIn(
      path,
      key === 'subscription' || key === 'tenantId' ? '0c3f5a8e-1d2b-4c6f-8a9b-7e6d5c4b3a21' : 'filled-in',
    );
  }
  writeFileSync(file, String(document));
}

/** Plans what was imported once it is filled in, and gives the addresses of an environment by subnet name. */
export async function plannedAddresses({ specFile, projectFile, folder }: Imported, environment: string) {
  fillIn(specFile);
  fillIn(projectFile);
  const ledgerFile = join(folder, 'aifactory.lock.json');
  const { plan } = await planSpec({ specFile, vnetFiles: [], releases: [], ledgerFile });
  expect(plan.problems).toEqual([]);
  return Object.fromEntries(
    plan.ledger.entries
      .filter(entry => entry.environment === environment)
      .map(entry => [entry.subnet, formatCidr(entry.cidr)]),
  );
}

/** The resource plan of what was imported and filled in. */
export async function plannedResources({ specFile, folder }: Imported): Promise<ResourcePlan> {
  const ledgerFile = join(folder, 'aifactory.lock.json');
  const { plan, spec } = await planSpec({ specFile, vnetFiles: [], releases: [], ledgerFile });
  return planResources(spec, plan, { templates, cache: memoryCache(), cli: () => findBicep({}) });
}
