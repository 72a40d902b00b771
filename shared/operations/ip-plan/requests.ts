import { type Cidr, CidrError } from '../../cidr/cidr.ts';
import { parseCidr, parsePrefixLength } from '../../cidr/parse-cidr.ts';
import type { Problem } from '../../errors.ts';
import { defaultSubnetNames, fillName, type NamedKind } from '../../naming/subnet-names.ts';
import { findKind, subnetKinds } from '../../network/kinds/catalogue.ts';
import type { SubnetKind } from '../../network/kinds/subnet-kind.ts';
import { sizeProblem } from '../../network/size-rules.ts';
import { kindOfKey, subnetSets } from '../../spec/project-subnets.ts';
import { nearest } from '../../text/nearest.ts';
import { outputClashes } from './output-names.ts';

/** A subnet the caller asks for. */
export interface WantedSubnet {
  /** As the caller calls it; also the key of outputs and parameters. */
  readonly key: string;
  /** As results name it. */
  readonly name: string;
  /** As Azure knows it; differs from `name` where the service insists on one. */
  readonly azureName: string;
  readonly kind: SubnetKind;
  readonly prefix: number;
  readonly pinned?: Cidr;
}

/** Collects what is wrong; `severity` is a warning where only a guess is contradicted. */
export interface Findings {
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** The requested subnets of a project type and an explicit list. An item named like one of the set changes its size. */
export function wantedSubnets(
  type: keyof typeof subnetSets | undefined,
  project: string | undefined,
  items: readonly string[],
  findings: Findings,
): WantedSubnet[] {
  const explicit = items.flatMap(item => parseItem(item, findings) ?? []);
  const set = type === undefined ? {} : subnetSets[type];
  const fromSet = Object.entries(set).flatMap(([key, prefix]): WantedSubnet[] => {
    const kind = findKind(kindOfKey(key));
    if (kind === undefined || project === undefined) return [];
    const name = fillName(defaultSubnetNames[key as NamedKind], { project });
    const change = explicit.find(item => item.key === key);
    return [
      {
        key,
        name,
        azureName: name,
        kind,
        prefix: change?.prefix ?? prefix,
        ...(change?.pinned && { pinned: change.pinned }),
      },
    ];
  });
  const wanted = [...fromSet, ...explicit.filter(item => !Object.hasOwn(set, item.key))];
  const seen = new Map<string, WantedSubnet>();
  for (const subnet of wanted) {
    const twin = seen.get(subnet.azureName.toLowerCase());
    if (twin !== undefined) {
      const message = `subnets: '${subnet.name}' is asked for more than once${twin.name === subnet.name ? '' : ` (as '${twin.name}')`}; a network has one '${subnet.azureName}'.`;
      findings.problems.push({ code: 'SUBNET_REPEATED', message });
    }
    seen.set(subnet.azureName.toLowerCase(), subnet);
  }
  findings.problems.push(...outputClashes([...seen.values()].map(({ key }) => key)));
  return wanted;
}

/** Reads `name`, `name:kind`, and either with `=/size` or `=cidr`. */
function parseItem(item: string, findings: Findings): WantedSubnet | undefined {
  const [, name = '', kindName, size] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/.exec(item) ?? [];
  const where = `subnets: '${item}'`;
  if (!/^[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?$/.test(name.trim())) {
    const message = `${where}: a subnet name has 1 to 80 letters, digits, '_', '.' and '-', and starts with a letter or digit.`;
    findings.problems.push({ code: 'SUBNET_NAME_INVALID', message, remedy: 'Write name=/size or name:kind=/size.' });
    return undefined;
  }
  const kind = kindOf(name.trim(), kindName?.trim());
  if (kind === undefined) {
    const suggestion = nearest(kindName ?? '', [...subnetKinds.keys()]);
    findings.problems.push({
      code: 'SUBNET_KIND_UNKNOWN',
      message: `${where}: there is no kind '${kindName}'; known: ${[...subnetKinds.keys()].join(', ')}.`,
      ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
      details: { request: { name, kind: kindName } },
    });
    return undefined;
  }
  if (size === undefined && kindName === undefined && findKind(name) === undefined) {
    const message = `${where}: the size is missing.`;
    findings.problems.push({
      code: 'SUBNET_SIZE_MISSING',
      message,
      remedy: `Write ${name}=/27, or ${name}:kind for its recommended size.`,
    });
    return undefined;
  }
  try {
    const text = size?.trim();
    const pinned = text === undefined || text.startsWith('/') ? undefined : parseCidr(text);
    const prefix = pinned?.prefix ?? (text === undefined ? kind.recommended : parsePrefixLength(text));
    if (pinned?.family === 6)
      throw new CidrError(`'${text}' is IPv6; Azure has no IPv6-only subnets, ask for dual-stack instead`);
    checkSize(kind, prefix, where, kindName !== undefined, findings);
    const azureName = kind.fixedName ?? name.trim();
    return { key: name.trim(), name: name.trim(), azureName, kind, prefix, ...(pinned && { pinned }) };
  } catch (error) {
    if (!(error instanceof CidrError)) throw error;
    const details = { request: { name, kind: kind.name, size } };
    findings.problems.push({ code: 'CIDR_INVALID', message: `${where}: ${error.message}.`, details });
    return undefined;
  }
}

function kindOf(name: string, kindName: string | undefined): SubnetKind | undefined {
  if (kindName !== undefined) return findKind(kindName);
  return findKind(name) ?? findKind('plain');
}

/** A size that contradicts a kind the caller named is an error; one that contradicts a guess from the name, a warning. */
function checkSize(kind: SubnetKind, prefix: number, where: string, named: boolean, findings: Findings): void {
  const problem = sizeProblem(kind, prefix, where);
  if (problem === undefined) return;
  const anyKind = findKind('plain');
  const impossible = anyKind !== undefined && sizeProblem(anyKind, prefix, where) !== undefined;
  const details = { request: { name: where, kind: kind.name, size: `/${prefix}` }, ...problem.details };
  (named || impossible || kind.fixedName !== undefined ? findings.problems : findings.warnings).push({
    ...problem,
    details,
  });
}
