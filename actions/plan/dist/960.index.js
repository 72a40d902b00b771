export const id = 960;
export const ids = [960];
export const modules = {

/***/ 7960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./shared/errors.ts
var errors = __webpack_require__(2635);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./shared/files/read-text.ts



/** Reads a text file. Throws `UserError` when that fails. `what` names it for the user. */
function readText(file, what) {
    try {
        return decode((0,external_node_fs_.readFileSync)(file));
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'it does not exist' : code === 'EISDIR' ? 'it is a folder' : String(code ?? error);
        throw new errors/* UserError */.yo({ code: 'FILE_UNREADABLE', message: `${read_text_shownPath(file)}: ${what} can't be read: ${why}.` });
    }
}
/** Windows PowerShell 5 redirects output as UTF-16 with a byte order mark. */
function decode(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
/** Paths as messages show them: relative to where the command runs where that is shorter, with forward slashes. */
function read_text_shownPath(file) {
    const path = (0,external_node_path_.relative)(process.cwd(), file);
    return (path.startsWith('..') ? file : path || file).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./shared/cidr/cidr.ts
/** Text that is not a clean CIDR. `hint` names the block that was probably meant, where there is one. */
class CidrError extends Error {
    name = 'CidrError';
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/** Length of an address in bits. */
const bitsOf = (family) => (family === 4 ? 32 : 128);
/** Number of addresses in the block, Azure's own five included. */
const sizeOf = (cidr) => blockSize(cidr.family, cidr.prefix);
/** Number of addresses in any block of this prefix length. */
const blockSize = (family, prefix) => 1n << BigInt(bitsOf(family) - prefix);
/** The address after the last one of the block. */
const endOf = (cidr) => cidr.base + sizeOf(cidr);
function overlaps(a, b) {
    return a.family === b.family && a.base < endOf(b) && b.base < endOf(a);
}
/** True when `inner` lies wholly within `outer`. */
function contains(outer, inner) {
    return outer.family === inner.family && outer.base <= inner.base && endOf(inner) <= endOf(outer);
}
function sameCidr(a, b) {
    return a.family === b.family && a.base === b.base && a.prefix === b.prefix;
}
/** Numeric order: IPv4 before IPv6, by address, the larger block first. */
function compareCidrs(a, b) {
    if (a.family !== b.family)
        return a.family - b.family;
    if (a.base !== b.base)
        return a.base < b.base ? -1 : 1;
    return a.prefix - b.prefix;
}
/** The two halves of a block, lower one first. */
function halves(cidr) {
    const prefix = cidr.prefix + 1;
    const lower = { family: cidr.family, base: cidr.base, prefix };
    return [lower, { ...lower, base: cidr.base + sizeOf(lower) }];
}
/** The smallest list of aligned blocks that covers [start, end), in address order. */
function coverRange(family, start, end) {
    const blocks = [];
    let at = start;
    while (at < end) {
        let prefix = bitsOf(family);
        while (prefix > 0) {
            const size = blockSize(family, prefix - 1);
            if (at % size !== 0n || at + size > end)
                break;
            prefix -= 1;
        }
        blocks.push({ family, base: at, prefix });
        at += blockSize(family, prefix);
    }
    return blocks;
}
/** Canonical text: dotted decimal, or RFC 5952 for IPv6. */
function formatCidr(cidr) {
    return `${formatAddress(cidr.family, cidr.base)}/${cidr.prefix}`;
}
function formatAddress(family, address) {
    return family === 4 ? formatV4(address) : formatV6(address);
}
function formatV4(address) {
    return [24n, 16n, 8n, 0n].map(shift => (address >> shift) & 255n).join('.');
}
function formatV6(address) {
    const groups = Array.from({ length: 8 }, (_, i) => Number((address >> BigInt(112 - 16 * i)) & 0xffffn));
    const gap = longestZeroRun(groups);
    const text = groups.map(group => group.toString(16));
    if (gap.length < 2)
        return text.join(':');
    return `${text.slice(0, gap.start).join(':')}::${text.slice(gap.start + gap.length).join(':')}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    groups.forEach((group, i) => {
        if (group !== 0)
            start = i + 1;
        else if (i + 1 - start > best.length)
            best = { start, length: i + 1 - start };
    });
    return best;
}

;// CONCATENATED MODULE: ./shared/cidr/parse-cidr.ts

/**
 * Reads a CIDR strictly: four full decimal octets or RFC 4291 IPv6, a prefix length, and no host bits.
 * Octal and short forms are refused because tools disagree on what they mean. Throws `CidrError`.
 */
function parseCidr(text) {
    const [address, prefixText, ...rest] = text.split('/');
    if (address === undefined || prefixText === undefined || rest.length > 0) {
        throw new CidrError(`'${text}' is not a CIDR; expected address/prefix, e.g. 10.0.0.0/16`);
    }
    const family = address.includes(':') ? 6 : 4;
    const base = family === 4 ? parseV4(address, text) : parseV6(address, text);
    const prefix = parsePrefix(prefixText, bitsOf(family), text);
    const hostBits = base % blockSize(family, prefix);
    if (hostBits !== 0n) {
        const network = formatCidr({ family, base: base - hostBits, prefix });
        throw new CidrError(`'${text}' has host bits set; the /${prefix} it lies in is ${network}`, network);
    }
    return { family, base, prefix };
}
/** Reads a single address, with the same strictness. Throws `CidrError`. */
function parseAddress(text) {
    const family = text.includes(':') ? 6 : 4;
    return { family, address: family === 4 ? parseV4(text, text) : parseV6(text, text) };
}
/** Reads a prefix length such as `/25`. Throws `CidrError`. */
function parsePrefixLength(text, family = 4) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('/'))
        throw new CidrError(`'${text}' is not a size; expected a prefix length, e.g. /26`);
    return parsePrefix(trimmed.slice(1), bitsOf(family), text);
}
function parsePrefix(text, bits, whole) {
    if (!/^(0|[1-9]\d{0,2})$/.test(text) || Number(text) > bits) {
        throw new CidrError(`'${whole}' has the prefix length '${text}'; expected a whole number from 0 to ${bits}`);
    }
    return Number(text);
}
function parseV4(text, whole) {
    const octets = text.split('.');
    if (octets.length !== 4) {
        throw new CidrError(`'${whole}' has ${octets.length} octet${octets.length === 1 ? '' : 's'}; write all four`);
    }
    return octets.reduce((value, octet) => {
        if (/^0\d+$/.test(octet)) {
            throw new CidrError(`'${whole}' has the octet '${octet}' with a leading zero, which some tools read as octal`);
        }
        if (!/^\d{1,3}$/.test(octet) || Number(octet) > 255) {
            throw new CidrError(`'${whole}' has the octet '${octet}'; expected a number from 0 to 255`);
        }
        return value * 256n + BigInt(octet);
    }, 0n);
}
function parseV6(text, whole) {
    const bad = (why) => {
        throw new CidrError(`'${whole}' is not an IPv6 address: ${why}`);
    };
    const sides = text.split('::');
    if (sides.length > 2)
        bad("'::' may appear only once");
    const [head = [], tail = []] = sides.map((side, i) => {
        if (side === '')
            return [];
        return i === sides.length - 1 ? expandEmbeddedV4(side, whole) : side.split(':');
    });
    const missing = 8 - head.length - tail.length;
    if (sides.length === 1 && missing !== 0)
        bad(`it has ${head.length} groups of the 8 it needs`);
    if (sides.length === 2 && missing < 1)
        bad("'::' must stand for at least one group");
    const groups = [...head, ...Array(Math.max(missing, 0)).fill('0'), ...tail];
    return groups.reduce((value, group) => {
        if (!/^[0-9a-fA-F]{1,4}$/.test(group))
            bad(`'${group}' is not a group of 1 to 4 hexadecimal digits`);
        return value * 65536n + BigInt(`0x${group}`);
    }, 0n);
}
/** RFC 4291 2.2.3: the last 32 bits may be written as IPv4. */
function expandEmbeddedV4(side, whole) {
    const groups = side.split(':');
    const last = groups.at(-1);
    if (last === undefined || !last.includes('.'))
        return groups;
    const value = parseV4(last, whole);
    return [...groups.slice(0, -1), (value >> 16n).toString(16), (value & 0xffffn).toString(16)];
}

;// CONCATENATED MODULE: ./shared/network/vnet.ts


/**
 * Reads virtual networks from any JSON that Azure prints for them: `az network vnet show` and `list`, the ARM resource
 * (values under `properties`), the ARM list (`value`), and `az network vnet create` (`newVNet`).
 */
function readVnets(document) {
    const problems = [];
    const vnets = locateVnets(document).map(({ value, path }) => readVnet(value, path, problems));
    if (vnets.length === 0) {
        problems.push({
            code: 'VNET_FILE_INVALID',
            message: 'There is no virtual network here; expected the JSON of `az network vnet show` or `az network vnet list`',
            path: [],
        });
    }
    return { vnets: vnets.filter(vnet => vnet !== undefined), problems };
}
function locateVnets(document) {
    if (Array.isArray(document)) {
        return document.flatMap((item, i) => (isObject(item) ? [{ value: item, path: [i] }] : []));
    }
    if (!isObject(document))
        return [];
    if (Array.isArray(document.value)) {
        return document.value.flatMap((item, i) => (isObject(item) ? [{ value: item, path: ['value', i] }] : []));
    }
    if (isObject(document.newVNet))
        return [{ value: document.newVNet, path: ['newVNet'] }];
    return isObject(document.addressSpace) || isObject(document.properties) || Array.isArray(document.subnets)
        ? [{ value: document, path: [] }]
        : [];
}
function readVnet(vnet, path, problems) {
    const { body, bodyPath } = bodyOf(vnet, path);
    const space = body.addressSpace;
    const spacePath = [...bodyPath, 'addressSpace', 'addressPrefixes'];
    const prefixes = isObject(space) ? space.addressPrefixes : undefined;
    if (!Array.isArray(prefixes) || prefixes.length === 0) {
        const message = 'A virtual network needs addressSpace.addressPrefixes';
        problems.push({ code: 'VNET_FILE_INVALID', message, path: spacePath.slice(0, -2) });
        return undefined;
    }
    const addressSpace = readCidrs(prefixes, spacePath, problems);
    const subnets = listOf(body.subnets).flatMap((subnet, i) => readSubnet(subnet, [...bodyPath, 'subnets', i], problems));
    const peerings = listOf(body.virtualNetworkPeerings).map((peering, i) => readPeering(peering, [...bodyPath, 'virtualNetworkPeerings', i], problems));
    checkLayout(addressSpace, spacePath, subnets, problems);
    return {
        name: textOf(vnet.name) ?? '(unnamed)',
        resourceGroup: textOf(vnet.resourceGroup) ?? /\/resourceGroups\/([^/]+)\//i.exec(textOf(vnet.id) ?? '')?.[1],
        addressSpace,
        subnets,
        peerings,
    };
}
function readSubnet(subnet, path, problems) {
    const { body, bodyPath } = bodyOf(subnet, path);
    const name = textOf(subnet.name);
    if (name === undefined) {
        problems.push({ code: 'VNET_FILE_INVALID', message: 'A subnet needs a name', path });
        return [];
    }
    const several = Array.isArray(body.addressPrefixes) && body.addressPrefixes.length > 0;
    const texts = several ? body.addressPrefixes : body.addressPrefix ? [body.addressPrefix] : [];
    if (texts.length === 0) {
        const message = `Subnet '${name}' needs addressPrefix or addressPrefixes`;
        problems.push({ code: 'VNET_FILE_INVALID', message, path });
    }
    const prefixPath = [...bodyPath, several ? 'addressPrefixes' : 'addressPrefix'];
    return [{ name, path: prefixPath, cidrs: readCidrs(texts, prefixPath, problems, several) }];
}
function readPeering(peering, path, problems) {
    const { body, bodyPath } = bodyOf(peering, path);
    const key = isObject(body.remoteVirtualNetworkAddressSpace)
        ? 'remoteVirtualNetworkAddressSpace'
        : 'remoteAddressSpace';
    const space = body[key];
    const prefixes = isObject(space) && Array.isArray(space.addressPrefixes) ? space.addressPrefixes : [];
    const remote = readCidrs(prefixes, [...bodyPath, key, 'addressPrefixes'], problems);
    return { name: textOf(peering.name) ?? '(unnamed)', remote };
}
function readCidrs(texts, path, problems, indexed = true) {
    return texts.flatMap((text, i) => {
        try {
            return [parseCidr(String(text))];
        }
        catch (error) {
            if (!(error instanceof CidrError))
                throw error;
            problems.push({ code: 'CIDR_INVALID', message: error.message, path: indexed ? [...path, i] : path });
            return [];
        }
    });
}
/** What Azure itself never lets happen; in a file it means the file was edited or mixed up. */
function checkLayout(space, spacePath, subnets, problems) {
    space.forEach((prefix, i) => {
        const other = space.slice(0, i).find(candidate => overlaps(candidate, prefix));
        if (other === undefined)
            return;
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
        }
        else {
            widest = block;
        }
    }
}
/** ARM keeps values under `properties`; the CLI lifts them to the top. */
function bodyOf(resource, path) {
    return isObject(resource.properties)
        ? { body: { ...resource, ...resource.properties }, bodyPath: [...path, 'properties'] }
        : { body: resource, bodyPath: path };
}
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

;// CONCATENATED MODULE: ./shared/files/read-vnets.ts



/** Reads the virtual networks of a file in the JSON of Azure. Throws one `UserError` with every mistake and its place. */
async function readVnetFile(file) {
    const text = readText(file, 'the VNet file');
    const { vnets, problems } = readVnets(parseJson(file, text));
    if (problems.length > 0)
        (0,errors/* throwIfAny */.MI)(await locate(file, text, problems));
    return vnets;
}
/** The network of that name, or the only one. Throws `UserError`. */
function pickVnet(file, vnets, name) {
    const [first, ...rest] = name === undefined ? vnets : vnets.filter(vnet => vnet.name.toLowerCase() === name.toLowerCase());
    if (first !== undefined && rest.length === 0)
        return first;
    const names = vnets.map(vnet => vnet.name).join(', ');
    const message = first !== undefined
        ? `${shownPath(file)} has ${rest.length + 1} virtual networks${name === undefined ? '' : ` named '${name}'`}: ${names}.`
        : `${shownPath(file)} has no virtual network '${name}'; it has ${names}.`;
    throw new UserError({ code: 'VNET_UNKNOWN', message, remedy: 'Name the one to plan for with vnet-name.' });
}
function parseJson(file, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const { message } = error;
        const offset = /position (\d+)/.exec(message)?.[1];
        const why = message.replace(/ in JSON at position.*$/, '').replace(/,? "[^"]*"(\.\.\.)? is not valid JSON$/s, '');
        throw new errors/* UserError */.yo({
            code: 'VNET_FILE_INVALID',
            message: `This is not valid JSON: ${why}.`,
            remedy: 'Write it with: az network vnet show --resource-group <group> --name <name> --output json',
            location: {
                file: read_text_shownPath(file),
                ...(offset === undefined ? { line: 1, column: 1 } : position(text, Number(offset))),
            },
        });
    }
}
function position(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
/** Positions need a parser that keeps them; it is loaded only when there is something to point at. */
async function locate(file, text, problems) {
    const { parseSource } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4603));
    const source = parseSource(read_text_shownPath(file), text);
    return problems.map(({ code, message, path }) => ({ code, message: `${message}.`, location: source.locate(path) }));
}

;// CONCATENATED MODULE: ./shared/files/write-files.ts




/** Writes all files, each of them in one step, and leaves those alone that are the same already. Throws `UserError`. */
function writeFiles(files) {
    for (const { path, content } of files) {
        if (currentContent(path) === content)
            continue;
        const draft = `${path}.${process.pid}.tmp`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(draft, content);
            (0,external_node_fs_.renameSync)(draft, path);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(draft, { force: true });
            const why = error.code ?? String(error);
            throw new errors/* UserError */.yo({ code: 'FILE_UNWRITABLE', message: `${read_text_shownPath(path)} can't be written: ${why}.` });
        }
    }
}
/** Undefined when there is no such file. */
function currentContent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./shared/network/compare-names.ts
/** Orders names with the numbers in them as numbers, so that project 9 comes before project 10. */
function compareNames(a, b) {
    const as = a.match(/\d+|\D+/g) ?? [];
    const bs = b.match(/\d+|\D+/g) ?? [];
    for (let i = 0; i < Math.min(as.length, bs.length); i += 1) {
        const x = as[i] ?? '';
        const y = bs[i] ?? '';
        const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
        const byValue = bothNumbers ? Number(x) - Number(y) : 0;
        if (byValue !== 0)
            return byValue;
        if (x !== y)
            return x < y ? -1 : 1;
    }
    return as.length - bs.length;
}

;// CONCATENATED MODULE: ./shared/network/kinds/azure-ranges.ts
const vnetFaq = 'https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq';
const limits = 'https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits';
const aksNetworking = 'https://learn.microsoft.com/azure/aks/concepts-network-cni-overview';
const containerAppsNetworking = 'https://learn.microsoft.com/azure/container-apps/custom-virtual-networks';
const foundryPrivateLink = 'https://learn.microsoft.com/azure/foundry/how-to/configure-private-link';
const agentNetworking = 'https://learn.microsoft.com/azure/foundry/agents/concepts/agents-networking-deep-dive';
const dnsResolver = 'https://learn.microsoft.com/azure/dns/dns-private-resolver-overview';
const dataGateway = 'https://learn.microsoft.com/data-integration/vnet/create-data-gateways';
const each = (source, reason, ...ranges) => ranges.map(range => ({ range, reason, source }));
/**
 * Addresses Azure keeps in every subnet: the first four and the last.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
 */
const azureReservedPerSubnet = 5;
/**
 * Longest IPv4 prefix length of a subnet.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
 */
const smallestSubnetPrefix = 29;
/**
 * Shortest IPv4 prefix length of a subnet.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
 */
const largestSubnetPrefix = 2;
/**
 * The only prefix length an IPv6 subnet may have.
 * Source: https://learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview
 */
const ipv6SubnetPrefix = 64;
/**
 * Subnets per virtual network.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
const subnetsPerVnet = 3000;
/**
 * Private IP addresses in use per virtual network.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
const privateAddressesPerVnet = 65536;
/**
 * Private IP addresses in use across a virtual network and its peers together.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
const privateAddressesPerPeeredGroup = 128000;
/**
 * Peerings per virtual network.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
const peeringsPerVnet = 500;
/** Where the four numbers above are published, for messages that quote them. */
const vnetLimitsSource = (/* unused pure expression or super */ null && (limits));
/** Ranges Azure refuses in a virtual network's address space. */
const vnetRefusedRanges = [
    ...each(vnetFaq, 'multicast', '224.0.0.0/4'),
    ...each(vnetFaq, 'broadcast', '255.255.255.255/32'),
    ...each(vnetFaq, 'loopback', '127.0.0.0/8'),
    ...each(vnetFaq, 'link-local', '169.254.0.0/16'),
    ...each(vnetFaq, 'Azure platform address for DNS, DHCP and health probes', '168.63.129.16/32'),
];
/** The private IPv4 ranges of RFC 1918, which is what the Foundry Agent Service accepts. */
const privateIpv4Ranges = each(agentNetworking, 'the Agent Service accepts only private RFC 1918 ranges; public and carrier-grade NAT ranges break its routing', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16');
/** Default network of the Docker bridge; wrong where a service runs containers on hosts in the virtual network. */
const dockerBridgeRanges = each(foundryPrivateLink, 'default network of the Docker bridge on the hosts that run the containers', '172.17.0.0/16');
/** Ranges AKS uses itself; also refused for the pod and service ranges of a cluster. */
const aksReservedRanges = each(aksNetworking, 'used inside AKS', '169.254.0.0/16', '172.30.0.0/16', '172.31.0.0/16', '192.0.2.0/24');
/** Refused by every Container Apps environment, which runs on AKS. */
const containerAppsConsumptionReservedRanges = each(containerAppsNetworking, 'used by the AKS underneath Container Apps', '169.254.0.0/16', '172.30.0.0/16', '172.31.0.0/16', '192.0.2.0/24');
/** Refused by a Container Apps environment with workload profiles, the current kind. */
const containerAppsReservedRanges = [
    ...containerAppsConsumptionReservedRanges,
    ...each(containerAppsNetworking, 'reserved by Container Apps environments with workload profiles', '100.100.0.0/17', '100.100.128.0/19', '100.100.160.0/19', '100.100.192.0/19'),
];
/** 10.0.1.0 to 10.0.16.255 written as CIDRs. */
const dnsResolverReservedRanges = each(dnsResolver, 'reserved by DNS Private Resolver (10.0.1.0 to 10.0.16.255)', '10.0.1.0/24', '10.0.2.0/23', '10.0.4.0/22', '10.0.8.0/21', '10.0.16.0/24');
/** Documented as '10.0.1.x'. */
const dataGatewayReservedRanges = each(dataGateway, 'used inside the virtual network data gateway', '10.0.1.0/24');

;// CONCATENATED MODULE: ./shared/network/kinds/growth-kind.ts

/** Not a subnet: addresses kept free for the later subnets of one project. */
const growthSubnetKind = {
    name: 'growth',
    title: 'Growth reservation',
    smallest: smallestSubnetPrefix,
    recommended: 24,
    sizeRule: 'Room for later subnets of one project; a product concept without a rule of Azure.',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'unsupported',
    refuses: [],
    sources: [],
};

;// CONCATENATED MODULE: ./shared/network/ledger/ledger.ts



/** Kind of the block that is kept free for an owner's later subnets. */
const growthKind = growthSubnetKind.name;
const emptyLedger = { entries: [] };
/** The order in the file: by environment, then by address. */
function inLedgerOrder(entries) {
    return [...entries].sort((a, b) => environmentRank(a.environment) - environmentRank(b.environment) ||
        compareCidrs(a.cidr, b.cidr) ||
        // A growth block starts where the first subnet inside it may start.
        (a.kind === growthKind ? -1 : b.kind === growthKind ? 1 : compareNames(a.subnet, b.subnet)));
}
function environmentRank(name) {
    const rank = ['dev', 'stage', 'prod'].indexOf(name);
    return rank === -1 ? 3 : rank;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./shared/network/owners.ts

/** Owner of the subnets of the common landing zone; all other owners are project numbers. */
const commonOwner = 'common';
const describeOwner = (owner) => owner === commonOwner ? 'the common landing zone' : `project ${owner}`;
/** The common landing zone first, then projects by number. */
function compareOwners(a, b) {
    return Number(b === commonOwner) - Number(a === commonOwner) || compareNames(a, b);
}

;// CONCATENATED MODULE: ./shared/network/ledger/ledger-text.ts





const note = 'Addresses of the AI Factory. Written by `aifactory plan`; commit it. After a merge conflict keep either side and plan again.';
/**
 * The ledger as text: one line per allocation, in address order, and a checksum over all of them. Two branches that
 * allocate at the same time both change the checksum line, so git reports a conflict even where their lines are apart.
 */
function formatLedger(ledger) {
    const entries = inLedgerOrder(ledger.entries);
    const environments = [...new Set(entries.map(entry => entry.environment))].map(environment => {
        const lines = entries
            .filter(entry => entry.environment === environment)
            .map(entry => `      ${formatEntry(entry)}`);
        return `    ${JSON.stringify(environment)}: [\n${lines.join(',\n')}\n    ]`;
    });
    return [
        '{',
        `  "note": ${JSON.stringify(note)},`,
        '  "version": 1,',
        `  "checksum": "${checksumOf(entries)}",`,
        `  "environments": ${environments.length === 0 ? '{}' : `{\n${environments.join(',\n')}\n  }`}`,
        '}',
        '',
    ].join('\n');
}
/** Reads the ledger and refuses one that cannot be true: conflict markers, overlaps, bad addresses. */
function parseLedger(file, text) {
    const failed = (problem, line) => ({
        ledger: emptyLedger,
        warnings: [],
        problems: [{ ...problem, location: { file, line } }],
    });
    const lines = text.split(/\r?\n/);
    const marker = lines.findIndex(line => /^(<{7}|={7}|>{7})( |$)/.test(line));
    if (marker !== -1) {
        const message = 'The ledger has the conflict markers of a merge: two branches allocated addresses at the same time.';
        const remedy = `Keep the side of the main branch (on your branch during a rebase: git checkout --ours ${file}; during a merge of main: git checkout --theirs ${file}) and run the plan again.`;
        return failed({ code: 'LEDGER_MERGE_CONFLICT', message, remedy }, marker + 1);
    }
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        const remedy = 'Restore it from git; it is written by the plan and not meant to be edited.';
        return failed({ code: 'LEDGER_INVALID', message: `The ledger is not valid JSON: ${error.message}.`, remedy }, 1);
    }
    return readDocument(file, lines, document);
}
function readDocument(file, lines, document) {
    const problems = [];
    const entries = [];
    const { version, checksum, environments } = (document ?? {});
    if (version !== 1 || environments === null || typeof environments !== 'object') {
        const message = 'The ledger is not of version 1, the only one known here.';
        return {
            ledger: emptyLedger,
            warnings: [],
            problems: [{ code: 'LEDGER_INVALID', message, location: { file, line: 1 } }],
        };
    }
    for (const [environment, list] of Object.entries(environments)) {
        for (const item of Array.isArray(list) ? list : []) {
            const entry = readEntry(environment, item);
            if ('message' in entry)
                problems.push({ code: 'LEDGER_INVALID', message: entry.message, location: { file, line: 1 } });
            else
                entries.push(entry);
        }
    }
    const warnings = [];
    if (problems.length === 0)
        problems.push(...overlapProblems(file, lines, entries));
    if (problems.length === 0 && checksum !== checksumOf(inLedgerOrder(entries))) {
        const message = 'The ledger was edited or merged by hand; its entries do not contradict each other and are kept.';
        warnings.push({ code: 'LEDGER_EDITED', message, location: { file, line: lineOf(lines, '"checksum"') } });
    }
    return { ledger: { entries }, problems, warnings };
}
function readEntry(environment, item) {
    const { owner, kind, subnet, range, range6 } = item;
    if ([owner, kind, subnet, range].some(value => typeof value !== 'string')) {
        return { message: `An entry of '${environment}' lacks subnet, owner, kind or range: ${JSON.stringify(item)}.` };
    }
    try {
        return {
            environment,
            owner: String(owner),
            kind: String(kind),
            subnet: String(subnet),
            cidr: parseCidr(String(range)),
            ...(range6 !== undefined && { cidrV6: parseCidr(String(range6)) }),
        };
    }
    catch (error) {
        if (!(error instanceof CidrError))
            throw error;
        return { message: `${error.message}.` };
    }
}
/** Overlaps that are no growth block of the same owner. */
function overlapProblems(file, lines, entries) {
    const problems = [];
    const seen = new Map();
    for (const entry of inLedgerOrder(entries)) {
        const open = (seen.get(entry.environment) ?? []).filter(earlier => overlaps(earlier.cidr, entry.cidr));
        for (const earlier of open) {
            if (isInGrowthBlock(earlier, entry))
                continue;
            problems.push({
                code: 'LEDGER_OVERLAP',
                message: `${entry.environment}: ${describeEntry(entry)} overlaps ${describeEntry(earlier)}, probably after two branches were merged by hand.`,
                remedy: `Take the ledger of the main branch and plan again, or delete the newer of the two lines.`,
                location: { file, line: lineOf(lines, formatEntry(entry)) },
            });
        }
        seen.set(entry.environment, [...open, entry]);
    }
    return problems;
}
const isInGrowthBlock = (outer, inner) => outer.kind === growthKind &&
    inner.kind !== growthKind &&
    outer.owner === inner.owner &&
    contains(outer.cidr, inner.cidr);
const describeEntry = (entry) => `${entry.subnet} (${formatCidr(entry.cidr)}, ${describeOwner(entry.owner)})`;
function formatEntry({ subnet, owner, kind, cidr, cidrV6 }) {
    const range6 = cidrV6 === undefined ? '' : `, "range6": ${JSON.stringify(formatCidr(cidrV6))}`;
    return `{ "subnet": ${JSON.stringify(subnet)}, "owner": ${JSON.stringify(owner)}, "kind": ${JSON.stringify(kind)}, "range": ${JSON.stringify(formatCidr(cidr))}${range6} }`;
}
function checksumOf(entries) {
    const text = entries.map(entry => `${entry.environment} ${formatEntry(entry)}`).join('\n');
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
const lineOf = (lines, text) => Math.max(lines.findIndex(line => line.includes(text)) + 1, 1);
const sameEntries = (a, b) => formatLedger(a) === formatLedger(b);

;// CONCATENATED MODULE: ./shared/naming/landing-zone-names.ts
const defaultNaming = {
    commonName: 'esml-common',
    commonSuffix: '001',
    vnetName: 'vnt-esmlcmn',
    projectPrefix: 'esml-',
    projectSuffix: '-rg',
};
/** How resource names spell an environment unless the spec says otherwise; the seed says `test` for stage. */
const defaultTokens = { dev: 'dev', stage: 'test', prod: 'prod' };
const commonResourceGroupName = (n) => `${n.prefix}${n.commonName}-${n.locationCode}-${n.token}-${n.scaleSet}`;
const projectResourceGroupName = (n, project) => `${n.prefix}${n.projectPrefix}project${project}-${n.locationCode}-${n.token}-${n.scaleSet}${n.projectSuffix}`;
const vnetName = (n) => `${n.vnetName}-${n.locationCode}-${n.token}-${n.commonSuffix}`;

;// CONCATENATED MODULE: ./shared/spec/project-subnets.ts
/** The subnets of each project type and their IPv4 prefix lengths, as the seed system sizes them. */
const subnetSets = {
    esml: { dbxpub: 26, dbxpriv: 26, aks: 26 },
    'genai-1': { genai: 25, aks: 26, aca: 23, webapp: 27 },
    all: { genai: 25, aks: 26, aks2: 24, aca: 23, aca2: 23, webapp: 27, dbxpub: 26, dbxpriv: 26 },
};
/** The subnets of the common landing zone and their default IPv4 prefix lengths. */
const commonSubnetSet = { common: 26, scoring: 26, powerbi: 26, bastion: 26 };
/** The catalogue kind behind a key of the spec; only Bastion insists on its own name. */
const kindOfKey = (key) => (key === 'bastion' ? 'AzureBastionSubnet' : key);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./shared/spec/schema/scalars.ts



/** Entra and Azure ids. */
const guid = (what) => schemas/* string */.YjP()
    .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, {
    error: 'expected an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
})
    .describe(what);
const scalars_text = (what) => schemas/* string */.YjP().min(1, { error: 'expected some text' }).describe(what);
const flag = (what) => schemas/* boolean */.zMY().describe(what);
const count = (what, min, max) => schemas/* int */.Whr({ error: `expected a whole number from ${min} to ${max}` })
    .min(min, { error: `expected a whole number from ${min} to ${max}` })
    .max(max, { error: `expected a whole number from ${min} to ${max}` })
    .describe(what);
const matching = (what, pattern, expected) => schemas/* string */.YjP()
    .regex(pattern, { error: `expected ${expected}` })
    .describe(what);
const cidr = (what) => schemas/* string */.YjP()
    .superRefine(refineBy(parseCidr))
    .describe(what)
    .meta({ examples: ['10.60.0.0/16'] });
/** An IPv4 or IPv6 address, or a range in CIDR notation. */
const addressOrRange = (what) => schemas/* string */.YjP()
    .superRefine(refineBy(value => (value.includes('/') ? parseCidr(value) : parseAddress(value))))
    .describe(what)
    .meta({ examples: ['203.0.113.7', '203.0.113.0/24'] });
/** `/26` leaves the address to the planner; `10.60.0.0/26` pins it; `false` leaves the subnet out. */
const subnetSize = (what) => schemas/* union */.KCZ([
    schemas/* literal */.euz(false),
    schemas/* string */.YjP().superRefine(refineBy(value => (value.startsWith('/') ? parsePrefixLength(value) : parseCidr(value)))),
])
    .describe(`${what} A size such as /26, an exact CIDR, or false to leave it out.`)
    .meta({ examples: ['/26', '10.60.0.0/26', false] });
const sizeOnly = (what) => schemas/* string */.YjP()
    .superRefine(refineBy(value => parsePrefixLength(value)))
    .describe(what)
    .meta({ examples: ['/24'] });
const tags = (what) => schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(512, { error: 'Azure allows 512 characters in a tag name' }), schemas/* string */.YjP().max(256, { error: 'Azure allows 256 characters in a tag value' }))
    .describe(what);
function refineBy(parse) {
    return (value, context) => {
        try {
            parse(value);
        }
        catch (error) {
            if (!(error instanceof CidrError))
                throw error;
            context.addIssue({ code: 'custom', message: error.message, input: value });
        }
    };
}

;// CONCATENATED MODULE: ./shared/spec/schema/services.ts


/** A service is switched by `true`/`false`, or configured by a mapping (present means enabled unless it says otherwise). */
function service(what, settings) {
    return schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* strictObject */.rej({ enabled: flag('Whether the service is deployed.').optional(), ...settings })])
        .describe(what)
        .optional();
}
const vmSku = (what) => matching(what, /^[A-Za-z0-9_-]+$/, 'a VM size name such as Standard_D4s_v5').optional();
const resourceId = (what) => matching(what, /^\/subscriptions\/[^/]+\//i, 'a resource id starting with /subscriptions/').optional();
/** Every service a project can have. All are private unless the access mode says otherwise. */
const services = schemas/* strictObject */.rej({
    aiFoundry: service('Azure AI Foundry account with a default project.', {
        capabilityHost: flag('Keep agent threads, vectors and files in the project (needs Cosmos DB, AI Search, storage).').optional(),
        defaultProject: flag('Create a default Foundry project.').optional(),
        agentNetworkInjection: flag('Run agents inside the project network (subnet aca2).').optional(),
        apiManagementId: resourceId('Existing API Management instance used as AI gateway.'),
    }),
    aiSearch: service('Azure AI Search.', {
        sku: schemas/* enum */.k5n(['free', 'basic', 'standard', 'standard2', 'standard3', 'storage_optimized_l1', 'storage_optimized_l2'])
            .describe('SKU; free has no private endpoint.')
            .optional(),
        semanticSearch: schemas/* enum */.k5n(['disabled', 'free', 'standard']).describe('Semantic ranker plan.').optional(),
        sharedPrivateLink: flag('Shared private links to storage and Foundry.').optional(),
    }),
    openAI: service('Stand-alone Azure OpenAI account.', {}),
    vision: service('Azure AI Vision.', {}),
    speech: service('Azure AI Speech.', {}),
    documentIntelligence: service('Azure AI Document Intelligence.', {}),
    contentSafety: service('Azure AI Content Safety.', {}),
    bing: service('Grounding with Bing Search.', {}),
    bingCustomSearch: service('Grounding with Bing Custom Search.', { sku: scalars_text('SKU.').optional() }),
    machineLearning: service('Azure Machine Learning workspace with a compute cluster.', {
        privateStudio: flag('Studio UI reachable through private endpoints only.').optional(),
        aks: flag('AKS cluster attached to the workspace for inference.').optional(),
        clusterSku: vmSku('VM size of the compute cluster.'),
        clusterMaxNodes: count('Most nodes of the compute cluster.', 0, 1000).optional(),
        computeInstanceSku: vmSku('VM size of compute instances.'),
    }),
    databricks: service('Azure Databricks workspace with VNet injection.', {
        privateControlPlane: flag('Front-end private endpoints, no public access.').optional(),
    }),
    dataFactory: service('Azure Data Factory with a managed virtual network.', {}),
    fabric: service('Microsoft Fabric capacity.', { sku: scalars_text('Capacity SKU, e.g. F2.').optional() }),
    cosmosDb: service('Azure Cosmos DB.', {
        kind: schemas/* enum */.k5n(['GlobalDocumentDB', 'MongoDB']).describe('API of the account.').optional(),
    }),
    postgreSql: service('Azure Database for PostgreSQL flexible server.', {
        adminEmails: schemas/* array */.YOg(scalars_text('E-mail address.')).describe('Entra administrators.').optional(),
    }),
    sqlDatabase: service('Azure SQL Database.', {}),
    redis: service('Azure Cache for Redis.', {}),
    elasticsearch: service('Elastic Cloud.', {
        email: scalars_text('Account e-mail.').optional(),
        firstName: scalars_text('Contact first name.').optional(),
        lastName: scalars_text('Contact last name.').optional(),
        company: scalars_text('Contact company.').optional(),
        size: schemas/* enum */.k5n(['small', 'medium', 'large']).describe('Deployment size.').optional(),
        sku: scalars_text('Consumption SKU.').optional(),
    }),
    aks: service('Stand-alone AKS cluster.', {
        skuName: scalars_text('Cluster SKU.').optional(),
        skuTier: schemas/* enum */.k5n(['Free', 'Standard', 'Premium']).describe('Cluster SKU tier.').optional(),
        privateCluster: flag('API server without a public address.').optional(),
        outboundType: schemas/* enum */.k5n(['loadBalancer', 'userDefinedRouting', 'managedNATGateway', 'userAssignedNATGateway'])
            .describe('How nodes reach the outside.')
            .optional(),
        privateDnsZone: scalars_text('system, none, or the id of a zone.').optional(),
        firewallIp: scalars_text('Private IP of the firewall for userDefinedRouting.').optional(),
        nodeSku: vmSku('VM size of the nodes.'),
        nodeCount: count('Number of nodes.', 1, 1000).optional(),
        kubernetesVersion: scalars_text('Kubernetes version.').optional(),
    }),
    containerApps: service('Container Apps environment with two apps.', {
        image: scalars_text('First image of the apps.').optional(),
    }),
    webApp: service('App Service web app.', {
        runtime: scalars_text('python, node, dotnet or java.').optional(),
        runtimeVersion: scalars_text('Version of the runtime.').optional(),
    }),
    functionApp: service('Azure Functions app.', {
        runtime: scalars_text('python, node, dotnet, java or powershell.').optional(),
        runtimeVersion: scalars_text('Version of the runtime.').optional(),
    }),
    appServiceEnvironment: service('Existing App Service Environment v3 to run apps in.', {
        id: resourceId('Resource id of the environment.'),
        planId: resourceId('Resource id of an existing plan in it.'),
        sku: scalars_text('Plan tier.').optional(),
        skuCode: scalars_text('Plan size.').optional(),
        workers: count('Number of workers.', 1, 100).optional(),
    }),
    logicApps: service('Azure Logic Apps.', {}),
    eventHubs: service('Azure Event Hubs.', {}),
    botService: service('Azure Bot Service.', {}),
    appInsightsDashboard: service('Application Insights dashboard.', {}),
    virtualMachine: service('Virtual machine for use with Bastion.', {}),
})
    .describe('Services of the project: true, false, or a mapping of settings.');
const models = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: scalars_text('Model name, e.g. gpt-5.1.'),
    version: scalars_text('Model version; the default one when left out.').optional(),
    sku: schemas/* enum */.k5n(['Standard', 'DataZoneStandard', 'GlobalStandard', 'ProvisionedManaged'])
        .describe('Deployment type.')
        .optional(),
    capacity: count('Thousand tokens per minute.', 1, 100000).optional(),
}))
    .describe('Models deployed to the AI Foundry account.');

