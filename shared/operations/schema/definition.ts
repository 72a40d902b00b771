import { defineInterface, type InputsOf, implement, type OutcomeOf } from '../operation.ts';

const definition = defineInterface({
  name: 'schema',
  title: 'AI Factory: JSON Schemas',
  description: 'Writes the JSON Schemas of the spec files, which give completion and checks in editors.',
  hosts: ['terminal'],
  inputs: {
    folder: { kind: 'file', default: 'schemas', group: 'Files to write', help: 'Folder to write to.' },
  },
  outputs: { files: 'JSON list of the files.' },
  examples: ['aifactory schema', 'aifactory schema --folder .vscode'],
});

export type SchemaInputs = InputsOf<typeof definition>;
export type SchemaOutcome = OutcomeOf<typeof definition>;

export const schema = implement(definition, async inputs => (await import('./run.ts')).run(inputs));
