import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../shared/operations/registry.ts';
import { jsonSchemas } from '../shared/spec/json-schemas.ts';
import { actionFolder, actionOperations, taskFolder, taskOperations } from './entries.ts';
import { exampleMap } from './example-map.ts';
import { extensionManifest } from './extension.ts';
import { kindsPage } from './kinds-page.ts';
import { landingZoneTables } from './landing-zone-page.ts';
import { actionYml, interfaceTables, taskJson } from './manifests.ts';
import { root } from './root.ts';
import { identityOf } from './task-identities.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every file, or part of a file, that follows from the operations and the spec's schema. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return [
    ...actionOperations.map(operation => ({
      path: `${actionFolder(operation)}/action.yml`,
      content: actionYml(operation),
    })),
    ...taskOperations.map(operation => ({
      path: `${taskFolder(operation)}/task.json`,
      content: taskJson(operation, identityOf(operation.name), version),
    })),
    { path: 'ado-tasks/vss-extension.json', content: extensionManifest(version) },
    ...jsonSchemas().map(({ name, content }) => ({ path: `schemas/${name}`, content })),
    ...actionOperations.map(operation =>
      withSection(`${actionFolder(operation)}/README.md`, 'interface', interfaceTables(operation)),
    ),
    readme(),
    { path: 'docs/subnet-kinds.md', content: kindsPage() },
    landingZonePage(),
    { path: 'docs/address-map.svg', content: await exampleMap() },
    { path: 'shared/version.ts', content: versionModule(version) },
  ];
}

function operationTable(): string {
  const rows = operations.map(operation => {
    const action = actionOperations.includes(operation)
      ? `[\`actions/${operation.name}\`](${actionFolder(operation)}/README.md)`
      : '';
    const task = taskOperations.includes(operation) ? `\`${identityOf(operation.name).name}@0\`` : '';
    return `| ${operation.description} | ${action} | ${task} | \`aifactory ${operation.name}\` |`;
  });
  return ['| What it does | GitHub action | Azure DevOps task | Terminal |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function versionModule(version: string): string {
  return `/** Version of the package; \`npm run generate\` keeps it equal to package.json. */\nexport const version = '${version}';\n`;
}

/** The table of operations, and the workflows that are there to be copied. */
function readme(): GeneratedFile {
  const file = withSection('README.md', 'operations', operationTable());
  const withWorkflow = (content: string, name: string): string => {
    const workflow = read(`workflows-templates/${name}.yml`).trim();
    return replaceSection(file.path, content, name, `\n\`\`\`yaml\n${workflow}\n\`\`\`\n`);
  };
  return { ...file, content: ['github/address-plan', 'azure-devops/address-plan'].reduce(withWorkflow, file.content) };
}

function landingZonePage(): GeneratedFile {
  const path = 'docs/landing-zone.md';
  const withTable = (page: string, [name, table]: [string, string]): string => replaceSection(path, page, name, table);
  return { path, content: Object.entries(landingZoneTables()).reduce(withTable, read(path)) };
}

/** The file with the text between its `<!-- name:start -->` and `<!-- name:end -->` replaced. */
function withSection(path: string, name: string, text: string): GeneratedFile {
  return { path, content: replaceSection(path, read(path), name, text) };
}

function replaceSection(path: string, content: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = content.indexOf(start);
  const to = content.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${path} needs the lines ${start} and ${end}.`);
  return `${content.slice(0, from + start.length)}\n${text}\n${content.slice(to)}`;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
