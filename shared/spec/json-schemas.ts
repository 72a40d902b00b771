import { z } from 'zod';
import { factory } from './schema/factory.ts';
import { project } from './schema/project.ts';

/** The published JSON Schemas of `aifactory.yaml` and of the project files. */
export function jsonSchemas(): { readonly name: string; readonly content: string }[] {
  return [
    { name: 'aifactory.schema.json', content: schemaText(factory, 'AI Factory') },
    { name: 'project.schema.json', content: schemaText(project, 'AI Factory project') },
  ];
}

function schemaText(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
