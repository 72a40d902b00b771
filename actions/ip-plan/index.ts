import { ipPlan } from '../../shared/operations/ip-plan/definition.ts';
import { execute } from '../../shared/operations/operation.ts';
import { githubHost } from '../host/github-host.ts';

await execute(ipPlan, githubHost);
