import { defineInterface, type InputsOf, implement, type OutcomeOf } from '../operation.ts';

const definition = defineInterface({
  name: 'import',
  title: 'AI Factory: import a seed configuration',
  description:
    'Turns the configuration of an Enterprise Scale AI Factory, its Azure DevOps `variables.yaml` or its GitHub `.env`, into a spec. Every variable is mapped, or reported with the reason why not.',
  hosts: ['terminal'],
  inputs: {
    from: { kind: 'file', required: true, group: 'Source', help: 'The `variables.yaml` or `.env` file to read.' },
    format: {
      kind: 'choice',
      options: ['auto', 'azure-devops', 'github'],
      default: 'auto',
      group: 'Source',
      help: 'Which of the two it is; `auto` looks at the content.',
    },
    folder: {
      kind: 'file',
      default: '.',
      group: 'Files to write',
      help: 'Folder for `aifactory.yaml`, `projects/` and `import-report.md`.',
    },
    overwrite: { kind: 'flag', default: false, group: 'Files to write', help: 'Replaces files that exist.' },
  },
  outputs: {
    files: 'JSON list of the files written.',
    mappedCount: 'Number of variables that went into the spec.',
    droppedCount: 'Number of variables left out, each with a reason in the report.',
    placeholderCount: 'Number of values still to fill in.',
  },
  examples: [
    'aifactory import --from aifactory/esml-infra/azure-devops/bicep/yaml/variables/variables.yaml',
    'aifactory import --from .env --folder factory',
  ],
});

export type ImportInputs = InputsOf<typeof definition>;
export type ImportOutcome = OutcomeOf<typeof definition>;

export const importSeed = implement(definition, async inputs => (await import('./run.ts')).run(inputs));
