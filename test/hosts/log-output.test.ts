import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { folderWith } from '../support/spec-folder.ts';

/** What a host prints for the statement, run from source in a process of its own. */
const printed = (host: string, name: string, statement: string): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `import { ${name} as host } from '${pathToFileURL(resolve(host))}'; ${statement}`],
    // The library of Azure Pipelines leaves a key file where it runs.
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], cwd: folderWith() },
  );

const text = JSON.stringify('::set-output name=a::b\nc ##vso[task.setvariable variable=d]e ##[command]f');
const everything = `host.result(${text}, {}); host.log.info(${text}); await host.log.group(${text}, async () => {});`;

test('what a task prints has no commands of the user’s files in it', () => {
  const out = printed('ado-tasks/host/pipelines-host.ts', 'pipelinesHost', everything);
  expect(out.match(/## vso\[task\.setvariable/g)).toHaveLength(3);
  expect(out).not.toContain('##vso[task.setvariable');
  expect(out).not.toContain('##[command]');
  expect(out.match(/^##\[group\].*$/gm)).toHaveLength(1);
});

test('what an action prints has no commands of the user’s files in it', () => {
  const out = printed('actions/host/github-host.ts', 'githubHost', everything);
  expect(out).not.toMatch(/^\s*::set-output/m);
  expect(out.match(/: :set-output/g)).toHaveLength(3);
  expect(out).not.toContain('##[command]');
  expect(out).toContain('::group::');
});
