import { type AnyOperation, execute } from '../../operations/operation.ts';
import { nearest } from '../../text/nearest.ts';
import { commandHelp, overview } from './help.ts';
import { parseFlags } from './parse-flags.ts';
import { type Terminal, terminalHost } from './terminal-host.ts';

/** The command line: finds the command, reads its flags, runs it. */
export async function main(
  args: readonly string[],
  operations: readonly AnyOperation[],
  version: string,
  terminal: Terminal,
): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(`${overview(operations, version)}\n`);
    terminal.exit(name === undefined ? 1 : 0);
    return;
  }
  if (name === '--version') {
    terminal.out(`${version}\n`);
    terminal.exit(0);
    return;
  }
  const operation = operations.find(candidate => candidate.name === name);
  if (operation === undefined) {
    const suggestion =
      nearest(
        name,
        operations.map(candidate => candidate.name),
      ) ?? '--help';
    terminal.err(`error: There is no command '${name}'. Did you mean 'aifactory ${suggestion}'? [COMMAND_UNKNOWN]`);
    terminal.exit(1);
    return;
  }
  const flags = parseFlags(rest, operation.inputs);
  if (flags.global.has('help')) {
    terminal.out(`${commandHelp(operation)}\n`);
    terminal.exit(0);
    return;
  }
  const host = terminalHost(flags, terminal);
  if (flags.problems.length > 0) host.fail(flags.problems);
  else await execute(operation, host);
}
