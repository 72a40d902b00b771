/** Stands in for the package that opens a browser; pipelines have none, and it would add a program to the bundles. */
export default async function open(target: string): Promise<never> {
  throw new Error(`${target} can't be opened: there is no browser here.`);
}
