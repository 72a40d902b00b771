export const id = 115;
export const ids = [115];
export const modules = {

/***/ 4631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   AP: () => (/* binding */ halves),
/* harmony export */   DZ: () => (/* binding */ coverRange),
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   VW: () => (/* binding */ sameCidr),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   fi: () => (/* binding */ CidrError),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   mG: () => (/* binding */ formatCidr),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   z_: () => (/* binding */ compareCidrs)
/* harmony export */ });
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


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   on: () => (/* binding */ parsePrefixLength),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);

/**
 * Reads a CIDR strictly: four full decimal octets or RFC 4291 IPv6, a prefix length, and no host bits.
 * Octal and short forms are refused because tools disagree on what they mean. Throws `CidrError`.
 */
function parseCidr(text) {
    const [address, prefixText, ...rest] = text.split('/');
    if (address === undefined || prefixText === undefined || rest.length > 0) {
        throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${text}' is not a CIDR; expected address/prefix, e.g. 10.0.0.0/16`);
    }
    const family = address.includes(':') ? 6 : 4;
    const base = family === 4 ? parseV4(address, text) : parseV6(address, text);
    const prefix = parsePrefix(prefixText, (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(family), text);
    const hostBits = base % (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6)(family, prefix);
    if (hostBits !== 0n) {
        const network = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)({ family, base: base - hostBits, prefix });
        throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${text}' has host bits set; the /${prefix} it lies in is ${network}`, network);
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
        throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${text}' is not a size; expected a prefix length, e.g. /26`);
    return parsePrefix(trimmed.slice(1), (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(family), text);
}
function parsePrefix(text, bits, whole) {
    if (!/^(0|[1-9]\d{0,2})$/.test(text) || Number(text) > bits) {
        throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${whole}' has the prefix length '${text}'; expected a whole number from 0 to ${bits}`);
    }
    return Number(text);
}
function parseV4(text, whole) {
    const octets = text.split('.');
    if (octets.length !== 4) {
        throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${whole}' has ${octets.length} octet${octets.length === 1 ? '' : 's'}; write all four`);
    }
    return octets.reduce((value, octet) => {
        if (/^0\d+$/.test(octet)) {
            throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${whole}' has the octet '${octet}' with a leading zero, which some tools read as octal`);
        }
        if (!/^\d{1,3}$/.test(octet) || Number(octet) > 255) {
            throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${whole}' has the octet '${octet}'; expected a number from 0 to 255`);
        }
        return value * 256n + BigInt(octet);
    }, 0n);
}
function parseV6(text, whole) {
    const bad = (why) => {
        throw new _cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi(`'${whole}' is not an IPv6 address: ${why}`);
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


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2635);



/** Reads a text file. Throws `UserError` when that fails. `what` names it for the user. */
function readText(file, what) {
    try {
        return decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        throw unreadable(file, what, error);
    }
}
/** The same, undefined when there is no such file. One that is there but can't be read is still an error. */
function readTextIfThere(file, what) {
    try {
        return decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(file, what, error);
    }
}
/** The failure as the user sees it. */
function unreadable(file, what, error) {
    const { code } = error;
    const why = (code !== undefined && reasons[code]) || String(code ?? error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code: 'FILE_UNREADABLE', message: `${shownPath(file)}: ${what} can't be read: ${why}.` });
}
const reasons = {
    ENOENT: 'it does not exist',
    EISDIR: 'it is a folder',
    ENOTDIR: 'what should be a folder is a file',
    EACCES: 'access is denied',
};
/** Windows PowerShell 5 redirects output as UTF-16 with a byte order mark. */
function decode(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
/** Paths as messages show them: relative to where the command runs where that is shorter, with forward slashes. */
function shownPath(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), file);
    return (path.startsWith('..') ? file : path || file).replaceAll('\\', '/');
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ pickVnet),
  k: () => (/* binding */ readVnetFile)
});

// EXTERNAL MODULE: ./shared/errors.ts
var errors = __webpack_require__(2635);
// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/cidr/parse-cidr.ts
var parse_cidr = __webpack_require__(4645);
// EXTERNAL MODULE: ./shared/text/control-characters.ts
var control_characters = __webpack_require__(1478);
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
        problems.push({ code: 'VNET_FILE_INVALID', message, path: [...bodyPath, 'addressSpace'] });
        return undefined;
    }
    const addressSpace = readCidrs(prefixes, spacePath, problems);
    const subnets = listOf(body.subnets, [...bodyPath, 'subnets'], problems).flatMap(item => readSubnet(item.value, item.path, problems));
    const peerings = listOf(body.virtualNetworkPeerings, [...bodyPath, 'virtualNetworkPeerings'], problems).map(item => readPeering(item.value, item.path, problems));
    checkLayout(addressSpace, spacePath, subnets, problems);
    return {
        name: nameOf(vnet, path, problems) ?? '(unnamed)',
        resourceGroup: textOf(vnet.resourceGroup) ?? /\/resourceGroups\/([^/]+)\//i.exec(textOf(vnet.id) ?? '')?.[1],
        addressSpace,
        subnets,
        peerings,
    };
}
function readSubnet(subnet, path, problems) {
    const { body, bodyPath } = bodyOf(subnet, path);
    const name = nameOf(subnet, path, problems);
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
    const cidrs = readCidrs(texts, prefixPath, problems, several);
    if (cidrs.length > 0 && cidrs.length === texts.length && !cidrs.some(cidr => cidr.family === 4)) {
        const message = `Subnet '${name}' has no IPv4 prefix; Azure has no subnets with IPv6 alone`;
        problems.push({ code: 'VNET_FILE_INVALID', message, path: prefixPath });
    }
    return [{ name, path: prefixPath, cidrs }];
}
function readPeering(peering, path, problems) {
    const { body, bodyPath } = bodyOf(peering, path);
    const key = isObject(body.remoteVirtualNetworkAddressSpace)
        ? 'remoteVirtualNetworkAddressSpace'
        : 'remoteAddressSpace';
    const space = body[key];
    const prefixes = isObject(space) && Array.isArray(space.addressPrefixes) ? space.addressPrefixes : [];
    const remote = readCidrs(prefixes, [...bodyPath, key, 'addressPrefixes'], problems);
    return { name: nameOf(peering, path, problems) ?? '(unnamed)', remote };
}
function readCidrs(texts, path, problems, indexed = true) {
    return texts.flatMap((text, i) => {
        try {
            return [(0,parse_cidr/* parseCidr */.GN)(String(text))];
        }
        catch (error) {
            if (!(error instanceof cidr/* CidrError */.fi))
                throw error;
            problems.push({ code: 'CIDR_INVALID', message: error.message, path: indexed ? [...path, i] : path });
            return [];
        }
    });
}
/** What Azure itself never lets happen; in a file it means the file was edited or mixed up. */
function checkLayout(space, spacePath, subnets, problems) {
    space.forEach((prefix, i) => {
        const other = space.slice(0, i).find(candidate => (0,cidr/* overlaps */.$f)(candidate, prefix));
        if (other === undefined)
            return;
        const message = `The prefix ${(0,cidr/* formatCidr */.mG)(prefix)} overlaps ${(0,cidr/* formatCidr */.mG)(other)} of the same virtual network`;
        problems.push({ code: 'VNET_PREFIX_OVERLAP', message, path: [...spacePath, i] });
    });
    const blocks = subnets
        .flatMap(({ name, cidrs, path }) => cidrs.map(cidr => ({ name, cidr, path })))
        .sort((a, b) => (0,cidr/* compareCidrs */.z_)(a.cidr, b.cidr));
    let widest = blocks[0];
    for (const block of blocks) {
        if (!space.some(prefix => (0,cidr/* contains */.gR)(prefix, block.cidr))) {
            const message = `Subnet '${block.name}' (${(0,cidr/* formatCidr */.mG)(block.cidr)}) is outside the address space ${space.map(cidr/* formatCidr */.mG).join(', ')}`;
            problems.push({ code: 'SUBNET_OUTSIDE_VNET', message, path: block.path });
        }
        if (widest !== undefined && widest !== block && (0,cidr/* overlaps */.$f)(widest.cidr, block.cidr)) {
            const message = `Subnet '${block.name}' (${(0,cidr/* formatCidr */.mG)(block.cidr)}) overlaps '${widest.name}' (${(0,cidr/* formatCidr */.mG)(widest.cidr)})`;
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
/** Azure prints lists, or null for none; anything else would silently read as an empty network. */
function listOf(value, path, problems) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value)) {
        problems.push({ code: 'VNET_FILE_INVALID', message: `${path.at(-1)} is not a list`, path });
        return [];
    }
    return value.flatMap((item, i) => {
        if (isObject(item))
            return [{ value: item, path: [...path, i] }];
        const message = `Item ${i + 1} of ${path.at(-1)} is not an object`;
        problems.push({ code: 'VNET_FILE_INVALID', message, path: [...path, i] });
        return [];
    });
}
/** Names go into logs and file names; Azure allows no line breaks in them either. */
function nameOf(resource, path, problems) {
    const name = textOf(resource.name);
    if (name === undefined || !(0,control_characters/* hasControlCharacters */.K)(name))
        return name;
    const message = `The name ${JSON.stringify(name)} has control characters`;
    problems.push({ code: 'VNET_FILE_INVALID', message, path: [...path, 'name'] });
    return JSON.stringify(name);
}
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

