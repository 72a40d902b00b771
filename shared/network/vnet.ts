import type { Cidr } from '../cidr/cidr.ts';
import { CidrError, compareCidrs, contains, formatCidr, overlaps } from '../cidr/cidr.ts';
import { parseCidr } from '../cidr/parse-cidr.ts';
import { hasControlCharacters } from '../text/control-characters.ts';

/** A virtual network as Azure has it. */
export interface Vnet {
  readonly name: string;
  readonly resourceGroup: string | undefined;
  readonly addressSpace: readonly Cidr[];
  readonly subnets: readonly ExistingSubnet[];
  readonly peerings: readonly Peering[];
}

export interface ExistingSubnet {
  readonly name: string;
  readonly cidrs: readonly Cidr[];
}

export interface Peering {
  readonly name: string;
  readonly remote: readonly Cidr[];
}

/** A mistake in a JSON document, by the path of the value. */
export interface PathProblem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/**
 * Reads virtual networks from any JSON that Azure prints for them: `az network vnet show` and `list`, the ARM resource
 * (values under `properties`), the ARM list (`value`), and `az network vnet create` (`newVNet`).
 */
export function readVnets(document: unknown): {
  readonly vnets: readonly Vnet[];
  readonly problems: readonly PathProblem[];
} {
  const problems: PathProblem[] = [];
  const vnets = locateVnets(document).map(({ value, path }) => readVnet(value, path, problems));
  if (vnets.length === 0) {
    problems.push({
      code: 'VNET_FILE_INVALID',
      message:
        'There is no virtual network here; expected the JSON of `az network vnet show` or `az network vnet list`',
      path: [],
    });
  }
  return { vnets: vnets.filter(vnet => vnet !== undefined), problems };
}

type Json = Readonly<Record<string, unknown>>;
type JsonPath = readonly (string | number)[];

function locateVnets(document: unknown): { value: Json; path: JsonPath }[] {
  if (Array.isArray(document)) {
    return document.flatMap((item, i) => (isObject(item) ? [{ value: item, path: [i] }] : []));
  }
  if (!isObject(document)) return [];
  if (Array.isArray(document.value)) {
    return document.value.flatMap((item, i) => (isObject(item) ? [{ value: item, path: ['value', i] }] : []));
  }
  if (isObject(document.newVNet)) return [{ value: document.newVNet, path: ['newVNet'] }];
  return isObject(document.addressSpace) || isObject(document.properties) || Array.isArray(document.subnets)
    ? [{ value: document, path: [] }]
    : [];
}

function readVnet(vnet: Json, path: JsonPath, problems: PathProblem[]): Vnet | undefined {
  const { body, bodyPath } = bodyOf(vnet, path);
  const space = body.addressSpace;
  const spacePath = [...bodyPath, 'addressSpace', 'addressPrefixes'];
  const prefixes = isObject(space) ? space.addressPrefixes : undefined;
  if (!Array.isArray(prefixes) || prefixes.length === 0) {
    const message = 'A virtual network needs addressSpace.addressPrefixes';
    problems.push({ code: 'VNET_FILE_INVALID', message, path: [...bodyPath, 'addressSpace'] });
    return undefined;
  }
  const addressSpace = readCidrs(prefixes, spacePath, problems);
  const subnets = listOf(body.subnets, [...bodyPath, 'subnets'], problems).flatMap(item =>
    readSubnet(item.value, item.path, problems),
  );
  const peerings = listOf(body.virtualNetworkPeerings, [...bodyPath, 'virtualNetworkPeerings'], problems).map(item =>
    readPeering(item.value, item.path, problems),
  );
  checkLayout(addressSpace, spacePath, subnets, problems);
  return {
    name: nameOf(vnet, path, problems) ?? '(unnamed)',
    resourceGroup: textOf(vnet.resourceGroup) ?? /\/resourceGroups\/([^/]+)\//i.exec(textOf(vnet.id) ?? '')?.[1],
    addressSpace,
    subnets,
    peerings,
  };
}

interface ReadSubnet extends ExistingSubnet {
  readonly path: JsonPath;
}

function readSubnet(subnet: Json, path: JsonPath, problems: PathProblem[]): ReadSubnet[] {
  const { body, bodyPath } = bodyOf(subnet, path);
  const name = nameOf(subnet, path, problems);
  if (name === undefined) {
    problems.push({ code: 'VNET_FILE_INVALID', message: 'A subnet needs a name', path });
    return [];
  }
  const several = Array.isArray(body.addressPrefixes) && body.addressPrefixes.length > 0;
  const texts = several ? (body.addressPrefixes as unknown[]) : body.addressPrefix ? [body.addressPrefix] : [];
  if (texts.length === 0) {
    const message = `Subnet '${name}' needs addressPrefix or addressPrefixes`;
    problems.push({ code: 'VNET_FILE_INVALID', message, path });
  }
  const prefixPath = [...bodyPath, several ? 'addressPrefixes' : 'addressPrefix'];
  const cidrs = readCidrs(texts, prefixPath, problems, several);
  if (cidrs.length > 0 && cidrs.length === texts.length && !cidrs.some(cidr => cidr.family === 4)) {
    const message = `Subnet '${name}' has no IPv4 prefix; Azure has no subnets with IPv6 alone`;
    problems.push({ code: 'VNET_FILE_INVALID', message, path: prefixPath });
  }
  return [{ name, path: prefixPath, cidrs }];
}

