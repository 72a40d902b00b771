/** The parts all names of an environment are made of. `suffix` values carry no dash. */
export interface NamingScheme {
  readonly prefix: string;
  readonly locationCode: string;
  readonly token: string;
  readonly scaleSet: string;
  readonly commonName: string;
  readonly commonSuffix: string;
  readonly vnetName: string;
  readonly projectPrefix: string;
  readonly projectSuffix: string;
}

export const defaultNaming = {
  commonName: 'esml-common',
  commonSuffix: '001',
  vnetName: 'vnt-esmlcmn',
  projectPrefix: 'esml-',
  projectSuffix: '-rg',
} as const;

/** How resource names spell an environment unless the spec says otherwise; the seed says `test` for stage. */
export const defaultTokens = { dev: 'dev', stage: 'test', prod: 'prod' } as const;

export const commonResourceGroupName = (n: NamingScheme): string =>
  `${n.prefix}${n.commonName}-${n.locationCode}-${n.token}-${n.scaleSet}`;

export const projectResourceGroupName = (n: NamingScheme, project: string): string =>
  `${n.prefix}${n.projectPrefix}project${project}-${n.locationCode}-${n.token}-${n.scaleSet}${n.projectSuffix}`;

export const vnetName = (n: NamingScheme): string => `${n.vnetName}-${n.locationCode}-${n.token}-${n.commonSuffix}`;
