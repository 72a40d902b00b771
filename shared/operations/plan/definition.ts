import { defineInterface, type InputsOf, implement, type OutcomeOf } from '../operation.ts';

const definition = defineInterface({
  name: 'plan',
  title: 'AI Factory: plan',
  description:
    'Plans a whole factory from its spec: the addresses and every resource of every project in every environment, offline and without credentials. What is recorded or exists never moves; new subnets are allocated and recorded in the ledger.',
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
      help: 'Recorded addresses to give back: a project number (`007`), one subnet of it (`007/aca`), or the same of the common area (`common`, `common/scoring`). Nothing is ever released otherwise.',
    },
    resources: {
      kind: 'choice',
      options: ['predict', 'skip'],
      default: 'predict',
      group: 'Resources',
      help: '`predict` evaluates the Bicep templates and shows every resource; `skip` plans addresses only and needs no Bicep CLI.',
    },
    compare: {
      kind: 'file',
      group: 'Resources',
      help: 'Plan file of an earlier run; shows which resources differ from it, and how.',
    },
    bicepPath: {
      kind: 'file',
      group: 'Resources',
      help: 'Bicep CLI to use. Otherwise the PATH, the cache, NuGet through `dotnet`, or the official release are tried.',
    },
    bicepMirror: {
      kind: 'text',
      group: 'Resources',
      help: 'Address or folder with a mirror of the releases of Bicep, `<mirror>/v<version>/<asset>`, for networks that do not reach the official place.',
    },
    environment: {
      kind: 'choice',
      options: ['dev', 'stage', 'prod'],
      group: 'Details',
      help: 'Shows this environment only.',
    },
    project: { kind: 'text', group: 'Details', help: 'Shows every subnet and every resource of this project.' },
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
    resourceCount: 'Number of predicted resources.',
    comparison: 'JSON list of the resources that differ from the compared plan.',
    capacity: 'JSON object from environment to what is left in it.',
    ledgerFile: 'Path of the ledger.',
  },
  examples: [
    'aifactory plan',
    'aifactory plan --ledger preview --detailed-exitcode',
    'aifactory plan --project 7 --environment dev',
    'aifactory plan --ledger preview --plan-file before.json, then after a change: aifactory plan --ledger preview --compare before.json',
    'aifactory plan --vnet-files vnets.json --map-file out/map.html --plan-file out/plan.json',
    'aifactory plan --release 007',
  ],
});

export type PlanInputs = InputsOf<typeof definition>;
export type PlanOutcome = OutcomeOf<typeof definition>;

export const plan = implement(definition, async inputs => (await import('./run.ts')).run(inputs));
