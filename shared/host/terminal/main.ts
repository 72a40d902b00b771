import type { Problem } from '../../errors.ts';
import { type AnyOperation, execute } from '../../operations/operation.ts';
import { nearest } from '../../text/nearest.ts';
import { commandHelp, overview } from './help.ts';
import { type GlobalFlag, parseFlags } from './parse-flags.ts';
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
    // Flags that nobody understands can't be read; only how the mistake is to be told.
    const global = new Set<GlobalFlag>(args.includes('--json') ? ['json'] : []);
    terminalHost({ inputs: new Map(), global, problems: [] }, terminal).fail([noCommand(name, operations)]);
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

function noCommand(name: string, operations: readonly AnyOperation[]): Problem {
  const names = operations.map(candidate => candidate.name);
  if (name.startsWith('-')) {
    const remedy = `Start with one of ${names.join(', ')}, or see 'aifactory --help'.`;
    return { code: 'COMMAND_MISSING', message: `There is no command before '${name}'.`, remedy };
  }
  const remedy = `Did you mean 'aifactory ${nearest(name, names) ?? '--help'}'?`;
  return { code: 'COMMAND_UNKNOWN', message: `There is no command '${name}'.`, remedy };
}
