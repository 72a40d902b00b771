import { findBicep } from '../../shared/bicep/find-cli.ts';
import { UserError } from '../../shared/errors.ts';

// A process of its own, since the places that are searched come from its environment: `node bicep-find.ts <options>`.
const outcome = await findBicep(JSON.parse(process.argv[2] ?? '{}')).catch((error: unknown) => {
  if (error instanceof UserError) return error.problems[0];
  throw error;
});
process.stdout.write(JSON.stringify(outcome));
