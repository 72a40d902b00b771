import { CidrError, formatCidr } from '../../cidr/cidr.ts';
import { parseCidr } from '../../cidr/parse-cidr.ts';
import { hasControlCharacters } from '../../text/control-characters.ts';
import type { LedgerEntry } from './ledger.ts';

/** An entry as the file has it, on one line. */
export function formatEntry({ subnet, owner, kind, cidr, cidrV6 }: LedgerEntry): string {
  const range6 = cidrV6 === undefined ? '' : `, "range6": ${JSON.stringify(formatCidr(cidrV6))}`;
  return `{ "subnet": ${JSON.stringify(subnet)}, "owner": ${JSON.stringify(owner)}, "kind": ${JSON.stringify(kind)}, "range": ${JSON.stringify(formatCidr(cidr))}${range6} }`;
}

const knownKeys = ['subnet', 'owner', 'kind', 'range', 'range6'];

/** Reads an entry strictly: what is not understood would be lost when the file is written again. `near` is a text of its line. */
export function readEntry(
  environment: string,
  item: unknown,
): LedgerEntry | { readonly message: string; readonly near?: string } {
  const shown = (JSON.stringify(item) ?? '').slice(0, 200);
  if (!isObject(item)) return { message: `An entry of '${environment}' is not a mapping: ${shown}.` };
  const { owner, kind, subnet, range, range6 } = item;
  const near = [subnet, range, owner].find(value => typeof value === 'string' && value !== '');
  const at = near === undefined ? {} : { near: JSON.stringify(near) };
  if (!isText(owner) || !isText(kind) || !isText(subnet) || !isText(range)) {
    return { message: `An entry of '${environment}' lacks subnet, owner, kind or range: ${shown}.`, ...at };
  }
  const unknown = Object.keys(item).find(key => !knownKeys.includes(key));
  if (unknown !== undefined) {
    return { message: `An entry of '${environment}' has a key that is not known here: ${shown}.`, ...at };
  }
  try {
    const cidr = parseCidr(range);
    if (cidr.family !== 4) return { message: `The range of '${subnet}' is not IPv4: ${range}.`, ...at };
    if (range6 === undefined) return { environment, owner, kind, subnet, cidr };
    const cidrV6 = isText(range6) ? parseCidr(range6) : undefined;
    if (cidrV6?.family !== 6) return { message: `The range6 of '${subnet}' is not IPv6: ${shown}.`, ...at };
    return { environment, owner, kind, subnet, cidr, cidrV6 };
  } catch (error) {
    if (!(error instanceof CidrError)) throw error;
    return { message: `${error.message}.`, ...at };
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !hasControlCharacters(value);
