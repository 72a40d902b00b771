import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import { parseSource } from '../../spec/source.ts';
import { jsonError, positionAt } from '../../text/json-error.ts';
import { contradictions, lineOf } from './contradictions.ts';
import { emptyLedger, inLedgerOrder, type Ledger, type LedgerEntry } from './ledger.ts';
import { formatEntry, isObject, readEntry } from './ledger-entry.ts';

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

function checksumOf(entries: readonly LedgerEntry[]): string {
  const text = entries.map(entry => `${entry.environment} ${formatEntry(entry)}`).join('\n');
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

export const sameEntries = (a: Ledger, b: Ledger): boolean => formatLedger(a) === formatLedger(b);