// EXTERNAL MODULE: ./shared/text/json-error.ts
var json_error = __webpack_require__(3191);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __webpack_require__(4290);
;// CONCATENATED MODULE: ./shared/files/read-vnets.ts




/** Reads the virtual networks of a file in the JSON of Azure. Throws one `UserError` with every mistake and its place. */
async function readVnetFile(file) {
    const text = (0,read_text/* readText */.yR)(file, 'the VNet file');
    const { vnets, problems } = readVnets(await parseJson(file, text));
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
        ? `${(0,read_text/* shownPath */.pS)(file)} has ${rest.length + 1} virtual networks${name === undefined ? '' : ` named '${name}'`}: ${names}.`
        : `${(0,read_text/* shownPath */.pS)(file)} has no virtual network '${name}'; it has ${names}.`;
    throw new errors/* UserError */.yo({ code: 'VNET_UNKNOWN', message, remedy: 'Name the one to plan for with vnet-name.' });
}
async function parseJson(file, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const { why, offset } = (0,json_error/* jsonError */.F)(error);
        throw new errors/* UserError */.yo({
            code: 'VNET_FILE_INVALID',
            message: `This is not valid JSON: ${why}.`,
            remedy: 'Write it with: az network vnet show --resource-group <group> --name <name> --output json',
            location: await locateSyntax(file, text, offset),
        });
    }
}
/** V8 tells the position only sometimes; the parser with positions finds most of the other mistakes. */
async function locateSyntax(file, text, offset) {
    if (offset !== undefined)
        return { file: (0,read_text/* shownPath */.pS)(file), ...(0,json_error/* positionAt */.t)(text, offset) };
    const { parseSource } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 4603));
    return parseSource((0,read_text/* shownPath */.pS)(file), text).problems[0]?.location ?? { file: (0,read_text/* shownPath */.pS)(file), line: 1, column: 1 };
}
/** Positions need a parser that keeps them; it is loaded only when there is something to point at. */
async function locate(file, text, problems) {
    const { parseSource } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 4603));
    const source = parseSource((0,read_text/* shownPath */.pS)(file), text);
    return problems.map(({ code, message, path }) => ({ code, message: `${message}.`, location: source.locate(path) }));
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   z: () => (/* binding */ currentContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2635);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4290);




/**
 * Writes all files and leaves those alone that are the same already. All contents are on the disk before the first
 * file is replaced, so a full disk or a missing right leaves everything as it was. Throws `UserError`.
 */
function writeFiles(files) {
    const targets = files.map(file => ({ ...file, target: targetOf(file.path) }));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAny */ .MI)(clashes(targets));
    const drafts = [];
    try {
        for (const { path, target, content } of targets) {
            attempt(path, () => {
                if (holds(target, content))
                    return;
                const draft = `${target}.${process.pid}.tmp`;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
                drafts.push({ path, target, draft });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content);
            });
        }
        for (const { path, target, draft } of drafts)
            attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, target));
    }
    catch (error) {
        for (const { draft } of drafts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}
/** Undefined when there is no such file. Throws `UserError` when there is one that can't be read. */
function currentContent(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, 'the file', error);
    }
}
function clashes(targets) {
    return targets.flatMap(({ path, target }, i) => {
        const twin = targets.slice(0, i).find(other => other.target === target);
        if (twin === undefined)
            return [];
        const other = twin.path === path ? 'it is named' : `${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(twin.path)} is the same file, named`;
        const message = `${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)} can't be written: ${other} for another output too.`;
        return [{ code: 'OUTPUT_FILES_CLASH', message, remedy: 'Give each output a file of its own.' }];
    });
}
function attempt(path, write) {
    try {
        write();
    }
    catch (error) {
        const why = error.code ?? String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code: 'FILE_UNWRITABLE', message: `${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)} can't be written: ${why}.` });
    }
}
/** Whether the file has this content already. One that can't be read may still be replaced. */
function holds(target, content) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target, 'utf8') === content;
    }
    catch (error) {
        if (isMissing(error) || error.code === 'EACCES')
            return false;
        throw error;
    }
}
/** The file behind the path: a link is followed and stays a link, even where it points to nothing yet. */
function targetOf(path, hops = 0) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const link = hops < 8 ? linkOf(path) : undefined;
        if (link !== undefined)
            return targetOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), link), hops + 1);
        return inRealFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
}
/** A path that does not exist yet, with the links among the folders that do resolved. */
function inRealFolder(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (folder === path)
        return path;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inRealFolder(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function linkOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
const isMissing = (error) => error.code === 'ENOENT';


/***/ }),