;// CONCATENATED MODULE: ./shared/spec/schema/project.ts



const projectTypes = ['esml', 'genai-1', 'all'];
const environmentNames = ['dev', 'stage', 'prod'];
const accessModes = ['private', 'hybrid', 'public'];
const access = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(accessModes)
        .describe('private: private endpoints only. hybrid: private endpoints, and public endpoints for allowed addresses. public: public endpoints guarded by Entra.')
        .optional(),
    allowedIps: schemas/* array */.YOg(addressOrRange('Address or range.'))
        .describe('Who may use public endpoints in hybrid mode.')
        .optional(),
    registryAllowedIps: schemas/* array */.YOg(addressOrRange('Address or range.'))
        .describe('Who may reach the container registry.')
        .optional(),
})
    .describe('Network access mode.');
/** Who a member is: exactly one of the principal keys. */
const principalKeys = ['group', 'user', 'servicePrincipal', 'managedIdentity'];
const member = schemas/* strictObject */.rej({
    persona: scalars_text('Persona that decides the roles.').optional(),
    group: scalars_text('Entra security group: object id or name.').optional(),
    user: scalars_text('User: object id or user principal name.').optional(),
    servicePrincipal: scalars_text('Service principal: object id, application id or name.').optional(),
    managedIdentity: scalars_text('Managed identity: object id or name.').optional(),
})
    .superRefine((value, context) => {
    const given = principalKeys.filter(key => value[key] !== undefined);
    if (given.length === 1)
        return;
    const found = given.length === 0 ? 'none' : given.join(' and ');
    context.addIssue({
        code: 'custom',
        message: `expected exactly one of ${principalKeys.join(', ')}; found ${found}`,
        input: value,
    });
})
    .describe('A member: a persona and one principal.');
const members = schemas/* array */.YOg(member).describe('Members; groups are preferred to users.');
const subnetOverrides = schemas/* strictObject */.rej({
    genai: subnetSize('Private endpoints and machine learning compute.').optional(),
    aks: subnetSize('Stand-alone AKS.').optional(),
    aks2: subnetSize('AKS attached to machine learning.').optional(),
    aca: subnetSize('Container Apps environment.').optional(),
    aca2: subnetSize('Foundry agents.').optional(),
    webapp: subnetSize('Web apps, functions and logic apps.').optional(),
    dbxpub: subnetSize('Databricks host.').optional(),
    dbxpriv: subnetSize('Databricks container.').optional(),
})
    .describe('Subnets that differ from the set of the project type.');
const projectNetwork = schemas/* strictObject */.rej({
    subnets: subnetOverrides.optional(),
    growth: sizeOnly('Block kept free for later subnets of this project.').optional(),
})
    .describe('Addresses of the project.');
/** What can be set for all projects, for one project, and for one project in one environment. */
const settings = {
    access: access.optional(),
    services: services.optional(),
    models: models.optional(),
    network: projectNetwork.optional(),
    members: members.optional(),
    contacts: schemas/* array */.YOg(scalars_text('E-mail address or group name.')).describe('Whom to contact; also a tag.').optional(),
    costCenter: scalars_text('Cost centre tag.').optional(),
    tags: tags('Tags of the project resources.').optional(),
    resourceSuffix: matching('Suffix of resource names.', /^\d{3}$/, 'three digits, e.g. "001"').optional(),
};
const environmentOverrides = schemas/* strictObject */.rej(settings).describe('Values that differ in one environment.');
const overridesByEnvironment = schemas/* strictObject */.rej({
    dev: environmentOverrides.nullish(),
    stage: environmentOverrides.nullish(),
    prod: environmentOverrides.nullish(),
})
    .describe('The environments the project lives in; a value overrides the settings above it.');
/** Settings every project starts from. */
const projectDefaults = schemas/* strictObject */.rej({ type: schemas/* enum */.k5n(projectTypes).optional(), ...settings, environments: overridesByEnvironment.optional() })
    .describe('Defaults for all projects.');
