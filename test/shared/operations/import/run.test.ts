import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UserError } from '../../../../shared/errors.ts';
import { loadSpec } from '../../../../shared/spec/load.ts';
import {
  fixtures,
  hasOriginals,
  imported,
  newFolder,
  originals,
  plannedAddresses,
  plannedResources,
  written,
} from './seed-files.ts';

const files = [...Object.values(fixtures), ...(hasOriginals ? Object.values(originals) : [])];
const named = files.map(file => [basename(file), file] as const);

test.each(named)(
  '%s becomes a spec whose only mistakes are its placeholders, each told with its place',
  async (_, file) => {
    const { specFile, outcome } = await imported(file);
    const problems = problemsOf(() => loadSpec(specFile));
    expect(new Set(problems.map(problem => problem.code))).toEqual(new Set(['SPEC_PLACEHOLDER']));
    expect(problems.every(({ location }) => location?.line !== undefined)).toBe(true);
    expect(outcome.outputs.placeholderCount).toBe(String(problems.length));
  },
);

test.each(named)('every variable of %s is accounted for once', async (_, file) => {
  const { outcome } = await imported(file);
  const { counts } = outcome.data as { counts: Record<string, number> };
  const { variables, mapped = 0, dropped = 0, unset = 0, unknown = 0 } = counts;
  expect(mapped + dropped + unset + unknown).toBe(variables);
  expect(outcome.outputs.mappedCount).toBe(String(mapped));
  expect(outcome.outputs.droppedCount).toBe(String(dropped + unset));
});

test('an imported Azure DevOps configuration plans once it is filled in', async () => {
  const addresses = await plannedAddresses(await imported(fixtures.azureDevops), 'stage');
  expect(addresses).toMatchObject({
    'snet-nwb-cmn': '172.21.0.0/26',
    AzureBastionSubnet: '172.21.0.192/26',
    'snt-prj007-aks': expect.stringMatching(/^172\.21\..*\/26$/),
  });
});

test.each([
  ['azureDevops', ['KEY_WITHOUT_VAULT', 'SERVICE_NEEDS_SUBNET']],
  ['github', ['SERVICE_SETTINGS_CONFLICT']],
] as const)('what the seed would only find out while deploying is told by the plan: %s', async (format, codes) => {
  const factory = await imported(fixtures[format]);
  await plannedAddresses(factory, 'dev');
  const { problems, evaluated } = await plannedResources(factory);
  expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(codes);
  expect(evaluated).toBeGreaterThan(3);
});

test('an imported GitHub configuration plans once it is filled in', async () => {
  const addresses = await plannedAddresses(await imported(fixtures.github), 'dev');
  expect(addresses).toMatchObject({
    'snet-esml-cmn-001': '172.16.61.0/26',
    'snt-prj001-aca-002': expect.stringMatching(/^172\.16\..*\/23$/),
  });
});

// The seed is not part of this repository.
const whenSeedIsThere = hasOriginals ? test : test.skip;

whenSeedIsThere.each(Object.values(originals))("the seed's own file %s plans once it is filled in", async file => {
  const factory = await imported(file);
  const addresses = await plannedAddresses(factory, 'dev');
  expect(addresses).toMatchObject({
    'snet-esml-cmn-001': '172.16.61.0/26',
    'snet-esml-cmn-001-scoring': '172.16.61.64/26',
    'snet-esml-cmn-pbi-001': '172.16.61.128/26',
    AzureBastionSubnet: '172.16.61.192/26',
    'snt-prj001-genai': expect.stringMatching(/\/25$/),
  });
  const { problems, evaluated, environments } = await plannedResources(factory);
  expect(problems).toEqual([]);
  // Of every environment the common area and the project.
  expect(evaluated).toBe(2 * environments.length);
});