/***/ 939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fillName),
/* harmony export */   j: () => (/* binding */ defaultSubnetNames)
/* harmony export */ });
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


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ addressSpaceProblems)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);
/* harmony import */ var _kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6993);



/** What Azure would not accept as the prefixes of one network, with the index of the prefix. `where` starts the messages. */
function addressSpaceProblems(prefixes, where) {
    const refusedRanges = (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(_kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .vnetRefusedRanges */ .uz) ?? [];
    return prefixes.flatMap((prefix, index) => {
        const text = (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(prefix);
        const problems = [];
        const twin = prefixes.slice(0, index).find(other => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(other, prefix));
        if (twin !== undefined) {
            const message = `${where}: the prefix ${text} overlaps ${(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(twin)} of the same address space.`;
            problems.push({ code: 'VNET_PREFIX_OVERLAP', message });
        }
        const rule = _kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .vnetRefusedRanges */ .uz[refusedRanges.findIndex(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(range, prefix))];
        if (rule !== undefined) {
            const message = `${where}: Azure refuses ${text} in a virtual network; it overlaps ${rule.range} (${rule.reason}).`;
            problems.push({ code: 'VNET_PREFIX_REFUSED', message, details: { source: rule.source } });
        }
        return problems.map(problem => ({ index, problem }));
    });
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ allocate)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/network/compare-names.ts
var compare_names = __webpack_require__(2005);
// EXTERNAL MODULE: ./shared/network/free-space.ts
var free_space = __webpack_require__(2074);
// EXTERNAL MODULE: ./shared/network/owners.ts
var owners = __webpack_require__(5835);
// EXTERNAL MODULE: ./shared/network/place.ts
var place = __webpack_require__(4268);
// EXTERNAL MODULE: ./shared/network/place-rules.ts
var place_rules = __webpack_require__(1814);
// EXTERNAL MODULE: ./shared/network/kinds/ranges.ts
var ranges = __webpack_require__(6993);
;// CONCATENATED MODULE: ./shared/network/remedies.ts




/** What would let the group fit, tried out on copies of the free space. */
function remediesFor(space, group, family, rules, own) {
    const requests = group.requests.filter(request => request.pinned === undefined);
    const fits = (candidates, extra) => {
        const trial = (0,place/* cloneSpace */.W2)(space);
        if (extra !== undefined)
            (extra.family === 4 ? trial.v4 : trial.v6).add(extra);
        return (0,place/* placeAll */.dB)(trial, candidates, rules, own?.clone());
    };
    const remedies = [family === 4 ? shrink(requests, fits) : undefined, extend(requests, family, fits)];
    return remedies.filter(remedy => remedy !== undefined);
}
/** Halves the largest subnet that its service lets shrink, again and again, until the group fits. */
function shrink(requests, fits) {
    const sizes = new Map(requests.map(request => [request, request.prefix]));
    const sizeOf = (request) => sizes.get(request) ?? request.prefix;
    for (;;) {
        const [largest] = requests
            .filter(request => request.kind.smallest > sizeOf(request))
            .sort((a, b) => sizeOf(a) - sizeOf(b) || (0,compare_names/* compareNames */.M)(a.name, b.name));
        if (largest === undefined)
            return undefined;
        sizes.set(largest, sizeOf(largest) + 1);
        if (fits(requests.map(request => ({ ...request, prefix: sizeOf(request) }))))
            break;
    }
    const changes = requests
        .filter(request => sizeOf(request) !== request.prefix)
        .map(request => ({ name: request.name, from: request.prefix, to: sizeOf(request) }));
    return { kind: 'smaller-subnets', changes };
}
/** The smallest extra VNet prefix that makes the group fit. */
function extend(requests, family, fits) {
    const longest = family === 4 ? Math.min(...requests.map(request => request.prefix)) : place/* ipv6SubnetPrefix */.Hl;
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
        .flatMap(request => (0,ranges/* rangesOf */.w)(request.kind.onlyIn) ?? [])
        .find(range => range.prefix <= prefix);
    const tenSlashEight = 10n << 24n;
    const base = insisted?.base ?? tenSlashEight;
    return base - (base % (0,cidr/* blockSize */.L6)(4, prefix));
}

;// CONCATENATED MODULE: ./shared/network/allocate.ts







/**
 * Places every group in the free space, in the order of their owners, each of them wholly or not at all.
 * Occupied blocks never move, and the order of the arguments makes no difference.
 */
function allocate(addressSpace, occupied, groups) {
    const requests = groups.flatMap(group => group.requests);
    const rules = (0,place_rules/* placeRules */.F)(addressSpace, requests);
    const ordered = [...groups].sort((a, b) => (0,owners/* compareOwners */.EB)(a.owner, b.owner));
    const fresh = () => (0,place/* spaceOf */.UN)(addressSpace, [...occupied, ...ordered.flatMap(group => group.ownSpace ?? [])]);
    const { allocations, stuck, space } = placeGroups(fresh(), occupied, ordered, rules);
    const fits = (_, extra) => {
        const trial = fresh();
        if (extra !== undefined)
            trial.v4.add(extra);
        return placeGroups(trial, occupied, ordered, rules).stuck.length === 0;
    };
    const missing = stuck.flatMap(({ group }) => group.requests.filter(request => request.pinned === undefined));
    return {
        allocations: allocations.sort((a, b) => (0,cidr/* compareCidrs */.z_)(a.cidr, b.cidr)),
        failures: stuck.map(failed => explain(failed, occupied, rules)),
        together: stuck.length > 1 && stuck.every(({ family }) => family === 4) ? extend(missing, 4, fits) : undefined,
        free: space,
    };
}
function placeGroups(start, occupied, ordered, rules) {
    let space = start;
    const pins = takePins(space, occupied, ordered);
    const allocations = [];
    const stuck = [];
    for (const group of ordered) {
        const trial = (0,place/* cloneSpace */.W2)(space);
        const own = group.ownSpace && free_space/* FreeSpace */.F.of(4, group.ownSpace, [...occupied, ...pins.values()]);
        const outcome = placeGroup(trial, group, pins, rules, own);
        if (Array.isArray(outcome)) {
            allocations.push(...outcome);
            space = trial;
        }
        else {
            stuck.push({ ...outcome, group, before: space });
        }
    }
    return { allocations, stuck, space };
}
/** Sets aside the exact blocks of all groups, so that no group placed earlier takes them. */
function takePins(space, occupied, groups) {
    const pins = new Map();
    for (const group of groups) {
        const own = group.ownSpace && free_space/* FreeSpace */.F.of(4, group.ownSpace, [...occupied, ...pins.values()]);
        for (const { request, pinned } of pinsOf(group)) {
            if (space.v4.takeExactly(pinned) || own?.takeExactly(pinned) === true)
                pins.set(request, pinned);
        }
    }
    return pins;
}
/** In address order, so that of two that overlap the same one is had whatever the order of the requests. */
function pinsOf(group) {
    return group.requests
        .flatMap(request => (request.pinned === undefined ? [] : [{ request, pinned: request.pinned }]))
        .sort((a, b) => (0,cidr/* compareCidrs */.z_)(a.pinned, b.pinned) || (0,compare_names/* compareNames */.M)(a.request.name, b.request.name));
}
function placeGroup(trial, group, pins, rules, own) {
    const placed = [];
    for (const request of (0,place/* inPlacingOrder */.ux)(group.requests, rules)) {
        const spot = request.pinned === undefined ? (0,place/* placeOne */.wh)(trial, request, rules, own) : placePinned(trial, request, pins);
        if ('missing' in spot) {
            const { largest, total } = spot.missing === 4 ? trial.v4 : trial.v6;
            return { request, family: spot.missing, rest: { placed: placed.map(({ name }) => name), largest, total } };
        }
        placed.push({ owner: group.owner, name: request.name, kind: request.kind.name, ...spot });
    }
    return placed;
}
function placePinned(trial, request, pins) {
    const cidr = pins.get(request);
    if (cidr === undefined)
        return { missing: 4 };
    return request.dualStack === true ? (0,place/* withIpv6 */.sd)(trial, cidr) : { cidr };
}
function explain({ group, request, family, before, rest }, occupied, rules) {
    const own = group.ownSpace && free_space/* FreeSpace */.F.of(4, group.ownSpace, occupied);
    const free = family === 4 ? before.v4 : before.v6;
    const remedies = request.pinned === undefined ? remediesFor(before, group, family, rules, own) : [];
    return {
        owner: group.owner,
        request,
        family,
        largestFree: free.largest,
        totalFree: free.total,
        rest,
        remedies,
    };
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A$: () => (/* binding */ capacityOf),
  l$: () => (/* binding */ subnetCount),
  uV: () => (/* binding */ subnetLimitProblem)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/text/thousands.ts
var thousands = __webpack_require__(727);
// EXTERNAL MODULE: ./shared/network/kinds/ranges.ts
var ranges = __webpack_require__(6993);
// EXTERNAL MODULE: ./shared/network/place.ts
var place = __webpack_require__(4268);
// EXTERNAL MODULE: ./shared/network/place-rules.ts
var place_rules = __webpack_require__(1814);
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
    return addressSpace.some(prefix => kinds.some(kind => (0,ranges/* rangesOf */.w)(kind.refuses)?.some(range => (0,cidr_cidr/* overlaps */.$f)(range, prefix)) === true ||
        (0,ranges/* rangesOf */.w)(kind.onlyIn)?.every(range => !(0,cidr_cidr/* overlaps */.$f)(range, prefix) || range.prefix > prefix.prefix) === true));
}
function countByPlacing(addressSpace, free, requests, limit) {
    const trial = (0,place/* cloneSpace */.W2)(free);
    const rules = (0,place_rules/* placeRules */.F)(addressSpace, requests);
    let count = 0;
    while (count < limit && (0,place/* placeAll */.dB)(trial, requests, rules))
        count += 1;
    return count;
}
/** The same with nothing but the number of free blocks of each size: how blocks split does not depend on addresses. */
function countBySize(free, requests, limit) {
    const v4 = blocksBySize(4, free.v4);
    const v6 = blocksBySize(6, free.v6);
    const prefixes = bySize(requests);
    const v6Prefixes = requests.filter(request => request.dualStack === true).map(() => place/* ipv6SubnetPrefix */.Hl);
    for (let count = 0; count < limit; count += 1) {
        if (!takeAll(v4, prefixes) || !takeAll(v6, v6Prefixes))
            return count;
    }
    return limit;
}
/** The prefix lengths in the order of placing where no kind is bound to a place: those that insist on a range first. */
function bySize(requests) {
    const sizes = (some) => some.map(({ prefix }) => prefix).sort((a, b) => a - b);
    const insisting = requests.filter(request => request.kind.onlyIn !== undefined);
    return [...sizes(insisting), ...sizes(requests.filter(request => !insisting.includes(request)))];
}
function takeAll(counts, prefixes) {
    for (const prefix of prefixes) {
        if (!take(counts, prefix))
            return false;
    }
    return true;
}
function blocksBySize(family, space) {
    const counts = Array((0,cidr_cidr/* bitsOf */.e4)(family) + 1).fill(0);
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

// EXTERNAL MODULE: ./shared/network/free-space.ts
var free_space = __webpack_require__(2074);
// EXTERNAL MODULE: ./shared/network/kinds/azure-ranges.ts
var azure_ranges = __webpack_require__(6855);
// EXTERNAL MODULE: ./shared/network/ledger/ledger.ts
var ledger = __webpack_require__(7820);
// EXTERNAL MODULE: ./shared/network/owners.ts
var owners = __webpack_require__(5835);
;// CONCATENATED MODULE: ./shared/network/capacity.ts







function capacityOf(plan, shapes) {
    const space = plan.addressSpace.filter(prefix => prefix.family === 4);
    const total = sum(space.map(cidr_cidr/* sizeOf */.$d));
    const free = Number(plan.free.v4.total);
    const inSpace = (cidr) => (isWithin(space, cidr) ? Number((0,cidr_cidr/* sizeOf */.$d)(cidr)) : 0);
    const byOwner = (wanted) => plan.subnets
        .filter(subnet => wanted(subnet.owner, subnet.kind))
        .reduce((all, subnet) => all + inSpace(subnet.cidr), 0);
    const growth = keptForGrowth(plan, space);
    const largest = plan.free.v4.largest;
    const projects = byOwner((owner, kind) => owner !== owners/* commonOwner */.nc && kind !== ledger/* growthKind */.Md);
    const common = byOwner(owner => owner === owners/* commonOwner */.nc);
    const foreign = plan.foreign.reduce((all, subnet) => all + inSpace(subnet.cidr), 0);
    const subnets = subnetCount(plan);
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
        fragmentation: free === 0 || largest === undefined ? 0 : 1 - Number((0,cidr_cidr/* sizeOf */.$d)(largest)) / free,
        largestFree: largest === undefined ? null : (0,cidr_cidr/* formatCidr */.mG)(largest),
        fits: shapes.map(shape => fitting(plan, shape, free, subnets)),
        limits: [
            { name: 'Subnets per VNet', used: subnets, limit: azure_ranges/* subnetsPerVnet */.$N },
            { name: 'Private addresses the subnets could hold', used: usableAddresses(plan), limit: azure_ranges/* privateAddressesPerVnet */.yR },
            { name: 'Peerings per VNet', used: plan.peerings, limit: azure_ranges/* peeringsPerVnet */.OL },
        ],
    };
}
function fitting(plan, { type, requests }, free, subnets) {
    const addressesEach = requests.reduce((all, request) => all + 2 ** (32 - request.prefix), 0);
    const bound = addressesEach === 0 ? 0 : Math.floor(free / addressesEach);
    const bySubnets = requests.length === 0 ? 0 : Math.max(Math.floor((azure_ranges/* subnetsPerVnet */.$N - subnets) / requests.length), 0);
    const count = countFitting(plan.addressSpace, plan.free, requests, Math.min(bound, bySubnets));
    return {
        type,
        addressesEach,
        count,
        arithmeticBound: bound,
        ...(bySubnets < bound && count === bySubnets && { limitedBy: `${(0,thousands/* thousands */.o)(azure_ranges/* subnetsPerVnet */.$N)} subnets per VNet` }),
    };
}
/** Addresses that resources can get: each subnet without the five Azure keeps. An upper bound of what is in use. */
function usableAddresses(plan) {
    const blocks = [...plan.subnets.filter(subnet => subnet.kind !== ledger/* growthKind */.Md), ...plan.foreign];
    return blocks
        .filter(block => block.cidr.family === 4)
        .reduce((all, block) => all + Math.max(Number((0,cidr_cidr/* sizeOf */.$d)(block.cidr)) - azure_ranges/* azureReservedPerSubnet */.EC, 0), 0);
}
/** Subnets of the virtual network, whoever they belong to; a foreign one with two address families is one. */
function subnetCount(plan) {
    const foreign = plan.foreign.filter(subnet => subnet.growth !== true).map(subnet => subnet.name.toLowerCase());
    return plan.subnets.filter(subnet => subnet.kind !== ledger/* growthKind */.Md).length + new Set(foreign).size;
}
/** More subnets than Azure allows. Where all of them exist, Azure has raised the limit. */
function subnetLimitProblem(plan) {
    const count = subnetCount(plan);
    if (count <= azure_ranges/* subnetsPerVnet */.$N || plan.subnets.every(subnet => subnet.status === 'existing'))
        return undefined;
    const where = plan.environment === '' ? '' : `${plan.environment}: `;
    return {
        code: 'SUBNET_LIMIT',
        message: `${where}The plan has ${(0,thousands/* thousands */.o)(count)} subnets in one virtual network; Azure allows ${(0,thousands/* thousands */.o)(azure_ranges/* subnetsPerVnet */.$N)}.`,
        remedy: 'Leave subnets out with false, or move projects to another environment or factory.',
        details: { count, limit: azure_ranges/* subnetsPerVnet */.$N, source: azure_ranges/* vnetLimitsSource */.zp },
    };
}
/** What is in nothing else inside a growth block: subnets, foreign or not, and reservations count for themselves. */
function keptForGrowth(plan, space) {
    const growth = plan.subnets.filter(({ kind, cidr }) => kind === ledger/* growthKind */.Md && isWithin(space, cidr));
    if (growth.length === 0)
        return 0;
    const others = [...plan.subnets.filter(subnet => subnet.kind !== ledger/* growthKind */.Md), ...plan.foreign, ...plan.reserved];
    const blocks = growth.map(({ cidr }) => cidr);
    return Number(free_space/* FreeSpace */.F.of(4, blocks, others.map(({ cidr }) => cidr)).total);
}
const isWithin = (space, cidr) => space.some(prefix => (0,cidr_cidr/* contains */.gR)(prefix, cidr));
const sum = (values) => Number(values.reduce((all, value) => all + value, 0n));


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
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


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ failureProblem),
/* harmony export */   K: () => (/* binding */ togetherText)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4645);
/* harmony import */ var _text_thousands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(727);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5835);




