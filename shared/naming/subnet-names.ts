/** Subnet names of the seed system, so that existing factories can be adopted. */
export const defaultSubnetNames = {
  common: 'snet-esml-cmn-001',
  scoring: 'snet-esml-cmn-001-scoring',
  powerbi: 'snet-esml-cmn-pbi-001',
  genai: 'snt-prj{project}-genai',
  aks: 'snt-prj{project}-aks',
  aks2: 'snt-prj{project}-aks-002',
  aca: 'snt-prj{project}-aca',
  aca2: 'snt-prj{project}-aca-002',
  webapp: 'snt-prj{project}-webapp',
  dbxpub: 'snt-prj{project}-dbxpub',
  dbxpriv: 'snt-prj{project}-dbxpriv',
} as const;

export type NamedKind = keyof typeof defaultSubnetNames;

export interface NameParts {
  /** Three digits; absent for the common area. */
  readonly project?: string;
  readonly networkEnvironment?: string;
}

/** Fills a name pattern. The seed's own marks `<xxx>` and `<network_env>` are understood too. */
export function fillName(pattern: string, parts: NameParts): string {
  return pattern
    .replaceAll(/\{project\}|<xxx>/g, parts.project ?? '')
    .replaceAll(/\{networkEnvironment\}|<network_env>/g, parts.networkEnvironment ?? '');
}
