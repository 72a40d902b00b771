import { join } from 'node:path';
import { planSpec } from '../shared/factory/plan-spec.ts';
import { factoryMap } from '../shared/operations/plan/render.ts';
import { mapSvg } from '../shared/report/map-svg.ts';
import { root } from './root.ts';

/** The picture in the README: what the plan draws for the example factory, before anything is recorded. */
export async function exampleMap(): Promise<string> {
  const { plan } = await planSpec({
    specFile: join(root, 'examples/factory/aifactory.yaml'),
    vnetFiles: [],
    releases: [],
    ledgerFile: join(root, 'examples/factory/no-ledger.json'),
  });
  return mapSvg(factoryMap(plan));
}
