import { createHash } from 'node:crypto';
import { CidrError, contains, formatCidr, overlaps } from '../../cidr/cidr.ts';
import { parseCidr } from '../../cidr/parse-cidr.ts';
import type { Problem } from '../../errors.ts';
import { describeOwner } from '../owners.ts';
import { emptyLedger, growthKind, inLedgerOrder, type Ledger, type LedgerEntry } from './ledger.ts';

const note =
  'Addresses of the AI Factory. Written by `aifactory plan`; commit it. After a merge conflict keep either side and plan again.';

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
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const remedy = 'Restore it from git; it is written by the plan and not meant to be edited.';
    return failed(
      { code: 'LEDGER_INVALID', message: `The ledger is not valid JSON: ${(error as Error).message}.`, remedy },
      1,
    );
  }
  return readDocument(file, lines, document);
}

function readDocument(file: string, lines: readonly string[], document: unknown): ReadLedger {
  const problems: Problem[] = [];
  const entries: LedgerEntry[] = [];
  const { version, checksum, environments } = (document ?? {}) as Record<string, unknown>;
  if (version !== 1 || environments === null || typeof environments !== 'object') {
    const message = 'The ledger is not of version 1, the only one known here.';
    return {
      ledger: emptyLedger,
      warnings: [],
      problems: [{ code: 'LEDGER_INVALID', message, location: { file, line: 1 } }],
    };
  }
  for (const [environment, list] of Object.entries(environments as Record<string, unknown>)) {
    for (const item of Array.isArray(list) ? list : []) {
      const entry = readEntry(environment, item as Record<string, unknown>);
      if ('message' in entry)
        problems.push({ code: 'LEDGER_INVALID', message: entry.message, location: { file, line: 1 } });
      else entries.push(entry);
    }
  }
  const warnings: Problem[] = [];
  if (problems.length === 0) problems.push(...overlapProblems(file, lines, entries));
  if (problems.length === 0 && checksum !== checksumOf(inLedgerOrder(entries))) {
    const message = 'The ledger was edited or merged by hand; its entries do not contradict each other and are kept.';
    warnings.push({ code: 'LEDGER_EDITED', message, location: { file, line: lineOf(lines, '"checksum"') } });
  }
  return { ledger: { entries }, problems, warnings };
}

function readEntry(environment: string, item: Record<string, unknown>): LedgerEntry | { readonly message: string } {
  const { owner, kind, subnet, range, range6 } = item;
  if ([owner, kind, subnet, range].some(value => typeof value !== 'string')) {
    return { message: `An entry of '${environment}' lacks subnet, owner, kind or range: ${JSON.stringify(item)}.` };
  }
  try {
    return {
      environment,
      owner: String(owner),
      kind: String(kind),
      subnet: String(subnet),
      cidr: parseCidr(String(range)),
      ...(range6 !== undefined && { cidrV6: parseCidr(String(range6)) }),
    };
  } catch (error) {
    if (!(error instanceof CidrError)) throw error;
    return { message: `${error.message}.` };
  }
}

/** Overlaps that are no growth block of the same owner. */
function overlapProblems(file: string, lines: readonly string[], entries: readonly LedgerEntry[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, LedgerEntry[]>();
  for (const entry of inLedgerOrder(entries)) {
    const open = (seen.get(entry.environment) ?? []).filter(earlier => overlaps(earlier.cidr, entry.cidr));
    for (const earlier of open) {
      if (isInGrowthBlock(earlier, entry)) continue;
      problems.push({
        code: 'LEDGER_OVERLAP',
        message: `${entry.environment}: ${describeEntry(entry)} overlaps ${describeEntry(earlier)}, probably after two branches were merged by hand.`,
        remedy: `Take the ledger of the main branch and plan again, or delete the newer of the two lines.`,
        location: { file, line: lineOf(lines, formatEntry(entry)) },
      });
    }
    seen.set(entry.environment, [...open, entry]);
  }
  return problems;
}

const isInGrowthBlock = (outer: LedgerEntry, inner: LedgerEntry): boolean =>
  outer.kind === growthKind &&
  inner.kind !== growthKind &&
  outer.owner === inner.owner &&
  contains(outer.cidr, inner.cidr);

const describeEntry = (entry: LedgerEntry): string =>
  `${entry.subnet} (${formatCidr(entry.cidr)}, ${describeOwner(entry.owner)})`;

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
