import { messageOf, type Problem, UserError } from '../errors.ts';
import type { Host, HostName } from '../host/host.ts';
import type { InputSpecs, Values } from '../inputs/define.ts';
import { readInputs } from '../inputs/read.ts';

export type OutputSpecs = Readonly<Record<string, string>>;

/** What the world sees of an operation; manifests, flags, help and tables are generated from it. */
export interface Interface<I extends InputSpecs, O extends OutputSpecs> {
  /** Kebab case; the name of the action and the command. The task is the same in Pascal case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where it is offered. */
  readonly hosts: readonly HostName[];
  readonly inputs: I;
  /** Name and description of each output. */
  readonly outputs: O;
  /** Outputs whose names depend on the input, for the documentation. */
  readonly namedOutputs?: string;
  readonly examples: readonly string[];
}

/** One thing the product does, defined once for all hosts. */
export interface Operation<I extends InputSpecs, O extends OutputSpecs> extends Interface<I, O> {
  run(inputs: Values<I>, host: Host): Promise<Outcome<O>>;
}

export type InputsOf<T> = T extends Interface<infer I, OutputSpecs> ? Values<I> : never;

export type OutcomeOf<T> = T extends Interface<InputSpecs, infer O> ? Outcome<O> : never;

export interface Outcome<O extends OutputSpecs> {
  readonly outputs: { readonly [K in keyof O]: string };
  readonly namedOutputs?: Readonly<Record<string, string>>;
  /** For people in a log or terminal. */
  readonly text: string;
  /** For machines. */
  readonly data: unknown;
  /** For the host's summary page; markdown. */
  readonly summary: string;
  /** Whether anything differs from what is recorded. */
  readonly changes: boolean;
  readonly warnings: readonly Problem[];
}

export type AnyOperation = Operation<InputSpecs, OutputSpecs>;

export function defineInterface<const I extends InputSpecs, const O extends OutputSpecs>(
  definition: Interface<I, O>,
): Interface<I, O> {
  return definition;
}

/** Adds the code. `run` should import it when called, so that looking at a definition stays cheap. */
export function implement<I extends InputSpecs, O extends OutputSpecs>(
  definition: Interface<I, O>,
  run: Operation<I, O>['run'],
): Operation<I, O> {
  return { ...definition, run };
}

/**
 * The whole life of one run: read the inputs, run, publish the outcome. The only place that turns an error into a
 * failed run; operations return or throw.
 */
export async function execute<I extends InputSpecs, O extends OutputSpecs>(
  operation: Operation<I, O>,
  host: Host,
): Promise<void> {
  try {
    const outcome = await operation.run(readInputs(operation.inputs, host), host);
    for (const problem of outcome.warnings) host.warn(problem);
    host.result(outcome.text, outcome.data);
    for (const [key, value] of Object.entries({ ...outcome.outputs, ...outcome.namedOutputs })) host.output(key, value);
    await host.summary(outcome.summary);
    host.succeed({ changes: outcome.changes });
  } catch (error) {
    if (error instanceof UserError) {
      host.fail(error.problems);
    } else {
      host.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
      host.fail([
        { code: 'INTERNAL', message: messageOf(error), remedy: 'This is a defect; please report it with a debug log.' },
      ]);
    }
  }
}
