import { type Cidr, compareCidrs, contains, formatCidr, overlaps } from '../../cidr/cidr.ts';
import type { Problem } from '../../errors.ts';
import { describeOwner } from '../owners.ts';
import { growthKind, inLedgerOrder, type LedgerEntry } from './ledger.ts';
import { formatEntry } from './ledger-entry.ts';

/** What can't be true of any factory: one subnet at two places, two subnets at one. */
export const contradictions = (file: string, lines: readonly string[], entries: readonly LedgerEntry[]): Problem[] => [
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

/** Line of a text, counted from 1; 1 where it is nowhere. */
export const lineOf = (lines: readonly string[], text: string): number =>
  Math.max(lines.findIndex(line => line.includes(text)) + 1, 1);
