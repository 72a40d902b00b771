/** What Azure accepts as the name of a resource type. `pattern` is for the last segment of the name. */
export interface NameRule {
  readonly longest: number;
  readonly shortest: number;
  readonly pattern: RegExp;
  readonly characters: string;
}

const rule = (shortest: number, longest: number, pattern: RegExp, characters: string): NameRule => ({
  shortest,
  longest,
  pattern,
  characters,
});

const lowerAlphanumeric = /^[a-z0-9]+$/;
const alphanumeric = /^[A-Za-z0-9]+$/;
const dashed = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
const lowerDashed = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const letterFirst = /^[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
const singleDashed = /^[A-Za-z0-9](?!.*--)([A-Za-z0-9-]*[A-Za-z0-9])?$/;
const networkName = /^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$/;
const words = {
  lower: 'lower-case letters and digits',
  any: 'letters and digits',
  dashed: 'letters, digits and inner dashes',
  lowerDashed: 'lower-case letters, digits and inner dashes',
  singleDashed: 'letters, digits and single inner dashes',
  lowerSingleDashed: 'lower-case letters, digits and single inner dashes',
  network: 'letters, digits, dots, dashes and underscores',
  loose: 'letters, digits, dots, dashes, underscores and parentheses',
};

/**
 * Rules by lower-case resource type.
 * Source: learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
const rules: Readonly<Record<string, NameRule>> = {
  'microsoft.resources/resourcegroups': rule(1, 90, /^[\w().-]*[\w()-]$/, words.loose),
  'microsoft.app/containerapps': rule(
    2,
    32,
    /^[a-z](?!.*--)[a-z0-9-]*[a-z0-9]$/,
    `${words.lowerSingleDashed}, first a letter`,
  ),
  'microsoft.app/managedenvironments': rule(1, 60, dashed, words.dashed),
  'microsoft.bing/accounts': rule(2, 64, dashed, words.dashed),
  'microsoft.botservice/botservices': rule(2, 64, /^[A-Za-z0-9][\w.-]*$/, words.network),
  'microsoft.cache/redis': rule(1, 63, singleDashed, words.singleDashed),
  'microsoft.cognitiveservices/accounts': rule(2, 64, /^[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]$/, words.dashed),
  'microsoft.cognitiveservices/accounts/projects': rule(2, 64, /^[A-Za-z0-9][\w.-]*$/, words.network),
  // 15 characters is the limit of a Windows computer name, which is set apart from the name of the resource.
  'microsoft.compute/virtualmachines': rule(1, 64, networkName, words.network),
  'microsoft.compute/diskencryptionsets': rule(1, 80, /^[\w-]+$/, 'letters, digits, dashes and underscores'),
  'microsoft.consumption/budgets': rule(1, 63, /^[\w-]+$/, 'letters, digits, dashes and underscores'),
  'microsoft.containerregistry/registries': rule(5, 50, alphanumeric, words.any),
  'microsoft.containerservice/managedclusters': rule(1, 63, /^[A-Za-z0-9]([\w-]*[A-Za-z0-9])?$/, words.dashed),
  'microsoft.databricks/workspaces': rule(3, 64, /^[\w-]+$/, 'letters, digits, dashes and underscores'),
  'microsoft.datafactory/factories': rule(3, 63, dashed, words.dashed),
  'microsoft.dbforpostgresql/flexibleservers': rule(3, 63, lowerDashed, words.lowerDashed),
  'microsoft.documentdb/databaseaccounts': rule(3, 44, lowerDashed, words.lowerDashed),
  'microsoft.elastic/monitors': rule(1, 32, dashed, words.dashed),
  'microsoft.eventhub/namespaces': rule(6, 50, letterFirst, `${words.dashed}, first a letter`),
  'microsoft.fabric/capacities': rule(3, 63, /^[a-z][a-z0-9]*$/, `${words.lower}, first a letter`),
  'microsoft.insights/components': rule(
    1,
    260,
    /^[^%&\\?/\p{Cc}]*[^%&\\?/. \p{Cc}]$/u,
    'anything but % & \\ ? / and control characters',
  ),
  'microsoft.insights/privatelinkscopes': rule(1, 255, /^[\w().-]*[\w()-]$/, words.loose),
  'microsoft.keyvault/vaults': rule(
    3,
    24,
    /^[A-Za-z](?!.*--)[A-Za-z0-9-]*[A-Za-z0-9]$/,
    `${words.singleDashed}, first a letter`,
  ),
  'microsoft.machinelearningservices/workspaces': rule(
    3,
    33,
    /^[A-Za-z0-9][\w-]*$/,
    'letters, digits, dashes and underscores',
  ),
  'microsoft.machinelearningservices/workspaces/computes': rule(
    3,
    24,
    /^[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/,
    `${words.dashed}, first a letter`,
  ),
  'microsoft.managedidentity/userassignedidentities': rule(
    3,
    128,
    /^[A-Za-z0-9][\w-]*$/,
    'letters, digits, dashes and underscores',
  ),
  'microsoft.network/bastionhosts': rule(1, 80, networkName, words.network),
  'microsoft.network/networkinterfaces': rule(1, 80, networkName, words.network),
  'microsoft.network/networksecuritygroups': rule(1, 80, networkName, words.network),
  'microsoft.network/privatednszones': rule(1, 63, /^[\w-]+(\.[\w-]+)+$/, 'labels separated by dots'),
  'microsoft.network/privateendpoints': rule(2, 64, networkName, words.network),
  'microsoft.network/publicipaddresses': rule(1, 80, networkName, words.network),
  'microsoft.network/routetables': rule(1, 80, networkName, words.network),
  'microsoft.network/virtualnetworks': rule(2, 64, networkName, words.network),
  'microsoft.network/virtualnetworks/subnets': rule(1, 80, networkName, words.network),
  'microsoft.operationalinsights/workspaces': rule(4, 63, dashed, words.dashed),
  'microsoft.search/searchservices': rule(
    2,
    60,
    /^[a-z0-9]{2}(?!.*--)([a-z0-9-]*[a-z0-9])?$/,
    `${words.lowerSingleDashed}, the first two no dashes`,
  ),
  'microsoft.sql/servers': rule(1, 63, lowerDashed, words.lowerDashed),
  'microsoft.sql/servers/databases': rule(
    1,
    128,
    /^[^<>*%&:\\/?\p{Cc}]*[^<>*%&:\\/?. \p{Cc}]$/u,
    'anything but < > * % & : \\ / ? and control characters',
  ),
  'microsoft.storage/storageaccounts': rule(3, 24, lowerAlphanumeric, words.lower),
  'microsoft.storage/storageaccounts/blobservices/containers': rule(
    3,
    63,
    /^[a-z0-9](?!.*--)[a-z0-9-]*[a-z0-9]$/,
    words.lowerSingleDashed,
  ),
  'microsoft.web/serverfarms': rule(1, 60, dashed, words.dashed),
  'microsoft.web/sites': rule(2, 60, dashed, words.dashed),
};

/** Why Azure would refuse the name for this type, or undefined. Types without a rule are not judged. */
export function nameProblem(type: string, name: string): string | undefined {
  const found = rules[type.toLowerCase()];
  const last = name.split('/').at(-1) ?? '';
  // A name the engine could not evaluate offline; Azure decides it at deployment.
  if (found === undefined || last.startsWith('[')) return undefined;
  if (last.length > found.longest) return `has ${last.length} characters; ${found.longest} are allowed`;
  if (last.length < found.shortest) return `has ${last.length} characters; at least ${found.shortest} are needed`;
  if (!found.pattern.test(last)) return `may only have ${found.characters}`;
  return undefined;
}

export const hasNameRule = (type: string): boolean => Object.hasOwn(rules, type.toLowerCase());
