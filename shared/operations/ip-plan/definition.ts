import { defineInterface, type InputsOf, implement, type OutcomeOf } from '../operation.ts';

const definition = defineInterface({
  name: 'ip-plan',
  title: 'AI Factory: plan subnets',
  description:
    'Finds room for subnets in an Azure virtual network: existing subnets never move, every gap is used, and the result is the same every time. Works offline, with a VNet file and a list of subnets, or with the spec of a factory.',
  hosts: ['github', 'azure-pipelines', 'terminal'],
  inputs: {
    vnetFile: {
      kind: 'file',
      group: 'Network',
      help: 'File with the virtual network as Azure prints it: `az network vnet show`, `az network vnet list`, or the ARM resource.',
    },
    vnetName: { kind: 'text', group: 'Network', help: 'Which network of the file; needed when it holds several.' },
    addressSpace: {
      kind: 'list',
      group: 'Network',
      help: 'Prefixes of an empty network, for example `10.60.0.0/16`, when there is no VNet file.',
    },
    reserved: {
      kind: 'list',
      group: 'Network',
      help: 'Ranges not to use: hub, on-premises, peered networks.',
    },
    subnets: {
      kind: 'list',
      group: 'Subnets',
      help: 'Subnets to place: `name=/size`, `name:kind=/size`, or `name:kind` for the recommended size, for example `bastion:AzureBastionSubnet=/26`. Together with project-type, an item such as `aca=/26` changes a size of the set.',
    },
    projectType: {
      kind: 'choice',
      options: ['esml', 'genai-1', 'all'],
      group: 'Subnets',
      help: 'Places the subnets of an AI Factory project of this type.',
    },
    project: { kind: 'text', group: 'Subnets', help: 'Project number, 1 to 999; names the subnets.' },
    dualStack: { kind: 'flag', default: false, group: 'Subnets', help: 'Gives every subnet an IPv6 /64 too.' },
    spec: {
      kind: 'file',
      group: 'Factory',
      help: 'Factory spec (`aifactory.yaml`); with project and environment, gives the subnets the factory plans for them.',
    },
    environment: {
      kind: 'choice',
      options: ['dev', 'stage', 'prod'],
      group: 'Factory',
      help: 'Environment of the spec.',
    },
    parametersFile: {
      kind: 'file',
      group: 'Files to write',
      help: 'Writes the addresses as an ARM parameter file (`subnetParameters.json`).',
    },
    mapFile: {
      kind: 'file',
      group: 'Files to write',
      help: 'Writes a map of the address space; `.svg` gives the picture alone, anything else a page.',
    },
  },
  outputs: {
    subnets: 'JSON list of `{ name, addressPrefix, kind, existing }`, in address order.',
    cidrs: 'JSON object from subnet name to address prefix.',
    parameters: 'JSON of the ARM parameter file.',
    capacity: 'JSON of what is left: free addresses, largest free block, projects that still fit, limits.',
    newCount: 'Number of subnets that do not exist yet.',
  },
  namedOutputs:
    'Also one output per subnet, `cidr_<name>`, with every character outside `A-Z a-z 0-9 _` replaced by `_`.',
  examples: [
    'aifactory ip-plan --vnet-file vnet.json --subnets genai=/25 --subnets bastion:AzureBastionSubnet=/26 --json',
    'aifactory ip-plan --vnet-file vnet.json --project-type all --project 7 --map-file map.html',
    'aifactory ip-plan --address-space 10.60.0.0/16 --project-type genai-1 --project 1',
    'aifactory ip-plan --spec aifactory.yaml --environment dev --project 7 --parameters-file subnetParameters.json',
  ],
});

export type IpPlanInputs = InputsOf<typeof definition>;
export type IpPlanOutcome = OutcomeOf<typeof definition>;

export const ipPlan = implement(definition, async inputs => (await import('./run.ts')).run(inputs));
