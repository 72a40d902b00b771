import { ipPlan } from '../../shared/operations/ip-plan/definition.ts';
import { execute } from '../../shared/operations/operation.ts';
import { pipelinesHost } from '../host/pipelines-host.ts';

await execute(ipPlan, pipelinesHost);
