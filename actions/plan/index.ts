import { execute } from '../../shared/operations/operation.ts';
import { plan } from '../../shared/operations/plan/definition.ts';
import { githubHost } from '../host/github-host.ts';
// Loaded with the entry, because it runs in any case: one file less to open at the start.
import '../../shared/operations/plan/run.ts';

await execute(plan, githubHost);
