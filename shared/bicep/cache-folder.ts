import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where tools and evaluated plans are kept between runs: an explicit folder, the CI system's, or the user's. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const explicit = env.AIFACTORY_CACHE;
  if (explicit) return explicit;
  const base =
    env.RUNNER_TOOL_CACHE ||
    env.AGENT_TOOLSDIRECTORY ||
    env.XDG_CACHE_HOME ||
    env.LOCALAPPDATA ||
    join(homedir(), '.cache');
  return join(base, 'aifactory');
}
