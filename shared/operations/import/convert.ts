import { isOpen, isUnset } from './open-value.ts';
import type { Write } from './rule.ts';
import { chosenOf, type Seed, seedOf, variablesOf } from './seed.ts';
import type { SeedSource, Variable } from './seed-source.ts';
import { idOf } from './table/row.ts';
import { rows } from './table/rows.ts';

/** What became of every variable of the file; each is in exactly one of the lists. */
export interface Conversion {
  readonly seed: Seed;
  readonly mapped: readonly Mapped[];
  readonly dropped: readonly Dropped[];
  readonly unset: readonly Dropped[];
  readonly unknown: readonly Variable[];
  readonly notes: readonly string[];
}

export interface Mapped {
  readonly variable: Variable;
  readonly writes: readonly Write[];
}

export interface Dropped {
  readonly variable: Variable;
  readonly reason: string;
}

export function convert(source: SeedSource): Conversion {
  const seed = seedOf(source, rows);
  const rowOf = new Map(rows.flatMap(row => variablesOf(row, source).map(variable => [variable, row] as const)));
  const mapped: Mapped[] = [];
  const dropped: Dropped[] = [];
  const unset: Dropped[] = [];
  const unknown: Variable[] = [];
  const notes = new Set<string>();
  for (const variable of source.variables) {
    const row = rowOf.get(variable);
    if (row === undefined) {
      unknown.push(variable);
      continue;
    }
    const chosen = chosenOf(row, source);
    if (chosen !== undefined && chosen !== variable) {
      dropped.push({ variable, reason: `another name for ${chosen.name}, which counts` });
      if (!isUnset(variable.value) && !isOpen(variable.value) && variable.value !== chosen.value)
        notes.add(differs(variable, chosen));
    } else if (seed.value(idOf(row)) === undefined) {
      unset.push({ variable, reason: whyUnset(variable.value) });
    } else {
      const decision = row.rule(variable.value, seed);
      for (const note of decision.notes ?? []) notes.add(note);
      if ('dropped' in decision) dropped.push({ variable, reason: decision.dropped });
      else mapped.push({ variable, writes: decision.writes });
    }
  }
  return { seed, mapped, dropped, unset, unknown, notes: [...notes] };
}

const differs = (variable: Variable, chosen: Variable): string =>
  `${variable.name} and ${chosen.name} mean the same but differ; ${chosen.name} counts.`;

function whyUnset(value: string): string {
  if (/<\d+>/.test(value)) return 'not filled in; only an existing factory has one';
  return value.includes('<optional>') ? 'optional and not filled in' : 'empty';
}
