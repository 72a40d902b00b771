import type { Location } from '../../errors.ts';

export type SeedFormat = 'azure-devops' | 'github';

/** One assignment of the seed's configuration. */
export interface Variable {
  readonly name: string;
  /** With references to other variables of the file resolved. */
  readonly value: string;
  readonly location: Location;
}

/** The configuration as the file has it, in the order of the file. */
export interface SeedSource {
  readonly format: SeedFormat;
  readonly file: string;
  readonly variables: readonly Variable[];
  /** Variables the file assigns more than once; the last assignment counts. */
  readonly repeated: readonly Repeated[];
}

export interface Repeated {
  readonly name: string;
  readonly lines: readonly number[];
}
