import type { ImportInputs } from './definition.ts';

export async function run(_inputs: ImportInputs): Promise<never> {
  throw new Error('not written yet');
}
