import type { Problem } from '../errors.ts';
import { largestSubnetPrefix } from './kinds/azure-ranges.ts';
import type { SubnetKind } from './kinds/subnet-kind.ts';

/** Why a prefix length does not do for a kind of subnet, or undefined. `where` starts the message. */
export function sizeProblem(kind: SubnetKind, prefix: number, where: string): Problem | undefined {
  const largest = kind.largest ?? largestSubnetPrefix;
  if (prefix > kind.smallest) {
    return {
      code: 'SUBNET_TOO_SMALL',
      message: `${where}: /${prefix} is too small for ${kind.title}; it needs /${kind.smallest} or larger (${kind.sizeRule.replace(/\.$/, '')}).`,
      remedy:
        kind.recommended === kind.smallest
          ? `Use /${kind.smallest} or larger.`
          : `Use /${kind.recommended} (recommended) or at least /${kind.smallest}.`,
      details: { source: kind.sources[0] },
    };
  }
  if (prefix < largest) {
    return {
      code: 'SUBNET_TOO_LARGE',
      message: `${where}: /${prefix} is too large for ${kind.title}; at most /${largest} is accepted.`,
      details: { source: kind.sources[0] },
    };
  }
  return undefined;
}
