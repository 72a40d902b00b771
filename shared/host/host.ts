import type { Problem } from '../errors.ts';

export type HostName = 'github' | 'azure-pipelines' | 'terminal';

/** What an operation may ask of the system it runs on. Adapters: actions/host, ado-tasks/host and terminal/ beside this file. */
export interface Host {
  readonly name: HostName;
  readonly log: Log;
  /** How this host writes an input or output key: `vnetFile` is `vnet-file` on GitHub and `--vnet-file` in a terminal. */
  spell(key: string): string;
  /** The text of an input, undefined when absent or empty. Items of a list are separated by line breaks. */
  input(key: string): string | undefined;
  /** Like `input`, for a file. Azure Pipelines fills an empty one with the working folder; the adapter hides that. */
  path(key: string): string | undefined;
  output(key: string, value: string): void;
  /** Hides the value in everything this host prints from now on. */
  secret(value: string): void;
  /** Adds to the page the host shows for the run, where it has one. */
  summary(markdown: string): Promise<void>;
  /** A warning a person must act on, shown beside the file it is about where the host can. */
  warn(problem: Problem): void;
  /** The result itself: `text` for people, `data` for machines. */
  result(text: string, data: unknown): void;
  /** Ends a run that worked. */
  succeed(outcome: { readonly changes: boolean }): void;
  /** Ends a run that did not. */
  fail(problems: readonly Problem[]): void;
}

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}
