import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../shared/operations/registry.ts';
import { jsonSchemas } from '../shared/spec/json-schemas.ts';
import { actionFolder, actionOperations, taskFolder, taskOperations } from './entries.ts';
import { extensionManifest } from './extension.ts';
import { actionYml, interfaceTables, taskJson } from './manifests.ts';
import { root } from './root.ts';
import { identityOf } from './task-identities.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every file, or part of a file, that follows from the operations and the spec's schema. */
export function generatedFiles(): GeneratedFile[] {
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
    withSection('README.md', 'operations', operationTable()),
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

/** The file with the text between its `<!-- name:start -->` and `<!-- name:end -->` replaced. */
function withSection(path: string, name: string, text: string): GeneratedFile {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const current = read(path);
  const from = current.indexOf(start);
  const to = current.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${path} needs the lines ${start} and ${end}.`);
  return { path, content: `${current.slice(0, from + start.length)}\n${text}\n${current.slice(to)}` };
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
