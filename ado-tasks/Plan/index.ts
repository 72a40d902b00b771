import { execute } from '../../shared/operations/operation.ts';
import { plan } from '../../shared/operations/plan/definition.ts';
import { pipelinesHost } from '../host/pipelines-host.ts';

await execute(plan, pipelinesHost);