/** The failure as the user sees it: which request, what is free, and what would help. */
function failureProblem(failure, environment, location) {
    const { request, family, largestFree, totalFree, owner } = failure;
    const size = family === 4 ? `/${request.prefix}` : 'an IPv6 /64';
    const who = owner === '' ? '' : ` of ${(0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOwner */ .$S)(owner)}`;
    const largest = largestFree === undefined ? undefined : (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(largestFree);
    const space = largest === undefined
        ? 'no address is free'
        : `the largest free block is ${largest}, ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .o)(totalFree)} addresses are free in all${restText(failure)}`;
    const refusal = largestFree && request.kind.refuses.find(rule => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)((0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(rule.range), largestFree));
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
function restText({ rest, totalFree }) {
    if (rest.total === totalFree)
        return '';
    const names = rest.placed.map(name => `'${name}'`);
    const last = names.pop();
    const who = names.length > 4
        ? `the ${names.length + 1} subnets`
        : names.length === 0
            ? last
            : `${names.join(', ')} and ${last}`;
    const verb = names.length === 0 ? 'leaves' : 'leave';
    if (rest.largest === undefined)
        return `, of which ${who}, placed before it, ${verb} none`;
    return `, of which ${who}, placed before it, ${verb} ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .o)(rest.total)}, the largest block ${(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(rest.largest)}`;
}
/** What would let all the owners fit that do not. */
function togetherText(count, remedy) {
    return `For all ${count} that do not fit, ${describeRemedy(remedy)}.`;
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


/***/ }),

/***/ 2074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FreeSpace)
/* harmony export */ });
/* unused harmony export anywhere */
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);

