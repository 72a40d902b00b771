import { type Cidr, formatCidr, overlaps } from '../cidr/cidr.ts';
import type { Problem } from '../errors.ts';
import { vnetRefusedRanges } from './kinds/azure-ranges.ts';
import { rangesOf } from './kinds/ranges.ts';

/** What Azure would not accept as the prefixes of one network, with the index of the prefix. `where` starts the messages. */
export function addressSpaceProblems(
  prefixes: readonly Cidr[],
  where: string,
): { readonly index: number; readonly problem: Problem }[] {
  const refusedRanges = rangesOf(vnetRefusedRanges) ?? [];
  return prefixes.flatMap((prefix, index) => {
    const text = formatCidr(prefix);
    const problems: Problem[] = [];
    const twin = prefixes.slice(0, index).find(other => overlaps(other, prefix));
    if (twin !== undefined) {
      const message = `${where}: the prefix ${text} overlaps ${formatCidr(twin)} of the same address space.`;
      problems.push({ code: 'VNET_PREFIX_OVERLAP', message });
    }
    const rule = vnetRefusedRanges[refusedRanges.findIndex(range => overlaps(range, prefix))];
    if (rule !== undefined) {
      const message = `${where}: Azure refuses ${text} in a virtual network; it overlaps ${rule.range} (${rule.reason}).`;
      problems.push({ code: 'VNET_PREFIX_REFUSED', message, details: { source: rule.source } });
    }
    return problems.map(problem => ({ index, problem }));
  });
}
