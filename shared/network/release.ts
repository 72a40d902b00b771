import { type Problem, throwIfAny } from '../errors.ts';
import { kindOfKey } from '../spec/project-subnets.ts';
import type { LedgerEntry } from './ledger/ledger.ts';

/** What to give back: all subnets of an owner, or those of one kind. */
export interface Release {
  readonly owner: string;
  readonly kind?: string;
}

/** Reads `007` and `007/aca`. Throws `UserError`. */
export function parseReleases(items: readonly string[]): Release[] {
  const problems: Problem[] = [];
  const releases = items.map(item => {
    const [owner = '', kind, ...rest] = item.split('/');
    if (rest.length > 0 || !/^(\d{1,3}|common)$/.test(owner) || kind === '') {
      const message = `release: '${item}' is neither a project number (007) or common, nor one of their subnets (007/aca, common/bastion).`;
      problems.push({ code: 'INPUT_INVALID', message });
    }
    const id = /^\d/.test(owner) ? owner.padStart(3, '0') : owner;
    return kind === undefined ? { owner: id } : { owner: id, kind };
  });
  throwIfAny(problems);
  return releases;
}

/** Whether the release means this entry. Case does not matter, and Bastion goes by its short name too. */
export function matchesRelease(entry: LedgerEntry, release: Release): boolean {
  const kind = release.kind?.toLowerCase();
  const own = entry.kind.toLowerCase();
  return release.owner === entry.owner && (kind === undefined || kind === own || kindOfKey(kind).toLowerCase() === own);
}

export const isReleased = (entry: LedgerEntry, releases: readonly Release[]): boolean =>
  releases.some(release => matchesRelease(entry, release));
