import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cacheFolder } from '../../shared/bicep/cache-folder.ts';

const everything = {
  AIFACTORY_CACHE: '/explicit',
  RUNNER_TOOL_CACHE: '/runner',
  AGENT_TOOLSDIRECTORY: '/agent',
  XDG_CACHE_HOME: '/xdg',
  LOCALAPPDATA: '/local',
};
const order = Object.entries(everything);

test('an explicit folder is taken as it is', () => {
  expect(cacheFolder(everything)).toBe('/explicit');
});

test.each(order.slice(1).map(([name, value], i) => ({ name, value, before: order.slice(0, i + 1) })))(
  '$name is where the cache goes when nothing before it is set',
  ({ name, value, before }) => {
    const without = Object.fromEntries(order.filter(([key]) => !before.some(([earlier]) => earlier === key)));
    expect(without).toHaveProperty(name);
    expect(cacheFolder(without)).toBe(join(value, 'aifactory'));
  },
);

test('without any of them it is in the home folder', () => {
  expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'aifactory'));
});

test('an empty variable counts as not set', () => {
  const empty = Object.fromEntries(order.map(([name]) => [name, '']));
  expect(cacheFolder(empty)).toBe(cacheFolder({}));
  expect(cacheFolder({ ...empty, LOCALAPPDATA: '/local' })).toBe(join('/local', 'aifactory'));
});
