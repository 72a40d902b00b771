import type { Capacity, FittingProjects } from '../network/capacity.ts';
import { thousands } from '../text/thousands.ts';
import { percent } from './table.ts';

/** Name and value of each figure, for tables and the map. */
export function capacityFacts(capacity: Capacity): (readonly [string, string])[] {
  return [
    ['Addresses', `${thousands(capacity.total)}, ${percent(capacity.utilisation)} in use`],
    [
      'Free',
      `${thousands(capacity.free)}${capacity.largestFree === null ? '' : `, largest block ${capacity.largestFree}`}`,
    ],
    ['Outside the largest free block', percent(capacity.fragmentation)],
    ...capacity.fits.map(fit => [`More projects of type ${fit.type}`, describeFit(fit)] as const),
    ...capacity.limits.map(({ name, used, limit }) => [name, `${thousands(used)} of ${thousands(limit)}`] as const),
  ];
}

/** The same in a few lines of text. */
export function capacityLines(capacity: Capacity): string[] {
  const { total, free, largestFree, utilisation, fragmentation, fits, limits } = capacity;
  const largest = largestFree === null ? '' : `, largest block ${largestFree}`;
  const scattered = free === 0 ? '' : `, ${percent(fragmentation)} of it outside that block`;
  const parts = (['projects', 'common', 'foreign', 'growth', 'reserved'] as const)
    .filter(part => capacity[part] > 0)
    .map(part => `${part} ${thousands(capacity[part])}`);
  return [
    `In use: ${percent(utilisation)} of ${thousands(total)} addresses${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
    `Free: ${thousands(free)}${largest}${scattered}`,
    `Room for more projects: ${fits.map(fit => `${fit.type} ${describeFit(fit)}`).join('; ')}`,
    `Limits: ${limits.map(({ name, used, limit }) => `${name.toLowerCase().replace('vnet', 'VNet')} ${thousands(used)} of ${thousands(limit)}`).join('; ')}`,
  ];
}

/** The count beside what arithmetic allows, so that space lost to fragmentation shows. */
function describeFit({ count, arithmeticBound, limitedBy }: FittingProjects): string {
  if (limitedBy !== undefined) return `${thousands(count)} (limited by ${limitedBy})`;
  return count === arithmeticBound
    ? thousands(count)
    : `${thousands(count)} (the free addresses alone would do for ${thousands(arithmeticBound)})`;
}