const project = schemas/* strictObject */.rej({
    number: schemas/* union */.KCZ([
        count('Project number.', 1, 999),
        matching('Project number.', /^(?!0+$)\d{1,3}$/, 'a number from 1 to 999'),
    ])
        .describe('Project number, 1 to 999; decides the names of all resources.'),
    name: matching('Short name.', /^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and dashes, at most 40').optional(),
    description: scalars_text('What the project is for.').optional(),
    type: schemas/* enum */.k5n(projectTypes).describe('Which subnets and services it starts with: esml, genai-1 or all.').optional(),
    environments: schemas/* union */.KCZ([
        schemas/* array */.YOg(schemas/* enum */.k5n(environmentNames)).min(1, { error: 'expected at least one environment' }),
        overridesByEnvironment,
    ])
        .describe('The environments it lives in: a list, or a mapping with overrides. All of the factory when left out.')
        .optional(),
    retire: flag('The project is on its way out; nothing new is created for it.').optional(),
    ...settings,
})
    .describe('One project of the AI Factory.');

;// CONCATENATED MODULE: ./shared/spec/resolve.ts



/** The project's number with three digits, as names spell it. */
const projectId = (spec) => String(spec.number).padStart(3, '0');
/** Applies defaults and overrides: factory defaults, their environment, the project, its environment. */
function resolveFactory(spec) {
    const { factory } = spec;
    const environments = environmentNames.flatMap(name => {
        const environment = factory.environments[name];
        if (environment === undefined)
            return [];
        const naming = namingOf(factory, name, environment);
        const projects = spec.projects
            .filter(file => livesIn(file.spec, name))
            .map(file => resolveProject(factory, file.spec, name, naming))
            .sort((a, b) => a.id.localeCompare(b.id));
        return [
            {
                name,
                spec: environment,
                naming,
                networkEnvironment: environment.networkEnvironment ?? '',
                vnet: {
                    name: fillNetwork(environment.vnet?.name, environment) ?? vnetName(naming),
                    resourceGroup: fillNetwork(environment.vnet?.resourceGroup, environment) ??
                        factory.common?.resourceGroup ??
                        commonResourceGroupName(naming),
                    subscription: environment.vnet?.subscription ?? environment.subscription,
                },
                projects,
            },
        ];
    });
    return { environments, projectTypeDefault: factory.defaults?.type ?? 'all' };
}
/** The environments a project file names; all when it names none. */
function livesIn(project, environment) {
    const { environments } = project;
    if (environments === undefined)
        return true;
    return Array.isArray(environments) ? environments.includes(environment) : environment in environments;
}
function resolveProject(factory, spec, environment, naming) {
    const id = projectId(spec);
    const { environments: defaultOverrides, type: defaultType, ...defaults } = factory.defaults ?? {};
    const { number: _, name, description: __, type, environments, retire, ...own } = spec;
    const overrides = environments === undefined || Array.isArray(environments) ? undefined : environments[environment];
    const projectType = type ?? defaultType ?? 'all';
    const general = [defaults, defaultOverrides?.[environment]].map(layer => withinSet(layer, projectType));
    const layers = [...general, own, overrides];
    return {
        id,
        name: name ?? `project${id}`,
        type: projectType,
        resourceGroup: projectResourceGroupName(naming, id),
        retire: retire ?? false,
        settings: layers.reduce((merged, layer) => mergeSettings(merged, layer ?? {}), {}),
    };
}
/** Defaults change the sizes of a type's subnets; only a project itself can ask for one that its type does not have. */
function withinSet(settings, type) {
    const subnets = settings?.network?.subnets;
    if (settings === null || settings === undefined || subnets === undefined)
        return settings ?? undefined;
    const kept = Object.fromEntries(Object.entries(subnets).filter(([key]) => key in subnetSets[type]));
    return { ...settings, network: { ...settings.network, subnets: kept } };
}
/** Mappings are merged key by key; everything else, lists included, is replaced by the later value. */
function mergeSettings(earlier, later) {
    const merged = { ...earlier };
    for (const [key, value] of Object.entries(later)) {
        if (value === undefined)
            continue;
        const before = merged[key];
        if (isMapping(before) && isMapping(value))
            merged[key] = mergeSettings(before, value);
        // `service: true` switches a configured service on without losing its settings, and `false` off.
        else if (isMapping(before) && typeof value === 'boolean')
            merged[key] = { ...before, enabled: value };
        else if (typeof before === 'boolean' && isMapping(value))
            merged[key] = { enabled: true, ...value };
        else
            merged[key] = value;
    }
    return merged;
}
const isMapping = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
function fillNetwork(text, environment) {
    return text?.replaceAll(/\{networkEnvironment\}|<network_env>/g, environment.networkEnvironment ?? '');
}
function namingOf(factory, name, environment) {
    const { naming } = factory;
    return {
        prefix: factory.prefix,
        locationCode: factory.locationCode,
        token: environment.token ?? defaultTokens[name],
        scaleSet: factory.scaleSet,
        commonName: naming?.commonName ?? defaultNaming.commonName,
        commonSuffix: naming?.commonSuffix ?? defaultNaming.commonSuffix,
        vnetName: naming?.vnetName ?? defaultNaming.vnetName,
        projectPrefix: naming?.projectPrefix ?? defaultNaming.projectPrefix,
        projectSuffix: naming?.projectSuffix ?? defaultNaming.projectSuffix,
    };
}

;// CONCATENATED MODULE: ./shared/spec/schema/factory.ts



const suffix = (what) => matching(what, /^\d{3}$/, 'three digits, e.g. "001"');
const range = schemas/* union */.KCZ([
    cidr('Range.'),
    schemas/* strictObject */.rej({
        range: cidr('Range.'),
        reason: scalars_text('What uses it, e.g. on-premises, hub, peered VNet.').optional(),
    }),
])
    .describe('Addresses that must not be used.');
const commonSubnets = schemas/* strictObject */.rej({
    common: subnetSize('Private endpoints and virtual machines of the common area.').optional(),
    scoring: subnetSize('Inference of the common area.').optional(),
    powerbi: subnetSize('Power BI virtual network data gateway.').optional(),
    bastion: subnetSize('Azure Bastion.').optional(),
})
    .describe('Subnets of the common landing zone.');
const subnetNames = schemas/* strictObject */.rej({
    common: scalars_text('Name pattern.').optional(),
    scoring: scalars_text('Name pattern.').optional(),
    powerbi: scalars_text('Name pattern.').optional(),
    genai: scalars_text('Name pattern.').optional(),
    aks: scalars_text('Name pattern.').optional(),
    aks2: scalars_text('Name pattern.').optional(),
    aca: scalars_text('Name pattern.').optional(),
    aca2: scalars_text('Name pattern.').optional(),
    webapp: scalars_text('Name pattern.').optional(),
    dbxpub: scalars_text('Name pattern.').optional(),
    dbxpriv: scalars_text('Name pattern.').optional(),
})
    .describe('Subnet names; {project} is the project number and {networkEnvironment} the name of the network environment.');
const keyVaultReference = schemas/* strictObject */.rej({
    subscription: guid('Subscription of the vault.'),
    resourceGroup: scalars_text('Resource group of the vault.'),
    name: scalars_text('Name of the vault.'),
})
    .describe('Existing Key Vault outside the factory that holds keys and secrets to start from.');
const environment = schemas/* strictObject */.rej({
    subscription: guid('Subscription of the environment.'),
    token: matching('How resource names spell the environment.', /^[a-z0-9]{1,5}$/, 'at most five lower-case letters or digits').optional(),
    networkEnvironment: schemas/* string */.YjP()
        .describe('Name of the network environment, for {networkEnvironment} in subnet names.')
        .optional(),
    addressSpace: schemas/* union */.KCZ([
        cidr('Address prefix.'),
        schemas/* array */.YOg(cidr('Address prefix.')).min(1, { error: 'expected at least one prefix' }),
    ])
        .describe('Prefixes of the virtual network. May be left out when vnet.file tells them.')
        .optional(),
    dualStack: flag('Give every subnet a /64 of the IPv6 prefix too.').optional(),
    vnet: schemas/* strictObject */.rej({
        name: scalars_text('Name of the existing VNet.').optional(),
        resourceGroup: scalars_text('Its resource group.').optional(),
        subscription: guid('Its subscription, when it is another one.').optional(),
        file: scalars_text('File with its JSON as Azure prints it, relative to the spec.').optional(),
    })
        .describe('An existing virtual network to bring along.')
        .optional(),
    createSubnets: flag('false: all subnets exist already and are only looked up.').optional(),
    commonSubnets: commonSubnets.optional(),
    reserved: schemas/* array */.YOg(range).describe('Addresses not to use in this environment.').optional(),
    serviceConnection: scalars_text('Azure DevOps service connection.').optional(),
    seedingKeyVault: keyVaultReference.optional(),
})
    .describe('One environment.');
const environments = schemas/* strictObject */.rej({ dev: environment.optional(), stage: environment.optional(), prod: environment.optional() })
    .superRefine((value, context) => {
    if (environmentNames.some(name => value[name] !== undefined))
        return;
    context.addIssue({ code: 'custom', message: 'expected at least one of dev, stage, prod', input: value });
})
    .describe('The environments of the factory.');
const common = schemas/* strictObject */.rej({
    registry: schemas/* strictObject */.rej({
        shared: flag('One registry for all projects; false gives each project its own.').optional(),
        sku: schemas/* enum */.k5n(['Basic', 'Standard', 'Premium']).describe('Premium is needed for private endpoints.').optional(),
        adminUser: flag('Admin user of the registry.').optional(),
        dedicatedDataEndpoint: flag('Dedicated data endpoint.').optional(),
    })
        .describe('Container registry.')
        .optional(),
    lake: schemas/* strictObject */.rej({
        prefix: matching('Prefix of the account name.', /^[a-z0-9]{1,8}$/, 'at most eight lower-case letters or digits').optional(),
        name: matching('Name of an existing account.', /^[a-z0-9]{3,24}$/, '3 to 24 lower-case letters or digits').optional(),
        container: matching('Container.', /^[a-z0-9](-?[a-z0-9]){2,62}$/, '3 to 63 lower-case letters, digits and single dashes').optional(),
    })
        .describe('Data lake.')
        .optional(),
    resourceGroup: scalars_text('Name of an existing common resource group.').optional(),
    keyVault: schemas/* strictObject */.rej({
        name: scalars_text('Name of an existing vault.').optional(),
        softDeleteDays: count('Days a deleted vault can be recovered.', 7, 90).optional(),
    })
        .describe('Key Vault of the common area.')
        .optional(),
    bastion: flag('Azure Bastion.').optional(),
    adminVm: schemas/* strictObject */.rej({
        enabled: flag('Whether it is deployed.').optional(),
        userName: scalars_text('Administrator name of all VMs.').optional(),
        hybridBenefit: flag('Use existing Windows licences.').optional(),
    })
        .describe('Virtual machine for the core team.')
        .optional(),
    dataFactory: flag('Azure Data Factory.').optional(),
    monitorPrivateLink: flag('Azure Monitor private link scope.').optional(),
    diagnostics: schemas/* enum */.k5n(['gold', 'silver', 'bronze']).describe('How much is logged.').optional(),
    defender: schemas/* strictObject */.rej({
        subscription: flag('Defender for AI on the subscription.').optional(),
        resources: flag('Defender for AI on single resources.').optional(),
    })
        .describe('Microsoft Defender for Cloud.')
        .optional(),
    customerManagedKey: schemas/* strictObject */.rej({
        enabled: flag('Encrypt with a key of the seeding Key Vault.').optional(),
        keyName: scalars_text('Name of the key.').optional(),
        keyVersion: scalars_text('Version of the key; the newest when left out.').optional(),
        exceptAiSearch: flag('Leave AI Search on platform keys.').optional(),
        exceptFoundry: flag('Leave AI Foundry on platform keys.').optional(),
    })
        .describe('Customer-managed encryption key.')
        .optional(),
})
    .describe('The common landing zone, once per environment.');
const naming = schemas/* strictObject */.rej({
    commonName: scalars_text('Middle part of the common resource group name.').optional(),
    vnetName: scalars_text('First part of the VNet name.').optional(),
    projectPrefix: schemas/* string */.YjP().describe('Before "project" in project resource group names.').optional(),
    projectSuffix: schemas/* string */.YjP().describe('End of project resource group names.').optional(),
    commonSuffix: suffix('Suffix of common resources.').optional(),
    subnets: subnetNames.optional(),
    salt: matching('Salt of an existing factory.', /^[a-z0-9]{5}$/, 'five lower-case letters or digits').optional(),
    randomSalt: matching('Ten-character salt of an existing factory.', /^[a-z0-9-]{10}$/, 'ten lower-case letters, digits or dashes').optional(),
})
    .describe('Parts of resource names.');
const dns = schemas/* discriminatedUnion */.gMt('mode', [
    schemas/* strictObject */.rej({ mode: schemas/* literal */.euz('standalone') }),
    schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz('hub'),
        subscription: guid('Subscription of the hub zones.'),
        resourceGroup: scalars_text('Resource group of the hub zones.'),
    }),
])
    .describe('Private DNS zones: created by the factory, or expected in the hub.');
const roles = schemas/* strictObject */.rej({
    contributorRole: guid('Role definition used instead of Contributor.').optional(),
    contributorForMembers: flag('Project members get Contributor on their resource group.').optional(),
    roleAdministratorForMembers: flag('Project members may assign roles in their resource group.').optional(),
    subnetJoin: flag('Project members may join resources to their subnets.').optional(),
})
    .describe('What project members may do.');
const persona = schemas/* strictObject */.rej({
    description: scalars_text('What the persona does.').optional(),
    principal: schemas/* enum */.k5n(['group', 'servicePrincipal']).describe('What kind of principal it is.').optional(),
    environments: schemas/* array */.YOg(schemas/* enum */.k5n(environmentNames)).describe('Where it is used.').optional(),
})
    .describe('A role somebody plays.');
const factory_factory = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: 'expected 1, the version of this format' }).describe('Version of this format.'),
    tenantId: guid('Microsoft Entra tenant.'),
    prefix: matching('Prefix of resource group names.', /^[a-z0-9][a-z0-9-]{0,15}$/i, 'letters, digits and dashes, at most 16'),
    scaleSet: suffix('Number of the scale set: a full set of environments with its own subscriptions.'),
    location: matching('Azure region.', /^[a-z]+[a-z0-9]*$/, 'a region name without spaces, e.g. swedencentral'),
    locationCode: matching('Short name of the region in resource names.', /^[a-z0-9]{2,4}$/, 'two to four lower-case letters or digits, e.g. sdc'),
    access: access.optional(),
    dns: dns.optional(),
    environments,
    network: schemas/* strictObject */.rej({
        commonSubnets: commonSubnets.optional(),
        reserved: schemas/* array */.YOg(range).describe('Addresses not to use anywhere.').optional(),
    })
        .describe('Addresses, for all environments.')
        .optional(),
    naming: naming.optional(),
    common: common.optional(),
    coreTeam: schemas/* strictObject */.rej({ members: members.optional(), contacts: schemas/* array */.YOg(scalars_text('E-mail address.')).optional() })
        .describe('The team that runs the factory.')
        .optional(),
    personas: schemas/* record */.g1P(schemas/* string */.YjP(), persona.nullable()).describe('Personas by name.').optional(),
    roles: roles.optional(),
    identities: schemas/* strictObject */.rej({
        machineLearning: scalars_text('Object id of the Azure Machine Learning application in this tenant.').optional(),
        databricks: scalars_text('Object id of the Azure Databricks application in this tenant.').optional(),
    })
        .describe('First-party applications that need roles.')
        .optional(),
    policyExemptions: schemas/* strictObject */.rej({
        assignments: schemas/* array */.YOg(scalars_text('Policy assignment id.')).optional(),
        references: schemas/* array */.YOg(scalars_text('Definition reference id.')).optional(),
    })
        .describe('Policy assignments that must not touch the agent subnets.')
        .optional(),
    costCenter: scalars_text('Cost centre of the common area.').optional(),
    tags: tags('Tags of all resources.').optional(),
    defaults: projectDefaults.optional(),
})
    .describe('An AI Factory: tenant, environments, network and defaults of all projects.');

// EXTERNAL MODULE: ./shared/spec/source.ts
var spec_source = __webpack_require__(4603);
// EXTERNAL MODULE: ./shared/text/nearest.ts
var nearest = __webpack_require__(1226);
;// CONCATENATED MODULE: ./shared/spec/placeholder.ts
/** Marks the seed's templates use for values that must be filled in. */
const marks = /<todo[^>]*>|<optional>|^<\d+>$|\byour[A-Z]\w*\b.*<|^<[^<>]+>$/i;
/** Whether the text stands for a value that nobody has filled in yet. */
const isPlaceholder = (value) => typeof value === 'string' && marks.test(value.trim());

;// CONCATENATED MODULE: ./shared/spec/schema-walk.ts
/** The keys a mapping at this path may have. */
function keysAt(schema, path) {
    return at(schema, path).flatMap(found => (found._zod.def.type === 'object' ? Object.keys(shapeOf(found)) : []));
}
/** What the value at this path means, as the schema describes it. */
function meaningAt(schema, path) {
    return raw(schema, path)
        .map(found => ('description' in found && typeof found.description === 'string' ? found.description : undefined))
        .find(description => description !== undefined);
}
/** The schemas that may apply at this path, without wrappers such as `optional`. */
function at(schema, path) {
    return raw(schema, path).flatMap(unwrap);
}
function raw(schema, path) {
    return path.reduce((schemas, key) => schemas.flatMap(unwrap).flatMap(inner => step(inner, key)), [schema]);
}
function step(schema, key) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const found = shapeOf(schema)[String(key)];
            return found === undefined ? [] : [found];
        }
        case 'record':
            return [def.valueType];
        case 'array':
            return [def.element];
        default:
            return [];
    }
}
function unwrap(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'optional':
        case 'nullable':
        case 'default':
            return unwrap(def.innerType);
        case 'union':
            return def.options.flatMap(unwrap);
        default:
            return [schema];
    }
}
const shapeOf = (schema) => schema._zod.def.shape;

;// CONCATENATED MODULE: ./shared/spec/validate.ts




/** Checks a file against a schema. Every mistake is reported with its position, value, and what is allowed there. */
function validate(source, schema) {
    if (source.problems.length > 0)
        return { problems: source.problems };
    const placeholders = (0,spec_source/* scalarsOf */.T)(source.value).filter(scalar => isPlaceholder(scalar.value));
    const parsed = schema.safeParse(source.value ?? {});
    if (parsed.success && placeholders.length === 0)
        return { value: parsed.data };
    const filledLater = new Set(placeholders.map(({ path }) => pathText(path)));
    const problems = [
        ...placeholders.map(({ path, value }) => placeholderProblem(source, schema, path, value)),
        ...(parsed.error?.issues ?? [])
            .flatMap(issue => flatten(issue, source.value))
            .filter(issue => !filledLater.has(pathText(issue.path)))
            .flatMap(issue => describe(issue, source, schema)),
    ];
    return { problems: problems.sort(byPosition) };
}
/** `environments.dev.addressSpace[0]` */
function pathText(path) {
    return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}
