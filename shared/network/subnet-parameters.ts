/** Parameter names of the seed's network template that are not simply `<key>SubnetCidr`. */
const seedNames: Readonly<Record<string, string>> = { dbxpub: 'dbxPubSubnetCidr', dbxpriv: 'dbxPrivSubnetCidr' };

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

/** The ARM parameter file `subnetParameters.json` of the seed system: one CIDR per subnet, then the naming parameters. */
export function subnetParameters(
  cidrs: readonly { readonly key: string; readonly addressPrefix: string }[],
  naming: Readonly<Record<string, string>> = {},
): unknown {
  const values = [
    ...cidrs.map(({ key, addressPrefix }) => [parameterName(key), addressPrefix] as const),
    ...Object.entries(naming),
  ];
  return {
    $schema: schema,
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(values.map(([name, value]) => [name, { value }])),
  };
}

/** `genai` -> `genaiSubnetCidr`; characters that Bicep does not allow in a name start a new word. */
export function parameterName(key: string): string {
  const word = key.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '');
  return (Object.hasOwn(seedNames, key) ? seedNames[key] : undefined) ?? `${word}SubnetCidr`;
}
