import { UserError } from '../../errors.ts';
import { readText, shownPath } from '../../files/read-text.ts';
import { readAzureDevops } from './read-azure-devops.ts';
import { readEnv } from './read-env.ts';
import type { SeedFormat, SeedSource } from './seed-source.ts';

/** Reads either of the two configuration files of the seed. Throws `UserError` when it is neither. */
export function readSource(file: string, format: SeedFormat | 'auto'): SeedSource {
  const content = readText(file, 'the seed configuration').replace(/^\uFEFF/, '');
  const shown = shownPath(file);
  const chosen = format === 'auto' ? detect(shown, content) : format;
  return chosen === 'github' ? readEnv(shown, content) : readAzureDevops(shown, content);
}

/** The first line that is neither blank nor a comment tells them apart in all files but damaged ones. */
function detect(file: string, content: string): SeedFormat {
  if (/^["']?variables["']?\s*:/m.test(content)) return 'azure-devops';
  if (/^\s*(export\s+)?[A-Za-z_]\w*\s*=/m.test(content)) return 'github';
  throw new UserError({
    code: 'FORMAT_UNKNOWN',
    message: `${file} has neither a mapping 'variables:' (Azure DevOps) nor lines NAME=value (GitHub).`,
    remedy: "Give the seed's variables.yaml or .env.",
  });
}