test('a variable that the seed does not have is a warning with its place and the likely name', async () => {
  const { outcome, report } = await imported(fixtures.azureDevops);
  expect(outcome.warnings).toEqual([
    expect.objectContaining({
      code: 'UNKNOWN_VARIABLE',
      location: { file: expect.stringContaining('variables.yaml'), line: 94, column: 3 },
      remedy: "Did you mean 'enableDatabricks'?",
    }),
  ]);
  expect(report).toContain('## Unknown variables');
});

test('values of variables named like secrets appear nowhere', async () => {
  const { outcome, report, folder } = await imported(fixtures.azureDevops);
  const spec = readFileSync(join(folder, 'aifactory.yaml'), 'utf8');
  expect(`${JSON.stringify(outcome)}${report}${spec}`).not.toContain('do-not-print-me');
  expect(report).toContain('(hidden)');
});

test('files that exist are named, and nothing is written', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'aifactory.yaml'), 'mine\n');
  writeFileSync(join(folder, 'import-report.md'), 'mine\n');
  const [problem] = await problemsOfRun(fixtures.github, { folder });
  expect(problem?.code).toBe('FILE_EXISTS');
  expect(problem?.message).toMatch(/aifactory\.yaml, .*import-report\.md/);
  expect(readdirSync(folder).sort()).toEqual(['aifactory.yaml', 'import-report.md']);
  expect(readFileSync(join(folder, 'aifactory.yaml'), 'utf8')).toBe('mine\n');
});

test('overwriting replaces the files, and a second time nothing changes', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'aifactory.yaml'), 'mine\n');
  expect((await imported(fixtures.github, { folder, overwrite: true })).outcome.changes).toBe(true);
  expect((await imported(fixtures.github, { folder, overwrite: true })).outcome.changes).toBe(false);
});

test('another file for the same project is never left beside the new one', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'projects'));
  writeFileSync(join(folder, 'projects', '001-claims.yaml'), 'number: 1\n');
  const [problem] = await problemsOfRun(fixtures.github, { folder, overwrite: true });
  expect(problem?.code).toBe('PROJECT_NUMBER_TAKEN');
  expect(existsSync(join(folder, 'aifactory.yaml'))).toBe(false);
});

test.each([
  ['a text without assignments', 'notes.txt', 'hello\n', 'FORMAT_UNKNOWN'],
  ['an empty file', '.env', '', 'FORMAT_UNKNOWN'],
  ['broken YAML', 'variables.yaml', 'variables:\n  a: "b\n', 'YAML_SYNTAX'],
  ['variables that are a list', 'variables.yaml', 'variables:\n  - name: a\n    value: b\n', 'VARIABLES_MISSING'],
  ['variables without any', 'variables.yaml', 'variables:\n', 'VARIABLES_MISSING'],
])('%s is refused with one clear mistake', async (_, name, content, code) => {
  const folder = newFolder();
  const problems = await problemsOfRun(written(name, content), { folder });
  expect(problems.map(problem => problem.code)).toEqual([code]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file of the other platform is refused when the format is given', async () => {
  const [problem] = await problemsOfRun(fixtures.github, { format: 'azure-devops' });
  expect(problem).toMatchObject({ code: 'FORMAT_WRONG', message: expect.stringContaining('for GitHub') });
});

test('the text tells the files, the counts and what to do next', async () => {
  const { outcome, specFile } = await imported(fixtures.github);
  expect(outcome.text).toContain(`Wrote ${specFile}`);
  expect(outcome.text).toMatch(/\d+ mapped, \d+ dropped, \d+ unset, 0 unknown/);
  expect(outcome.text).toMatch(/Next: fill in \d+ placeholders .*aifactory plan --spec /);
});

async function problemsOfRun(from: string, inputs: Parameters<typeof imported>[1]) {
  const error: unknown = await imported(from, inputs).catch(reason => reason);
  if (error instanceof UserError) return error.problems;
  throw error;
}

function problemsOf(act: () => unknown) {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}