const anywhere = { onlyIn: undefined, refuses: [], prefer: [], avoid: [] };
/**
 * The free addresses of one family, kept as maximal aligned blocks by prefix length (a buddy allocator).
 * Taking always splits the smallest block that fits, lowest address first, so large blocks survive; and since
 * blocks are maximal, a failed take proves that no aligned block of that size is free.
 */
class FreeSpace {
    #family;
    /** Base addresses by prefix length, ascending; lengths without a free block have none. */
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
        const space = new FreeSpace(family, []);
        const taken = occupied
            .filter(cidr => cidr.family === family)
            .map(cidr => ({ start: cidr.base, end: (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(cidr) }))
            .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
        for (const prefix of prefixes) {
            if (prefix.family === family)
                space.#addGaps(prefix, taken);
        }
        return space;
    }
    clone() {
        return new FreeSpace(this.#family, this.#bases.map(bases => bases?.slice()));
    }
    /** Takes an aligned block of this prefix length, or gives undefined and changes nothing. */
    take(prefix, placement = anywhere) {
        if (placement.prefer.length > 0) {
            const preferred = this.#take(prefix, { ...placement, onlyIn: placement.prefer });
            if (preferred !== undefined)
                return preferred;
        }
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
            const block = this.#blocksOf(prefix).find(candidate => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(candidate, cidr));
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
        return this.blocks().reduce((sum, block) => sum + (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(block), 0n);
    }
    /** The largest free block, the lowest of equals. */
    get largest() {
        const prefix = this.#bases.findIndex(bases => bases !== undefined && bases.length > 0);
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
            if (start >= (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(prefix))
                break;
            for (const block of (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .coverRange */ .DZ)(this.#family, at, start))
                this.#insert(block);
            at = end;
        }
        for (const block of (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .coverRange */ .DZ)(this.#family, at, (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(prefix)))
            this.#insert(block);
    }
    #split(block, wanted) {
        const bases = this.#bases[block.prefix] ?? [];
        bases.splice(bases.indexOf(block.base), 1);
        let rest = block;
        while (rest.prefix < wanted.prefix) {
            const [lower, upper] = (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .halves */ .AP)(rest);
            const wantsLower = (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(lower, wanted);
            this.#insert(wantsLower ? upper : lower);
            rest = wantsLower ? lower : upper;
        }
    }
    #insert(block) {
        const bases = this.#bases[block.prefix] ?? [];
        this.#bases[block.prefix] = bases;
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
    if (refuses.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, block)))
        return undefined;
    if (onlyIn !== undefined && !onlyIn.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(range, block)))
        return undefined;
    const wholly = !refuses.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(range, block));
    if (wholly && (onlyIn === undefined || onlyIn.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, block))))
        return { ...block, prefix };
    if (block.prefix >= prefix)
        return undefined;
    const [lower, upper] = (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .halves */ .AP)(block);
    return lowestFit(lower, prefix, placement) ?? lowestFit(upper, prefix, placement);
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ subnetsPerVnet),
/* harmony export */   EC: () => (/* binding */ azureReservedPerSubnet),
/* harmony export */   KX: () => (/* binding */ containerAppsReservedRanges),
/* harmony export */   K_: () => (/* binding */ aksReservedRanges),
/* harmony export */   MS: () => (/* binding */ dockerBridgeRanges),
/* harmony export */   OL: () => (/* binding */ peeringsPerVnet),
/* harmony export */   Si: () => (/* binding */ dnsResolverReservedRanges),
/* harmony export */   XT: () => (/* binding */ privateIpv4Ranges),
/* harmony export */   ZE: () => (/* binding */ smallestSubnetPrefix),
/* harmony export */   bv: () => (/* binding */ containerAppsConsumptionReservedRanges),
/* harmony export */   l7: () => (/* binding */ dataGatewayReservedRanges),
/* harmony export */   uz: () => (/* binding */ vnetRefusedRanges),
/* harmony export */   yB: () => (/* binding */ largestSubnetPrefix),
/* harmony export */   yR: () => (/* binding */ privateAddressesPerVnet),
/* harmony export */   zp: () => (/* binding */ vnetLimitsSource)
/* harmony export */ });
/* unused harmony exports ipv6SubnetPrefix, privateAddressesPerPeeredGroup */
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
const vnetLimitsSource = limits;
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


