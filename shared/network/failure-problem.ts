import { formatCidr, overlaps } from '../cidr/cidr.ts';
import { parseCidr } from '../cidr/parse-cidr.ts';
import type { Location, Problem } from '../errors.ts';
import { thousands } from '../text/thousands.ts';
import { describeOwner } from './owners.ts';
import type { AllocationFailure, Remedy } from './request.ts';

/** The failure as the user sees it: which request, what is free, and what would help. */
export function failureProblem(
  failure: AllocationFailure,
  environment: string | undefined,
  location?: Location,
): Problem {
  const { request, family, largestFree, totalFree, owner } = failure;
  const size = family === 4 ? `/${request.prefix}` : 'an IPv6 /64';
  const who = owner === '' ? '' : ` of ${describeOwner(owner)}`;
  const largest = largestFree === undefined ? undefined : formatCidr(largestFree);
  const space =
    largest === undefined
      ? 'no address is free'
      : `the largest free block is ${largest}, ${thousands(totalFree)} addresses are free in all${restText(failure)}`;
  const refusal = largestFree && request.kind.refuses.find(rule => overlaps(parseCidr(rule.range), largestFree));
  const rule = refusal === undefined ? '' : ` ${request.kind.title} refuses ${refusal.range}: ${refusal.reason}.`;
  const insisted = family === 4 ? request.kind.onlyIn?.map(range => range.range).join(', ') : undefined;
  const rules = insisted === undefined ? '' : ` in ${insisted}`;
  const remedy = failure.remedies.map(describeRemedy).join(', or ');
  return {
    code: 'NO_SPACE',
    message: `${environment === undefined ? '' : `${environment}: `}There is no free block${rules} for '${request.name}'${who} (${size}): ${space}.${rule}`,
    ...(remedy !== '' && { remedy: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.` }),
    ...(location && { location }),
    details: {
      ...(environment !== undefined && { environment }),
      ...(owner !== '' && { project: owner }),
      request: { name: request.name, kind: request.kind.name, size },
      freeSpace: { largestBlock: largest ?? null, total: Number(totalFree) },
      fixes: failure.remedies.map(remedyData),
    },
  };
}

/** Without it, a block that the same request took would be called free. */
function restText({ rest, totalFree }: AllocationFailure): string {
  if (rest.total === totalFree) return '';
  const names = rest.placed.map(name => `'${name}'`);
  const last = names.pop();
  const who =
    names.length > 4
      ? `the ${names.length + 1} subnets`
      : names.length === 0
        ? last
        : `${names.join(', ')} and ${last}`;
  const verb = names.length === 0 ? 'leaves' : 'leave';
  if (rest.largest === undefined) return `, of which ${who}, placed before it, ${verb} none`;
  return `, of which ${who}, placed before it, ${verb} ${thousands(rest.total)}, the largest block ${formatCidr(rest.largest)}`;
}

/** What would let all the owners fit that do not. */
export function togetherText(count: number, remedy: Remedy): string {
  return `For all ${count} that do not fit, ${describeRemedy(remedy)}.`;
}

function describeRemedy(remedy: Remedy): string {
  if (remedy.kind === 'add-prefix') {
    return `add ${remedy.family === 4 ? 'a' : 'an IPv6'} prefix of /${remedy.prefix} or larger to the address space`;
  }
  return `make ${remedy.changes.map(({ name, from, to }) => `'${name}' /${to} instead of /${from}`).join(' and ')}`;
}

function remedyData(remedy: Remedy): unknown {
  return remedy.kind === 'add-prefix'
    ? { action: 'add-prefix', size: `/${remedy.prefix}`, family: remedy.family === 4 ? 'IPv4' : 'IPv6' }
    : {
        action: 'smaller-subnets',
        changes: remedy.changes.map(({ name, from, to }) => ({ name, from: `/${from}`, to: `/${to}` })),
      };
}
