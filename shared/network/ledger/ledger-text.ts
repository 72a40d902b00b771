import { createHash } from 'node:crypto';
import { type Cidr, CidrError, compareCidrs, contains, formatCidr, overlaps } from '../../cidr/cidr.ts';
import { parseCidr } from '../../cidr/parse-cidr.ts';
import type { Problem } from '../../errors.ts';
import { parseSource } from '../../spec/source.ts';
import { hasControlCharacters } from '../../text/control-characters.ts';
import { jsonError, positionAt } from '../../text/json-error.ts';
import { describeOwner } from '../owners.ts';
import { emptyLedger, growthKind, inLedgerOrder, type Ledger, type LedgerEntry } from './ledger.ts';

const note =
  'Addresses of the AI Factory. Written by `aifactory plan`; commit it. After a merge conflict keep the side of the main branch and plan again.';

/**
 * The ledger as text: one line per allocation, in address order, and a checksum over all of them. Two branches that
 * allocate at the same time both change the checksum line, so git reports a conflict even where their lines are apart.
 */
export function formatLedger(ledger: Ledger): string {
  const entries = inLedgerOrder(ledger.entries);
  const environments = [...new Set(entries.map(entry => entry.environment))].map(environment => {
    const lines = entries
      .filter(entry => entry.environment === environment)
      .map(entry => `      ${formatEntry(entry)}`);
    return `    ${JSON.stringify(environment)}: [\n${lines.join(',\n')}\n    ]`;
  });
  return [
    '{',
    `  "note": ${JSON.stringify(note)},`,
    '  "version": 1,',
    `  "checksum": "${checksumOf(entries)}",`,
    `  "environments": ${environments.length === 0 ? '{}' : `{\n${environments.join(',\n')}\n  }`}`,
    '}',
    '',
  ].join('\n');
}

