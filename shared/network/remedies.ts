import { blockSize, type Cidr, type Family } from '../cidr/cidr.ts';
import { compareNames } from './compare-names.ts';
import type { FreeSpace } from './free-space.ts';
import { rangesOf } from './kinds/ranges.ts';
import { cloneSpace, ipv6SubnetPrefix, placeAll, type Space } from './place.ts';
import type { PlaceRules } from './place-rules.ts';
import type { Remedy, RequestGroup, SubnetRequest } from './request.ts';

/** What would let the group fit, tried out on copies of the free space. */
export function remediesFor(
  space: Space,
  group: RequestGroup,
  family: Family,
  rules: PlaceRules,
  own: FreeSpace | undefined,
): Remedy[] {
  const requests = group.requests.filter(request => request.pinned === undefined);
  const fits = (candidates: readonly SubnetRequest[], extra?: Cidr): boolean => {
    const trial = cloneSpace(space);
    if (extra !== undefined) (extra.family === 4 ? trial.v4 : trial.v6).add(extra);
    return placeAll(trial, candidates, rules, own?.clone());
  };
  const remedies = [family === 4 ? shrink(requests, fits) : undefined, extend(requests, family, fits)];
  return remedies.filter(remedy => remedy !== undefined);
}

/** Takes an extra prefix into account where one is given. */
type Fits = (requests: readonly SubnetRequest[], extra?: Cidr) => boolean;

/** Halves the largest subnet that its service lets shrink, again and again, until the group fits. */
function shrink(requests: readonly SubnetRequest[], fits: Fits): Remedy | undefined {
  const sizes = new Map(requests.map(request => [request, request.prefix]));
  const sizeOf = (request: SubnetRequest): number => sizes.get(request) ?? request.prefix;
  for (;;) {
    const [largest] = requests
      .filter(request => request.kind.smallest > sizeOf(request))
      .sort((a, b) => sizeOf(a) - sizeOf(b) || compareNames(a.name, b.name));
    if (largest === undefined) return undefined;
    sizes.set(largest, sizeOf(largest) + 1);
    if (fits(requests.map(request => ({ ...request, prefix: sizeOf(request) })))) break;
  }
  const changes = requests
    .filter(request => sizeOf(request) !== request.prefix)
    .map(request => ({ name: request.name, from: request.prefix, to: sizeOf(request) }));
  return { kind: 'smaller-subnets', changes };
}

/** The smallest extra VNet prefix that makes the group fit. */
export function extend(requests: readonly SubnetRequest[], family: Family, fits: Fits): Remedy | undefined {
  const longest = family === 4 ? Math.min(...requests.map(request => request.prefix)) : ipv6SubnetPrefix;
  for (let prefix = longest; prefix >= 8; prefix -= 1) {
    if (fits(requests, { family, base: trialBase(requests, family, prefix), prefix })) {
      return { kind: 'add-prefix', prefix, family };
    }
  }
  return undefined;
}

/** A base for the trial prefix that the requested kinds accept: inside the first range one of them insists on. */
function trialBase(requests: readonly SubnetRequest[], family: Family, prefix: number): bigint {
  if (family === 6) return 0n;
  const insisted = requests
    .flatMap(request => rangesOf(request.kind.onlyIn) ?? [])
    .find(range => range.prefix <= prefix);
  const tenSlashEight = 10n << 24n;
  const base = insisted?.base ?? tenSlashEight;
  return base - (base % blockSize(4, prefix));
}
