import { describe, expect, test } from '@jest/globals';
import { withoutGithubCommands, withoutPipelinesCommands } from '../../../shared/host/log-commands.ts';

describe('a text of the user that looks like a command of the agent is broken up', () => {
  test.each([
    ['a ##vso[task.setvariable variable=x]y', 'a ## vso[task.setvariable variable=x]y'],
    ['##VSO[task.complete]', '## VSO[task.complete]'],
    ['###vso[x]', '### vso[x]'],
    ['x ##[error]no', 'x ## [error]no'],
    ['# heading ## [link]', '# heading ## [link]'],
    ['::1 stays', '::1 stays'],
  ])('on Azure Pipelines: %s', (text, expected) => {
    expect(withoutPipelinesCommands(text)).toBe(expected);
  });

  test.each([
    ['::error::no', ': :error::no'],
    ['a\n  ::set-output name=x::y', 'a\n  : :set-output name=x::y'],
    ['a\r::warning::x', 'a\r: :warning::x'],
    ['fd00::1 and a::b', 'fd00::1 and a::b'],
    ['x ##[command]y', 'x ## [command]y'],
  ])('on GitHub: %j', (text, expected) => {
    expect(withoutGithubCommands(text)).toBe(expected);
  });
});
