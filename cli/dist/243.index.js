export const id = 243;
export const ids = [243];
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

/***/ 2021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __webpack_require__(4290);
// EXTERNAL MODULE: ./shared/files/write-files.ts
var write_files = __webpack_require__(2759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./shared/spec/schema/factory.ts
var factory = __webpack_require__(7780);
// EXTERNAL MODULE: ./shared/spec/schema/project.ts + 1 modules
var project = __webpack_require__(2727);
;// CONCATENATED MODULE: ./shared/spec/json-schemas.ts



/** The published JSON Schemas of `aifactory.yaml` and of the project files. */
function jsonSchemas() {
    return [
        { name: 'aifactory.schema.json', content: schemaText(factory/* factory */.P, 'AI Factory') },
        { name: 'project.schema.json', content: schemaText(project/* project */.Cv, 'AI Factory project') },
    ];
}
function schemaText(schema, title) {
    const json = json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
    return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./shared/operations/schema/run.ts




async function run({ folder }) {
    const files = jsonSchemas().map(({ name, content }) => ({ path: (0,external_node_path_.join)(folder, name), content }));
    const changes = files.some(file => (0,write_files/* currentContent */.z)(file.path) !== file.content);
    (0,write_files/* writeFiles */.h)(files);
    const paths = files.map(({ path }) => (0,read_text/* shownPath */.pS)(path));
    const hint = 'Point to one from the first line of a spec file: # yaml-language-server: $schema=<path>';
    return {
        outputs: { files: JSON.stringify(paths) },
        text: `${paths.map(path => `Wrote ${path}`).join('\n')}\n${hint}`,
        summary: '',
        data: { files: paths },
        changes,
        warnings: [],
    };
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasControlCharacters)
/* harmony export */ });
/** Whether a text has characters that end a line or steer a terminal, which no name of Azure has. */
const hasControlCharacters = (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);


/***/ })

};
