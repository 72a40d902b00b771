import { execute } from '../../shared/operations/operation.ts';
import { plan } from '../../shared/operations/plan/definition.ts';
import { githubHost } from '../host/github-host.ts';

await execute(plan, githubHost);