/***/ }),

/***/ 183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ findKind),
  h: () => (/* binding */ subnetKinds)
});

// EXTERNAL MODULE: ./shared/network/kinds/azure-ranges.ts
var azure_ranges = __webpack_require__(6855);
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
    refuses: azure_ranges/* containerAppsReservedRanges */.KX,
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
    refuses: azure_ranges/* aksReservedRanges */.K_,
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
        refuses: azure_ranges/* containerAppsConsumptionReservedRanges */.bv,
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
        refuses: azure_ranges/* dockerBridgeRanges */.MS,
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
const dnsResolver = {
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
    refuses: azure_ranges/* dnsResolverReservedRanges */.Si,
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
    { name: 'dnsResolverInbound', title: 'DNS Private Resolver, inbound endpoint', ...dnsResolver },
    { name: 'dnsResolverOutbound', title: 'DNS Private Resolver, outbound endpoint', ...dnsResolver },
];

;// CONCATENATED MODULE: ./shared/network/kinds/platform-kinds.ts




const platform_kinds_learn = 'https://learn.microsoft.com/azure';
const vnetFaq = `${platform_kinds_learn}/virtual-network/virtual-networks-faq`;
const generalKinds = [
    {
        name: 'privateEndpoints',
        title: 'Private endpoints',
        smallest: azure_ranges/* smallestSubnetPrefix */.ZE,
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
        sources: [`${platform_kinds_learn}/private-link/disable-private-endpoint-network-policy`, vnetFaq],
    },
    {
        name: 'virtualMachines',
        title: 'Virtual machines',
        smallest: azure_ranges/* smallestSubnetPrefix */.ZE,
        recommended: 26,
        sizeRule: 'Each network interface takes one address and there is no minimum of its own; /26 is the product default.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'supported',
        refuses: [],
        sources: [vnetFaq, `${platform_kinds_learn}/virtual-network/ip-services/ipv6-overview`],
    },
    {
        name: 'plain',
        title: 'Plain subnet, no service rules',
        smallest: azure_ranges/* smallestSubnetPrefix */.ZE,
        recommended: 27,
        sizeRule: 'Azure accepts /29, of which three addresses are free; /27 is the product default.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: [],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'supported',
        refuses: [],
        sources: [vnetFaq],
    },
];
/** The kinds any Azure landing zone may need, beyond those of an AI Factory project. */
const platformKinds = [...edgeKinds, ...appKinds, ...dataKinds, ...generalKinds];

;// CONCATENATED MODULE: ./shared/network/kinds/project-kinds.ts


const project_kinds_learn = 'https://learn.microsoft.com/azure';
const project_kinds_vnetFaq = `${project_kinds_learn}/virtual-network/virtual-networks-faq`;
const foundryPrivateLink = `${project_kinds_learn}/foundry/how-to/configure-private-link`;
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
        smallest: azure_ranges/* smallestSubnetPrefix */.ZE,
        recommended: 25,
        sizeRule: 'Nothing in it has a minimum of its own; a full project takes tens of endpoint addresses and one per compute ' +
            'node, hence /25.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: workloadEndpoints,
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: azure_ranges/* dockerBridgeRanges */.MS,
        notes: 'Must stay undelegated: Machine Learning compute refuses a delegated subnet. /29 is the floor of Azure, not a ' +
            'useful size.',
        sources: [project_kinds_vnetFaq, secureTraining, foundryPrivateLink],
    },
    { ...aksKind, serviceEndpoints: workloadEndpoints },
    {
        ...aksKind,
        name: 'aks2',
        title: 'AKS nodes of a cluster attached to Machine Learning',
        recommended: 24,
        sizeRule: `${aksKind.sizeRule.slice(0, -1)}; /24 leaves room for a few nodes and their upgrades.`,
        serviceEndpoints: workloadEndpoints,
        refuses: [...aksKind.refuses, ...azure_ranges/* dockerBridgeRanges */.MS],
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
        onlyIn: azure_ranges/* privateIpv4Ranges */.XT,
        refuses: [...azure_ranges/* containerAppsReservedRanges */.KX, ...azure_ranges/* dockerBridgeRanges */.MS],
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
            foundryPrivateLink,
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
        smallest: azure_ranges/* smallestSubnetPrefix */.ZE,
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
        smallest: azure_ranges/* smallestSubnetPrefix */.ZE,
        recommended: 26,
        sizeRule: 'Nothing in it has a minimum of its own; /26 is the size existing factories use.',
        nsg: 'recommended',
        routeTable: 'optional',
        serviceEndpoints: ['Microsoft.KeyVault', 'Microsoft.ContainerRegistry', 'Microsoft.Storage'],
        privateEndpointNetworkPolicies: 'Disabled',
        dedicated: false,
        ipv6: 'unknown',
        refuses: azure_ranges/* dockerBridgeRanges */.MS,
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
        refuses: azure_ranges/* dataGatewayReservedRanges */.l7,
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


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ growthSubnetKind)
/* harmony export */ });
/* harmony import */ var _azure_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);

