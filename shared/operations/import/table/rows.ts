import { aiServiceRows } from './ai-services.ts';
import { appServiceRows } from './app-services.ts';
import { commonAreaRows } from './common-area.ts';
import { dataServiceRows } from './data-services.ts';
import { identityRows } from './identity.ts';
import { namingRows } from './naming.ts';
import { networkRows } from './network.ts';
import { peopleRows } from './people.ts';
import { pipelineRows } from './pipeline.ts';
import type { Row } from './row.ts';

/** Every variable of the seed, and what becomes of it. */
export const rows: readonly Row[] = [
  ...identityRows,
  ...namingRows,
  ...networkRows,
  ...commonAreaRows,
  ...peopleRows,
  ...aiServiceRows,
  ...dataServiceRows,
  ...appServiceRows,
  ...pipelineRows,
];
