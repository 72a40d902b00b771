/** One input of an operation. `action.yml`, `task.json`, CLI flags, help and README tables are generated from it. */
export type InputSpec = TextInput | FileInput | FlagInput | ListInput | ChoiceInput;

interface Common {
  /** A sentence or two; `code` in backticks. */
  readonly help: string;
  /** Heading under which Azure DevOps and `--help` show it. */
  readonly group?: string;
}

export interface TextInput extends Common {
  readonly kind: 'text';
  readonly required?: boolean;
  readonly default?: string;
}

export interface FileInput extends Common {
  readonly kind: 'file';
  readonly required?: boolean;
  readonly default?: string;
}

export interface FlagInput extends Common {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** One item a line, or separated by commas. */
export interface ListInput extends Common {
  readonly kind: 'list';
  readonly required?: boolean;
}

export interface ChoiceInput extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly required?: boolean;
  readonly default?: string;
}

export type InputSpecs = Readonly<Record<string, InputSpec>>;

export type ValueOf<S extends InputSpec> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'list' }
    ? readonly string[]
    : S extends { kind: 'choice'; options: readonly (infer O)[] }
      ? Certain<S, O>
      : Certain<S, string>;

type Certain<S, V> = S extends { required: true } | { default: string } ? V : V | undefined;

/** The values of all inputs, typed from their definitions. */
export type Values<T extends InputSpecs> = { readonly [K in keyof T]: ValueOf<T[K]> };

export const isRequired = (spec: InputSpec): boolean => spec.kind !== 'flag' && spec.required === true;

/** The default as a user would write it. */
export function defaultOf(spec: InputSpec): string | undefined {
  if (spec.kind === 'flag') return String(spec.default);
  return spec.kind === 'list' ? undefined : spec.default;
}
