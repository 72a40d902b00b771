/** Stands in for @actions/exec inside the bundles; @actions/core wants it for facts about the platform, which nothing here asks for. */
export async function getExecOutput(command: string): Promise<never> {
  throw new Error(`'${command}' can't be run: programs are not started through @actions/exec here.`);
}
