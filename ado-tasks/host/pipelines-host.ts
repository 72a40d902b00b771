import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// A default import of this CommonJS package is undefined once bundled.
import * as tl from 'azure-pipelines-task-lib/task.js';
import { describeProblem, type Problem } from '../../shared/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { withoutPipelinesCommands } from '../../shared/host/log-commands.ts';
import { camel } from '../../shared/inputs/spelling.ts';

export const pipelinesHost: Host = {
  name: 'azure-pipelines',
  log: {
    debug: tl.debug,
    info: print,
    group: async (title, body) => {
      console.log(`##[group]${withoutPipelinesCommands(title).replace(/[\r\n]+/g, ' ')}`);
      try {
        return await body();
      } finally {
        console.log('##[endgroup]');
      }
    },
  },
  spell: key => key,
  input: key => tl.getInput(key) || undefined,
  path: key => (tl.filePathSupplied(key) ? tl.getPathInput(key) : undefined),
  output: (key, value) => tl.setVariable(camel(key), value, false, true),
  secret: tl.setSecret,
  summary: async markdown => {
    const file = join(tl.getVariable('Agent.TempDirectory') ?? tmpdir(), `aifactory-${crypto.randomUUID()}.md`);
    writeFileSync(file, markdown);
    tl.command('task.uploadsummary', {}, file);
  },
  warn: problem => logIssue('warning', problem),
  result: print,
  succeed: () => tl.setResult(tl.TaskResult.Succeeded, ''),
  fail: problems => {
    for (const problem of problems) logIssue('error', problem);
    // The issues carry the texts; a message here would show the first one twice.
    tl.setResult(tl.TaskResult.Failed, '');
  },
};

function print(text: string): void {
  console.log(withoutPipelinesCommands(text));
}

function logIssue(type: 'error' | 'warning', problem: Problem): void {
  const { location } = problem;
  const properties = {
    type,
    code: problem.code,
    ...(location && { sourcepath: location.file }),
    ...(location?.line !== undefined && { linenumber: String(location.line) }),
    ...(location?.column !== undefined && { columnnumber: String(location.column) }),
  };
  tl.command('task.logissue', properties, describeProblem(problem));
}
