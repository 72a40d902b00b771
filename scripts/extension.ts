import { taskFolder, taskOperations } from './entries.ts';
import { identities } from './task-identities.ts';

/** The manifest of the Azure DevOps extension. `npm run package:ado` packs the folders it names. */
export function extensionManifest(version: string): string {
  const folders = taskOperations.map(operation => taskFolder(operation).replace('ado-tasks/', ''));
  const manifest = {
    manifestVersion: 1,
    id: identities.extension,
    publisher: identities.publisher,
    name: 'AI Factory tasks',
    version,
    description: 'Plans, deploys and governs an Azure AI factory for hundreds of project teams from one YAML spec.',
    categories: ['Azure Pipelines'],
    tags: ['Azure', 'Landing zone', 'Bicep', 'IPAM', 'MLOps'],
    targets: [{ id: 'Microsoft.VisualStudio.Services' }],
    icons: { default: 'icon.png' },
    content: { details: { path: 'overview.md' } },
    files: folders.map(path => ({ path })),
    contributions: folders.map(name => ({
      id: name,
      type: 'ms.vss-distributed-task.task',
      targets: ['ms.vss-distributed-task.tasks'],
      properties: { name },
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
