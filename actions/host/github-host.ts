import * as core from '@actions/core';
import { describeProblem, type Problem } from '../../shared/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { withoutGithubCommands } from '../../shared/host/log-commands.ts';
import { kebab } from '../../shared/inputs/spelling.ts';

export const githubHost: Host = {
  name: 'github',
  log: { debug: core.debug, info: print, group: (title, body) => core.group(withoutGithubCommands(title), body) },
  spell: kebab,
  input: key => core.getInput(kebab(key)) || undefined,
  path: key => core.getInput(kebab(key)) || undefined,
  output: (key, value) => core.setOutput(kebab(key), value),
  secret: core.setSecret,
  summary: async markdown => {
    // Outside a runner there is no summary page to write to.
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  },
  warn: problem => core.warning(messageBeside(problem), annotation(problem)),
  result: print,
  succeed: () => undefined,
  fail: problems => {
    for (const problem of problems) core.error(messageBeside(problem), annotation(problem));
    process.exitCode = core.ExitCode.Failure;
  },
};

function print(text: string): void {
  core.info(withoutGithubCommands(text));
}

/** The location stays in the text too: annotations show it, plain logs do not. */
const messageBeside = (problem: Problem): string => `${describeProblem(problem)} [${problem.code}]`;

function annotation({ location }: Problem): core.AnnotationProperties {
  if (location === undefined) return {};
  return {
    file: location.file,
    ...(location.line !== undefined && { startLine: location.line }),
    ...(location.column !== undefined && { startColumn: location.column }),
  };
}
