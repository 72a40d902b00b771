import { describeProblem, type Problem } from '../../errors.ts';
import { kebab } from '../../inputs/spelling.ts';
import { errorData } from '../../report/error-data.ts';
import type { Host } from '../host.ts';
import { redactor } from '../redact.ts';
import type { ParsedFlags } from './parse-flags.ts';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  exit(code: number): void;
}

/** Exit codes: 0 done or nothing to change, 1 error, 2 changes where `--detailed-exitcode` asks for it. */
export function terminalHost(flags: ParsedFlags, terminal: Terminal): Host {
  const { hide, redact } = redactor();
  const json = flags.global.has('json');
  const quiet = flags.global.has('quiet');
  const err = (text: string): void => terminal.err(redact(text));
  const info = (text: string): void => {
    if (!quiet) err(text);
  };
  return {
    name: 'terminal',
    log: {
      debug: message => {
        if (flags.global.has('debug')) err(message);
      },
      info,
      group: async (title, body) => {
        info(title);
        return body();
      },
    },
    spell: key => `--${kebab(key)}`,
    input: key => flags.inputs.get(key) || undefined,
    path: key => flags.inputs.get(key) || undefined,
    output: () => undefined,
    secret: hide,
    summary: async () => undefined,
    warn: problem => err(`warning: ${describeProblem(problem)}`),
    result: (text, data) => {
      if (json) terminal.out(redact(`${JSON.stringify(data, null, 2)}\n`));
      else if (!quiet) terminal.out(redact(`${text}\n`));
    },
    succeed: ({ changes }) => terminal.exit(changes && flags.global.has('detailed-exitcode') ? 2 : 0),
    fail: problems => {
      if (json) terminal.out(redact(`${JSON.stringify(errorData(problems), null, 2)}\n`));
      for (const problem of problems) err(errorLine(problem));
      terminal.exit(1);
    },
  };
}

const errorLine = (problem: Problem): string => `error: ${describeProblem(problem)} [${problem.code}]`;