export interface ReadLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads the ledger and refuses one that cannot be true: conflict markers, overlaps, bad addresses. */
export function parseLedger(file: string, text: string): ReadLedger {
  const failed = (problem: Omit<Problem, 'location'>, line: number): ReadLedger => ({
    ledger: emptyLedger,
    warnings: [],
    problems: [{ ...problem, location: { file, line } }],
  });
  const lines = text.split(/\r?\n/);
  const marker = lines.findIndex(line => /^(<{7}|={7}|>{7})( |$)/.test(line));
  if (marker !== -1) {
    const message =
      'The ledger has the conflict markers of a merge: two branches allocated addresses at the same time.';
    const remedy = `Keep the side of the main branch (on your branch during a rebase: git checkout --ours ${file}; during a merge of main: git checkout --theirs ${file}) and run the plan again.`;
    return failed({ code: 'LEDGER_MERGE_CONFLICT', message, remedy }, marker + 1);
  }
  try {
    return readDocument(file, lines, JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { why, offset } = jsonError(error);
    const message = `The ledger is not valid JSON: ${why}.`;
    const line = offset === undefined ? parseSource(file, text).problems[0]?.location?.line : undefined;
    return failed({ code: 'LEDGER_INVALID', message, remedy: restore }, line ?? positionAt(text, offset ?? 0).line);
  }
}

const restore = 'Restore it from git; it is written by the plan and not meant to be edited.';

function readDocument(file: string, lines: readonly string[], document: unknown): ReadLedger {
  const problems: Problem[] = [];
  const wrong = (message: string, near = ''): void => {
    const line = near === '' ? 1 : lineOf(lines, near);
    problems.push({ code: 'LEDGER_INVALID', message, remedy: restore, location: { file, line } });
  };
  const { version, checksum, environments } = isObject(document) ? document : {};
  const entries: LedgerEntry[] = [];
  if (version !== 1) wrong('The ledger is not of version 1, the only one known here.');
  else if (!isObject(environments)) wrong("The ledger's 'environments' is not a mapping.", '"environments"');
  else {
    for (const [environment, list] of Object.entries(environments)) {
      const near = JSON.stringify(environment);
      if (!Array.isArray(list)) {
        wrong(`The ledger's '${environment}' is not a list of subnets.`, near);
        continue;
      }
      for (const item of list) {
        const entry = readEntry(environment, item);
        if ('message' in entry) wrong(entry.message, entry.near ?? near);
        else entries.push(entry);
      }
    }
  }
  if (problems.length === 0) problems.push(...contradictions(file, lines, entries));
  const warnings: Problem[] = [];
  if (problems.length === 0 && checksum !== checksumOf(inLedgerOrder(entries))) {
    const message = 'The ledger was edited or merged by hand; its entries do not contradict each other and are kept.';
    warnings.push({ code: 'LEDGER_EDITED', message, location: { file, line: lineOf(lines, '"checksum"') } });
  }
  return { ledger: { entries }, problems, warnings };
}

const knownKeys = ['subnet', 'owner', 'kind', 'range', 'range6'];

/** `near` is a text of the line the entry stands on. */
function readEntry(
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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !hasControlCharacters(value);

const contradictions = (file: string, lines: readonly string[], entries: readonly LedgerEntry[]): Problem[] => [
  ...repeated(file, lines, entries),
  ...overlapProblems(file, lines, entries),
];

/** Two places for the same subnet; where they overlap, that is said instead. */
function repeated(file: string, lines: readonly string[], entries: readonly LedgerEntry[]): Problem[] {
  const seen = new Map<string, LedgerEntry>();
  return inLedgerOrder(entries).flatMap(entry => {
    const key = `${entry.environment}/${entry.owner}/${entry.kind.toLowerCase()}`;
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, entry);
    if (twin === undefined || overlaps(twin.cidr, entry.cidr)) return [];
    return [
      {
        code: 'LEDGER_REPEATED',
        message: `${entry.environment}: ${describeOwner(entry.owner)} has ${entry.kind} twice, at ${formatCidr(twin.cidr)} and ${formatCidr(entry.cidr)}, probably after two branches were merged by hand.`,
        remedy: mainBranch,
        location: { file, line: lineOf(lines, formatEntry(entry)) },
      },
    ];
  });
}

const mainBranch = 'Take the ledger of the main branch and plan again, or delete the newer of the two lines.';

/** Overlaps, of either family, that are no growth block of the same owner. */
function overlapProblems(file: string, lines: readonly string[], entries: readonly LedgerEntry[]): Problem[] {
  const byEnvironment = Map.groupBy(inLedgerOrder(entries), entry => entry.environment);
  return [...byEnvironment.values()].flatMap(own => {
    const halves = own.flatMap(entry => (entry.cidrV6 === undefined ? [] : [{ entry, cidr: entry.cidrV6 }]));
    const blocks = [
      ...own.map(entry => ({ entry, cidr: entry.cidr })),
      ...halves.sort((a, b) => compareCidrs(a.cidr, b.cidr)),
    ];
    const problems: Problem[] = [];
    let open: typeof blocks = [];
    for (const block of blocks) {
      open = open.filter(earlier => overlaps(earlier.cidr, block.cidr));
      for (const earlier of open) {
        if (isInGrowthBlock(earlier.entry, block.entry) && block.cidr.family === 4) continue;
        problems.push({
          code: 'LEDGER_OVERLAP',
          message: `${block.entry.environment}: ${describeBlock(block)} overlaps ${describeBlock(earlier)}, probably after two branches were merged by hand.`,
          remedy: mainBranch,
          location: { file, line: lineOf(lines, formatEntry(block.entry)) },
        });
      }
      open.push(block);
    }
    return problems;
  });
}

const isInGrowthBlock = (outer: LedgerEntry, inner: LedgerEntry): boolean =>
  outer.kind === growthKind &&
  inner.kind !== growthKind &&
  outer.owner === inner.owner &&
  contains(outer.cidr, inner.cidr);

const describeBlock = ({ entry, cidr }: { readonly entry: LedgerEntry; readonly cidr: Cidr }): string =>
  `${entry.subnet} (${formatCidr(cidr)}, ${describeOwner(entry.owner)})`;

function formatEntry({ subnet, owner, kind, cidr, cidrV6 }: LedgerEntry): string {
  const range6 = cidrV6 === undefined ? '' : `, "range6": ${JSON.stringify(formatCidr(cidrV6))}`;
  return `{ "subnet": ${JSON.stringify(subnet)}, "owner": ${JSON.stringify(owner)}, "kind": ${JSON.stringify(kind)}, "range": ${JSON.stringify(formatCidr(cidr))}${range6} }`;
}

function checksumOf(entries: readonly LedgerEntry[]): string {
  const text = entries.map(entry => `${entry.environment} ${formatEntry(entry)}`).join('\n');
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

const lineOf = (lines: readonly string[], text: string): number =>
  Math.max(lines.findIndex(line => line.includes(text)) + 1, 1);

export const sameEntries = (a: Ledger, b: Ledger): boolean => formatLedger(a) === formatLedger(b);
