import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { bicepLiteral } from './bicep-literal.ts';

/** A resource as the engine predicts it: the body with every expression evaluated that can be without Azure. */
export interface PredictedResource {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string;
  readonly [property: string]: unknown;
}

export interface DeploymentScope {
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly resourceGroup?: string;
  readonly location: string;
  readonly deploymentName: string;
}

/** What the engine says against a template or its parameters. */
export class EvaluationError extends Error {
  override readonly name: string = 'EvaluationError';
}

/** The process is gone or can't be understood: nothing more will come from this engine. */
export class EngineLostError extends EvaluationError {
  override readonly name = 'EngineLostError';
}

/**
 * Settings of the .NET runtime for many short evaluations in a row: profiling while running and collecting garbage beside
 * the work cost half of the time.
 */
const runtimeSettings = { DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0' };

/** One Bicep process, kept warm: the first evaluation costs a second or two, the next ones milliseconds. Close it. */
export class BicepEngine {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #folder: string;
  readonly #died: Promise<never>;
  #count = 0;

  private constructor(
    process: ChildProcess,
    reader: StreamMessageReader,
    connection: MessageConnection,
    folder: string,
  ) {
    this.#process = process;
    this.#connection = connection;
    this.#folder = folder;
    this.#died = new Promise((_, reject) => {
      process.once('exit', (code, signal) => {
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        reject(new EngineLostError(`The Bicep process ended with ${how}.`));
      });
      process.once('error', error => reject(new EngineLostError(`The Bicep process failed: ${error.message}.`)));
      // After something that is no message, no answer would be recognized.
      reader.onError(error => {
        reject(new EngineLostError(`The Bicep process can't be understood: ${error.message}`));
        process.kill();
      });
    });
    this.#died.catch(() => undefined);
  }

  static start(cli: string): BicepEngine {
    const child = spawn(cli, ['jsonrpc', '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...runtimeSettings },
    });
    const reader = new StreamMessageReader(child.stdout);
    const connection = createMessageConnection(reader, new StreamMessageWriter(child.stdin));
    connection.listen();
    return new BicepEngine(child, reader, connection, mkdtempSync(join(tmpdir(), 'aifactory-bicep-')));
  }

  /** Makes a compiled template known under a name. */
  addTemplate(name: string, template: unknown): void {
    writeFileSync(join(this.#folder, `${name}.json`), JSON.stringify(template));
  }

  /** The resources a deployment of the template would make. Throws `EvaluationError`. */
  async predict(
    template: string,
    parameters: Readonly<Record<string, unknown>>,
    scope: DeploymentScope,
  ): Promise<readonly PredictedResource[]> {
    // One path for all, or the engine would remember every file it has seen. Evaluations of one engine take turns.
    const path = join(this.#folder, 'parameters.bicepparam');
    const lines = Object.entries(parameters).map(([name, value]) => `param ${name} = ${bicepLiteral(value)}`);
    writeFileSync(path, `using '${template}.json'\n${lines.join('\n')}\n`);
    try {
      const { snapshot } = await this.#call<{ snapshot: string }>('bicep/getSnapshot', {
        path,
        metadata: { resourceGroup: null, ...scope },
        externalInputs: null,
      });
      return (JSON.parse(snapshot) as { predictedResources: PredictedResource[] }).predictedResources;
    } catch (error) {
      if (error instanceof EvaluationError) throw error;
      throw new EvaluationError(await this.#explain(path, error));
    }
  }

  /** Diagnostics of a Bicep file, as `Level code: message`. */
  async diagnose(source: string): Promise<readonly string[]> {
    this.#count += 1;
    const path = join(this.#folder, `check-${this.#count}.bicep`);
    writeFileSync(path, source);
    try {
      const { diagnostics } = await this.#call<{ diagnostics: readonly Diagnostic[] }>('bicep/compile', { path });
      return diagnostics.map(({ level, code, message }) => `${level} ${code}: ${message}`);
    } finally {
      rmSync(path, { force: true });
    }
  }

  close(): void {
    this.#connection.dispose();
    this.#process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** getSnapshot says little about what it refuses; compiling the parameters says more. */
  async #explain(path: string, error: unknown): Promise<string> {
    const message = error instanceof Error ? error.message : String(error);
    try {
      const { diagnostics } = await this.#call<{ diagnostics: readonly Diagnostic[] }>('bicep/compileParams', {
        path,
        parameterOverrides: {},
      });
      const wrong = diagnostics
        .filter(({ level }) => level === 'Error')
        .map(({ code, message: text }) => `${code}: ${text}`);
      return wrong.length === 0 ? message : wrong.join(' ');
    } catch {
      return message;
    }
  }

  async #call<T>(method: string, parameters: object): Promise<T> {
    try {
      return await Promise.race([this.#connection.sendRequest<T>(method, parameters), this.#died]);
    } catch (error) {
      if (error instanceof EvaluationError || isAnswer(error)) throw error;
      // Nobody answers on a broken connection; how the process ended says more than the write that failed.
      this.#process.kill();
      return this.#died;
    }
  }
}

/** Whether the engine itself said no. The library puts failures of the connection in the same class. */
const isAnswer = (error: unknown): boolean =>
  error instanceof ResponseError &&
  error.code !== ErrorCodes.MessageWriteError &&
  error.code !== ErrorCodes.PendingResponseRejected;

interface Diagnostic {
  readonly level: string;
  readonly code: string;
  readonly message: string;
}
