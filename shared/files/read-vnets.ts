import { type Location, type Problem, throwIfAny, UserError } from '../errors.ts';
import { type PathProblem, readVnets, type Vnet } from '../network/vnet.ts';
import { jsonError, positionAt } from '../text/json-error.ts';
import { readText, shownPath } from './read-text.ts';

/** Reads the virtual networks of a file in the JSON of Azure. Throws one `UserError` with every mistake and its place. */
export async function readVnetFile(file: string): Promise<readonly Vnet[]> {
  const text = readText(file, 'the VNet file');
  const { vnets, problems } = readVnets(await parseJson(file, text));
  if (problems.length > 0) throwIfAny(await locate(file, text, problems));
  return vnets;
}

/** The network of that name, or the only one. Throws `UserError`. */
export function pickVnet(file: string, vnets: readonly Vnet[], name: string | undefined): Vnet {
  const [first, ...rest] =
    name === undefined ? vnets : vnets.filter(vnet => vnet.name.toLowerCase() === name.toLowerCase());
  if (first !== undefined && rest.length === 0) return first;
  const names = vnets.map(vnet => vnet.name).join(', ');
  const message =
    first !== undefined
      ? `${shownPath(file)} has ${rest.length + 1} virtual networks${name === undefined ? '' : ` named '${name}'`}: ${names}.`
      : `${shownPath(file)} has no virtual network '${name}'; it has ${names}.`;
  throw new UserError({ code: 'VNET_UNKNOWN', message, remedy: 'Name the one to plan for with vnet-name.' });
}

async function parseJson(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { why, offset } = jsonError(error);
    throw new UserError({
      code: 'VNET_FILE_INVALID',
      message: `This is not valid JSON: ${why}.`,
      remedy: 'Write it with: az network vnet show --resource-group <group> --name <name> --output json',
      location: await locateSyntax(file, text, offset),
    });
  }
}

/** V8 tells the position only sometimes; the parser with positions finds most of the other mistakes. */
async function locateSyntax(file: string, text: string, offset: number | undefined): Promise<Location> {
  if (offset !== undefined) return { file: shownPath(file), ...positionAt(text, offset) };
  const { parseSource } = await import('../spec/source.ts');
  return parseSource(shownPath(file), text).problems[0]?.location ?? { file: shownPath(file), line: 1, column: 1 };
}

/** Positions need a parser that keeps them; it is loaded only when there is something to point at. */
async function locate(file: string, text: string, problems: readonly PathProblem[]): Promise<Problem[]> {
  const { parseSource } = await import('../spec/source.ts');
  const source = parseSource(shownPath(file), text);
  return problems.map(({ code, message, path }) => ({ code, message: `${message}.`, location: source.locate(path) }));
}
