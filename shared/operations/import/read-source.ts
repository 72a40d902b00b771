import { UserError } from '../../errors.ts';
import { readText, shownPath } from '../../files/read-text.ts';
import { readAzureDevops } from './read-azure-devops.ts';
import { readEnv } from './read-env.ts';
import type { SeedFormat, SeedSource } from './seed-source.ts';

/** Reads either of the two configuration files of the seed. Throws `UserError` when it is neither. */
export function readSource(file: string, format: SeedFormat | 'auto'): SeedSource {
  const content = readText(file, 'the seed configuration').replace(/^\uFEFF/, '');
  const shown = shownPath(file);
  const found = formatOf(content);
  if (found === undefined) {
    throw new UserError({
      code: 'FORMAT_UNKNOWN',
      message: `${shown} has neither a mapping 'variables:' (Azure DevOps) nor lines NAME=value (GitHub).`,
      remedy: "Give the seed's variables.yaml or .env.",
    });
  }
  // Read as the other one, it would yield nothing, or a syntax error that misleads.
  if (format !== 'auto' && format !== found) {
    throw new UserError({
      code: 'FORMAT_WRONG',
      message: `${shown} is the configuration for ${formatNames[found]}, not for ${formatNames[format]}.`,
      remedy: `Leave format out, or say ${found}.`,
    });
  }
  return found === 'github' ? readEnv(shown, content) : readAzureDevops(shown, content);
}

export const formatNames: Readonly<Record<SeedFormat, string>> = { 'azure-devops': 'Azure DevOps', github: 'GitHub' };

function formatOf(content: string): SeedFormat | undefined {
  if (/^\s*["']?variables["']?\s*:/m.test(content)) return 'azure-devops';
  return /^\s*(export\s+)?[A-Za-z_]\w*\s*=/m.test(content) ? 'github' : undefined;
}