/** Not a subnet: addresses kept free for the later subnets of one project. */
const growthSubnetKind = {
    name: 'growth',
    title: 'Growth reservation',
    smallest: _azure_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestSubnetPrefix */ .ZE,
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


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4645);

const parsed = new WeakMap();
/** The rules' ranges as blocks; parsed once per rule list, because allocation asks for them again and again. */
function rangesOf(rules) {
    if (rules === undefined)
        return undefined;
    const known = parsed.get(rules);
    if (known !== undefined)
        return known;
    const ranges = rules.map(rule => (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(rule.range));
    parsed.set(rules, ranges);
    return ranges;
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   Md: () => (/* binding */ growthKind),
/* harmony export */   T9: () => (/* binding */ inLedgerOrder)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
/* harmony import */ var _kinds_growth_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);



/** Kind of the block that is kept free for an owner's later subnets. */
const growthKind = _kinds_growth_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .growthSubnetKind */ .t.name;
const emptyLedger = { entries: [] };
/** The order in the file: by environment, then by address. */
function inLedgerOrder(entries) {
    return [...entries].sort((a, b) => environmentRank(a.environment) - environmentRank(b.environment) ||
        (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCidrs */ .z_)(a.cidr, b.cidr) ||
        // A growth block starts where the first subnet inside it may start.
        (a.kind === growthKind ? -1 : b.kind === growthKind ? 1 : (0,_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.subnet, b.subnet)));
}
function environmentRank(name) {
    const rank = ['dev', 'stage', 'prod'].indexOf(name);
    return rank === -1 ? 3 : rank;
}


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   EB: () => (/* binding */ compareOwners),
/* harmony export */   nc: () => (/* binding */ commonOwner)
/* harmony export */ });
/* harmony import */ var _compare_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);

/** Owner of the subnets of the common landing zone; all other owners are project numbers. */
const commonOwner = 'common';
const describeOwner = (owner) => owner === commonOwner ? 'the common landing zone' : `project ${owner}`;
/** The common landing zone first, then projects by number. */
function compareOwners(a, b) {
    return Number(b === commonOwner) - Number(a === commonOwner) || (0,_compare_names_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .M)(a, b);
}


/***/ }),

/***/ 6026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pinProblem)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);

/** Why an exact block can't be had: it lies outside the address space, or on somebody else's addresses. */
function pinProblem(pinned, addressSpace, taken) {
    const text = (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(pinned);
    if (!addressSpace.some(prefix => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(prefix, pinned))) {
        const message = `${text} is outside the address space ${addressSpace.map(_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG).join(', ')}.`;
        return { code: 'SUBNET_OUTSIDE_VNET', message };
    }
    const rival = taken.find(other => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(other.cidr, pinned));
    if (rival === undefined)
        return undefined;
    return { code: 'SUBNET_OVERLAP', message: `${text} overlaps '${rival.name}' (${(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(rival.cidr)}).` };
}


/***/ }),

/***/ 8358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placeProblem)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4645);
/* harmony import */ var _kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6993);



/** Why the service does not accept an exact block, or undefined. `where` starts the message. */
function placeProblem(kind, cidr, where) {
    const refused = kind.refuses.find(rule => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)((0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(rule.range), cidr));
    if (refused !== undefined) {
        const message = `${where}: ${(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(cidr)} overlaps ${refused.range}, which ${kind.title} refuses (${refused.reason}).`;
        return { code: 'SUBNET_RANGE_REFUSED', message, details: { source: refused.source } };
    }
    const onlyIn = (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.onlyIn);
    if (onlyIn === undefined || onlyIn.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, cidr)))
        return undefined;
    const message = `${where}: ${kind.title} accepts only ${onlyIn.map(_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG).join(', ')}, not ${(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(cidr)}.`;
    return { code: 'SUBNET_RANGE_REFUSED', message, details: { source: kind.onlyIn?.[0]?.source } };
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeRules)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _free_space_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2074);
/* harmony import */ var _kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6993);



function placeRules(addressSpace, requests) {
    const kinds = [...new Set(requests.map(request => request.kind))];
    const scarce = scarceRanges(addressSpace, kinds);
    const leftovers = leftoverRanges(addressSpace, kinds);
    return {
        placement: remembered(kind => placementOf(kind, scarce, leftovers)),
        room: remembered(kind => roomOf(addressSpace, kind)),
    };
}
/**
 * Ranges that some requested kind depends on while others could live elsewhere. Without this, ordinary subnets would
 * use up a small extra prefix that was added to the VNet for exactly that kind.
 */
function scarceRanges(addressSpace, kinds) {
    const ranges = kinds.flatMap(kind => (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.onlyIn) ?? []);
    const inside = addressSpace.some(prefix => ranges.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(range, prefix)));
    const outside = addressSpace.some(prefix => !ranges.some(range => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, prefix)));
    return inside && outside ? ranges : [];
}
/** Ranges of the network that some requested kind refuses: whoever accepts them should take them first. */
function leftoverRanges(addressSpace, kinds) {
    const refused = kinds.flatMap(kind => (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.refuses) ?? []);
    const here = refused.filter(range => addressSpace.some(prefix => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(range, prefix)));
    return [...new Map(here.map(range => [(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(range), range])).values()];
}
function placementOf(kind, scarce, leftovers) {
    const onlyIn = (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.onlyIn);
    const refuses = (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.refuses) ?? [];
    const accepted = leftovers.filter(range => !refuses.some(other => (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(other, range)));
    const prefer = onlyIn === undefined ? accepted : accepted.flatMap(range => intersections(range, onlyIn));
    return { onlyIn, refuses, prefer, avoid: onlyIn === undefined ? scarce : [] };
}
/** Two blocks are apart, or one lies in the other. */
const intersections = (range, others) => others.flatMap(other => ((0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(other, range) ? [range] : (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, other) ? [other] : []));
function roomOf(addressSpace, kind) {
    const onlyIn = (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.onlyIn);
    const within = onlyIn === undefined ? addressSpace : addressSpace.flatMap(prefix => intersections(prefix, onlyIn));
    return _free_space_js__WEBPACK_IMPORTED_MODULE_1__/* .FreeSpace */ .F.of(4, within, (0,_kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesOf */ .w)(kind.refuses) ?? []).total;
}
function remembered(compute) {
    const known = new Map();
    return kind => {
        const found = known.get(kind);
        if (found !== undefined)
            return found;
        const value = compute(kind);
        known.set(kind, value);
        return value;
    };
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ ipv6SubnetPrefix),
/* harmony export */   UN: () => (/* binding */ spaceOf),
/* harmony export */   W2: () => (/* binding */ cloneSpace),
/* harmony export */   dB: () => (/* binding */ placeAll),
/* harmony export */   sd: () => (/* binding */ withIpv6),
/* harmony export */   ux: () => (/* binding */ inPlacingOrder),
/* harmony export */   wh: () => (/* binding */ placeOne),
/* harmony export */   zD: () => (/* binding */ addIpv6)
/* harmony export */ });
/* harmony import */ var _compare_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _free_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2074);


