import { importSeed } from './import/definition.ts';
import { ipPlan } from './ip-plan/definition.ts';
import type { AnyOperation } from './operation.ts';
import { plan } from './plan/definition.ts';
import { schema } from './schema/definition.ts';

/** Every operation, in the order of help and documentation. */
export const operations = [plan, ipPlan, importSeed, schema] as unknown as readonly AnyOperation[];
