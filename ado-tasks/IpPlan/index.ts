import { ipPlan } from '../../shared/operations/ip-plan/definition.ts';
import { execute } from '../../shared/operations/operation.ts';
import { pipelinesHost } from '../host/pipelines-host.ts';
// Loaded with the entry, because it runs in any case: one file less to open at the start.
import '../../shared/operations/ip-plan/run.ts';

await execute(ipPlan, pipelinesHost);