/** Of a union's branches, the one the user most likely meant: the first whose complaint lies deepest. */
function flatten(issue, root) {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
        return [issue];
    const branches = issue.errors.map(branch => branch.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })));
    const depth = (branch) => (branch.some(isWrongKind(issue.path)) ? 0 : 1);
    const best = [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(best) > 0)
        return best.flatMap(inner => flatten(inner, root));
    return [issue];
}
const isWrongKind = (path) => (issue) => issue.path.length === path.length && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
function describe(issue, source, schema) {
    const name = pathText(issue.path);
    const value = (0,spec_source/* valueAt */.f)(source.value, issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map(key => unknownKey(source, schema, issue.path, key));
    }
    if (value === undefined) {
        const meaning = meaningAt(schema, issue.path);
        return [
            {
                code: 'SPEC_VALUE_MISSING',
                message: `${name} is missing${meaning === undefined ? '.' : `: ${lowerFirst(meaning)}`}`,
                location: source.locate(issue.path.slice(0, -1)),
            },
        ];
    }
    const allowed = allowedValues(issue);
    const suggestion = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    return [
        {
            code: 'SPEC_VALUE_INVALID',
            message: `${name || 'The file'}: ${shown(value)} is not allowed; ${complaint(issue, allowed)}.`,
            location: source.locate(issue.path),
            ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
        },
    ];
}
function unknownKey(source, schema, path, key) {
    const allowed = keysAt(schema, path);
    const suggestion = (0,nearest/* nearest */.p)(key, allowed);
    const where = path.length === 0 ? 'at the top level' : `in ${pathText(path)}`;
    return {
        code: 'SPEC_KEY_UNKNOWN',
        message: `'${key}' is not a key ${where}; allowed: ${allowed.join(', ')}.`,
        location: source.locateKey([...path, key]),
        ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
    };
}
function placeholderProblem(source, schema, path, value) {
    const meaning = meaningAt(schema, path);
    return {
        code: 'SPEC_PLACEHOLDER',
        message: `${pathText(path)}: ${shown(value)} is a placeholder.`,
        remedy: meaning === undefined ? 'Replace it by a value.' : `Fill in: ${lowerFirst(meaning)}`,
        location: source.locate(path),
    };
}
function complaint(issue, allowed) {
    if (allowed.length > 0)
        return `expected ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}`;
    if (issue.code === 'invalid_type')
        return `expected ${kindNames[issue.expected] ?? issue.expected}`;
    if (issue.code === 'invalid_union')
        return `expected ${unionKinds(issue)}`;
    return issue.message.replace(/\.$/, '');
}
function allowedValues(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    if (issue.code === 'invalid_key')
        return issue.issues.flatMap(allowedValues);
    // A discriminated union names the options only in its branches' key.
    if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
        return issue.options.map(String);
    return [];
}
function unionKinds(issue) {
    const kinds = issue.errors.flatMap(branch => {
        const first = branch[0];
        if (first === undefined)
            return [];
        return [complaint(first, allowedValues(first)).replace(/^expected /, '')];
    });
    return [...new Set(kinds)].join(', or ');
}
const kindNames = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
function shown(value) {
    const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
const lowerFirst = (text) => /^[A-Z][a-z]/.test(text) && !/^(Microsoft|Azure|Entra)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
function byPosition(a, b) {
    return (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0);
}

;// CONCATENATED MODULE: ./shared/spec/load.ts









/**
 * Reads `aifactory.yaml` and the `projects/*.yaml` beside it. Throws one `UserError` with every mistake in any of
 * the files, each with its position.
 */
function loadSpec(file) {
    const factorySource = (0,spec_source.parseSource)(read_text_shownPath(file), readText(file, 'the spec'));
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), 'projects');
    const sources = projectFiles(folder).map(name => {
        const path = (0,external_node_path_.join)(folder, name);
        return (0,spec_source.parseSource)(read_text_shownPath(path), readText(path, 'a project'));
    });
    const problems = [];
    const factory = validate(factorySource, factory_factory);
    if ('problems' in factory)
        problems.push(...factory.problems);
    const projects = sources.flatMap((source) => {
        const validated = validate(source, project);
        if ('value' in validated)
            return [{ spec: validated.value, source }];
        problems.push(...validated.problems);
        return [];
    });
    problems.push(...numberProblems(projects));
    if ('value' in factory) {
        const spec = { factory: factory.value, factorySource, projects };
        problems.push(...environmentProblems(spec));
        if (problems.length === 0)
            return spec;
    }
    (0,errors/* throwIfAny */.MI)(problems);
    throw new Error('A spec without problems must have a value.');
}
function projectFiles(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter(name => /\.ya?ml$/i.test(name))
            .sort();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function numberProblems(projects) {
    const owner = new Map();
    return projects.flatMap(({ spec, source }) => {
        const id = projectId(spec);
        const problems = [];
        const location = source.locate(['number']);
        const taken = owner.get(id);
        if (taken !== undefined) {
            problems.push({
                code: 'PROJECT_NUMBER_TAKEN',
                message: `The project number ${id} is already used by ${taken}.`,
                location,
            });
        }
        owner.set(id, source.file);
        const inName = /^(\d+)/.exec((0,external_node_path_.basename)(source.file))?.[1];
        if (inName !== undefined && Number(inName) !== Number(id)) {
            problems.push({
                code: 'PROJECT_NUMBER_MISMATCH',
                message: `The file name says project ${inName}, the number is ${id}.`,
                remedy: 'Rename the file or correct the number.',
                location,
            });
        }
        return problems;
    });
}
/** Environments that a project names but the factory does not have. */
function environmentProblems(spec) {
    const known = environmentNames.filter(name => spec.factory.environments[name] !== undefined);
    return spec.projects.flatMap(({ spec: project, source }) => {
        const { environments } = project;
        if (environments === undefined)
            return [];
        return environmentNames
            .filter(name => livesIn(project, name) && !known.includes(name))
            .map(name => ({
            code: 'ENVIRONMENT_UNKNOWN',
            message: `The factory has no environment '${name}'; it has ${known.join(', ')}.`,
            location: Array.isArray(environments)
                ? source.locate(['environments', environments.indexOf(name)])
                : source.locateKey(['environments', name]),
        }));
    });
}

;// CONCATENATED MODULE: ./shared/text/thousands.ts
/** `65536` -> `65,536`. Not `toLocaleString`: its first call costs milliseconds that short runs do not have. */
const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

;// CONCATENATED MODULE: ./shared/network/kinds/ranges.ts

const parsed = new WeakMap();
/** The rules' ranges as blocks; parsed once per rule list, because allocation asks for them again and again. */
function rangesOf(rules) {
    if (rules === undefined)
        return undefined;
    const known = parsed.get(rules);
    if (known !== undefined)
        return known;
    const ranges = rules.map(rule => parseCidr(rule.range));
    parsed.set(rules, ranges);
    return ranges;
}

;// CONCATENATED MODULE: ./shared/network/free-space.ts

const anywhere = { onlyIn: undefined, refuses: [], avoid: [] };
/**
 * The free addresses of one family, kept as maximal aligned blocks by prefix length (a buddy allocator).
 * Taking always splits the smallest block that fits, lowest address first, so large blocks survive; and since
 * blocks are maximal, a failed take proves that no aligned block of that size is free.
 */
class FreeSpace {
    #family;
    /** Base addresses by prefix length, ascending. */
    #bases;
    constructor(family, bases) {
        this.#family = family;
        this.#bases = bases;
    }
    /**
     * What the prefixes hold beyond the occupied ranges. Prefixes are not merged: Azure wants a subnet inside one of
     * them. Occupied ranges may overlap each other and stick out.
     */
    static of(family, prefixes, occupied) {
        const space = new FreeSpace(family, Array.from({ length: bitsOf(family) + 1 }, () => []));
        const taken = occupied
            .filter(cidr => cidr.family === family)
            .map(cidr => ({ start: cidr.base, end: endOf(cidr) }))
            .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
        for (const prefix of prefixes) {
            if (prefix.family === family)
                space.#addGaps(prefix, taken);
        }
        return space;
    }
    clone() {
        return new FreeSpace(this.#family, this.#bases.map(bases => bases.slice()));
    }
    /** Takes an aligned block of this prefix length, or gives undefined and changes nothing. */
    take(prefix, placement = anywhere) {
        if (placement.avoid.length > 0) {
            const preferred = this.#take(prefix, { ...placement, refuses: [...placement.refuses, ...placement.avoid] });
            if (preferred !== undefined)
                return preferred;
        }
        return this.#take(prefix, placement);
    }
    /** Takes exactly this block, if all of it is free. */
    takeExactly(cidr) {
        for (let prefix = cidr.prefix; prefix >= 0; prefix -= 1) {
            const block = this.#blocksOf(prefix).find(candidate => contains(candidate, cidr));
            if (block !== undefined) {
                this.#split(block, cidr);
                return true;
            }
        }
        return false;
    }
    /** Gives unused addresses to the space, e.g. to try what an extra VNet prefix would change. */
    add(cidr) {
        this.#insert(cidr);
    }
    /** Number of free addresses. */
    get total() {
        return this.blocks().reduce((sum, block) => sum + sizeOf(block), 0n);
    }
    /** The largest free block, the lowest of equals. */
    get largest() {
        const prefix = this.#bases.findIndex(bases => bases.length > 0);
        return prefix === -1 ? undefined : this.#blocksOf(prefix)[0];
    }
    /** All free blocks in address order. */
    blocks() {
        return this.#bases
            .flatMap((_, prefix) => this.#blocksOf(prefix))
            .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
    }
    #take(prefix, placement) {
        for (let size = prefix; size >= 0; size -= 1) {
            for (const base of this.#bases[size] ?? []) {
                const block = { family: this.#family, base, prefix: size };
                const fit = lowestFit(block, prefix, placement);
                if (fit !== undefined) {
                    this.#split(block, fit);
                    return fit;
                }
            }
        }
        return undefined;
    }
    #blocksOf(prefix) {
        return (this.#bases[prefix] ?? []).map(base => ({ family: this.#family, base, prefix }));
    }
    #addGaps(prefix, taken) {
        let at = prefix.base;
        for (const { start, end } of taken) {
            if (end <= at)
                continue;
            if (start >= endOf(prefix))
                break;
            for (const block of coverRange(this.#family, at, start))
                this.#insert(block);
            at = end;
        }
        for (const block of coverRange(this.#family, at, endOf(prefix)))
            this.#insert(block);
    }
    #split(block, wanted) {
        const bases = this.#bases[block.prefix] ?? [];
        bases.splice(bases.indexOf(block.base), 1);
        let rest = block;
        while (rest.prefix < wanted.prefix) {
            const [lower, upper] = halves(rest);
            const wantsLower = contains(lower, wanted);
            this.#insert(wantsLower ? upper : lower);
            rest = wantsLower ? lower : upper;
        }
    }
    #insert(block) {
        const bases = this.#bases[block.prefix] ?? [];
        let low = 0;
        let high = bases.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((bases[middle] ?? 0n) < block.base)
                low = middle + 1;
            else
                high = middle;
        }
        bases.splice(low, 0, block.base);
    }
}
/** The lowest block of this prefix length inside `block` that the placement allows. */
function lowestFit(block, prefix, placement) {
    const { onlyIn, refuses } = placement;
    if (refuses.some(range => contains(range, block)))
        return undefined;
    if (onlyIn !== undefined && !onlyIn.some(range => overlaps(range, block)))
        return undefined;
    const wholly = !refuses.some(range => overlaps(range, block));
    if (wholly && (onlyIn === undefined || onlyIn.some(range => contains(range, block))))
        return { ...block, prefix };
    if (block.prefix >= prefix)
        return undefined;
    const [lower, upper] = halves(block);
    return lowestFit(lower, prefix, placement) ?? lowestFit(upper, prefix, placement);
}

;// CONCATENATED MODULE: ./shared/network/place.ts




/** IPv6 subnets in Azure are exactly a /64 (learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview). */
const place_ipv6SubnetPrefix = 64;
function spaceOf(addressSpace, occupied) {
    return { v4: FreeSpace.of(4, addressSpace, occupied), v6: FreeSpace.of(6, addressSpace, occupied) };
}
const cloneSpace = (space) => ({ v4: space.v4.clone(), v6: space.v6.clone() });
/** Takes the place of one request, from the owner's own space first. */
function placeOne(space, request, scarce, own) {
    const placement = placementOf(request, scarce);
    const cidr = own?.take(request.prefix, placement) ?? space.v4.take(request.prefix, placement);
    if (cidr === undefined)
        return { missing: 4 };
    return request.dualStack === true ? withIpv6(space, cidr) : { cidr };
}
/** Adds the IPv6 half of a dual-stack subnet. */
function withIpv6(space, cidr) {
    const cidrV6 = space.v6.take(place_ipv6SubnetPrefix);
    return cidrV6 === undefined ? { missing: 6 } : { cidr, cidrV6 };
}
/** Whether all requests find a place; takes as many places as it can. */
function placeAll(space, requests, scarce, own) {
    return inPlacingOrder(requests).every(request => !('missing' in placeOne(space, request, scarce, own)));
}
/** The kinds with the fewest places to go first, then the largest; names break ties. */
function inPlacingOrder(requests) {
    const freedom = (request) => (request.kind.onlyIn === undefined ? 1 : 0);
    return [...requests].sort((a, b) => freedom(a) - freedom(b) ||
        a.prefix - b.prefix ||
        compareNames(a.kind.name, b.kind.name) ||
        compareNames(a.name, b.name));
}
/**
 * Ranges that some requested kind depends on while others could live elsewhere. Without this, ordinary subnets would
 * use up a small extra prefix that was added to the VNet for exactly that kind.
 */
function scarceRanges(addressSpace, groups) {
    const kinds = new Set(groups.flatMap(group => group.requests.map(request => request.kind)));
    const ranges = [...kinds].flatMap(kind => rangesOf(kind.onlyIn) ?? []);
    const inside = addressSpace.some(prefix => ranges.some(range => overlaps(range, prefix)));
    const outside = addressSpace.some(prefix => !ranges.some(range => contains(range, prefix)));
    return inside && outside ? ranges : [];
}
function placementOf(request, scarce) {
    const onlyIn = rangesOf(request.kind.onlyIn);
    return { onlyIn, refuses: rangesOf(request.kind.refuses) ?? [], avoid: onlyIn === undefined ? scarce : [] };
}

;// CONCATENATED MODULE: ./shared/network/count-fitting.ts



/** How many more groups of this shape fit, up to `limit`. Changes nothing. */
function countFitting(addressSpace, free, requests, limit) {
    return isBoundToPlaces(addressSpace, requests)
        ? countByPlacing(addressSpace, free, requests, limit)
        : countBySize(free, requests, limit);
}
/** Whether some kind refuses or insists on addresses, so that it matters where the free blocks lie. */
function isBoundToPlaces(addressSpace, requests) {
    const kinds = [...new Set(requests.map(request => request.kind))];
    return addressSpace.some(prefix => kinds.some(kind => rangesOf(kind.refuses)?.some(range => overlaps(range, prefix)) === true ||
        rangesOf(kind.onlyIn)?.every(range => !overlaps(range, prefix) || range.prefix > prefix.prefix) === true));
}
function countByPlacing(addressSpace, free, requests, limit) {
    const trial = cloneSpace(free);
    const scarce = scarceRanges(addressSpace, [{ owner: '', requests }]);
    let count = 0;
    while (count < limit && placeAll(trial, requests, scarce))
        count += 1;
    return count;
}
/** The same with nothing but the number of free blocks of each size: how blocks split does not depend on addresses. */
function countBySize(free, requests, limit) {
    const v4 = blocksBySize(4, free.v4);
    const v6 = blocksBySize(6, free.v6);
    const prefixes = inPlacingOrder(requests).map(request => request.prefix);
    const v6Prefixes = requests.filter(request => request.dualStack === true).map(() => place_ipv6SubnetPrefix);
    for (let count = 0; count < limit; count += 1) {
        if (!takeAll(v4, prefixes) || !takeAll(v6, v6Prefixes))
            return count;
    }
    return limit;
}
function takeAll(counts, prefixes) {
    for (const prefix of prefixes) {
        if (!take(counts, prefix))
            return false;
    }
    return true;
}
function blocksBySize(family, space) {
    const counts = Array(bitsOf(family) + 1).fill(0);
    for (const { prefix } of space.blocks())
        counts[prefix] = (counts[prefix] ?? 0) + 1;
    return counts;
}
/** Splits the smallest block that is large enough; each split leaves one half of every size in between. */
function take(counts, prefix) {
    let size = prefix;
    while (size >= 0 && counts[size] === 0)
        size -= 1;
    if (size < 0)
        return false;
    counts[size] = (counts[size] ?? 0) - 1;
    for (let half = size + 1; half <= prefix; half += 1)
        counts[half] = (counts[half] ?? 0) + 1;
    return true;
}

;// CONCATENATED MODULE: ./shared/network/capacity.ts






function capacityOf(plan, shapes) {
    const space = plan.addressSpace.filter(prefix => prefix.family === 4);
    const total = sum(space.map(sizeOf));
    const free = Number(plan.free.v4.total);
    const inSpace = (cidr) => (space.some(prefix => contains(prefix, cidr)) ? Number(sizeOf(cidr)) : 0);
    const byOwner = (wanted) => plan.subnets
        .filter(subnet => wanted(subnet.owner, subnet.kind))
        .reduce((all, subnet) => all + inSpace(subnet.cidr), 0);
    const growth = byOwner((_, kind) => kind === growthKind) - insideGrowth(plan);
    const largest = plan.free.v4.largest;
    const projects = byOwner((owner, kind) => owner !== commonOwner && kind !== growthKind);
    const common = byOwner(owner => owner === commonOwner);
    const foreign = plan.foreign.reduce((all, subnet) => all + inSpace(subnet.cidr), 0);
    const subnets = plan.subnets.filter(subnet => subnet.kind !== growthKind).length + plan.foreign.length;
    return {
        total,
        projects,
        common,
        growth,
        foreign,
        // What is neither free nor in a subnet is reserved; so overlapping reservations count once.
        reserved: total - free - projects - common - growth - foreign,
        free,
        utilisation: total === 0 ? 0 : (total - free) / total,
        fragmentation: free === 0 || largest === undefined ? 0 : 1 - Number(sizeOf(largest)) / free,
        largestFree: largest === undefined ? null : formatCidr(largest),
        fits: shapes.map(shape => fitting(plan, shape, free, subnets)),
        limits: [
            { name: 'Subnets per VNet', used: subnets, limit: subnetsPerVnet },
            { name: 'Private addresses per VNet', used: usableAddresses(plan), limit: privateAddressesPerVnet },
            { name: 'Peerings per VNet', used: plan.peerings, limit: peeringsPerVnet },
        ],
    };
}
function fitting(plan, { type, requests }, free, subnets) {
    const addressesEach = requests.reduce((all, request) => all + 2 ** (32 - request.prefix), 0);
    const bound = addressesEach === 0 ? 0 : Math.floor(free / addressesEach);
    const bySubnets = requests.length === 0 ? 0 : Math.max(Math.floor((subnetsPerVnet - subnets) / requests.length), 0);
    const count = countFitting(plan.addressSpace, plan.free, requests, Math.min(bound, bySubnets));
    return {
        type,
        addressesEach,
        count,
        arithmeticBound: bound,
        ...(bySubnets < bound && count === bySubnets && { limitedBy: `${thousands(subnetsPerVnet)} subnets per VNet` }),
    };
}
/** Addresses that resources can get: each subnet without the five Azure keeps. An upper bound of what is in use. */
function usableAddresses(plan) {
    const blocks = [...plan.subnets.filter(subnet => subnet.kind !== growthKind), ...plan.foreign];
    return blocks
        .filter(block => block.cidr.family === 4)
        .reduce((all, block) => all + Math.max(Number(sizeOf(block.cidr)) - azureReservedPerSubnet, 0), 0);
}
/** Subnets that lie in a growth block of their owner are counted with the projects, not twice. */
function insideGrowth(plan) {
    const growth = plan.subnets.filter(subnet => subnet.kind === growthKind);
    return plan.subnets
        .filter(subnet => subnet.kind !== growthKind && growth.some(block => contains(block.cidr, subnet.cidr)))
        .reduce((all, subnet) => all + Number(sizeOf(subnet.cidr)), 0);
}
const sum = (values) => Number(values.reduce((all, value) => all + value, 0n));

;// CONCATENATED MODULE: ./shared/naming/subnet-names.ts
/** Subnet names of the seed system, so that existing factories can be adopted. */
const defaultSubnetNames = {
    common: 'snet-esml-cmn-001',
    scoring: 'snet-esml-cmn-001-scoring',
    powerbi: 'snet-esml-cmn-pbi-001',
    genai: 'snt-prj{project}-genai',
    aks: 'snt-prj{project}-aks',
    aks2: 'snt-prj{project}-aks-002',
    aca: 'snt-prj{project}-aca',
    aca2: 'snt-prj{project}-aca-002',
    webapp: 'snt-prj{project}-webapp',
    dbxpub: 'snt-prj{project}-dbxpub',
    dbxpriv: 'snt-prj{project}-dbxpriv',
};
/** Fills a name pattern. The seed's own marks `<xxx>` and `<network_env>` are understood too. */
function fillName(pattern, parts) {
    return pattern
        .replaceAll(/\{project\}|<xxx>/g, parts.project ?? '')
        .replaceAll(/\{networkEnvironment\}|<network_env>/g, parts.networkEnvironment ?? '');
}

;// CONCATENATED MODULE: ./shared/spec/locate-setting.ts


/** Where a project's setting was written that holds in this environment: the innermost of the layers that has it. */
function locateSetting(spec, project, environment, path) {
    const file = spec.projects.find(candidate => projectId(candidate.spec) === project);
    const layers = [
        ...(file === undefined
            ? []
            : [
                { source: file.source, path: ['environments', environment, ...path] },
                { source: file.source, path },
            ]),
        { source: spec.factorySource, path: ['defaults', 'environments', environment, ...path] },
        { source: spec.factorySource, path: ['defaults', ...path] },
    ];
    const layer = layers.find(candidate => (0,spec_source/* valueAt */.f)(candidate.source.value, candidate.path) !== undefined);
    if (layer !== undefined)
        return layer.source.locate(layer.path);
    return file === undefined ? spec.factorySource.locate(path) : file.source.locate([]);
}

;// CONCATENATED MODULE: ./shared/network/kinds/app-kinds.ts

const learn = 'https://learn.microsoft.com/azure';
/** App Service, Functions and Logic Apps reaching out into the network. */
const appServiceKind = {
    name: 'appService',
    title: 'App Service virtual network integration',
    smallest: 28,
    recommended: 26,
    sizeRule: 'An existing subnet may be /28; the docs advise /26, because scaling and upgrades briefly double the addresses ' +
        'used and the size cannot change later.',
    delegation: 'Microsoft.Web/serverFarms',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: [],
    notes: 'A subnet made in the portal during integration must be /27 or larger; third-party pages give /26 for sharing a ' +
        'subnet between plans. Windows containers use one more address per app and instance. The page read bans IPv6 ' +
        'from the whole virtual network. Service endpoint policies are not allowed. NSG and routes act on outbound ' +
        'traffic only.',
    sources: [`${learn}/app-service/overview-vnet-integration`],
};
/** A Container Apps environment with workload profiles. */
const containerAppsKind = {
    name: 'containerApps',
    title: 'Container Apps environment with workload profiles',
    smallest: 27,
    recommended: 24,
    sizeRule: 'Azure accepts /27, which holds 7 dedicated nodes or 70 consumption replicas after the 12 addresses the service ' +
        'keeps; /24 holds 119 nodes.',
    delegation: 'Microsoft.App/environments',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: containerAppsReservedRanges,
    notes: 'The docs give a capacity table and no recommended size; /24 is the product default. The size cannot change ' +
        'after creation.',
    sources: [`${learn}/container-apps/custom-virtual-networks`, `${learn}/container-apps/networking`],
};
/** A node subnet of an AKS cluster. */
const aksKind = {
    name: 'aks',
    title: 'AKS nodes',
    smallest: 26,
    recommended: 26,
    sizeRule: 'With one address per pod (30 pods a node by default) a node takes 31 addresses, so /27 holds none and /26 one; ' +
        'overlay networking takes one address per node.',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: false,
    ipv6: 'supported',
    refuses: aksReservedRanges,
    notes: 'AKS states no smallest size; /26 follows from its formula. Upgrades need the addresses of one node more, so ' +
        'one node at 30 pods outgrows /26 (62 of 59 addresses): use overlay or /24. The subnet must not be delegated, ' +
        'an NSG must allow traffic inside the node range, and the service and pod ranges of the cluster must not ' +
        'overlap the network.',
    sources: [
        `${learn}/aks/concepts-network-ip-address-planning`,
        `${learn}/aks/concepts-network-cni-overview`,
        `${learn}/aks/configure-dual-stack`,
    ],
};
const apiManagementV2 = {
    smallest: 27,
    recommended: 24,
    sizeRule: 'The v2 tiers need /27 and the docs recommend /24 for scaling; each unit takes two addresses.',
    nsg: 'required',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: [],
};
/** Subnets that services running code move into. */
const appKinds = [
    appServiceKind,
    {
        name: 'appServiceEnvironment',
        title: 'App Service Environment v3',
        smallest: 27,
        recommended: 24,
        sizeRule: 'The smallest subnet is /27, of which the environment takes up to 27 addresses besides the five of Azure; /24 ' +
            'is advised for production.',
        delegation: 'Microsoft.Web/hostingEnvironments',
        nsg: 'special-rules',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unknown',
        refuses: [],
        notes: 'An NSG must let AzureLoadBalancer reach port 80 of the subnet. The subnet must be empty at creation.',
        sources: [`${learn}/app-service/environment/networking`],
    },
    {
        name: 'apiManagement',
        title: 'API Management, classic injection (Developer and Premium)',
        smallest: 29,
        recommended: 26,
        sizeRule: 'A /29 holds one unit without room to scale; the docs advise /26 or /25 when growing towards the 31 units of ' +
            'Premium.',
        nsg: 'required',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: [],
        notes: 'The subnet must not be delegated. Routing rules are on the external and internal mode pages, which were not ' +
            'read.',
        sources: [`${learn}/api-management/virtual-network-injection-resources`],
    },
    {
        name: 'apiManagementV2',
        title: 'API Management, injection (Premium v2)',
        ...apiManagementV2,
        delegation: 'Microsoft.Web/hostingEnvironments',
        notes: 'One instance per subnet. The NSG must allow 443 out to Storage. The page gives no route table rule.',
        sources: [`${learn}/api-management/inject-vnet-v2`],
    },
    {
        name: 'apiManagementV2Integration',
        title: 'API Management, outbound integration (Standard v2 and Premium v2)',
        ...apiManagementV2,
        delegation: 'Microsoft.Web/serverFarms',
        notes: 'One instance per subnet. The NSG needs no particular rules. The page gives no route table rule.',
        sources: [`${learn}/api-management/integrate-vnet-outbound`],
    },
    containerAppsKind,
    {
        name: 'containerAppsConsumption',
        title: 'Container Apps environment, consumption only',
        smallest: 23,
        recommended: 23,
        sizeRule: 'This older kind of environment needs /23 or larger: it keeps 60 to 256 addresses and takes one per replica.',
        nsg: 'optional',
        routeTable: 'forbidden',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unknown',
        refuses: containerAppsConsumptionReservedRanges,
        notes: 'The subnet must not be delegated. User-defined routes, NAT gateway egress and remote gateways are not ' +
            'supported. A custom service range must not overlap it.',
        sources: [`${learn}/container-apps/custom-virtual-networks`, `${learn}/container-apps/networking`],
    },
    {
        name: 'containerInstances',
        title: 'Container Instances',
        smallest: 28,
        recommended: 24,
        sizeRule: 'No page gives a minimum, so /28 is a cautious floor; the docs use /24 in their example.',
        delegation: 'Microsoft.ContainerInstance/containerGroups',
        nsg: 'optional',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: [],
        notes: 'Add the Microsoft.Storage service endpoint when groups use a storage account. No page lists refused ranges.',
        sources: [
            `${learn}/container-instances/container-instances-virtual-network-concepts`,
            `${learn}/container-instances/container-instances-vnet`,
        ],
    },
    {
        name: 'machineLearning',
        title: 'Azure Machine Learning compute',
        smallest: 29,
        recommended: 24,
        sizeRule: 'There is no minimum of its own: each compute instance and each cluster node takes one address; /24 is the ' +
            'product default.',
        nsg: 'special-rules',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: dockerBridgeRanges,
        notes: 'The subnet must not be delegated. Allow AzureMachineLearning, BatchNodeManagement and Storage out; compute ' +
            'with a public IP also needs AzureMachineLearning in, and routes past a firewall.',
        sources: [
            `${learn}/machine-learning/how-to-secure-training-vnet`,
            `${learn}/machine-learning/how-to-secure-workspace-vnet`,
            `${learn}/machine-learning/how-to-network-security-overview`,
        ],
    },
];

;// CONCATENATED MODULE: ./shared/network/kinds/data-kinds.ts
const data_kinds_learn = 'https://learn.microsoft.com/azure';
/** Subnets that databases and file services move into. */
const dataKinds = [
    {
        name: 'sqlManagedInstance',
        title: 'SQL Managed Instance',
        smallest: 27,
        recommended: 26,
        sizeRule: 'The service needs 32 addresses (/27); its formula gives 33 for one general purpose instance that can scale, ' +
            'so /26.',
        delegation: 'Microsoft.Sql/managedInstances',
        nsg: 'required',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: [],
        notes: 'The sizing page lets a /28 hold one instance for trials without scaling; /27 is kept as the floor. A route ' +
            'table must be attached; the service writes its own rules and routes. Azure Policy must not deny network ' +
            'intent policies. A subnet with an instance cannot be resized.',
        sources: [
            `${data_kinds_learn}/azure-sql/managed-instance/connectivity-architecture-overview`,
            `${data_kinds_learn}/azure-sql/managed-instance/vnet-subnet-determine-size`,
        ],
    },
    {
        name: 'postgresqlFlexible',
        title: 'Database for PostgreSQL flexible server',
        smallest: 28,
        recommended: 28,
        sizeRule: 'The smallest is /28 with 11 free addresses, which holds two highly available servers of four addresses each.',
        delegation: 'Microsoft.DBforPostgreSQL/flexibleServers',
        nsg: 'special-rules',
        routeTable: 'special-rules',
        serviceEndpoints: ['Microsoft.Storage'],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unknown',
        refuses: [],
        notes: 'An NSG must allow 5432 inside the subnet and Storage out, and cannot use application security groups. A ' +
            'route table that sends everything to an appliance needs AzureActiveDirectory to Internet and the subnet ' +
            'itself to the virtual network.',
        sources: [`${data_kinds_learn}/postgresql/flexible-server/concepts-networking-private`],
    },
    {
        name: 'mysqlFlexible',
        title: 'Database for MySQL flexible server',
        smallest: 29,
        recommended: 28,
        sizeRule: 'The smallest is /29 with three free addresses; the docs ask for two per server, so /28 holds five servers.',
        delegation: 'Microsoft.DBforMySQL/flexibleServers',
        nsg: 'optional',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unknown',
        refuses: [],
        notes: 'The subnet cannot be enlarged once a server is in it. The page gives no route table rule.',
        sources: [`${data_kinds_learn}/mysql/flexible-server/concepts-networking-vnet`],
    },
    {
        name: 'netAppFiles',
        title: 'Azure NetApp Files',
        smallest: 28,
        recommended: 28,
        sizeRule: 'The docs call /28 enough for most uses, /26 for many volumes such as SAP HANA; the portal proposes /24.',
        delegation: 'Microsoft.NetApp/volumes',
        nsg: 'special-rules',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unknown',
        refuses: [],
        notes: 'No page gives a hard minimum; /28 is the smallest size mentioned. NSG and route table work with standard ' +
            'network features only; basic features refuse both. Service endpoints are refused. One delegated subnet per ' +
            'virtual network.',
        sources: [
            `${data_kinds_learn}/azure-netapp-files/azure-netapp-files-delegate-subnet`,
            `${data_kinds_learn}/azure-netapp-files/azure-netapp-files-network-topologies`,
        ],
    },
];

;// CONCATENATED MODULE: ./shared/network/kinds/edge-kinds.ts

const edge_kinds_learn = 'https://learn.microsoft.com/azure';
const ipv6Overview = `${edge_kinds_learn}/virtual-network/ip-services/ipv6-overview`;
const edge_kinds_dnsResolver = {
    smallest: 28,
    recommended: 28,
    largest: 24,
    sizeRule: 'The resolver accepts /28 to /24; each endpoint has its own subnet, so the smallest is enough.',
    delegation: 'Microsoft.Network/dnsResolvers',
    nsg: 'optional',
    routeTable: 'optional',
    serviceEndpoints: [],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unsupported',
    refuses: dnsResolverReservedRanges,
    notes: 'One subnet serves one endpoint. The page is silent on NSG and route table.',
    sources: [`${edge_kinds_learn}/dns/dns-private-resolver-overview`],
};
/** Subnets at the edge of a network: ways in, ways out, routing and name resolution. */
const edgeKinds = [
    {
        name: 'AzureBastionSubnet',
        title: 'Azure Bastion',
        fixedName: 'AzureBastionSubnet',
        smallest: 26,
        recommended: 26,
        sizeRule: 'Bastion hosts created since November 2021 need /26 or larger, which also leaves room for host scaling.',
        nsg: 'special-rules',
        routeTable: 'forbidden',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: [],
        notes: 'An NSG may be left out, but one without the rules of the bastion-nsg page is rejected; among them 443 in from ' +
            'GatewayManager, 443 out to AzureCloud, and 22 and 3389 out to VirtualNetwork.',
        sources: [
            `${edge_kinds_learn}/bastion/configuration-settings`,
            `${edge_kinds_learn}/bastion/bastion-faq`,
            `${edge_kinds_learn}/bastion/bastion-nsg`,
        ],
    },
    {
        name: 'GatewaySubnet',
        title: 'VPN and ExpressRoute gateways',
        fixedName: 'GatewaySubnet',
        smallest: 27,
        recommended: 27,
        sizeRule: 'Every SKU but Basic needs /27 or larger; connecting 16 ExpressRoute circuits needs /26.',
        nsg: 'forbidden',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'supported',
        refuses: [],
        notes: 'Azure takes a /29 for a Basic VPN gateway only; /27 is kept as the floor. No 0.0.0.0/0 route, and BGP route ' +
            'propagation must stay on. ExpressRoute gateways may be dual stack (IPv6 /64 or larger); the page read has ' +
            'VPN gateways as IPv4 only.',
        sources: [
            `${edge_kinds_learn}/vpn-gateway/vpn-gateway-about-vpn-gateway-settings`,
            `${edge_kinds_learn}/expressroute/expressroute-about-virtual-network-gateways`,
            ipv6Overview,
        ],
    },
    {
        name: 'AzureFirewallSubnet',
        title: 'Azure Firewall',
        fixedName: 'AzureFirewallSubnet',
        smallest: 26,
        recommended: 26,
        sizeRule: 'The firewall needs a /26 to scale out, and never more than that.',
        nsg: 'forbidden',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: [],
        notes: 'Azure disables subnet NSGs here. Without a management NIC the firewall needs direct internet access: a ' +
            'default route learned over BGP must be overridden with 0.0.0.0/0 to Internet.',
        sources: [`${edge_kinds_learn}/firewall/firewall-faq`, ipv6Overview],
    },
    {
        name: 'AzureFirewallManagementSubnet',
        title: 'Azure Firewall management',
        fixedName: 'AzureFirewallManagementSubnet',
        smallest: 26,
        recommended: 26,
        sizeRule: 'The management NIC of the firewall needs /26 or larger.',
        nsg: 'forbidden',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: [],
        notes: 'Azure attaches its own route table: only 0.0.0.0/0 to Internet, gateway route propagation off; leave it ' +
            'alone. The NSG rule is assumed to be that of AzureFirewallSubnet; the page does not say.',
        sources: [`${edge_kinds_learn}/firewall/management-nic`, `${edge_kinds_learn}/firewall/firewall-faq`, ipv6Overview],
    },
    {
        name: 'RouteServerSubnet',
        title: 'Azure Route Server',
        fixedName: 'RouteServerSubnet',
        smallest: 26,
        recommended: 26,
        sizeRule: 'The current quickstart asks for /26 or larger; older pages accepted /27.',
        nsg: 'forbidden',
        routeTable: 'forbidden',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: [],
        sources: [`${edge_kinds_learn}/route-server/quickstart-create-route-server-portal`, `${edge_kinds_learn}/route-server/route-server-faq`],
    },
    {
        name: 'applicationGateway',
        title: 'Application Gateway',
        smallest: 26,
        recommended: 24,
        sizeRule: 'The docs recommend /24 for v2 (up to 125 instances) and /26 for v1; one address per instance and one per ' +
            'private frontend.',
        nsg: 'special-rules',
        routeTable: 'special-rules',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'supported',
        refuses: [],
        notes: 'No page gives a hard minimum; /26 is the smallest size the docs recommend. v1 and v2 cannot share a subnet. ' +
            'v2 needs 65200-65535 in from GatewayManager, probes from AzureLoadBalancer, outbound internet, and no ' +
            '0.0.0.0/0 to an appliance, unless network isolation is registered. With that feature ' +
            '(EnableApplicationGatewayNetworkIsolation) Azure asks for a delegation to ' +
            'Microsoft.Network/applicationGateways; reported by users, not found on a page read. IPv6 is v2 only, and ' +
            'preview on the page read.',
        sources: [
            `${edge_kinds_learn}/application-gateway/configuration-infrastructure`,
            `${edge_kinds_learn}/application-gateway/application-gateway-private-deployment`,
            ipv6Overview,
        ],
    },
    { name: 'dnsResolverInbound', title: 'DNS Private Resolver, inbound endpoint', ...edge_kinds_dnsResolver },
    { name: 'dnsResolverOutbound', title: 'DNS Private Resolver, outbound endpoint', ...edge_kinds_dnsResolver },
];

;// CONCATENATED MODULE: ./shared/network/kinds/platform-kinds.ts




const platform_kinds_learn = 'https://learn.microsoft.com/azure';
const platform_kinds_vnetFaq = `${platform_kinds_learn}/virtual-network/virtual-networks-faq`;
const generalKinds = [
    {
        name: 'privateEndpoints',
        title: 'Private endpoints',
        smallest: smallestSubnetPrefix,
        recommended: 26,
        sizeRule: 'An endpoint takes one address or more and there is no minimum of its own; /26 is the product default.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: [],
        notes: 'Network policies are off by default, as in Azure: NSG and routes act on the endpoints only when they are ' +
            'enabled.',
        sources: [`${platform_kinds_learn}/private-link/disable-private-endpoint-network-policy`, platform_kinds_vnetFaq],
    },
    {
        name: 'virtualMachines',
        title: 'Virtual machines',
        smallest: smallestSubnetPrefix,
        recommended: 26,
        sizeRule: 'Each network interface takes one address and there is no minimum of its own; /26 is the product default.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'supported',
        refuses: [],
        sources: [platform_kinds_vnetFaq, `${platform_kinds_learn}/virtual-network/ip-services/ipv6-overview`],
    },
    {
        name: 'plain',
        title: 'Plain subnet, no service rules',
        smallest: smallestSubnetPrefix,
        recommended: 27,
        sizeRule: 'Azure accepts /29, of which three addresses are free; /27 is the product default.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'supported',
        refuses: [],
        sources: [platform_kinds_vnetFaq],
    },
];
/** The kinds any Azure landing zone may need, beyond those of an AI Factory project. */
const platformKinds = [...edgeKinds, ...appKinds, ...dataKinds, ...generalKinds];

;// CONCATENATED MODULE: ./shared/network/kinds/project-kinds.ts


const project_kinds_learn = 'https://learn.microsoft.com/azure';
const project_kinds_vnetFaq = `${project_kinds_learn}/virtual-network/virtual-networks-faq`;
const project_kinds_foundryPrivateLink = `${project_kinds_learn}/foundry/how-to/configure-private-link`;
const secureTraining = `${project_kinds_learn}/machine-learning/how-to-secure-training-vnet`;
const workloadEndpoints = ['Microsoft.KeyVault', 'Microsoft.Storage', 'Microsoft.CognitiveServices'];
const appEndpoints = [...workloadEndpoints, 'Microsoft.ContainerRegistry', 'Microsoft.AzureCosmosDB', 'Microsoft.Web'];
const databricks = {
    smallest: 26,
    recommended: 26,
    sizeRule: 'Databricks asks for /26 or larger in each of its two subnets; every cluster node takes one address in each.',
    delegation: 'Microsoft.Databricks/workspaces',
    nsg: 'required',
    routeTable: 'special-rules',
    serviceEndpoints: ['Microsoft.KeyVault', 'Microsoft.Storage'],
    privateEndpointNetworkPolicies: 'Disabled',
    dedicated: true,
    ipv6: 'unknown',
    refuses: [],
    notes: 'The two subnets belong to one workspace; Databricks writes and owns rules in the NSG. The virtual network must ' +
        'be /16 to /24. Routes to an appliance need exceptions for the Databricks, SQL, Storage and Event Hubs service ' +
        'tags. No page lists refused ranges.',
    sources: [
        `${project_kinds_learn}/databricks/security/network/classic/vnet-inject`,
        `${project_kinds_learn}/databricks/security/network/classic/harden-nsg-rule-100`,
        `${project_kinds_learn}/databricks/security/network/classic/udr`,
    ],
};
/** The kinds of an AI Factory project, then those of its common landing zone. */
const projectKinds = [
    {
        name: 'genai',
        title: 'Project private endpoints, Machine Learning compute and virtual machines',
        smallest: smallestSubnetPrefix,
        recommended: 25,
        sizeRule: 'Nothing in it has a minimum of its own; a full project takes tens of endpoint addresses and one per compute ' +
            'node, hence /25.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: workloadEndpoints,
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: dockerBridgeRanges,
        notes: 'Must stay undelegated: Machine Learning compute refuses a delegated subnet. /29 is the floor of Azure, not a ' +
            'useful size.',
        sources: [project_kinds_vnetFaq, secureTraining, project_kinds_foundryPrivateLink],
    },
    { ...aksKind, serviceEndpoints: workloadEndpoints },
    {
        ...aksKind,
        name: 'aks2',
        title: 'AKS nodes of a cluster attached to Machine Learning',
        recommended: 24,
        sizeRule: `${aksKind.sizeRule.slice(0, -1)}; /24 leaves room for a few nodes and their upgrades.`,
        serviceEndpoints: workloadEndpoints,
        refuses: [...aksKind.refuses, ...dockerBridgeRanges],
        sources: [...aksKind.sources, `${project_kinds_learn}/machine-learning/how-to-secure-workspace-vnet`],
    },
    {
        ...containerAppsKind,
        name: 'aca',
        title: 'Container Apps environment of the project',
        recommended: 23,
        sizeRule: 'Azure accepts /27 for workload profiles; /23 is kept so that existing factories fit and an environment of ' +
            'the consumption-only kind still can move in.',
        serviceEndpoints: appEndpoints,
        notes: 'A smaller subnet is safe with workload profiles: /24 holds 119 dedicated nodes. Consumption-only ' +
            'environments need /23 and no delegation (see containerAppsConsumption). The size cannot change after ' +
            'creation.',
    },
    {
        name: 'aca2',
        title: 'Foundry Agent Service injection',
        smallest: 27,
        recommended: 23,
        sizeRule: 'Azure accepts /27 and recommends /24 for production, because upgrades run old and new side by side; /23 is ' +
            'kept so that existing factories fit.',
        delegation: 'Microsoft.App/environments',
        nsg: 'optional',
        routeTable: 'optional',
        serviceEndpoints: appEndpoints,
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unknown',
        onlyIn: privateIpv4Ranges,
        refuses: [...containerAppsReservedRanges, ...dockerBridgeRanges],
        notes: 'Today all three RFC 1918 ranges are documented, 10.0.0.0/8 included; older pages allowed only 172.16.0.0/12 ' +
            'and 192.168.0.0/16, and the service error text still names only 172 and 192. The Agent Service pages do not ' +
            'exclude 172.30.0.0/16 and 172.31.0.0/16, but it runs on Container Apps, which does; they stay refused. One ' +
            'Foundry account per subnet, in the region of the network. A firewall must let through traffic to 10.x ' +
            '(subnets outside 10.0.0.0/8) or 100.x (subnets inside it).',
        sources: [
            `${project_kinds_learn}/foundry/agents/concepts/agents-networking-deep-dive`,
            `${project_kinds_learn}/foundry/agents/how-to/virtual-networks`,
            `${project_kinds_learn}/foundry/agents/faq`,
            `${project_kinds_learn}/container-apps/custom-virtual-networks`,
            project_kinds_foundryPrivateLink,
        ],
    },
    {
        ...appServiceKind,
        name: 'webapp',
        title: 'App Service, Functions and Logic Apps of the project',
        recommended: 27,
        sizeRule: 'An existing subnet may be /28; /27 is kept so that existing factories fit (13 instances when scaling), and ' +
            'the docs advise /26.',
        serviceEndpoints: appEndpoints,
    },
    { name: 'dbxpub', title: 'Databricks host subnet (public)', ...databricks },
    { name: 'dbxpriv', title: 'Databricks container subnet (private)', ...databricks },
    {
        name: 'common',
        title: 'Common private endpoints and virtual machines',
        smallest: smallestSubnetPrefix,
        recommended: 26,
        sizeRule: 'Nothing in it has a minimum of its own; /26 holds the endpoints of the common services and a few machines.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: workloadEndpoints,
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: [],
        sources: [project_kinds_vnetFaq, `${project_kinds_learn}/private-link/disable-private-endpoint-network-policy`],
    },
    {
        name: 'scoring',
        title: 'Common inference (scoring)',
        smallest: smallestSubnetPrefix,
        recommended: 26,
        sizeRule: 'Nothing in it has a minimum of its own; /26 is the size existing factories use.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: ['Microsoft.KeyVault', 'Microsoft.ContainerRegistry', 'Microsoft.Storage'],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: dockerBridgeRanges,
        notes: 'When AKS does the scoring, use the kind aks, which has rules of its own.',
        sources: [project_kinds_vnetFaq, `${project_kinds_learn}/machine-learning/how-to-secure-workspace-vnet`],
    },
    {
        name: 'powerbi',
        title: 'Power BI virtual network data gateway',
        smallest: 28,
        recommended: 26,
        sizeRule: 'Five addresses and one per gateway member are needed, so /28 holds eleven members; /26 is the size existing ' +
            'factories use.',
        delegation: 'Microsoft.PowerPlatform/vnetaccesslinks',
        nsg: 'special-rules',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: true,
        ipv6: 'unsupported',
        refuses: dataGatewayReservedRanges,
        notes: 'The page states no minimum: /29 would fit three members if its five addresses are those Azure reserves ' +
            'anyway, which it does not say, so /28 is the floor. An NSG must not block the subnet from itself. Large data ' +
            'sets need the Microsoft.Storage service endpoint. The names gatewaysubnet and AzureBastionSubnet are ' +
            'refused.',
        sources: ['https://learn.microsoft.com/data-integration/vnet/create-data-gateways'],
    },
];

;// CONCATENATED MODULE: ./shared/network/kinds/catalogue.ts


const allKinds = [...projectKinds, ...platformKinds];
/** Every known kind by name, in the order lists should show them. */
const subnetKinds = new Map(allKinds.map(kind => [kind.name, kind]));
const byLowerName = new Map(allKinds.map(kind => [kind.name.toLowerCase(), kind]));
/** Finds a kind by name; Azure compares subnet names without case, so this does too. */
function findKind(name) {
    return byLowerName.get(name.toLowerCase());
}

;// CONCATENATED MODULE: ./shared/network/size-rules.ts

/** Why a prefix length does not do for a kind of subnet, or undefined. `where` starts the message. */
function sizeProblem(kind, prefix, where) {
    const largest = kind.largest ?? largestSubnetPrefix;
    if (prefix > kind.smallest) {
        return {
            code: 'SUBNET_TOO_SMALL',
            message: `${where}: /${prefix} is too small for ${kind.title}; it needs /${kind.smallest} or larger (${kind.sizeRule.replace(/\.$/, '')}).`,
            remedy: `Use /${kind.recommended} (recommended) or at least /${kind.smallest}.`,
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

;// CONCATENATED MODULE: ./shared/network/desired.ts










function desiredNetwork(spec, environment, vnet) {
    const problems = [];
    const here = ['environments', environment.name];
    const at = (path) => spec.factorySource.locate([...here, ...path]);
    const addressSpace = addressSpaceOf(environment, vnet, at, problems);
    const dualStack = environment.spec.dualStack === true;
    if (dualStack && !addressSpace.some(prefix => prefix.family === 6)) {
        problems.push({
            code: 'IPV6_PREFIX_MISSING',
            message: `${environment.name}: dualStack needs an IPv6 prefix in addressSpace.`,
            remedy: 'Add one such as fd00:1234:5678::/56.',
            location: at(['dualStack']),
        });
    }
    const common = desired_commonSubnets(spec, environment, dualStack, problems);
    const projects = environment.projects.filter(project => !project.retire);
    return {
        problems,
        desired: {
            environment: environment.name,
            addressSpace,
            reserved: reservedRanges(spec, environment, vnet),
            createSubnets: environment.spec.createSubnets !== false,
            subnets: [
                ...common,
                ...projects.flatMap(project => projectSubnets(spec, environment, project, dualStack, problems)),
            ],
            growth: projects.flatMap(project => growthOf(project)),
            owners: new Map([
                [commonOwner, { title: 'common landing zone', type: '', retire: false }],
                ...environment.projects.map(({ id, name, type, retire }) => [id, { title: name, type, retire }]),
            ]),
        },
    };
}
/** The subnet sizes of a project type with the factory's defaults, for capacity figures. */
function typicalRequests(spec, environment, type) {
    const { defaults } = spec.factory;
    const overrides = Object.entries({
        ...defaults?.network?.subnets,
        ...defaults?.environments?.[environment.name]?.network?.subnets,
    }).filter(([key]) => key in subnetSets[type]);
    return sizesOf(subnetSets[type], Object.fromEntries(overrides)).flatMap(({ key, size }) => {
        const kind = findKind(kindOfKey(key));
        return kind === undefined || 'base' in size
            ? []
            : [{ name: key, kind, prefix: size.prefix, dualStack: environment.spec.dualStack === true }];
    });
}
function addressSpaceOf(environment, vnet, at, problems) {
    const given = environment.spec.addressSpace;
    const texts = given === undefined ? undefined : Array.isArray(given) ? given : [given];
    if (texts === undefined && vnet === undefined) {
        problems.push({
            code: 'ADDRESS_SPACE_MISSING',
            message: `${environment.name}: the address space is not known.`,
            remedy: 'Set addressSpace, or vnet.file with the JSON of `az network vnet show`.',
            location: at([]),
        });
    }
    const prefixes = texts?.map(text => parseCidr(text)) ?? vnet?.addressSpace ?? [];
    prefixes.forEach((prefix, i) => {
        const location = at(texts === undefined ? [] : Array.isArray(given) ? ['addressSpace', i] : ['addressSpace']);
        const text = formatCidr(prefix);
        const twin = prefixes.slice(0, i).find(other => overlaps(other, prefix));
        if (twin !== undefined) {
            const message = `${environment.name}: the prefix ${text} overlaps ${formatCidr(twin)} of the same address space.`;
            problems.push({ code: 'VNET_PREFIX_OVERLAP', message, location });
        }
        const refused = vnetRefusedRanges.find(rule => overlaps(parseCidr(rule.range), prefix));
        if (refused !== undefined) {
            const message = `${environment.name}: Azure refuses ${text} in a virtual network; it overlaps ${refused.range} (${refused.reason}).`;
            problems.push({ code: 'VNET_PREFIX_REFUSED', message, location });
        }
    });
    return prefixes;
}
function reservedRanges(spec, environment, vnet) {
    const written = [...(spec.factory.network?.reserved ?? []), ...(environment.spec.reserved ?? [])].map(item => typeof item === 'string'
        ? { cidr: parseCidr(item), reason: 'reserved' }
        : { cidr: parseCidr(item.range), reason: item.reason ?? 'reserved' });
    const peered = (vnet?.peerings ?? []).flatMap(peering => peering.remote.map(cidr => ({ cidr, reason: `peered: ${peering.name}` })));
    return [...written, ...peered];
}
function desired_commonSubnets(spec, environment, dualStack, problems) {
    const overrides = { ...spec.factory.network?.commonSubnets, ...environment.spec.commonSubnets };
    const locate = (key) => {
        const own = ['environments', environment.name, 'commonSubnets', key];
        const inEnvironment = environment.spec.commonSubnets?.[key] !== undefined;
        return spec.factorySource.locate(inEnvironment ? own : ['network', 'commonSubnets', key]);
    };
    return desiredSubnets(spec, environment, commonOwner, commonSubnetSet, overrides, locate, dualStack, problems);
}
function projectSubnets(spec, environment, project, dualStack, problems) {
    const overrides = project.settings.network?.subnets ?? {};
    const locate = (key) => locateSetting(spec, project.id, environment.name, ['network', 'subnets', key]);
    return desiredSubnets(spec, environment, project.id, subnetSets[project.type], overrides, locate, dualStack, problems);
}
function desiredSubnets(spec, environment, owner, set, overrides, locate, dualStack, problems) {
    return sizesOf(set, overrides).flatMap(({ key, size }) => {
        const kind = findKind(kindOfKey(key));
        if (kind === undefined)
            throw new Error(`The catalogue has no kind '${key}'.`);
        const location = locate(key);
        const problem = sizeProblem(kind, size.prefix, `${environment.name}: ${owner === commonOwner ? '' : `project ${owner}: `}${key}`);
        if (problem !== undefined)
            problems.push({ ...problem, location });
        const refused = 'base' in size ? placeProblem(kind, size, key) : undefined;
        if (refused !== undefined)
            problems.push({ ...refused, location });
        const name = subnetName(spec, environment, owner, key, kind);
        const request = { owner, key, kind, name, prefix: size.prefix, dualStack, location };
        return ['base' in size ? { ...request, pinned: size } : request];
    });
}
/** A pinned block in a place the service does not accept. */
function placeProblem(kind, cidr, key) {
    const refused = kind.refuses.find(rule => overlaps(parseCidr(rule.range), cidr));
    if (refused !== undefined) {
        const message = `${key}: ${formatCidr(cidr)} overlaps ${refused.range}, which ${kind.title} refuses (${refused.reason}).`;
        return { code: 'SUBNET_RANGE_REFUSED', message };
    }
    const onlyIn = rangesOf(kind.onlyIn);
    if (onlyIn === undefined || onlyIn.some(range => contains(range, cidr)))
        return undefined;
    const message = `${key}: ${kind.title} accepts only ${onlyIn.map(formatCidr).join(', ')}, not ${formatCidr(cidr)}.`;
    return { code: 'SUBNET_RANGE_REFUSED', message };
}
function subnetName(spec, environment, owner, key, kind) {
    if (kind.fixedName !== undefined)
        return kind.fixedName;
    const named = key;
    const pattern = spec.factory.naming?.subnets?.[named] ?? defaultSubnetNames[named];
    const { networkEnvironment } = environment;
    return fillName(pattern, owner === commonOwner ? { networkEnvironment } : { project: owner, networkEnvironment });
}
function growthOf(project) {
    const growth = project.settings.network?.growth;
    return growth === undefined ? [] : [{ owner: project.id, prefix: parsePrefixLength(growth) }];
}
/** The set with its overrides: other sizes, exact blocks, left-out and additional subnets. */
function sizesOf(set, overrides) {
    const keys = [...new Set([...Object.keys(set), ...Object.keys(overrides)])];
    return keys.flatMap(key => {
        const override = overrides[key];
        if (override === false)
            return [];
        if (override !== undefined) {
            return [{ key, size: override.startsWith('/') ? { prefix: parsePrefixLength(override) } : parseCidr(override) }];
        }
        const prefix = set[key];
        return prefix === undefined ? [] : [{ key, size: { prefix } }];
    });
}

;// CONCATENATED MODULE: ./shared/network/remedies.ts




/** What would let the group fit, tried out on copies of the free space. */
function remediesFor(space, group, family, scarce, own) {
    const requests = group.requests.filter(request => request.pinned === undefined);
    const fits = (candidates, extra) => {
        const trial = cloneSpace(space);
        if (extra !== undefined)
            (extra.family === 4 ? trial.v4 : trial.v6).add(extra);
        return placeAll(trial, candidates, scarce, own?.clone());
    };
    const remedies = [family === 4 ? shrink(requests, fits) : undefined, extend(requests, family, fits)];
    return remedies.filter(remedy => remedy !== undefined);
}
/** Cuts subnets to their service's minimum, the largest first, until the group fits. */
function shrink(requests, fits) {
    const candidates = requests
        .filter(request => request.kind.smallest > request.prefix)
        .sort((a, b) => a.prefix - b.prefix || compareNames(a.name, b.name));
    const cut = new Map();
    for (const candidate of candidates) {
        cut.set(candidate, { ...candidate, prefix: candidate.kind.smallest });
        if (!fits(requests.map(request => cut.get(request) ?? request)))
            continue;
        const changes = [...cut].map(([from, to]) => ({ name: from.name, from: from.prefix, to: to.prefix }));
        return { kind: 'smaller-subnets', changes };
    }
    return undefined;
}
/** The smallest extra VNet prefix that makes the group fit. */
function extend(requests, family, fits) {
    const longest = family === 4 ? Math.min(...requests.map(request => request.prefix)) : place_ipv6SubnetPrefix;
    for (let prefix = longest; prefix >= 8; prefix -= 1) {
        if (fits(requests, { family, base: trialBase(requests, family, prefix), prefix })) {
            return { kind: 'add-prefix', prefix, family };
        }
    }
    return undefined;
}
/** A base for the trial prefix that the requested kinds accept: inside the first range one of them insists on. */
function trialBase(requests, family, prefix) {
    if (family === 6)
        return 0n;
    const insisted = requests
        .flatMap(request => rangesOf(request.kind.onlyIn) ?? [])
        .find(range => range.prefix <= prefix);
    const tenSlashEight = 10n << 24n;
    const base = insisted?.base ?? tenSlashEight;
    return base - (base % blockSize(4, prefix));
}

;// CONCATENATED MODULE: ./shared/network/allocate.ts





/**
 * Places every group in the free space, in the order of their owners, each of them wholly or not at all.
 * Occupied blocks never move, and the order of the arguments makes no difference.
 */
function allocate(addressSpace, occupied, groups) {
    let space = spaceOf(addressSpace, [...occupied, ...groups.flatMap(group => group.ownSpace ?? [])]);
    const ordered = [...groups].sort((a, b) => compareOwners(a.owner, b.owner));
    const pins = takePins(space, occupied, ordered);
    const scarce = scarceRanges(addressSpace, groups);
    const allocations = [];
    const failures = [];
    for (const group of ordered) {
        const trial = cloneSpace(space);
        const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, [...occupied, ...pins.values()]);
        const outcome = placeGroup(trial, group, pins, scarce, own);
        if (Array.isArray(outcome)) {
            allocations.push(...outcome);
            space = trial;
        }
        else {
            failures.push({ ...outcome, ...explain(space, group, outcome, occupied, scarce) });
        }
    }
    return { allocations: allocations.sort((a, b) => compareCidrs(a.cidr, b.cidr)), failures, free: space };
}
/** Sets aside the exact blocks of all groups, so that no group placed earlier takes them. */
function takePins(space, occupied, groups) {
    const pins = new Map();
    for (const group of groups) {
        const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, [...occupied, ...pins.values()]);
        for (const request of group.requests) {
            const { pinned } = request;
            if (pinned === undefined)
                continue;
            if (space.v4.takeExactly(pinned) || own?.takeExactly(pinned) === true)
                pins.set(request, pinned);
        }
    }
    return pins;
}
function placeGroup(trial, group, pins, scarce, own) {
    const placed = [];
    for (const request of inPlacingOrder(group.requests)) {
        const spot = request.pinned === undefined ? placeOne(trial, request, scarce, own) : placePinned(trial, request, pins);
        if ('missing' in spot)
            return { owner: group.owner, request, family: spot.missing };
        placed.push({ owner: group.owner, name: request.name, kind: request.kind.name, ...spot });
    }
    return placed;
}
function placePinned(trial, request, pins) {
    const cidr = pins.get(request);
    if (cidr === undefined)
        return { missing: 4 };
    return request.dualStack === true ? withIpv6(trial, cidr) : { cidr };
}
function explain(space, group, stuck, occupied, scarce) {
    const own = group.ownSpace && FreeSpace.of(4, group.ownSpace, occupied);
    const free = stuck.family === 4 ? space.v4 : space.v6;
    const remedies = stuck.request.pinned === undefined ? remediesFor(space, group, stuck.family, scarce, own) : [];
    return { largestFree: free.largest, totalFree: free.total, remedies };
}

;// CONCATENATED MODULE: ./shared/network/failure-problem.ts




/** The failure as the user sees it: which request, what is free, and what would help. */
function failureProblem(failure, environment, location) {
    const { request, family, largestFree, totalFree, owner } = failure;
    const size = family === 4 ? `/${request.prefix}` : 'an IPv6 /64';
    const who = owner === '' ? '' : ` of ${describeOwner(owner)}`;
    const largest = largestFree === undefined ? undefined : formatCidr(largestFree);
    const space = largest === undefined
        ? 'no address is free'
        : `the largest free block is ${largest}, ${thousands(totalFree)} addresses are free in all`;
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
function describeRemedy(remedy) {
    if (remedy.kind === 'add-prefix') {
        return `add ${remedy.family === 4 ? 'a' : 'an IPv6'} prefix of /${remedy.prefix} or larger to the address space`;
    }
    return `make ${remedy.changes.map(({ name, from, to }) => `'${name}' /${to} instead of /${from}`).join(' and ')}`;
}
function remedyData(remedy) {
    return remedy.kind === 'add-prefix'
        ? { action: 'add-prefix', size: `/${remedy.prefix}`, family: remedy.family === 4 ? 'IPv4' : 'IPv6' }
        : {
            action: 'smaller-subnets',
            changes: remedy.changes.map(({ name, from, to }) => ({ name, from: `/${from}`, to: `/${to}` })),
        };
}

;// CONCATENATED MODULE: ./shared/network/pin-problem.ts

/** Why an exact block can't be had: it lies outside the address space, or on somebody else's addresses. */
function pinProblem(pinned, addressSpace, taken) {
    const text = formatCidr(pinned);
    if (!addressSpace.some(prefix => contains(prefix, pinned))) {
        const message = `${text} is outside the address space ${addressSpace.map(formatCidr).join(', ')}.`;
        return { code: 'SUBNET_OUTSIDE_VNET', message };
    }
    const rival = taken.find(other => overlaps(other.cidr, pinned));
    if (rival === undefined)
        return undefined;
    return { code: 'SUBNET_OVERLAP', message: `${text} overlaps '${rival.name}' (${formatCidr(rival.cidr)}).` };
}

;// CONCATENATED MODULE: ./shared/network/release.ts

/** Reads `007` and `007/aca`. Throws `UserError`. */
function parseReleases(items) {
    const problems = [];
    const releases = items.map(item => {
        const [owner = '', kind, ...rest] = item.split('/');
        if (rest.length > 0 || !/^(\d{1,3}|common)$/.test(owner) || kind === '') {
            const message = `release: '${item}' is neither a project number (007) nor a number and a subnet (007/aca).`;
            problems.push({ code: 'INPUT_INVALID', message });
        }
        const id = /^\d/.test(owner) ? owner.padStart(3, '0') : owner;
        return kind === undefined ? { owner: id } : { owner: id, kind };
    });
    (0,errors/* throwIfAny */.MI)(problems);
    return releases;
}
const isReleased = (entry, releases) => releases.some(release => release.owner === entry.owner &&
    (release.kind === undefined ||
        release.kind === entry.kind ||
        (release.kind === 'bastion' && entry.kind === 'AzureBastionSubnet')));

;// CONCATENATED MODULE: ./shared/network/reconcile.ts








/**
 * Brings the spec, the ledger and the network as it is together: what exists or is recorded keeps its addresses, and
 * only what is missing is allocated. `neighbours` are subnets of other environments in the same virtual network.
 */
function reconcile(desired, ledger, vnet, releases, neighbours = []) {
    const problems = [];
    const warnings = [];
    const { environment } = desired;
    const recorded = ledger.filter(entry => entry.environment === environment);
    const released = recorded.filter(entry => isReleased(entry, releases));
    const kept = recorded.filter(entry => !released.includes(entry));
    const existing = new Map((vnet?.subnets ?? []).map(subnet => [subnet.name.toLowerCase(), subnet]));
    const settled = [];
    const missing = [];
    for (const subnet of desired.subnets) {
        const found = existing.get(subnet.name.toLowerCase());
        const entry = kept.find(candidate => candidate.owner === subnet.owner && candidate.kind === subnet.kind.name);
        const place = found === undefined ? entry : fromAzure(found.cidrs);
        if (place === undefined)
            missing.push(subnet);
        else {
            settled.push(plannedSubnet(subnet, place, found === undefined ? 'recorded' : 'existing'));
            warnings.push(...settledWarnings(environment, subnet, place.cidr, entry, found !== undefined));
        }
    }
    const claimed = (entry) => desired.subnets.some(subnet => subnet.owner === entry.owner && subnet.kind.name === entry.kind);
    const growth = kept.filter(entry => entry.kind === growthKind);
    const unclaimed = kept.filter(entry => entry.kind !== growthKind && !claimed(entry));
    const ours = new Set(settled.filter(subnet => subnet.status === 'existing').map(subnet => subnet.name.toLowerCase()));
    const foreign = (vnet?.subnets ?? [])
        .filter(subnet => !ours.has(subnet.name.toLowerCase()))
        .filter(subnet => !unclaimed.some(entry => entry.subnet.toLowerCase() === subnet.name.toLowerCase()))
        .flatMap(({ name, cidrs }) => cidrs.map(cidr => ({ name, cidr })))
        .concat(neighbours.filter(neighbour => !existing.has(neighbour.name.toLowerCase())));
    problems.push(...conflicts(environment, [...settled.filter(s => s.status === 'recorded'), ...unclaimed.map(fromLedger)], foreign, desired));
    if (!desired.createSubnets)
        problems.push(...missing.map(subnet => missingByo(environment, subnet)));
    const held = [...settled, ...unclaimed.map(fromLedger)];
    const occupied = [...held, ...foreign, ...desired.reserved].flatMap(blocksOf);
    const growthOwners = new Set(growth.map(entry => entry.owner));
    const newGrowth = desired.growth.filter(block => !growthOwners.has(block.owner));
    const pinned = missing.filter(subnet => subnet.pinned !== undefined);
    problems.push(...pinned.flatMap(subnet => pinProblems(environment, subnet, desired, held, foreign, missing)));
    // What is already known to be wrong would only show up again as a lack of space.
    const groups = problems.length > 0 ? [] : groupsOf(missing, newGrowth, growth);
    const idleGrowth = growth.filter(entry => !groups.some(group => group.owner === entry.owner));
    const result = allocate(desired.addressSpace, [...occupied, ...idleGrowth.map(entry => entry.cidr)], groups);
    problems.push(...result.failures.map(failure => failureProblem(failure, environment, locationOf(failure.owner, failure.request.name, missing))));
    const allocated = result.allocations.map((allocation) => ({
        owner: allocation.owner,
        kind: allocation.kind,
        name: allocation.name,
        cidr: allocation.cidr,
        ...(allocation.cidrV6 && { cidrV6: allocation.cidrV6 }),
        status: 'new',
    }));
    warnings.push(...unclaimedWarnings(environment, unclaimed, desired));
    return {
        environment,
        addressSpace: desired.addressSpace,
        subnets: [...held, ...growth.map(fromLedgerGrowth), ...allocated].sort((a, b) => compareCidrs(a.cidr, b.cidr)),
        foreign: foreign.sort((a, b) => compareCidrs(a.cidr, b.cidr)),
        reserved: desired.reserved,
        released,
        free: result.free,
        peerings: vnet?.peerings.length ?? 0,
        problems,
        warnings,
    };
}
function fromAzure(cidrs) {
    const cidr = cidrs.find(candidate => candidate.family === 4);
    const cidrV6 = cidrs.find(candidate => candidate.family === 6);
    return cidr && { cidr, ...(cidrV6 && { cidrV6 }) };
}
function plannedSubnet(subnet, place, status) {
    const { cidr, cidrV6 } = place;
    return { owner: subnet.owner, kind: subnet.kind.name, name: subnet.name, cidr, ...(cidrV6 && { cidrV6 }), status };
}
const fromLedger = (entry) => ({
    owner: entry.owner,
    kind: entry.kind,
    name: entry.subnet,
    cidr: entry.cidr,
    ...(entry.cidrV6 && { cidrV6: entry.cidrV6 }),
    status: 'unclaimed',
});
const fromLedgerGrowth = (entry) => ({ ...fromLedger(entry), status: 'recorded' });
const blocksOf = (block) => block.cidrV6 === undefined ? [block.cidr] : [block.cidr, block.cidrV6];
function groupsOf(missing, newGrowth, growth) {
    const owners = [...new Set([...missing, ...newGrowth].map(item => item.owner))];
    return owners.map(owner => {
        const own = growth.filter(entry => entry.owner === owner).map(entry => entry.cidr);
        return {
            owner,
            requests: [
                ...missing.filter(subnet => subnet.owner === owner).map(requestOf),
                ...newGrowth
                    .filter(block => block.owner === owner)
                    .map(block => ({ name: growthName(owner), kind: growthSubnetKind, prefix: block.prefix })),
            ],
            ...(own.length > 0 && { ownSpace: own }),
        };
    });
}
const growthName = (owner) => `growth-prj${owner}`;
const requestOf = ({ name, kind, prefix, pinned, dualStack }) => ({
    name,
    kind,
    prefix,
    dualStack,
    ...(pinned && { pinned }),
});
function settledWarnings(environment, subnet, cidr, entry, inAzure) {
    const warnings = [];
    const text = formatCidr(cidr);
    if (inAzure && entry !== undefined && formatCidr(entry.cidr) !== text) {
        const message = `${environment}: ${subnet.name} is ${text} in Azure but ${formatCidr(entry.cidr)} in the ledger; Azure's is recorded.`;
        warnings.push({ code: 'LEDGER_DRIFT', message });
    }
    const wanted = subnet.pinned === undefined ? undefined : formatCidr(subnet.pinned);
    if ((wanted !== undefined && wanted !== text) || (wanted === undefined && subnet.prefix !== cidr.prefix)) {
        warnings.push({
            code: 'SUBNET_KEPT',
            message: `${environment}: ${subnet.name} keeps ${text}; the spec asks for ${wanted ?? `/${subnet.prefix}`}, but subnets that exist never move.`,
            remedy: inAzure
                ? 'Delete the empty subnet in Azure first, then plan again.'
                : `Release it to allocate anew: --release ${subnet.owner}/${subnet.key}.`,
            location: subnet.location,
        });
    }
    return warnings;
}
function unclaimedWarnings(environment, unclaimed, desired) {
    const owners = [...new Set(unclaimed.map(entry => entry.owner))];
    return owners.flatMap(owner => {
        const info = desired.owners.get(owner);
        if (info?.retire === true)
            return [];
        const entries = unclaimed.filter(entry => entry.owner === owner);
        const addresses = entries.reduce((sum, entry) => sum + sizeOf(entry.cidr), 0n);
        const what = entries.length === 1 ? '1 subnet' : `${entries.length} subnets`;
        const kinds = entries.map(entry => entry.kind).join(', ');
        const who = describeOwner(owner);
        const whole = info === undefined;
        const message = whole
            ? `${environment}: ${who} is not in the spec any more; its ${what} (${addresses} addresses) stay reserved.`
            : `${environment}: ${who} no longer asks for ${what} (${kinds}); they stay reserved.`;
        const item = whole ? owner : entries.map(entry => `${owner}/${entry.kind}`).join(',');
        return [{ code: 'LEDGER_UNCLAIMED', message, remedy: `Free them with --release ${item}.` }];
    });
}
/** Recorded subnets that are not in Azure yet, on addresses that meanwhile belong to somebody else. */
function conflicts(environment, recorded, foreign, desired) {
    return recorded.flatMap(subnet => {
        const who = `${subnet.name} (${formatCidr(subnet.cidr)})`;
        const release = `Release it to allocate anew: --release ${subnet.owner}/${subnet.kind}.`;
        const rival = foreign.find(other => overlaps(other.cidr, subnet.cidr));
        if (rival !== undefined) {
            const message = `${environment}: the ledger holds ${who}, but the virtual network has '${rival.name}' (${formatCidr(rival.cidr)}) there.`;
            return [{ code: 'LEDGER_CONFLICT', message, remedy: release }];
        }
        if (!desired.addressSpace.some(prefix => contains(prefix, subnet.cidr))) {
            const message = `${environment}: the ledger holds ${who}, outside the address space ${desired.addressSpace.map(formatCidr).join(', ')}.`;
            return [
                {
                    code: 'LEDGER_OUTSIDE_VNET',
                    message,
                    remedy: `Restore the prefix, or release it: --release ${subnet.owner}/${subnet.kind}.`,
                },
            ];
        }
        return [];
    });
}
function missingByo(environment, subnet) {
    return {
        code: 'BYO_SUBNET_MISSING',
        message: `${environment}: createSubnets is false, but the virtual network has no subnet '${subnet.name}' for ${describeOwner(subnet.owner)}.`,
        remedy: `Create it as /${subnet.prefix}, correct naming.subnets, or set ${subnet.key} to false.`,
        location: subnet.location,
    };
}
/** An exact block that is outside the VNet or not free. */
function pinProblems(environment, subnet, desired, held, foreign, missing) {
    if (subnet.pinned === undefined)
        return [];
    const earlier = missing.slice(0, missing.indexOf(subnet));
    const problem = pinProblem(subnet.pinned, desired.addressSpace, [
        ...held,
        ...foreign,
        ...desired.reserved.map(({ reason, cidr }) => ({ name: reason, cidr })),
        ...earlier.flatMap(({ name, pinned }) => (pinned === undefined ? [] : [{ name, cidr: pinned }])),
    ]);
    if (problem === undefined)
        return [];
    return [{ ...problem, message: `${environment}: ${subnet.key}: ${problem.message}`, location: subnet.location }];
}
const locationOf = (owner, name, missing) => missing.find(subnet => subnet.owner === owner && subnet.name === name)?.location;

;// CONCATENATED MODULE: ./shared/factory/plan-factory.ts







/** Computes the plan from data alone: nothing is read or written. `vnets` are the networks as they are, by environment. */
function planFactory(spec, recorded, vnets, releases) {
    const factory = resolveFactory(spec);
    const problems = [];
    const environments = [];
    for (const environment of factory.environments) {
        const vnet = vnets.get(environment.name);
        const { desired, problems: wrong } = desiredNetwork(spec, environment, vnet);
        problems.push(...wrong, ...nameClashes(environment, desired, environments));
        const neighbours = neighboursOf(environment, factory.environments, environments, recorded);
        const network = reconcile(desired, recorded.entries, vnet, releases, neighbours);
        // A bad spec makes the rest of the findings noise.
        if (wrong.length === 0)
            problems.push(...network.problems);
        const shapes = projectTypes.map(type => ({ type, requests: typicalRequests(spec, environment, type) }));
        environments.push({ environment, desired, network, capacity: capacityOf(network, shapes) });
    }
    const known = new Set(environments.map(({ environment }) => environment.name));
    const elsewhere = recorded.entries.filter(entry => !known.has(entry.environment));
    const ledger = { entries: [...environments.flatMap(ledgerEntries), ...elsewhere] };
    return {
        environments,
        ledger,
        changes: !sameEntries(ledger, recorded),
        problems,
        warnings: [
            ...environments.flatMap(({ network }) => network.warnings),
            ...environmentOverlaps(environments, spec),
            ...elsewhereWarnings(elsewhere),
        ],
    };
}
function ledgerEntries({ environment, network }) {
    return network.subnets.map(({ owner, kind, name, cidr, cidrV6 }) => ({
        environment: environment.name,
        owner,
        kind,
        subnet: name,
        cidr,
        ...(cidrV6 && { cidrV6 }),
    }));
}
const sameVnet = (a, b) => a !== b &&
    a.vnet.name === b.vnet.name &&
    a.vnet.resourceGroup === b.vnet.resourceGroup &&
    a.vnet.subscription === b.vnet.subscription;
/** What other environments hold in the same virtual network: as planned just now, or as recorded. */
function neighboursOf(environment, all, planned, recorded) {
    return all
        .filter(other => sameVnet(environment, other))
        .flatMap(other => {
        const done = planned.find(plan => plan.environment === other);
        if (done !== undefined)
            return done.network.subnets.map(({ name, cidr }) => ({ name, cidr }));
        return recorded.entries
            .filter(entry => entry.environment === other.name)
            .map(({ subnet, cidr }) => ({ name: subnet, cidr }));
    });
}
/** Two environments in one virtual network need different subnet names. */
function nameClashes(environment, desired, planned) {
    return planned
        .filter(plan => sameVnet(environment, plan.environment))
        .flatMap(plan => {
        const taken = new Set(plan.desired.subnets.map(subnet => subnet.name.toLowerCase()));
        const clash = desired.subnets.find(subnet => taken.has(subnet.name.toLowerCase()));
        if (clash === undefined)
            return [];
        return [
            {
                code: 'SUBNET_NAME_CLASH',
                message: `${plan.environment.name} and ${environment.name} share the virtual network '${environment.vnet.name}', and both want a subnet '${clash.name}'.`,
                remedy: 'Put {networkEnvironment} into naming.subnets, or leave the common subnets of one of them out.',
                location: clash.location,
            },
        ];
    });
}
/** Networks that share addresses can never be peered to one hub. */
function environmentOverlaps(environments, spec) {
    return environments.flatMap((a, i) => environments.slice(i + 1).flatMap(b => {
        const shared = a.network.addressSpace.find(x => b.network.addressSpace.some(y => overlaps(x, y)));
        if (shared === undefined || sameVnet(a.environment, b.environment))
            return [];
        return [
            {
                code: 'ENVIRONMENT_OVERLAP',
                message: `${a.environment.name} and ${b.environment.name} share addresses (${formatCidr(shared)}), so the two networks can't be peered with each other or with one hub.`,
                location: spec.factorySource.locate(['environments', b.environment.name, 'addressSpace']),
            },
        ];
    }));
}
function elsewhereWarnings(entries) {
    return [...new Set(entries.map(entry => entry.environment))].map(name => ({
        code: 'LEDGER_UNCLAIMED',
        message: `The ledger has addresses for the environment '${name}', which the spec does not have; they are kept.`,
    }));
}

;// CONCATENATED MODULE: ./shared/factory/plan-spec.ts










/** The ledger lies beside the spec unless another place is given. */
const ledgerFileOf = (specFile) => (0,external_node_path_.join)((0,external_node_path_.dirname)(specFile), 'aifactory.lock.json');
/** Reads the spec, the ledger and the VNet files, and plans. Throws `UserError` when a file can't be used. */
async function planSpec({ specFile, vnetFiles, releases, ledgerFile }) {
    const spec = loadSpec(specFile);
    const ledgerPath = ledgerFile ?? ledgerFileOf(specFile);
    const { ledger, warnings } = readLedger(ledgerPath);
    const vnets = await vnetsOf(spec, specFile, vnetFiles);
    const plan = planFactory(spec, ledger, vnets, releases);
    return { spec, ledgerFile: ledgerPath, plan: { ...plan, warnings: [...warnings, ...plan.warnings] } };
}
function readLedger(path) {
    const text = currentContent(path);
    if (text === undefined)
        return { ledger: emptyLedger, warnings: [] };
    const { ledger, problems, warnings } = parseLedger(read_text_shownPath(path), text);
    (0,errors/* throwIfAny */.MI)(problems);
    return { ledger, warnings };
}
/** The networks by environment: from the file the spec names, and from files given for this run, which win. */
async function vnetsOf(spec, specFile, vnetFiles) {
    const found = new Map();
    const { environments } = resolveFactory(spec);
    for (const environment of environments) {
        const file = environment.spec.vnet?.file;
        if (file === undefined)
            continue;
        const vnets = await readVnetFile((0,external_node_path_.join)((0,external_node_path_.dirname)(specFile), file));
        const vnet = vnets.length === 1 && environment.spec.vnet?.name === undefined ? vnets[0] : match(environment, vnets);
        if (vnet === undefined) {
            const names = vnets.map(candidate => candidate.name).join(', ');
            throw new errors/* UserError */.yo({
                code: 'VNET_UNKNOWN',
                message: `${environment.name}: ${file} has no virtual network '${environment.vnet.name}'; it has ${names}.`,
                location: spec.factorySource.locate(['environments', environment.name, 'vnet', 'file']),
            });
        }
        found.set(environment.name, vnet);
    }
    for (const file of vnetFiles) {
        const vnets = await readVnetFile(file);
        const used = environments.flatMap(environment => {
            const vnet = match(environment, vnets);
            return vnet === undefined ? [] : [found.set(environment.name, vnet)];
        });
        if (used.length === 0) {
            const wanted = environments.map(environment => environment.vnet.name).join(', ');
            const message = `${read_text_shownPath(file)} has none of the factory's virtual networks (${wanted}); it has ${vnets.map(vnet => vnet.name).join(', ')}.`;
            throw new errors/* UserError */.yo({ code: 'VNET_UNKNOWN', message });
        }
    }
    return found;
}
/** By name; by resource group too where several networks of a subscription share a name. */
function match(environment, vnets) {
    const named = vnets.filter(vnet => vnet.name.toLowerCase() === environment.vnet.name.toLowerCase());
    const exact = named.find(vnet => vnet.resourceGroup?.toLowerCase() === environment.vnet.resourceGroup.toLowerCase());
    return exact ?? (named.length === 1 ? named[0] : undefined);
}

;// CONCATENATED MODULE: ./shared/report/address-map.ts




/** Everything in a planned network, as blocks to draw; what lies on top comes last. */
function mapBlocks(network) {
    const reserved = network.reserved.map(({ cidr, reason }) => ({
        cidr,
        category: 'reserved',
        owner: '',
        label: reason,
        detail: reason,
        isNew: false,
    }));
    const foreign = network.foreign.map(({ cidr, name }) => ({
        cidr,
        category: 'foreign',
        owner: '',
        label: name,
        detail: 'not of this factory',
        isNew: false,
    }));
    const own = network.subnets.map(({ cidr, owner, kind, name, status }) => ({
        cidr,
        category: kind === growthKind ? 'growth' : owner === commonOwner ? 'common' : 'project',
        owner,
        label: owner === '' || owner === commonOwner ? name : `${owner} ${kind}`,
        detail: `${name}, ${status}`,
        isNew: status === 'new',
    }));
    return [
        ...reserved,
        ...own.filter(block => block.category === 'growth'),
        ...foreign,
        ...own.filter(block => block.category !== 'growth'),
    ];
}
const describeBlock = (block) => `${block.label}\n${formatCidr(block.cidr)} (${thousands(sizeOf(block.cidr))} addresses)\n${block.detail}`;

;// CONCATENATED MODULE: ./shared/report/map-rows.ts

const mostRows = 64n;
const leastPerRow = 256n;
/** Cuts an IPv4 prefix into rows of equal size. Runs of more than two empty rows are folded. */
function layOut(prefix, blocks) {
    const total = sizeOf(prefix);
    const rowSize = max(min(leastPerRow, total), total / mostRows);
    const inside = blocks.flatMap(block => clip(block, prefix));
    const used = usedRows(prefix, rowSize, inside);
    const strips = foldRows(prefix, rowSize, used);
    return { rowSize, strips, pieces: inside.flatMap(part => piecesOf(part, rowSize, strips)) };
}
function clip(block, prefix) {
    if (block.cidr.family !== prefix.family)
        return [];
    const start = max(block.cidr.base, prefix.base);
    const end = min(endOf(block.cidr), endOf(prefix));
    return start < end ? [{ block, start, end }] : [];
}
/** Whether each row has something in it. */
function usedRows(prefix, rowSize, parts) {
    const used = Array(Number(sizeOf(prefix) / rowSize)).fill(false);
    for (const { start, end } of parts) {
        const first = Number((start - prefix.base) / rowSize);
        const last = Number((end - 1n - prefix.base) / rowSize);
        used.fill(true, first, last + 1);
    }
    return used;
}
function foldRows(prefix, rowSize, used) {
    const strips = [];
    let row = 0;
    while (row < used.length) {
        let next = row + 1;
        while (!used[row] && next < used.length && !used[next])
            next += 1;
        const start = prefix.base + BigInt(row) * rowSize;
        if (next - row > 2) {
            strips.push({ start, rows: next - row, folded: true });
            row = next;
        }
        else {
            strips.push({ start, rows: 1, folded: false });
            row += 1;
        }
    }
    return strips;
}
/** A block of several rows becomes one piece as long as its rows are whole; otherwise one piece per row. */
function piecesOf({ block, start, end }, rowSize, strips) {
    const touched = strips
        .map((strip, index) => ({ strip, index, stripEnd: strip.start + BigInt(strip.rows) * rowSize }))
        .filter(({ strip, stripEnd }) => strip.start < end && start < stripEnd);
    const first = touched[0];
    const last = touched.at(-1);
    if (first === undefined || last === undefined)
        return [];
    if (start === first.strip.start && end === last.stripEnd) {
        return [{ block, strip: first.index, strips: touched.length, from: 0, to: 1 }];
    }
    return touched.map(({ strip, index, stripEnd }) => ({
        block,
        strip: index,
        strips: 1,
        from: Number(max(start, strip.start) - strip.start) / Number(rowSize),
        to: Number(min(end, stripEnd) - strip.start) / Number(rowSize),
    }));
}
const max = (a, b) => (a > b ? a : b);
const min = (a, b) => (a < b ? a : b);

;// CONCATENATED MODULE: ./shared/report/map-svg.ts




const rowHeight = 20;
const rowWidth = 1024;
const labelWidth = 116;
const gap = 14;
/** Width of a character of the label font, for deciding whether a label fits. */
const characterWidth = 6.2;
/** The whole map as one picture. */
function mapSvg(map) {
    let y = 0;
    const parts = map.sections.map(section => {
        const drawn = drawSection(section);
        const placed = `<g transform="translate(0 ${y + 28})">${heading(section.title, -10)}${drawn.markup}</g>`;
        y += drawn.height + 28 + gap;
        return placed;
    });
    return svg(y, `<title>${escapeXml(map.title)}</title>${parts.join('')}`);
}
/** One network as a picture of its own. */
function sectionSvg(section) {
    const drawn = drawSection(section);
    return svg(drawn.height, `<title>${escapeXml(section.title)}</title>${drawn.markup}`);
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
const style = `
.map-text{font:11px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#3b4252}
.map-title{font:600 15px system-ui,sans-serif;fill:#1f2937}
.map-free{fill:#eef1f5;stroke:#d5dae1}
.map-block{stroke:#fff;stroke-width:1}
.map-new{stroke:#111827;stroke-width:1.6}
.map-common{fill:#5b6b82}.map-foreign{fill:#9aa3af}.map-reserved{fill:url(#reserved)}.map-growth{fill:url(#growth)}
.map-label{font:10.5px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#fff;pointer-events:none}
.map-dark{fill:#374151}
@media(prefers-color-scheme:dark){.map-text{fill:#c3cad5}.map-title{fill:#e5e7eb}.map-free{fill:#252b36;stroke:#333b49}.map-block{stroke:#12161d}.map-new{stroke:#f9fafb}.map-dark{fill:#e5e7eb}}
`.trim();
const patterns = `<defs><pattern id="reserved" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#d8c9a8"/><rect width="3" height="8" fill="#b59f6b"/></pattern><pattern id="growth" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#dfe7d8"/><circle cx="4" cy="4" r="1.6" fill="#7d9a68"/></pattern></defs>`;
function svg(height, content) {
    const width = labelWidth + rowWidth + 2;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" role="img"><style>${style}</style>${patterns}${content}</svg>\n`;
}
const heading = (text, y) => `<text class="map-title" x="0" y="${y}">${escapeXml(text)}</text>`;
function drawSection(section) {
    let y = 0;
    const prefixes = section.addressSpace.filter(prefix => prefix.family === 4);
    const parts = prefixes.map(prefix => {
        const layout = layOut(prefix, section.blocks);
        const title = `${formatCidr(prefix)}, ${thousands(layout.rowSize)} addresses a row`;
        const markup = `<g transform="translate(0 ${y})"><text class="map-text" x="${labelWidth}" y="11">${title}</text><g transform="translate(0 17)">${drawRows(layout)}${layout.pieces.map(drawPiece).join('')}</g></g>`;
        y += layout.strips.length * rowHeight + 17 + gap;
        return markup;
    });
    return { markup: parts.join(''), height: y };
}
function drawRows({ strips, rowSize }) {
    return strips
        .map((strip, i) => {
        const top = i * rowHeight;
        const free = `<rect class="map-free" x="${labelWidth}" y="${top + 1}" width="${rowWidth}" height="${rowHeight - 2}"/>`;
        const label = `<text class="map-text" x="${labelWidth - 8}" y="${top + 14}" text-anchor="end">${formatAddress(4, strip.start)}</text>`;
        const addresses = thousands(rowSize * BigInt(strip.rows));
        const folded = strip.folded
            ? `<text class="map-text" x="${labelWidth + 8}" y="${top + 14}">${strip.rows} rows free (${addresses} addresses)</text>`
            : '';
        return free + label + folded;
    })
        .join('');
}
function drawPiece({ block, strip, strips, from, to }) {
    const x = labelWidth + from * rowWidth;
    const width = Math.max((to - from) * rowWidth, 1);
    const y = strip * rowHeight + 1;
    const height = strips * rowHeight - 2;
    const fill = block.category === 'project' ? ` fill="${projectColour(block.owner)}"` : '';
    const classes = ['map-block', `map-${block.category}`, ...(block.isNew ? ['map-new'] : [])].join(' ');
    const rect = `<rect class="${classes}"${fill} x="${x}" y="${y}" width="${width}" height="${height}"/>`;
    return `<g data-owner="${escapeXml(block.owner)}">${rect}${pieceLabel(block, x, y + height / 2 + 4, width)}<title>${escapeXml(describeBlock(block))}</title></g>`;
}
/** The longest of the label's forms that fits: all of it, its first word, or nothing. */
function pieceLabel(block, x, y, width) {
    const text = [block.label, block.label.split(' ')[0] ?? ''].find(candidate => candidate.length * characterWidth < width - 4);
    if (text === undefined || text === '')
        return '';
    const dark = block.category === 'reserved' || block.category === 'growth' ? ' map-dark' : '';
    return `<text class="map-label${dark}" x="${x + 4}" y="${y}">${escapeXml(text)}</text>`;
}
/** A hue per project; the golden angle keeps neighbours apart however many there are. Without an owner, the first hue. */
function projectColour(owner) {
    const number = Number(owner) || 0;
    return `hsl(${Math.round((number * 137.508 + 205) % 360)} 52% ${number % 2 === 0 ? 42 : 48}%)`;
}

;// CONCATENATED MODULE: ./shared/report/map-page.ts

/** The map as a page: pictures, facts, and a field that highlights one project. Needs nothing from a network. */
function mapPage(map) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(map.title)}</title>
<style>${map_page_style}</style>
</head>
<body>
<header>
<h1>${escapeXml(map.title)}</h1>
<label>Find a project or subnet <input id="find" type="search" placeholder="e.g. 007 or aca"></label>
<p class="legend">${legend()}</p>
</header>
${map.sections.map(renderSection).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}
function renderSection(section) {
    const facts = section.facts
        .map(([name, value]) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd></div>`)
        .join('');
    return `<section>\n<h2>${escapeXml(section.title)}</h2>\n<dl>${facts}</dl>\n${sectionSvg(section)}</section>`;
}
function legend() {
    const entries = [
        [`background:${projectColour('7')}`, 'project'],
        ['background:#5b6b82', 'common'],
        ['background:#9aa3af', 'not of this factory'],
        ['background:repeating-linear-gradient(45deg,#d8c9a8 0 3px,#b59f6b 3px 6px)', 'reserved'],
        ['background:radial-gradient(#7d9a68 30%,#dfe7d8 32%);background-size:6px 6px', 'kept for growth'],
        ['background:#eef1f5;border:1px solid #c3cad5', 'free'],
        [`background:${projectColour('7')};outline:2px solid currentColor`, 'new in this plan'],
    ];
    return entries.map(([css, text]) => `<span><i style="${css}"></i>${text}</span>`).join('');
}
const map_page_style = `
:root{color-scheme:light dark}
body{font:14px/1.45 system-ui,sans-serif;margin:24px auto;max-width:1180px;padding:0 16px;color:#1f2937;background:#fff}
h1{font-size:22px;margin:0 0 8px}h2{font-size:17px;margin:28px 0 6px}
input{font:inherit;padding:3px 8px;width:16em}
.legend span{margin-right:16px;white-space:nowrap}.legend i{display:inline-block;width:14px;height:14px;margin-right:5px;vertical-align:-2px}
dl{display:flex;flex-wrap:wrap;gap:4px 26px;margin:0 0 12px}dt{font-size:12px;color:#6b7280}dd{margin:0;font-variant-numeric:tabular-nums}
svg{max-width:100%;height:auto;display:block}
.searching g[data-owner]{opacity:.15}.searching g[data-owner].hit{opacity:1}
@media(prefers-color-scheme:dark){body{background:#12161d;color:#e5e7eb}dt{color:#9ca3af}}
`.trim();
const script = `
const find=document.getElementById('find');
find.addEventListener('input',()=>{
  const text=find.value.trim().toLowerCase();
  document.body.classList.toggle('searching',text!=='');
  for(const block of document.querySelectorAll('g[data-owner]')){
    block.classList.toggle('hit',text!==''&&block.querySelector('title').textContent.toLowerCase().includes(text));
  }
});
`.trim();

;// CONCATENATED MODULE: ./shared/report/map-file.ts


/** The map as a file: a picture for `.svg`, otherwise a page that works without a network. */
function mapFileOf(path, map) {
    return { path, content: path.toLowerCase().endsWith('.svg') ? mapSvg(map) : mapPage(map) };
}

;// CONCATENATED MODULE: ./shared/operations/plan/plan-data.ts

/** The plan as JSON: everything in the order of the addresses. */
function planData(plan) {
    return {
        changes: plan.changes,
        environments: plan.environments.map(environmentData),
        warnings: plan.warnings.map(({ code, message, remedy, location }) => ({
            code,
            message,
            ...(remedy !== undefined && { remedy }),
            ...(location && { location }),
        })),
    };
}
function environmentData({ environment, network, capacity }) {
    return {
        name: environment.name,
        vnet: environment.vnet,
        addressSpace: network.addressSpace.map(formatCidr),
        projects: environment.projects.map(({ id, name, type, resourceGroup, retire }) => ({
            id,
            name,
            type,
            resourceGroup,
            ...(retire && { retire }),
        })),
        subnets: network.subnets.map(({ owner, name, kind, cidr, cidrV6, status }) => ({
            owner,
            name,
            kind,
            addressPrefix: formatCidr(cidr),
            ...(cidrV6 && { addressPrefixV6: formatCidr(cidrV6) }),
            status,
        })),
        foreignSubnets: network.foreign.map(({ name, cidr }) => ({ name, addressPrefix: formatCidr(cidr) })),
        reserved: network.reserved.map(({ cidr, reason }) => ({ range: formatCidr(cidr), reason })),
        released: network.released.map(({ owner, subnet, cidr }) => ({
            owner,
            name: subnet,
            addressPrefix: formatCidr(cidr),
        })),
        capacity,
    };
}

;// CONCATENATED MODULE: ./shared/network/ranges-text.ts

/** The blocks as few CIDRs as possible, in address order: neighbours are joined. */
function rangesText(cidrs) {
    const joined = [];
    for (const cidr of [...cidrs].sort(compareCidrs)) {
        const last = joined.at(-1);
        if (last !== undefined && last.family === cidr.family && cidr.base <= last.end) {
            if (endOf(cidr) > last.end)
                last.end = endOf(cidr);
        }
        else {
            joined.push({ family: cidr.family, start: cidr.base, end: endOf(cidr) });
        }
    }
    return joined.flatMap(({ family, start, end }) => coverRange(family, start, end).map(formatCidr)).join(' ');
}

;// CONCATENATED MODULE: ./shared/report/table.ts
/** Columns aligned with spaces; numbers to the right. */
function textTable(header, rows) {
    const texts = rows.map(row => row.map(String));
    const widths = header.map((title, i) => Math.max(title.length, ...texts.map(row => row[i]?.length ?? 0)));
    const numeric = header.map((_, i) => rows.every(row => typeof row[i] === 'number'));
    const line = (cells) => cells
        .map((cell, i) => (numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd();
    return [line(header), ...texts.map(line)].join('\n');
}
/** A table in GitHub's markdown, which Azure DevOps reads too. */
function markdownTable(header, rows) {
    const numeric = header.map((_, i) => rows.length > 0 && rows.every(row => typeof row[i] === 'number'));
    const line = (cells) => `| ${cells.map(cell => escapeCell(String(cell))).join(' | ')} |`;
    const rule = `| ${numeric.map(isNumber => (isNumber ? '---:' : '---')).join(' | ')} |`;
    return [line(header), rule, ...rows.map(line)].join('\n');
}
const escapeCell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const percent = (share) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

;// CONCATENATED MODULE: ./shared/report/capacity.ts


/** Name and value of each figure, for tables and the map. */
function capacityFacts(capacity) {
    return [
        ['Addresses', `${thousands(capacity.total)}, ${percent(capacity.utilisation)} in use`],
        [
            'Free',
            `${thousands(capacity.free)}${capacity.largestFree === null ? '' : `, largest block ${capacity.largestFree}`}`,
        ],
        ['Outside the largest free block', percent(capacity.fragmentation)],
        ...capacity.fits.map(fit => [`More projects of type ${fit.type}`, describeFit(fit)]),
        ...capacity.limits.map(({ name, used, limit }) => [name, `${thousands(used)} of ${thousands(limit)}`]),
    ];
}
/** The same in a few lines of text. */
function capacityLines(capacity) {
    const { total, free, largestFree, utilisation, fragmentation, fits, limits } = capacity;
    const largest = largestFree === null ? '' : `, largest block ${largestFree}`;
    const scattered = free === 0 ? '' : `, ${percent(fragmentation)} of it outside that block`;
    const parts = ['projects', 'common', 'foreign', 'growth', 'reserved']
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
function describeFit({ count, arithmeticBound, limitedBy }) {
    if (limitedBy !== undefined)
        return `${thousands(count)} (limited by ${limitedBy})`;
    return count === arithmeticBound
        ? `${thousands(count)} (the arithmetic bound)`
        : `${thousands(count)} (arithmetic bound ${thousands(arithmeticBound)})`;
}

;// CONCATENATED MODULE: ./shared/operations/plan/render.ts








/** Above this many projects only those with news are listed. */
const mostListed = 40;
function renderText(plan, heading, project) {
    const sections = plan.environments.flatMap(environment => [
        `${environmentTitle(environment)}`,
        project === undefined ? projectTable(environment) : subnetTable(environment, project),
        ...(project === undefined ? capacityLines(environment.capacity) : []),
        '',
    ]);
    return [title(plan, heading), '', ...sections, ...changeLines(plan, heading)].join('\n');
}
function renderSummary(plan, heading) {
    return [
        `## ${title(plan, heading)}`,
        changeLines(plan, heading).join(' '),
        ...plan.environments.flatMap(environment => [
            `### ${environmentTitle(environment)}`,
            markdownTable(projectHeader, listed(environment).rows),
            ...listed(environment).note,
            `<details><summary>Capacity: ${percent(environment.capacity.utilisation)} in use, ${thousands(environment.capacity.free)} addresses free</summary>\n\n${markdownTable(['Figure', 'Value'], capacityFacts(environment.capacity))}\n\n</details>`,
        ]),
        '',
    ].join('\n\n');
}
/** All networks of the plan, one section each. */
function factoryMap(plan) {
    return {
        title: 'Address plan of the AI Factory',
        sections: plan.environments.map(({ environment, network, capacity }) => ({
            title: `${environment.name}: ${environment.vnet.name}`,
            addressSpace: network.addressSpace,
            blocks: mapBlocks(network),
            facts: capacityFacts(capacity),
        })),
    };
}
function title(plan, { prefix, specFile }) {
    const projects = new Set(plan.environments.flatMap(({ environment }) => environment.projects.map(({ id }) => id)));
    const environments = plan.environments.map(({ environment }) => environment.name).join(', ');
    return `Factory ${prefix.replace(/-$/, '')} (${specFile}): ${projects.size} projects in ${environments}`;
}
const environmentTitle = ({ environment, network }) => `${environment.name}: ${environment.vnet.name}, ${network.addressSpace.map(formatCidr).join(' + ')}`;
const projectHeader = ['Project', 'Name', 'Type', 'Subnets', 'New', 'Addresses', 'Ranges'];
function projectTable(environment) {
    const { rows, note } = listed(environment);
    return [textTable(projectHeader, rows), ...note].join('\n');
}
/** A row per owner; in a large environment only those with something new or unclaimed. */
function listed(environment) {
    const owners = [...Map.groupBy(environment.network.subnets, subnet => subnet.owner)].sort(([a], [b]) => compareOwners(a, b));
    const news = owners.filter(([, subnets]) => subnets.some(({ status }) => status === 'new' || status === 'unclaimed'));
    const shown = owners.length > mostListed ? news : owners;
    const hidden = owners.length - shown.length;
    const note = hidden === 0 ? [] : [`${thousands(hidden)} unchanged not listed; see one with --project, or all with --json.`];
    return { rows: shown.map(([owner, subnets]) => ownerRow(environment, owner, subnets)), note };
}
function ownerRow({ desired }, owner, subnets) {
    const info = desired.owners.get(owner);
    const real = subnets.filter(({ kind }) => kind !== growthKind);
    const addresses = real.reduce((all, { cidr }) => all + sizeOf(cidr), 0n);
    const unclaimed = subnets.every(({ status }) => status === 'unclaimed');
    return [
        owner,
        info === undefined ? '(not in the spec)' : `${info.title}${info.retire || unclaimed ? ' (retired)' : ''}`,
        info?.type ?? '',
        real.length,
        real.filter(({ status }) => status === 'new').length,
        thousands(addresses),
        rangesText(subnets.map(({ cidr }) => cidr)),
    ];
}
function subnetTable({ network }, project) {
    const rows = network.subnets
        .filter(({ owner }) => owner === project)
        .map(({ name, kind, cidr, cidrV6, status }) => [
        name,
        kind,
        formatCidr(cidr),
        cidrV6 === undefined ? '' : formatCidr(cidrV6),
        Number(sizeOf(cidr)),
        status,
    ]);
    return textTable(['Subnet', 'Kind', 'IPv4', 'IPv6', 'Addresses', 'State'], rows);
}
function changeLines(plan, { mode, ledgerFile }) {
    if (!plan.changes)
        return ['No change: every subnet is recorded already.'];
    const count = (status) => plan.environments.reduce((all, { network }) => all + network.subnets.filter(subnet => subnet.status === status).length, 0);
    const released = plan.environments.reduce((all, { network }) => all + network.released.length, 0);
    const parts = [`${count('new')} new`, ...(released > 0 ? [`${released} released`] : [])].join(', ');
    return mode === 'update'
        ? [`Subnets: ${parts}. Recorded in ${ledgerFile}; commit it with the spec.`]
        : [`Subnets: ${parts}. Nothing was recorded.`];
}

;// CONCATENATED MODULE: ./shared/operations/plan/run.ts









async function run(inputs) {
    const releases = parseReleases(inputs.release);
    const { plan, spec, ledgerFile } = await planSpec({
        specFile: inputs.spec,
        vnetFiles: inputs.vnetFiles,
        releases,
        ledgerFile: inputs.ledgerFile,
    });
    (0,errors/* throwIfAny */.MI)([...plan.problems, ...uselessReleases(plan, inputs.release, releases)]);
    const shown = selectShown(plan, inputs);
    const ledger = formatLedger(plan.ledger);
    if (inputs.ledger === 'frozen' && plan.changes)
        throw frozen(plan, ledgerFile);
    const data = planData(plan);
    const files = [
        ...(inputs.planFile === undefined
            ? []
            : [{ path: inputs.planFile, content: `${JSON.stringify(data, null, 2)}\n` }]),
        ...(inputs.mapFile === undefined ? [] : [mapFileOf(inputs.mapFile, factoryMap(plan))]),
        // Last, so that nothing is recorded when another file can't be written.
        ...(inputs.ledger === 'update' && plan.changes ? [{ path: ledgerFile, content: ledger }] : []),
    ];
    writeFiles(files);
    const heading = {
        prefix: spec.factory.prefix,
        specFile: read_text_shownPath(inputs.spec),
        ledgerFile: read_text_shownPath(ledgerFile),
        mode: inputs.ledger,
    };
    return {
        outputs: {
            hasChanges: String(plan.changes),
            newCount: String(countOf(plan, 'new')),
            releasedCount: String(plan.environments.reduce((all, { network }) => all + network.released.length, 0)),
            unclaimedCount: String(countOf(plan, 'unclaimed')),
            capacity: JSON.stringify(Object.fromEntries(plan.environments.map(({ environment, capacity }) => [environment.name, capacity]))),
            ledgerFile: read_text_shownPath(ledgerFile),
        },
        text: renderText(shown, heading, inputs.project?.padStart(3, '0')),
        summary: renderSummary(shown, heading),
        data,
        changes: plan.changes,
        warnings: plan.warnings,
    };
}
/** Only what the caller wants to see; what is planned and recorded stays the whole factory. */
function selectShown(plan, inputs) {
    const environments = plan.environments.filter(({ environment }) => inputs.environment === undefined || environment.name === inputs.environment);
    const problems = [];
    if (environments.length === 0) {
        problems.push({ code: 'ENVIRONMENT_UNKNOWN', message: `The spec has no environment '${inputs.environment}'.` });
    }
    const project = inputs.project?.padStart(3, '0');
    if (project !== undefined &&
        !environments.some(({ network }) => network.subnets.some(({ owner }) => owner === project))) {
        const known = [...new Set(environments.flatMap(({ network }) => network.subnets.map(({ owner }) => owner)))].sort();
        const message = `project: there is no project ${inputs.project}; known: ${known.join(', ')}.`;
        problems.push({ code: 'PROJECT_UNKNOWN', message });
    }
    (0,errors/* throwIfAny */.MI)(problems);
    return { ...plan, environments };
}
/** A release that matches nothing is a typing mistake, not a success. */
function uselessReleases(plan, items, releases) {
    const released = plan.environments.flatMap(({ network }) => network.released);
    return releases.flatMap((release, i) => {
        const used = released.some(entry => entry.owner === release.owner &&
            (release.kind === undefined || entry.kind.toLowerCase().includes(release.kind.toLowerCase())));
        if (used)
            return [];
        return [{ code: 'RELEASE_UNKNOWN', message: `release: the ledger holds nothing for '${items[i]}'.` }];
    });
}
function frozen(plan, ledgerFile) {
    const counts = plan.environments
        .map(({ environment, network }) => `${environment.name}: ${countNew(network)} new`)
        .join(', ');
    return new errors/* UserError */.yo({
        code: 'LEDGER_STALE',
        message: `The ledger ${read_text_shownPath(ledgerFile)} does not match the spec (${counts}).`,
        remedy: "Run 'aifactory plan' and commit the ledger.",
    });
}
const countNew = (network) => network.subnets.filter(subnet => subnet.status === 'new').length;
const countOf = (plan, status) => plan.environments.reduce((all, { network }) => all + network.subnets.filter(subnet => subnet.status === status).length, 0);


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ scalarsOf),
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   parseSource: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function parseSource(file, content) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = document.errors.map(error => ({
        code: 'YAML_SYNTAX',
        message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
        location: at(error.pos[0]),
    }));
    return {
        file,
        value: problems.length > 0 ? undefined : document.toJS(),
        problems,
        locate: path => at(offsetOf(nearestNode(document, path)) ?? 0),
        locateKey: path => at(offsetOf(keyNode(document, path)) ?? offsetOf(nearestNode(document, path)) ?? 0),
    };
}
/** All scalars of a file with their paths. */
function scalarsOf(value, path = []) {
    if (Array.isArray(value))
        return value.flatMap((item, i) => scalarsOf(item, [...path, i]));
    if (value !== null && typeof value === 'object') {
        return Object.entries(value).flatMap(([key, item]) => scalarsOf(item, [...path, key]));
    }
    return [{ path, value }];
}
function valueAt(value, path) {
    return path.reduce((current, key) => (current !== null && typeof current === 'object' ? Reflect.get(current, key) : undefined), value);
}
function nearestNode(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || hasRange(node))
            return node;
        if (node === undefined || node === null) {
            const key = keyNode(document, path.slice(0, length));
            if (key !== undefined)
                return key;
        }
    }
    return document.contents ?? undefined;
}
function keyNode(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return undefined;
    const pair = parent.items.find((item) => keyText(item.key) === String(path.at(-1)));
    return pair?.key;
}
const keyText = (key) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key);
const hasRange = (node) => node !== null && typeof node === 'object' && 'range' in node;
const offsetOf = (node) => node?.range?.[0];


/***/ })

};
