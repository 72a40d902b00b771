import type { Conversion } from './convert.ts';
import type { Seed } from './seed.ts';
import type { SeedSource } from './seed-source.ts';

/** Where the seed contradicts itself, or where its file does not say what its pipelines do. */
export function notesOn(source: SeedSource, { seed }: Conversion): string[] {
  return [
    ...source.repeated.map(
      ({ name, lines }) => `${name} is assigned on the lines ${lines.join(', ')}; the last one counts.`,
    ),
    ...checks.flatMap(check => check(seed) ?? []),
  ];
}

type Check = (seed: Seed) => string | undefined;

const checks: readonly Check[] = [
  onlyDevelopment,
  publicAccess,
  sameAddresses,
  existingNetwork,
  locationCode,
  prefix,
  registry,
  lake,
  groups,
  unpublished,
  standAloneAks,
  privateLinkScope,
];

function onlyDevelopment(seed: Seed): string | undefined {
  if (!seed.flag(onlyDevelopmentName)) return undefined;
  const kept = seed.environments.join(', ');
  return seed.environments.length === 3
    ? `${onlyDevelopmentName} is true, but all three subscriptions are filled in and no pipeline reads the variable; the spec has ${kept}.`
    : `${onlyDevelopmentName} is true: the spec has ${kept}. An environment whose subscription is filled in is imported all the same, because no pipeline reads the variable. To get the others, fill in their subscriptions or set it to false, and import again.`;
}

const onlyDevelopmentName = 'AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT';

function publicAccess(seed: Seed): string | undefined {
  if (!seed.flag('enablePublicAccessWithPerimeter') || !seed.flag('enablePublicGenAIAccess')) return undefined;
  return seed.format === 'github'
    ? "access.mode is 'public', as the file says. The seed's script never publishes these three variables and its workflows fall back to private, so a factory deployed with them is private: set 'private' unless it was opened by hand."
    : "access.mode is 'public': the default of the seed on Azure DevOps. On GitHub the same defaults end up private. Set 'private' or 'hybrid' unless public endpoints are wanted.";
}

function sameAddresses(seed: Seed): string | undefined {
  const range = seed.value('common_vnet_cidr');
  if (range === undefined || range.includes('XX') || seed.environments.length < 2) return undefined;
  return `${seed.nameOf('common_vnet_cidr')} has no XX, so ${seed.environments.join(', ')} all get ${range} and can't be peered with each other or with one hub. Give each its own environments.<name>.addressSpace before anything is deployed.`;
}

function existingNetwork(seed: Seed): string | undefined {
  const isNamed = seed.value('vnetNameFull_param') !== undefined;
  if (!isNamed && !seed.flag('BYO_subnets')) return undefined;
  return 'The virtual network exists already: the address space comes from the file and may be wrong. Set environments.<name>.vnet.file to the output of `az network vnet show`, and remove addressSpace; then existing subnets are adopted.';
}

function locationCode(seed: Seed): string | undefined {
  const code = seed.value('admin_locationSuffix') ?? '';
  if (code.length !== 4) return undefined;
  return `locationCode '${code}' has four letters: the seed's project Key Vault and storage names get 25 characters in test and prod, and Azure allows 24. Use three where nothing is deployed yet.`;
}

function prefix(seed: Seed): string | undefined {
  const found = seed.value('admin_aifactoryPrefixRG');
  if (found === undefined || found.endsWith('-')) return undefined;
  return `prefix '${found}' does not end in a dash. The seed joins it to the next word as it is, so existing names look like '${found}${seed.value('vnetResourceGroupBase') ?? 'esml-common'}-...'; it is kept that way.`;
}

function registry(seed: Seed): string | undefined {
  const [first, override] = [seed.value('useCommonACR'), seed.value('useCommonACR_override')];
  if (first === undefined || override === undefined || first === override) return undefined;
  return `${seed.nameOf('useCommonACR')} and ${seed.nameOf('useCommonACR_override')} mean the same but differ; ${seed.nameOf('useCommonACR_override')} counts.`;
}

function lake(seed: Seed): string | undefined {
  const container = seed.value('lakeContainerName');
  if (container !== undefined && container !== 'lake3') {
    return `common.lake.container is '${container}', but the seed always creates 'lake3'; an existing lake has that one.`;
  }
  if (seed.format !== 'github' || seed.value('commonLakeNamePrefixMax8chars') === undefined) return undefined;
  return "The seed's workflow for the common area does not read LAKE_PREFIX, so an existing lake has no prefix: set common.lake.name to the name it has.";
}

function groups(seed: Seed): string | undefined {
  const lists = ['groups_project_members_esml', 'groups_project_members_genai_1', 'groups_coreteam_members'];
  if (!seed.flag('use_ad_groups') || lists.every(id => seed.value(id) === undefined)) return undefined;
  return `No pipeline of the seed reads its lists of groups and personas. They are imported as members, each group with the persona at its place in the list; remove the members that nobody needs.`;
}

/** Variables that the workflows read and the seed's own script never publishes. */
const neverPublished = [
  'centralDnsZoneByPolicyInHub',
  'diagnosticSettingLevel',
  'addBastionHost',
  'enableAdminVM',
  'disableContributorAccessForUsers',
  'disableRBACAdminOnRGForUsers',
];

function unpublished(seed: Seed): string | undefined {
  const names = neverPublished.filter(id => seed.value(id) !== undefined).map(id => seed.nameOf(id));
  if (seed.format !== 'github' || names.length === 0) return undefined;
  return `The seed's script never publishes ${names.join(', ')}, so a factory deployed with it may differ from the file in these; compare before deploying.`;
}

function standAloneAks(seed: Seed): string | undefined {
  if (seed.format !== 'github' || !seed.flag('enableAKS')) return undefined;
  return `${seed.nameOf('enableAKS')} is true, but the seed's workflows do not deploy stand-alone AKS; the spec asks for it.`;
}

function privateLinkScope(seed: Seed): string | undefined {
  if (!seed.flag('enableAMPLS')) return undefined;
  return `${seed.nameOf('enableAMPLS')} is true, but the seed never passes it to its templates; the spec asks for it.`;
}
