import type { Cidr } from '../../cidr/cidr.ts';
import { parseCidr } from '../../cidr/parse-cidr.ts';
import type { RangeRule } from './subnet-kind.ts';

const parsed = new WeakMap<readonly RangeRule[], readonly Cidr[]>();

/** The rules' ranges as blocks; parsed once per rule list, because allocation asks for them again and again. */
export function rangesOf(rules: readonly RangeRule[] | undefined): readonly Cidr[] | undefined {
  if (rules === undefined) return undefined;
  const known = parsed.get(rules);
  if (known !== undefined) return known;
  const ranges = rules.map(rule => parseCidr(rule.range));
  parsed.set(rules, ranges);
  return ranges;
}