function readPeering(peering: Json, path: JsonPath, problems: PathProblem[]): Peering {
  const { body, bodyPath } = bodyOf(peering, path);
  const key = isObject(body.remoteVirtualNetworkAddressSpace)
    ? 'remoteVirtualNetworkAddressSpace'
    : 'remoteAddressSpace';
  const space = body[key];
  const prefixes = isObject(space) && Array.isArray(space.addressPrefixes) ? space.addressPrefixes : [];
  const remote = readCidrs(prefixes, [...bodyPath, key, 'addressPrefixes'], problems);
  return { name: nameOf(peering, path, problems) ?? '(unnamed)', remote };
}

function readCidrs(texts: readonly unknown[], path: JsonPath, problems: PathProblem[], indexed = true): Cidr[] {
  return texts.flatMap((text, i) => {
    try {
      return [parseCidr(String(text))];
    } catch (error) {
      if (!(error instanceof CidrError)) throw error;
      problems.push({ code: 'CIDR_INVALID', message: error.message, path: indexed ? [...path, i] : path });
      return [];
    }
  });
}

/** What Azure itself never lets happen; in a file it means the file was edited or mixed up. */
function checkLayout(
  space: readonly Cidr[],
  spacePath: JsonPath,
  subnets: readonly ReadSubnet[],
  problems: PathProblem[],
): void {
  space.forEach((prefix, i) => {
    const other = space.slice(0, i).find(candidate => overlaps(candidate, prefix));
    if (other === undefined) return;
    const message = `The prefix ${formatCidr(prefix)} overlaps ${formatCidr(other)} of the same virtual network`;
    problems.push({ code: 'VNET_PREFIX_OVERLAP', message, path: [...spacePath, i] });
  });
  const blocks = subnets
    .flatMap(({ name, cidrs, path }) => cidrs.map(cidr => ({ name, cidr, path })))
    .sort((a, b) => compareCidrs(a.cidr, b.cidr));
  let widest = blocks[0];
  for (const block of blocks) {
    if (!space.some(prefix => contains(prefix, block.cidr))) {
      const message = `Subnet '${block.name}' (${formatCidr(block.cidr)}) is outside the address space ${space.map(formatCidr).join(', ')}`;
      problems.push({ code: 'SUBNET_OUTSIDE_VNET', message, path: block.path });
    }
    if (widest !== undefined && widest !== block && overlaps(widest.cidr, block.cidr)) {
      const message = `Subnet '${block.name}' (${formatCidr(block.cidr)}) overlaps '${widest.name}' (${formatCidr(widest.cidr)})`;
      problems.push({ code: 'SUBNET_OVERLAP', message, path: block.path });
    } else {
      widest = block;
    }
  }
}

/** ARM keeps values under `properties`; the CLI lifts them to the top. */
function bodyOf(resource: Json, path: JsonPath): { body: Json; bodyPath: JsonPath } {
  return isObject(resource.properties)
    ? { body: { ...resource, ...resource.properties }, bodyPath: [...path, 'properties'] }
    : { body: resource, bodyPath: path };
}

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Azure prints lists, or null for none; anything else would silently read as an empty network. */
function listOf(value: unknown, path: JsonPath, problems: PathProblem[]): { value: Json; path: JsonPath }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push({ code: 'VNET_FILE_INVALID', message: `${path.at(-1)} is not a list`, path });
    return [];
  }
  return value.flatMap((item, i) => {
    if (isObject(item)) return [{ value: item, path: [...path, i] }];
    const message = `Item ${i + 1} of ${path.at(-1)} is not an object`;
    problems.push({ code: 'VNET_FILE_INVALID', message, path: [...path, i] });
    return [];
  });
}

/** Names go into logs and file names; Azure allows no line breaks in them either. */
function nameOf(resource: Json, path: JsonPath, problems: PathProblem[]): string | undefined {
  const name = textOf(resource.name);
  if (name === undefined || !hasControlCharacters(name)) return name;
  const message = `The name ${JSON.stringify(name)} has control characters`;
  problems.push({ code: 'VNET_FILE_INVALID', message, path: [...path, 'name'] });
  return JSON.stringify(name);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