/** IPv6 subnets in Azure are exactly a /64 (learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview). */
const ipv6SubnetPrefix = 64;
function spaceOf(addressSpace, occupied) {
    return { v4: _free_space_js__WEBPACK_IMPORTED_MODULE_0__/* .FreeSpace */ .F.of(4, addressSpace, occupied), v6: _free_space_js__WEBPACK_IMPORTED_MODULE_0__/* .FreeSpace */ .F.of(6, addressSpace, occupied) };
}
const cloneSpace = (space) => ({ v4: space.v4.clone(), v6: space.v6.clone() });
/** Takes the place of one request, from the owner's own space first. */
function placeOne(space, request, rules, own) {
    const placement = rules.placement(request.kind);
    const cidr = own?.take(request.prefix, placement) ?? space.v4.take(request.prefix, placement);
    if (cidr === undefined)
        return { missing: 4 };
    return request.dualStack === true ? withIpv6(space, cidr) : { cidr };
}
/** Adds the IPv6 half of a dual-stack subnet. */
function withIpv6(space, cidr) {
    const cidrV6 = space.v6.take(ipv6SubnetPrefix);
    return cidrV6 === undefined ? { missing: 6 } : { cidr, cidrV6 };
}
/** Gives each block that has an IPv4 half alone an IPv6 half too. */
function addIpv6(space, blocks) {
    const free = cloneSpace(space);
    const subnets = blocks.map(block => ({ ...block, ...withIpv6(free, block.cidr) }));
    const missing = subnets.filter(subnet => 'missing' in subnet);
    return { subnets: subnets.filter(subnet => !('missing' in subnet)), missing, free };
}
/** Whether all requests find a place; takes as many places as it can. */
function placeAll(space, requests, rules, own) {
    return inPlacingOrder(requests, rules).every(request => !('missing' in placeOne(space, request, rules, own)));
}
/** The kinds with the fewest places to go first, then the largest; names break ties. */
function inPlacingOrder(requests, rules) {
    const bound = (request) => (request.kind.onlyIn === undefined ? 1 : 0);
    return [...requests].sort((a, b) => compareNumbers(rules.room(a.kind), rules.room(b.kind)) ||
        bound(a) - bound(b) ||
        a.prefix - b.prefix ||
        (0,_compare_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNames */ .M)(a.kind.name, b.kind.name) ||
        (0,_compare_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNames */ .M)(a.name, b.name));
}
const compareNumbers = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sizeProblem)
/* harmony export */ });
/* harmony import */ var _kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);

/** Why a prefix length does not do for a kind of subnet, or undefined. `where` starts the message. */
function sizeProblem(kind, prefix, where) {
    const largest = kind.largest ?? _kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .largestSubnetPrefix */ .yB;
    if (prefix > kind.smallest) {
        return {
            code: 'SUBNET_TOO_SMALL',
            message: `${where}: /${prefix} is too small for ${kind.title}; it needs /${kind.smallest} or larger (${kind.sizeRule.replace(/\.$/, '')}).`,
            remedy: kind.recommended === kind.smallest
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


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeBlock),
/* harmony export */   j: () => (/* binding */ mapBlocks)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _network_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);
/* harmony import */ var _network_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5835);
/* harmony import */ var _text_thousands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(727);




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
        category: kind === _network_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .growthKind */ .Md ? 'growth' : owner === _network_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOwner */ .nc ? 'common' : 'project',
        owner,
        label: owner === '' || owner === _network_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOwner */ .nc ? name : `${owner} ${kind}`,
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
const describeBlock = (block) => `${block.label}\n${(0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(block.cidr)} (${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .o)((0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(block.cidr))} addresses)\n${block.detail}`;


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ capacityLines),
/* harmony export */   m: () => (/* binding */ capacityFacts)
/* harmony export */ });
/* harmony import */ var _text_thousands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(727);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1301);


/** Name and value of each figure, for tables and the map. */
function capacityFacts(capacity) {
    return [
        ['Addresses', `${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(capacity.total)}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(capacity.utilisation)} in use`],
        [
            'Free',
            `${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(capacity.free)}${capacity.largestFree === null ? '' : `, largest block ${capacity.largestFree}`}`,
        ],
        ['Outside the largest free block', (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(capacity.fragmentation)],
        ...capacity.fits.map(fit => [`More projects of type ${fit.type}`, describeFit(fit)]),
        ...capacity.limits.map(({ name, used, limit }) => [name, `${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(used)} of ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(limit)}`]),
    ];
}
/** The same in a few lines of text. */
function capacityLines(capacity) {
    const { total, free, largestFree, utilisation, fragmentation, fits, limits } = capacity;
    const largest = largestFree === null ? '' : `, largest block ${largestFree}`;
    const scattered = free === 0 ? '' : `, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fragmentation)} of it outside that block`;
    const parts = ['projects', 'common', 'foreign', 'growth', 'reserved']
        .filter(part => capacity[part] > 0)
        .map(part => `${part} ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(capacity[part])}`);
    return [
        `In use: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(utilisation)} of ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(total)} addresses${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
        `Free: ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(free)}${largest}${scattered}`,
        `Room for more projects: ${fits.map(fit => `${fit.type} ${describeFit(fit)}`).join('; ')}`,
        `Limits: ${limits.map(({ name, used, limit }) => `${name.toLowerCase().replace('vnet', 'VNet')} ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(used)} of ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(limit)}`).join('; ')}`,
    ];
}
/** The count beside what arithmetic allows, so that space lost to fragmentation shows. */
function describeFit({ count, arithmeticBound, limitedBy }) {
    if (limitedBy !== undefined)
        return `${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(count)} (limited by ${limitedBy})`;
    return count === arithmeticBound
        ? (0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(count)
        : `${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(count)} (the free addresses alone would do for ${(0,_text_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(arithmeticBound)})`;
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
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


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ kindOfKey),
/* harmony export */   XB: () => (/* binding */ subnetSets),
/* harmony export */   bI: () => (/* binding */ commonSubnetSet)
/* harmony export */ });
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


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasControlCharacters)
/* harmony export */ });
/** Whether a text has characters that end a line or steer a terminal, which no name of Azure has. */
const hasControlCharacters = (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ jsonError),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** What V8 says about broken JSON, fit for a message. */
function jsonError(error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = message
        .replace(/,? (in JSON at position[\s\S]*|"[\s\S]*is not valid JSON|\.\.\.[\s\S]*)$/, '')
        .replace(/\p{Cc}+/gu, ' ');
    const offset = /position (\d+)/.exec(message)?.[1];
    return { why, offset: offset === undefined ? undefined : Number(offset) };
}
/** Line and column of an offset, counted from 1. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** `65536` -> `65,536`. Not `toLocaleString`: its first call costs milliseconds that short runs do not have. */
const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');


/***/ })

};
