import { defineInterface, type InputsOf, implement, type OutcomeOf } from '../operation.ts';

const definition = defineInterface({
  name: 'plan',
  title: 'AI Factory: plan',
  description:
    'Plans the addresses of a whole factory from its spec: every project in every environment, offline and without credentials. What is recorded or exists never moves; new subnets are allocated and recorded in the ledger.',
  hosts: ['github', 'azure-pipelines', 'terminal'],
  inputs: {
    spec: {
      kind: 'file',
      default: 'aifactory.yaml',
      group: 'Factory',
      help: 'Factory spec; project files are read from the folder `projects` beside it.',
    },
    ledger: {
      kind: 'choice',
      options: ['update', 'frozen', 'preview'],
      default: 'update',
      group: 'Factory',
      help: 'What happens to the ledger `aifactory.lock.json`: `update` records new allocations, `frozen` fails when there are any (for the main branch), `preview` only shows them.',
    },
    ledgerFile: { kind: 'file', group: 'Factory', help: 'Ledger to use instead of the one beside the spec.' },
    vnetFiles: {
      kind: 'list',
      group: 'Factory',
      help: 'Files with the networks as Azure has them (`az network vnet list`), matched to the environments by name. Their subnets are adopted.',
    },
    release: {
      kind: 'list',
      group: 'Factory',
      help: 'Recorded addresses to give back: a project number (`007`) or one subnet of it (`007/aca`). Nothing is ever released otherwise.',
    },
    environment: {
      kind: 'choice',
      options: ['dev', 'stage', 'prod'],
      group: 'Details',
      help: 'Shows this environment only.',
    },
    project: { kind: 'text', group: 'Details', help: 'Shows every subnet of this project.' },
    planFile: { kind: 'file', group: 'Files to write', help: 'Writes the whole plan as JSON.' },
    mapFile: {
      kind: 'file',
      group: 'Files to write',
      help: 'Writes a map of all address spaces; `.svg` gives the picture alone, anything else a page.',
    },
  },
  outputs: {
    hasChanges: '`true` when the ledger changed, or would change.',
    newCount: 'Number of subnets allocated in this run.',
    releasedCount: 'Number of recorded subnets given back.',
    unclaimedCount: 'Number of recorded subnets that nothing in the spec asks for.',
    capacity: 'JSON object from environment to what is left in it.',
    ledgerFile: 'Path of the ledger.',
  },
  examples: [
    'aifactory plan',
    'aifactory plan --ledger preview --detailed-exitcode',
    'aifactory plan --project 7 --environment dev',
    'aifactory plan --vnet-files vnets.json --map-file out/map.html --plan-file out/plan.json',
    'aifactory plan --release 007',
  ],
});

export type PlanInputs = InputsOf<typeof definition>;
export type PlanOutcome = OutcomeOf<typeof definition>;

export const plan = implement(definition, async inputs => (await import('./run.ts')).run(inputs));
