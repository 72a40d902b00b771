import { join } from 'node:path';
import { shownPath } from '../../files/read-text.ts';
import { currentContent, writeFiles } from '../../files/write-files.ts';
import { jsonSchemas } from '../../spec/json-schemas.ts';
import type { SchemaInputs, SchemaOutcome } from './definition.ts';

export async function run({ folder }: SchemaInputs): Promise<SchemaOutcome> {
  const files = jsonSchemas().map(({ name, content }) => ({ path: join(folder, name), content }));
  const changes = files.some(file => currentContent(file.path) !== file.content);
  writeFiles(files);
  const paths = files.map(({ path }) => shownPath(path));
  const hint = 'Point to one from the first line of a spec file: # yaml-language-server: $schema=<path>';
  return {
    outputs: { files: JSON.stringify(paths) },
    text: `${paths.map(path => `Wrote ${path}`).join('\n')}\n${hint}`,
    summary: '',
    data: { files: paths },
    changes,
    warnings: [],
  };
}
