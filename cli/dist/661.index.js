export const id = 661;
export const ids = [661,603];
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

/***/ 3976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./shared/errors.ts
var errors = __webpack_require__(2635);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __webpack_require__(4290);
// EXTERNAL MODULE: ./shared/files/write-files.ts
var write_files = __webpack_require__(2759);
// EXTERNAL MODULE: ./shared/text/nearest.ts
var nearest = __webpack_require__(1226);
// EXTERNAL MODULE: ./shared/spec/placeholder.ts
var placeholder = __webpack_require__(6381);
// EXTERNAL MODULE: ./shared/spec/schema/factory.ts
var factory = __webpack_require__(7780);
// EXTERNAL MODULE: ./shared/spec/schema/project.ts + 1 modules
var project = __webpack_require__(2727);
// EXTERNAL MODULE: ./shared/spec/source.ts
var spec_source = __webpack_require__(4603);
// EXTERNAL MODULE: ./shared/spec/validate.ts
var validate = __webpack_require__(3280);
;// CONCATENATED MODULE: ./shared/operations/import/open-value.ts

/** The seed's ways to say "not set": nothing, a dash for an empty list, `<optional>...`, and the salts `<5>` and `<10>`. */
const isUnset = (text) => /^\s*(-?|<optional>.*|<\d+>)\s*$/s.test(text);
/** Something only a person or a pipeline run can fill in: the seed's placeholders and expressions of Azure Pipelines. */
const isOpen = (text) => (0,placeholder/* isPlaceholder */.w)(text) || /\$\{\{|\$\[|\$\([\w.]+\)/.test(text);
/** The value as a placeholder, so that the spec is refused with the place of the value until somebody replaces it. */
const marked = (text) => ((0,placeholder/* isPlaceholder */.w)(text) ? text : `<todo>${text}`);

;// CONCATENATED MODULE: ./shared/operations/import/convert-value.ts

const convert_value_text = convert_value_closed(value => value);
const flag = convert_value_closed(value => flagOf(value) ?? marked(value));
/** For the seed's `disable...` variables. */
const inverted = convert_value_closed(value => {
    const found = flagOf(value);
    return found === undefined ? marked(value) : !found;
});
const number = convert_value_closed(value => (/^\d+$/.test(value) ? Number(value) : marked(value)));
/** `-001` -> `001`: the spec's suffixes carry no dash. */
const suffix = convert_value_closed(value => value.replace(/^-/, ''));
/** The seed wants resource ids without the leading slash, Azure prints them with it; its template abbreviates with dots. */
const resourceId = convert_value_closed(value => value.includes('...') ? marked(value) : `/${value.replace(/^\/+/, '')}`);
/** `a,b` -> `[a, b]`, each item on its own. */
const list = value => listOf(value).map(item => convert_value_text(item));
/** The seed's own marks in names, as the spec spells them. */
const pattern = value => patternOf(value);
const patternOf = (value) => value.replaceAll('<network_env>', '{networkEnvironment}').replaceAll('<xxx>', '{project}');
const listOf = (value) => value
    .split(',')
    .map(item => item.trim())
    .filter(item => !isUnset(item));
function flagOf(value) {
    const lower = value.trim().toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : undefined;
}
function convert_value_closed(convert) {
    return value => (isOpen(value) ? marked(value) : convert(value.trim()));
}

;// CONCATENATED MODULE: ./shared/operations/import/table/row.ts
function row(ado, github, rule) {
    const names = github === undefined ? [] : typeof github === 'string' ? [github] : github;
    return { ado, github: names, rule, emptyCounts: false };
}
const emptyCounts = (of) => ({ ...of, emptyCounts: true });
/** How other rules refer to it: the name in Azure DevOps where it has one. */
const idOf = ({ ado, github }) => ado ?? github[0] ?? '';

;// CONCATENATED MODULE: ./shared/operations/import/seed.ts




function seedOf(source, rows) {
    const byId = new Map(rows.map(row => [idOf(row), row]));
    const rowOf = (id) => {
        const row = byId.get(id);
        if (row === undefined)
            throw new Error(`The table has no variable '${id}'.`);
        return row;
    };
    const value = (id) => {
        const row = rowOf(id);
        const found = chosenOf(row, source)?.value;
        if (found === undefined)
            return undefined;
        return isUnset(found) && !(row.emptyCounts && found.trim() === '') ? undefined : found;
    };
    const flag = (id) => flagOf(value(id) ?? '') ?? false;
    return {
        format: source.format,
        value,
        flag,
        nameOf: id => namesOf(rowOf(id), source.format)[0] ?? id,
        ...environmentsOf(value, flag),
    };
}
const namesOf = (row, format) => format === 'github' ? row.github : row.ado === undefined ? [] : [row.ado];
/** The variables of the file that the row is about. Azure Pipelines does not care for the case of a name. */
function variablesOf(row, source) {
    const spelling = (name) => (source.format === 'github' ? name : name.toLowerCase());
    return namesOf(row, source.format).flatMap(name => source.variables.filter(variable => spelling(variable.name) === spelling(name)));
}
/** Of several names for one thing the first that somebody filled in. */
function chosenOf(row, source) {
    const found = variablesOf(row, source);
    return found.find(({ value }) => !isUnset(value) && !isOpen(value)) ?? found.find(v => !isUnset(v.value)) ?? found[0];
}
const subscriptions = {
    dev: 'dev_sub_id',
    stage: 'test_sub_id',
    prod: 'prod_sub_id',
};
const onlyDevelopment = 'AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT';
/**
 * All three. No pipeline of the seed reads its "only dev" variable, so a subscription that somebody filled in says
 * more than it.
 */
function environmentsOf(value, flag) {
    const isFilledIn = (name) => !isOpen(value(subscriptions[name]) ?? '<todo>');
    return {
        environments: project/* environmentNames */.iF.filter(name => name === 'dev' || !flag(onlyDevelopment) || isFilledIn(name)),
        whyLeftOut: `left out, because ${onlyDevelopment} is true and the subscription is not filled in`,
    };
}

;// CONCATENATED MODULE: ./shared/operations/import/rule.ts

const rule_factory = (path, convert = convert_value_text) => value => ({ writes: [{ file: 'factory', path: keysOf(path), value: convert(value) }] });
const rule_project = (path, convert = convert_value_text) => value => ({ writes: [{ file: 'project', path: keysOf(path), value: convert(value) }] });
/** A setting of one environment of the factory. */
const environment = (name, path, convert = convert_value_text) => (value, seed) => inEnvironments(seed, [name], path, () => convert(value));
/** The same setting in every environment. */
const everyEnvironment = (path, convert = convert_value_text) => (value, seed) => inEnvironments(seed, seed.environments, path, () => convert(value));
/** A setting of those of the environments that the spec has. */
function inEnvironments(seed, names, path, valueIn) {
    const writes = names
        .filter(name => seed.environments.includes(name))
        .map(name => ({ file: 'factory', path: ['environments', name, ...keysOf(path)], value: valueIn(name) }));
    return written(writes, `${names.join(' and ')}: ${seed.whyLeftOut}`);
}
const drop = (reason) => () => ({ dropped: reason });
/** The rule, when the other variable is `true`. */
const onlyIf = (id, rule) => (value, seed) => seed.flag(id) ? rule(value, seed) : { dropped: `only used when ${seed.nameOf(id)} is true` };
const unless = (id, rule) => (value, seed) => seed.flag(id) ? { dropped: `not used when ${seed.nameOf(id)} is true` } : rule(value, seed);
function written(writes, otherwise, notes = []) {
    const [first, ...rest] = writes;
    return first === undefined ? { dropped: otherwise, notes } : { writes: [first, ...rest], notes };
}
const keysOf = (path) => path.split('.');

;// CONCATENATED MODULE: ./shared/operations/import/rules/models.ts


const skuOfAll = { id: 'default_model_sku' };
const embedding = { sku: skuOfAll, capacity: { id: 'default_embedding_capacity' } };
const gptCapacity = { id: 'default_gpt_capacity' };
/** In the order of the spec's list. */
const models = [
    {
        flag: 'deployModel_gpt_X',
        name: { id: 'modelGPTXName' },
        version: { id: 'modelGPTXVersion' },
        sku: { id: 'modelGPTXSku' },
        capacity: { id: 'modelGPTXCapacity' },
    },
    {
        flag: 'deployModel_gpt_54_mini',
        name: 'gpt-5.4-mini',
        version: { id: 'default_gpt_54_mini_version' },
        // The seed's templates do not read the default SKU for this one.
        sku: 'DataZoneStandard',
        capacity: gptCapacity,
    },
    {
        flag: 'deployModel_gpt_4o',
        name: 'gpt-4o',
        version: { id: 'default_gpt_4o_version' },
        sku: skuOfAll,
        capacity: gptCapacity,
    },
    { flag: 'deployModel_text_embedding_3_large', name: 'text-embedding-3-large', ...embedding },
    { flag: 'deployModel_text_embedding_3_small', name: 'text-embedding-3-small', ...embedding },
    { flag: 'deployModel_text_embedding_ada_002', name: 'text-embedding-ada-002', ...embedding },
];
/** Whether a model is deployed. */
const modelFlag = (id) => (_value, seed) => {
    const writes = deployed(seed).flatMap((model, i) => {
        if (model.flag !== id)
            return [];
        const name = typeof model.name === 'string' ? model.name : convert_value_text(seed.value(model.name.id) ?? '<todo>_model_name');
        return [write(i, 'name', name), ...(typeof model.sku === 'string' ? [write(i, 'sku', model.sku)] : [])];
    });
    return written(writes, seed.flag('enableAIFoundry') ? 'false: the model is not deployed' : noAccount(seed));
};
/** A property of one or several models. */
const modelSetting = (id) => (value, seed) => {
    const writes = deployed(seed).flatMap((model, i) => properties.flatMap(([key, convert]) => {
        const from = model[key];
        return typeof from === 'object' && from.id === id ? [write(i, key, convert(value))] : [];
    }));
    return written(writes, seed.flag('enableAIFoundry') ? 'no model that would use it is deployed' : noAccount(seed));
};
const properties = [
    ['name', convert_value_text],
    ['version', convert_value_text],
    ['sku', convert_value_text],
    ['capacity', number],
];
/** Models live in the AI Foundry account. */
const deployed = (seed) => seed.flag('enableAIFoundry') ? models.filter(model => seed.flag(model.flag)) : [];
const noAccount = (seed) => `only used when ${seed.nameOf('enableAIFoundry')} is true`;
const write = (index, key, value) => ({
    file: 'project',
    path: ['models', index, key],
    value,
});

;// CONCATENATED MODULE: ./shared/operations/import/rules/services.ts



/** Services that the seed deploys whatever their variable says, when agents keep their data in the project. */
const neededByAgents = ['enableCosmosDB', 'enableAISearch'];
/** A service and its switch. `false` is written too: it says that somebody decided. */
const service = (id, name) => (value, seed) => {
    const found = flagOf(value);
    const isForced = found === false && isOn(seed, id);
    const note = `services.${name}: ${seed.nameOf(id)} is false, but the seed deploys it all the same when ${seed.nameOf('enableAFoundryCaphost')} is true; so it is on.`;
    return {
        writes: [{ file: 'project', path: ['services', name], value: isForced || (found ?? marked(value)) }],
        notes: isForced ? [note] : [],
    };
};
/** A setting of a service, left out when the service is off. */
const setting = (id, path, convert = convert_value_text) => (value, seed) => {
    if (!isOn(seed, id))
        return { dropped: `only used when ${seed.nameOf(id)} is true` };
    return { writes: [{ file: 'project', path: ['services', ...keysOf(path)], value: convert(value) }] };
};
function isOn(seed, id) {
    if (seed.flag(id))
        return true;
    return neededByAgents.includes(id) && seed.flag('enableAIFoundry') && seed.flag('enableAFoundryCaphost');
}

;// CONCATENATED MODULE: ./shared/operations/import/table/ai-services.ts





const foundry = 'enableAIFoundry';
const search = 'enableAISearch';
const deprecated = 'deprecated by the seed itself; AI Foundry takes its place';
/** AI Foundry with its models, search and the single AI services. */
const aiServiceRows = [
    row(foundry, 'ENABLE_AI_FOUNDRY', service(foundry, 'aiFoundry')),
    row('enableAFoundryCaphost', 'ENABLE_FOUNDRY_CAPHOST', setting(foundry, 'aiFoundry.capabilityHost', flag)),
    row('enableAIFactoryCreatedDefaultProjectForAIFv2', 'ENABLE_AIFACTORY_CREATED_DEFAULT_PROJECT_FOR_AIFV2', setting(foundry, 'aiFoundry.defaultProject', flag)),
    row('disableAgentNetworkInjection', 'DISABLE_AGENT_NETWORK_INJECTION', setting(foundry, 'aiFoundry.agentNetworkInjection', inverted)),
    row('foundryApiManagementResourceId', 'FOUNDRY_API_MANAGEMENT_RESOURCE_ID', setting(foundry, 'aiFoundry.apiManagementId', resourceId)),
    row('enableAIServices', 'ENABLE_AI_SERVICES', drop(deprecated)),
    row('enableAIFoundryHub', 'ENABLE_AI_FOUNDRY_HUB', drop(deprecated)),
    row('addAIFoundryHub', 'ADD_AI_FOUNDRY_HUB', drop(deprecated)),
    row(search, 'ENABLE_AI_SEARCH', service(search, 'aiSearch')),
    row('admin_aiSearchTier', ['ADMIN_AISEARCH_TIER', 'ADMIN_AI_SEARCH_TIER'], setting(search, 'aiSearch.sku')),
    row('admin_semanticSearchTier', ['AISEARCH_SEMANTIC_TIER', 'ADMIN_SEMANTIC_SEARCH_TIER'], setting(search, 'aiSearch.semanticSearch')),
    row('enableAISearchSharedPrivateLink', 'ENABLE_AI_SEARCH_SHARED_PRIVATE_LINK', setting(search, 'aiSearch.sharedPrivateLink', flag)),
    row('enableAzureOpenAI', 'ENABLE_AZURE_OPENAI', service('enableAzureOpenAI', 'openAI')),
    row('enableAzureAIVision', 'ENABLE_AZURE_AI_VISION', service('enableAzureAIVision', 'vision')),
    row('enableAzureSpeech', 'ENABLE_AZURE_SPEECH', service('enableAzureSpeech', 'speech')),
    row('enableAIDocIntelligence', 'ENABLE_AI_DOC_INTELLIGENCE', service('enableAIDocIntelligence', 'documentIntelligence')),
    row('enableContentSafety', 'ENABLE_CONTENT_SAFETY', service('enableContentSafety', 'contentSafety')),
    row('enableBing', 'ENABLE_BING', service('enableBing', 'bing')),
    row('enableBingCustomSearch', 'ENABLE_BING_CUSTOM_SEARCH', service('enableBingCustomSearch', 'bingCustomSearch')),
    row('bingCustomSearchSku', 'BING_CUSTOM_SEARCH_SKU', setting('enableBingCustomSearch', 'bingCustomSearch.sku')),
    row('deployModel_gpt_X', 'DEPLOY_MODEL_GPT_X', modelFlag('deployModel_gpt_X')),
    row('modelGPTXName', 'MODEL_GPTX_NAME', modelSetting('modelGPTXName')),
    row('modelGPTXVersion', 'MODEL_GPTX_VERSION', modelSetting('modelGPTXVersion')),
    row('modelGPTXSku', 'MODEL_GPTX_SKU', modelSetting('modelGPTXSku')),
    row('modelGPTXCapacity', 'MODEL_GPTX_CAPACITY', modelSetting('modelGPTXCapacity')),
    row('deployModel_gpt_54_mini', 'DEPLOY_MODEL_GPT_54_MINI', modelFlag('deployModel_gpt_54_mini')),
    row('default_gpt_54_mini_version', 'DEFAULT_GPT_54_MINI_VERSION', modelSetting('default_gpt_54_mini_version')),
    row('deployModel_gpt_4o', 'DEPLOY_MODEL_GPT_4O', modelFlag('deployModel_gpt_4o')),
    row('default_gpt_4o_version', 'DEFAULT_GPT_4O_VERSION', modelSetting('default_gpt_4o_version')),
    row('default_gpt_capacity', 'DEFAULT_GPT_CAPACITY', modelSetting('default_gpt_capacity')),
    row('default_model_sku', 'DEFAULT_MODEL_SKU', modelSetting('default_model_sku')),
    row('deployModel_text_embedding_3_large', 'DEPLOY_MODEL_TEXT_EMBEDDING_3_LARGE', modelFlag('deployModel_text_embedding_3_large')),
    row('deployModel_text_embedding_3_small', 'DEPLOY_MODEL_TEXT_EMBEDDING_3_SMALL', modelFlag('deployModel_text_embedding_3_small')),
    row('deployModel_text_embedding_ada_002', 'DEPLOY_MODEL_TEXT_EMBEDDING_ADA_002', modelFlag('deployModel_text_embedding_ada_002')),
    row('default_embedding_capacity', 'DEFAULT_EMBEDDING_CAPACITY', modelSetting('default_embedding_capacity')),
];

;// CONCATENATED MODULE: ./shared/operations/import/rules/cluster-sizes.ts


const cluster_sizes_environmentsOf = {
    dev: ['dev'],
    'test and prod': ['stage', 'prod'],
    all: [],
};
/** How the nodes of both AKS clusters reach the outside. */
const aksNetwork = (key) => aksSize('all', key);
/** A property of the AKS clusters: the stand-alone one and the one attached to machine learning. */
const aksSize = (size, key, convert = convert_value_text) => (value, seed) => {
    const clusters = [
        ...(seed.flag('enableAKS') ? [['aks']] : []),
        ...(seed.flag('enableAzureMachineLearning') && seed.flag('enableAksForAzureML')
            ? [['machineLearning', 'aks']]
            : []),
    ];
    const names = ['enableAKS', 'enableAksForAzureML', 'enableAzureMachineLearning'].map(id => seed.nameOf(id));
    const [standAlone, attached, workspace] = names;
    if (clusters.length === 0) {
        return { dropped: `only used when ${standAlone} is true, or ${attached} and ${workspace} are` };
    }
    return sized(size, clusters.map(cluster => [...cluster, key]), convert(value), seed);
};
const machineLearningSize = (size, key, convert = convert_value_text) => (value, seed) => {
    if (!seed.flag('enableAzureMachineLearning')) {
        return { dropped: `only used when ${seed.nameOf('enableAzureMachineLearning')} is true` };
    }
    return sized(size, [keysOf(`machineLearning.${key}`)], convert(value), seed);
};
function sized(size, paths, value, seed) {
    const bases = size === 'all'
        ? [[]]
        : cluster_sizes_environmentsOf[size].filter(name => seed.environments.includes(name)).map(name => ['environments', name]);
    const writes = bases.flatMap(base => paths.map((path) => ({ file: 'project', path: [...base, 'services', ...path], value })));
    return written(writes, `${size}: ${seed.whyLeftOut}`);
}

;// CONCATENATED MODULE: ./shared/operations/import/table/app-services.ts




const aks = 'enableAKS';
const web = 'enableWebApp';
const functions = 'enableFunction';
const ase = 'byoASEv3';
/** Where applications run, and how they talk to each other. */
const appServiceRows = [
    row(aks, 'ENABLE_AKS', service(aks, 'aks')),
    row('aksSkuName', 'AKS_SKU_NAME', setting(aks, 'aks.skuName')),
    row('aksSkuTier', 'AKS_SKU_TIER', setting(aks, 'aks.skuTier')),
    row('aksEnablePrivateCluster', 'AKS_ENABLE_PRIVATE_CLUSTER', setting(aks, 'aks.privateCluster', flag)),
    row('aksOutboundType', 'AKS_OUTBOUND_TYPE', aksNetwork('outboundType')),
    row('aksPrivateDNSZone', 'AKS_PRIVATE_DNS_ZONE', aksNetwork('privateDnsZone')),
    row('aksAzureFirewallPrivateIp', 'AKS_AZURE_FIREWALL_PRIVATE_IP', aksNetwork('firewallIp')),
    row('enableContainerApps', 'ENABLE_CONTAINER_APPS', service('enableContainerApps', 'containerApps')),
    row('aca_w_registry_image', 'ACA_W_REGISTRY_IMAGE', setting('enableContainerApps', 'containerApps.image')),
    row(web, 'ENABLE_WEBAPP', service(web, 'webApp')),
    row('webAppRuntime', 'WEBAPP_RUNTIME', setting(web, 'webApp.runtime')),
    row('webAppRuntimeVersion', 'WEBAPP_RUNTIME_VERSION', setting(web, 'webApp.runtimeVersion')),
    row(functions, 'ENABLE_FUNCTION', service(functions, 'functionApp')),
    row('functionRuntime', 'FUNCTION_RUNTIME', setting(functions, 'functionApp.runtime')),
    row('functionVersion', 'FUNCTION_VERSION', setting(functions, 'functionApp.runtimeVersion')),
    row(ase, 'BYO_ASEV3', service(ase, 'appServiceEnvironment')),
    row('byoAseFullResourceId', 'BYO_ASE_FULL_RESOURCE_ID', setting(ase, 'appServiceEnvironment.id', resourceId)),
    row('byoAseAppServicePlanResourceId', 'BYO_ASE_APP_SERVICE_PLAN_RESOURCE_ID', setting(ase, 'appServiceEnvironment.planId', resourceId)),
    row('aseSku', 'ASE_SKU', setting(ase, 'appServiceEnvironment.sku')),
    row('aseSkuCode', 'ASE_SKU_CODE', setting(ase, 'appServiceEnvironment.skuCode')),
    row('aseSkuWorkers', 'ASE_SKU_WORKERS', setting(ase, 'appServiceEnvironment.workers', number)),
    row('enableLogicApps', 'ENABLE_LOGIC_APPS', service('enableLogicApps', 'logicApps')),
    row('enableEventHubs', 'ENABLE_EVENT_HUBS', service('enableEventHubs', 'eventHubs')),
    row('enableBotService', 'ENABLE_BOT_SERVICE', service('enableBotService', 'botService')),
    row('enableAppInsightsDashboard', 'ENABLE_APPINSIGHTS_DASHBOARD', service('enableAppInsightsDashboard', 'appInsightsDashboard')),
    row('serviceSettingDeployProjectVM', 'SERVICE_SETTING_DEPLOY_PROJECT_VM', service('serviceSettingDeployProjectVM', 'virtualMachine')),
];

;// CONCATENATED MODULE: ./shared/operations/import/table/common-area.ts



const cmk = 'cmk';
const key = 'common.customerManagedKey';
/** The seed has two variables for one decision; the override is the later of the two. */
const sharedRegistry = (value, seed) => rule_factory('common.registry.shared', flag)(seed.value('useCommonACR_override') ?? value, seed);
/** The common landing zone. */
const commonAreaRows = [
    row('useCommonACR', 'USE_COMMON_ACR_FOR_PROJECTS', sharedRegistry),
    row('useCommonACR_override', 'USE_COMMON_ACR_OVERRIDE', sharedRegistry),
    row('acr_SKU', 'ACR_SKU', rule_factory('common.registry.sku')),
    row('acr_adminUserEnabled', 'ACR_ADMIN_USER_ENABLED', rule_factory('common.registry.adminUser', flag)),
    row('acr_dedicated', 'ACR_DEDICATED', rule_factory('common.registry.dedicatedDataEndpoint', flag)),
    row('commonLakeNamePrefixMax8chars', 'LAKE_PREFIX', rule_factory('common.lake.prefix')),
    row('datalakeName_param', 'DATALAKE_NAME_PARAM', rule_factory('common.lake.name')),
    row('lakeContainerName', 'LAKE_CONTAINER_NAME', rule_factory('common.lake.container')),
    row('commonResourceGroup_param', 'COMMON_RESOURCE_GROUP_PARAM', rule_factory('common.resourceGroup')),
    row('kvNameFromCOMMON_param', 'KV_NAME_FROM_COMMON_PARAM', rule_factory('common.keyVault.name')),
    row('admin_keyvaultSoftDeleteDays', 'KEYVAULT_SOFT_DELETE', rule_factory('common.keyVault.softDeleteDays', number)),
    row('addBastionHost', 'ADD_BASTION_HOST', rule_factory('common.bastion', flag)),
    row('enableAdminVM', 'ENABLE_ADMIN_VM', rule_factory('common.adminVm.enabled', flag)),
    row('adminUsername', 'ADMIN_USERNAME', rule_factory('common.adminVm.userName')),
    row('admin_hybridBenefit', 'ADMIN_HYBRID_BENEFIT', rule_factory('common.adminVm.hybridBenefit', flag)),
    row('enableDatafactoryCommon', 'ENABLE_DATAFACTORY_COMMON', rule_factory('common.dataFactory', flag)),
    row('diagnosticSettingLevel', 'DIAGNOSTIC_SETTING_LEVEL', rule_factory('common.diagnostics')),
    row('enableDefenderforAISubLevel', 'ENABLE_DEFENDER_FOR_AI_SUB_LEVEL', rule_factory('common.defender.subscription', flag)),
    row('enableDefenderforAIResourceLevel', 'ENABLE_DEFENDER_FOR_AI_RESOURCE_LEVEL', rule_factory('common.defender.resources', flag)),
    row(cmk, 'CMK', rule_factory(`${key}.enabled`, flag)),
    row('cmkKeyName', 'CMK_KEY_NAME', onlyIf(cmk, rule_factory(`${key}.keyName`))),
    row('cmkKeyVersion', 'CMK_KEY_VERSION', onlyIf(cmk, rule_factory(`${key}.keyVersion`))),
    row('cmkDisableForAISearch', 'CMK_DISABLE_FOR_AI_SEARCH', onlyIf(cmk, rule_factory(`${key}.exceptAiSearch`, flag))),
    row('cmkDisableForFoundry', 'CMK_DISABLE_FOR_FOUNDRY', onlyIf(cmk, rule_factory(`${key}.exceptFoundry`, flag))),
];

;// CONCATENATED MODULE: ./shared/operations/import/table/data-services.ts





const ml = 'enableAzureMachineLearning';
const elastic = 'enableElasticsearch';
/** The template's default is a hint without a mark; it would pass for an address. */
const administrators = (value, seed) => setting('enablePostgreSQL', 'postgreSql.adminEmails', list)(value === 'email_adress_only' ? `<todo>${value}` : value, seed);
/** Machine learning, analytics and databases. */
const dataServiceRows = [
    row(ml, 'ENABLE_AZURE_MACHINE_LEARNING', service(ml, 'machineLearning')),
    row('AMLStudioUIPrivate', 'AML_STUDIO_UI_PRIVATE', setting(ml, 'machineLearning.privateStudio', flag)),
    row('enableAksForAzureML', 'ENABLE_AKS_FOR_AZURE_ML', setting(ml, 'machineLearning.aks', flag)),
    row('admin_aml_cluster_sku_dev_override', 'ADMIN_AML_CLUSTER_SKU_DEV_OVERRIDE', machineLearningSize('dev', 'clusterSku')),
    row('admin_aml_cluster_sku_testProd_override', 'ADMIN_AML_CLUSTER_SKU_TEST_PROD_OVERRIDE', machineLearningSize('test and prod', 'clusterSku')),
    row('admin_aml_cluster_maxNodes_dev_override', 'ADMIN_AML_CLUSTER_MAX_NODES_DEV_OVERRIDE', machineLearningSize('dev', 'clusterMaxNodes', number)),
    row('admin_aml_cluster_maxNodes_testProd_override', 'ADMIN_AML_CLUSTER_MAX_NODES_TEST_PROD_OVERRIDE', machineLearningSize('test and prod', 'clusterMaxNodes', number)),
    row('admin_aml_computeInstance_dev_sku_override', 'ADMIN_AML_COMPUTE_INSTANCE_DEV_SKU_OVERRIDE', drop('compute instances belong to persons, who create their own; no template of the seed makes one')),
    row('admin_aml_computeInstance_testProd_sku_override', 'ADMIN_AML_COMPUTE_INSTANCE_TEST_PROD_SKU_OVERRIDE', drop('compute instances belong to persons, who create their own; no template of the seed makes one')),
    row('admin_aks_gpu_sku_dev_override', 'ADMIN_AKS_GPU_SKU_DEV_OVERRIDE', aksSize('dev', 'nodeSku')),
    row('admin_aks_gpu_sku_test_prod_override', 'ADMIN_AKS_GPU_SKU_TEST_PROD_OVERRIDE', aksSize('test and prod', 'nodeSku')),
    row('admin_aks_nodes_dev_override', 'ADMIN_AKS_NODES_DEV_OVERRIDE', aksSize('dev', 'nodeCount', number)),
    row('admin_aks_nodes_testProd_override', 'ADMIN_AKS_NODES_TEST_PROD_OVERRIDE', aksSize('test and prod', 'nodeCount', number)),
    row('admin_aks_version_override', 'ADMIN_AKS_VERSION_OVERRIDE', aksSize('all', 'kubernetesVersion')),
    row('enableDatabricks', 'ENABLE_DATABRICKS', service('enableDatabricks', 'databricks')),
    row('databricksPrivate', 'DATABRICKS_PRIVATE', setting('enableDatabricks', 'databricks.privateControlPlane', flag)),
    row('enableDatafactory', 'ENABLE_DATAFACTORY', service('enableDatafactory', 'dataFactory')),
    row('enableCosmosDB', 'ENABLE_COSMOS_DB', service('enableCosmosDB', 'cosmosDb')),
    row('cosmosKind', 'COSMOS_KIND', setting('enableCosmosDB', 'cosmosDb.kind')),
    row('enablePostgreSQL', 'ENABLE_POSTGRESQL', service('enablePostgreSQL', 'postgreSql')),
    row('postGresAdminEmails', 'POSTGRES_ADMIN_EMAILS', administrators),
    row('enableRedisCache', 'ENABLE_REDIS_CACHE', service('enableRedisCache', 'redis')),
    row('enableSQLDatabase', 'ENABLE_SQL_DATABASE', service('enableSQLDatabase', 'sqlDatabase')),
    row(elastic, 'ENABLE_ELASTICSEARCH', service(elastic, 'elasticsearch')),
    row('elasticType', 'ELASTIC_TYPE', drop('Elastic Cloud is the only type the seed deploys')),
    row('elasticEmail', 'ELASTIC_EMAIL', setting(elastic, 'elasticsearch.email')),
    row('elasticFirstName', 'ELASTIC_FIRST_NAME', setting(elastic, 'elasticsearch.firstName')),
    row('elasticLastName', 'ELASTIC_LAST_NAME', setting(elastic, 'elasticsearch.lastName')),
    row('elasticCompanyName', 'ELASTIC_COMPANY_NAME', setting(elastic, 'elasticsearch.company')),
    row('elasticDeploymentSize', 'ELASTIC_DEPLOYMENT_SIZE', drop('Azure has no size for an Elastic resource; it is chosen at Elastic')),
    row('elasticSku', 'ELASTIC_SKU', setting(elastic, 'elasticsearch.sku')),
];

;// CONCATENATED MODULE: ./shared/operations/import/table/identity.ts


/** Often the same connection reaches the vault; then nothing has to be said. */
const seedingConnection = (name, sameAs) => (value, seed) => value === seed.value(sameAs)
    ? { dropped: `the same as ${seed.nameOf(sameAs)}` }
    : environment(name, 'seedingKeyVault.serviceConnection')(value, seed);
/** Tenant, subscriptions, and what the factory reads to start from. */
const identityRows = [
    row('tenantId', 'TENANT_ID', rule_factory('tenantId')),
    row('dev_sub_id', 'DEV_SUBSCRIPTION_ID', environment('dev', 'subscription')),
    row('test_sub_id', 'STAGE_SUBSCRIPTION_ID', environment('stage', 'subscription')),
    row('prod_sub_id', 'PROD_SUBSCRIPTION_ID', environment('prod', 'subscription')),
    row('dev_service_connection', undefined, environment('dev', 'serviceConnection')),
    row('test_service_connection', undefined, environment('stage', 'serviceConnection')),
    row('prod_service_connection', undefined, environment('prod', 'serviceConnection')),
    row('dev_admin_bicep_input_keyvault_subscription', undefined, environment('dev', 'seedingKeyVault.subscription')),
    row('dev_admin_bicep_kv_fw_rg', undefined, environment('dev', 'seedingKeyVault.resourceGroup')),
    row('dev_admin_bicep_kv_fw', undefined, environment('dev', 'seedingKeyVault.name')),
    row('dev_seeding_kv_service_connection', undefined, seedingConnection('dev', 'dev_service_connection')),
    row('test_admin_bicep_input_keyvault_subscription', undefined, environment('stage', 'seedingKeyVault.subscription')),
    row('test_admin_bicep_kv_fw_rg', undefined, environment('stage', 'seedingKeyVault.resourceGroup')),
    row('test_admin_bicep_kv_fw', undefined, environment('stage', 'seedingKeyVault.name')),
    row('test_seeding_kv_service_connection', undefined, seedingConnection('stage', 'test_service_connection')),
    row('prod_admin_bicep_input_keyvault_subscription', undefined, environment('prod', 'seedingKeyVault.subscription')),
    row('prod_admin_bicep_kv_fw_rg', undefined, environment('prod', 'seedingKeyVault.resourceGroup')),
    row('prod_admin_bicep_kv_fw', undefined, environment('prod', 'seedingKeyVault.name')),
    row('prod_seeding_kv_service_connection', undefined, seedingConnection('prod', 'prod_service_connection')),
    // GitHub has one vault for all environments.
    row(undefined, 'AIFACTORY_SEEDING_KEYVAULT_SUBSCRIPTION_ID', everyEnvironment('seedingKeyVault.subscription')),
    row(undefined, 'AIFACTORY_SEEDING_KEYVAULT_RG', everyEnvironment('seedingKeyVault.resourceGroup')),
    row(undefined, 'AIFACTORY_SEEDING_KEYVAULT_NAME', everyEnvironment('seedingKeyVault.name')),
    row('azure_machinelearning_sp_oid', ['AZURE_MACHINELEARNING_SP_OID', 'TENANT_AZUREML_OID'], rule_factory('identities.machineLearning')),
    row('databricksOID', 'DATABRICKS_OID', onlyIf('enableDatabricks', rule_factory('identities.databricks'))),
];

;// CONCATENATED MODULE: ./shared/operations/import/rules/tags.ts


/** Tags of the seed that only repeat other variables. */
const repeating = new Set([
    'AIF-Repo',
    'AIF-Branch',
    'AIF-Version',
    'AIF-Submodule-Chosen-Branch',
    'AIF-Scaleset',
    'AIF-Environment',
    'AIF-Project Owners',
    'AIFactory project',
    'AIF-Networking',
    'AIF-enableAIFactoryCreatedDefaultProjectForAIFv2',
    'AIF-disableAgentNetworkInjection',
    'AIF-byoASEv3',
    'AIF-BYO_subnets',
]);
/** Tags as JSON text. Those that repeat other settings are left out: a copy is wrong as soon as one of the two changes. */
const tags = (file, costCenterId) => (value, seed) => {
    const found = parsed(value);
    if (found === undefined) {
        const note = `${seed.nameOf(file === 'factory' ? 'tags' : 'tagsProject')} is not a JSON object of texts, so no tag was taken from it.`;
        return { dropped: 'not a JSON object of texts', notes: [note] };
    }
    const costCenter = seed.value(costCenterId);
    const kept = found.filter(([name, text]) => !repeating.has(name) && !isOpen(text) && !(name === 'CostCenter' && text === costCenter));
    const left = found.filter(entry => !kept.includes(entry)).map(([name]) => name);
    const where = file === 'factory' ? 'tags of the factory' : 'tags of the project';
    return written(kept.map(([name, text]) => ({ file, path: ['tags', name], value: text })), 'all of them repeat other settings', left.length === 0
        ? []
        : [`${where}: ${left.join(', ')} are left out; they repeat other settings or the pipeline run.`]);
};
/** What the tag `Description` says, as a name. */
function nameFromTags(value) {
    const description = parsed(value ?? '')?.find(([name]) => name === 'Description')?.[1];
    if (description === undefined || isOpen(description))
        return undefined;
    const slug = description
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, '');
    return slug === '' ? undefined : slug;
}
function parsed(value) {
    try {
        const json = JSON.parse(value);
        if (json === null || typeof json !== 'object' || Array.isArray(json))
            return undefined;
        const entries = Object.entries(json);
        return entries.every((entry) => typeof entry[1] === 'string') ? entries : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./shared/operations/import/table/naming.ts




const ofTheSeed = 'version of the seed itself; the product is no submodule';
const tagOnly = 'only used in tags; the spec and its repository say it themselves';
/** Region, names, tags and the project as such. */
const namingRows = [
    row('admin_location', 'AIFACTORY_LOCATION', rule_factory('location')),
    row('admin_locationSuffix', 'AIFACTORY_LOCATION_SHORT', rule_factory('locationCode')),
    row('admin_aifactoryPrefixRG', 'AIFACTORY_PREFIX', rule_factory('prefix')),
    row('admin_aifactorySuffixRG', 'AIFACTORY_SUFFIX', rule_factory('scaleSet', suffix)),
    row('vnetResourceGroupBase', 'VNET_RESOURCE_GROUP_BASE', rule_factory('naming.commonName')),
    row('vnetNameBase', 'VNET_NAME_BASE', rule_factory('naming.vnetName')),
    emptyCounts(row('projectPrefix', 'PROJECT_PREFIX', rule_factory('naming.projectPrefix'))),
    emptyCounts(row('projectSuffix', 'PROJECT_SUFFIX', rule_factory('naming.projectSuffix'))),
    row('admin_commonResourceSuffix', 'ADMIN_COMMON_RESOURCE_SUFFIX', rule_factory('naming.commonSuffix', suffix)),
    row('aifactory_salt', 'AIFACTORY_SALT', rule_factory('naming.salt')),
    row('aifactory_salt_random', 'AIFACTORY_SALT_RANDOM', rule_factory('naming.randomSalt')),
    row('tag_costceter_common', 'TAG_COSTCETER_COMMON', rule_factory('costCenter')),
    row('tags', 'TAGS', tags('factory', 'tag_costceter_common')),
    row('tag_repository', 'TAG_REPOSITORY', drop(tagOnly)),
    row('tag_repository_branch', 'TAG_REPOSITORY_BRANCH', drop(tagOnly)),
    row('aifactory_version_major', 'AIFACTORY_VERSION_MAJOR', drop(ofTheSeed)),
    row('aifactory_version_minor', 'AIFACTORY_VERSION_MINOR', drop(ofTheSeed)),
    row('aifactory_branch_chosen', 'AIFACTORY_BRANCH_CHOSEN', drop(ofTheSeed)),
    row('project_number_000', 'PROJECT_NUMBER', rule_project('number', number)),
    row('admin_projectType', 'PROJECT_TYPE', rule_project('type')),
    row('tag_costcenter', 'TAG_COSTCENTER', rule_project('costCenter')),
    row('tagsProject', 'TAGS_PROJECT', tags('project', 'tag_costcenter')),
    row('admin_prjResourceSuffix', 'ADMIN_PRJ_RESOURCE_SUFFIX', rule_project('resourceSuffix', suffix)),
];

;// CONCATENATED MODULE: ./shared/operations/import/rules/access-mode.ts
/** The three variables that make one mode; the seed documents three of their eight combinations. */
const parts = ['allowPublicAccessWhenBehindVnet', 'enablePublicGenAIAccess', 'enablePublicAccessWithPerimeter'];
const modes = {
    'false,false,false': 'private',
    'true,true,false': 'hybrid',
    'true,true,true': 'public',
};
/** Any other combination becomes private: closed by mistake is noticed at once, open by mistake is not. */
const accessMode = (_value, seed) => {
    const mode = modes[combination(seed)];
    const note = `${parts.map(id => seed.nameOf(id)).join(', ')} are ${combination(seed)}, which is none of the seed's three modes; access.mode is 'private', the closed one.`;
    return {
        writes: [{ file: 'factory', path: ['access', 'mode'], value: mode ?? 'private' }],
        notes: mode === undefined ? [note] : [],
    };
};
const combination = (seed) => parts.map(id => String(seed.flag(id))).join(',');

;// CONCATENATED MODULE: ./shared/operations/import/rules/addresses.ts


const thirdNumbers = {
    dev: 'dev_cidr_range',
    stage: 'test_cidr_range',
    prod: 'prod_cidr_range',
};
/** The ranges of the seed and where they go. */
const templates = {
    common_vnet_cidr: 'addressSpace',
    common_subnet_cidr: 'commonSubnets.common',
    common_subnet_scoring_cidr: 'commonSubnets.scoring',
    common_pbi_subnet_cidr: 'commonSubnets.powerbi',
    common_bastion_subnet_cidr: 'commonSubnets.bastion',
};
/** A range for all environments; `XX` stands for the number of the environment. */
const rangeTemplate = (path) => (value, seed) => inEnvironments(seed, seed.environments, path, name => filled(value, name, seed));
/** The number that tells one environment's ranges from another's. */
const rangeNumber = (name) => (_value, seed) => {
    const writes = Object.entries(templates).flatMap(([id, path]) => {
        const template = seed.value(id);
        // Existing subnets have their addresses already.
        const isUsed = template?.includes('XX') && (path === 'addressSpace' || !seed.flag('BYO_subnets'));
        if (template === undefined || !isUsed)
            return [];
        const decision = inEnvironments(seed, [name], path, () => filled(template, name, seed));
        return 'writes' in decision ? decision.writes : [];
    });
    const reason = seed.environments.includes(name) ? 'no range contains XX' : `${name}: ${seed.whyLeftOut}`;
    return written(writes, reason);
};
function filled(template, name, seed) {
    if (!template.includes('XX'))
        return convert_value_text(template);
    const number = seed.value(thirdNumbers[name]);
    return number === undefined || !/^\d+$/.test(number) ? `<todo>${template}` : template.replaceAll('XX', number);
}

;// CONCATENATED MODULE: ./shared/operations/import/rules/existing-subnets.ts

/** The name of a subnet that exists already, with marks for what differs between environments and projects. */
const existingSubnet = (kind) => (value, seed) => {
    if (!seed.flag('BYO_subnets')) {
        return { dropped: `only used when ${seed.nameOf('BYO_subnets')} is true` };
    }
    const number = seed.value('project_number_000') ?? '';
    const literal = `prj${number}`;
    const hasLiteral = number !== '' && value.includes(literal);
    const name = patternOf(hasLiteral ? value.replace(literal, 'prj{project}') : value);
    const literalDev = /(^|-)dev-/.test(name) && seed.environments.length > 1;
    return {
        writes: [{ file: 'factory', path: ['naming', 'subnets', kind], value: name }],
        notes: [
            ...(hasLiteral
                ? [`naming.subnets.${kind}: the seed names project ${number} literally ('${value}'); now it is {project}.`]
                : []),
            ...(literalDev
                ? [`naming.subnets.${kind}: '${name}' says dev in every environment; put {networkEnvironment} if it differs.`]
                : []),
        ],
    };
};

;// CONCATENATED MODULE: ./shared/operations/import/table/network.ts






const byo = 'BYO_subnets';
const createSubnets = (value, seed) => seed.flag(byo)
    ? everyEnvironment('createSubnets', () => false)(value, seed)
    : { dropped: 'false: the factory creates its subnets, which is the default' };
const dnsMode = (value, seed) => rule_factory('dns.mode', () => (seed.flag('centralDnsZoneByPolicyInHub') ? 'hub' : 'standalone'))(value, seed);
/** The seed has no variable for the scoring subnet: it adds to the name of the common one. */
const commonSubnetName = value => {
    const name = patternOf(value);
    return {
        writes: [
            { file: 'factory', path: ['naming', 'subnets', 'common'], value: name },
            { file: 'factory', path: ['naming', 'subnets', 'scoring'], value: `${name}-scoring` },
        ],
    };
};
/** Addresses, existing networks, access and name resolution. */
const networkRows = [
    row('common_vnet_cidr', 'COMMON_VNET_CIDR', rangeTemplate('addressSpace')),
    row('common_subnet_cidr', 'COMMON_SUBNET_CIDR', unless(byo, rangeTemplate('commonSubnets.common'))),
    row('common_subnet_scoring_cidr', 'COMMON_SUBNET_SCORING_CIDR', unless(byo, rangeTemplate('commonSubnets.scoring'))),
    row('common_pbi_subnet_cidr', 'COMMON_PBI_SUBNET_CIDR', unless(byo, rangeTemplate('commonSubnets.powerbi'))),
    row('common_bastion_subnet_cidr', 'COMMON_BASTION_SUBNET_CIDR', unless(byo, rangeTemplate('commonSubnets.bastion'))),
    row('dev_cidr_range', 'DEV_CIDR_RANGE', rangeNumber('dev')),
    row('test_cidr_range', 'STAGE_CIDR_RANGE', rangeNumber('stage')),
    row('prod_cidr_range', 'PROD_CIDR_RANGE', rangeNumber('prod')),
    row('common_subnet_name', 'SUBNET_COMMON_BASE', unless(byo, commonSubnetName)),
    row('common_pbi_subnet_name', 'COMMON_PBI_SUBNET_NAME', unless(byo, rule_factory('naming.subnets.powerbi', pattern))),
    row('common_bastion_subnet_name', 'COMMON_BASTION_SUBNET_NAME', drop('Azure allows no other name for it')),
    row(byo, 'BYO_SUBNETS', createSubnets),
    emptyCounts(row('network_env_dev', 'DEV_NETWORK_ENV', environment('dev', 'networkEnvironment'))),
    emptyCounts(row('network_env_stage', 'STAGE_NETWORK_ENV', environment('stage', 'networkEnvironment'))),
    emptyCounts(row('network_env_prod', 'PROD_NETWORK_ENV', environment('prod', 'networkEnvironment'))),
    row('vnetNameFull_param', 'VNET_NAME_FULL_PARAM', everyEnvironment('vnet.name', pattern)),
    row('vnetResourceGroup_param', 'VNET_RESOURCE_GROUP_PARAM', everyEnvironment('vnet.resourceGroup', pattern)),
    row('subnetCommon', 'SUBNET_COMMON', existingSubnet('common')),
    row('subnetCommonScoring', 'SUBNET_COMMON_SCORING', existingSubnet('scoring')),
    row('subnetCommonPowerbiGw', 'SUBNET_COMMON_POWERBI_GW', existingSubnet('powerbi')),
    row('subnetProjGenAI', 'SUBNET_PROJ_GENAI', existingSubnet('genai')),
    row('subnetProjAKS', 'SUBNET_PROJ_AKS', existingSubnet('aks')),
    row('subnetProjAKS2', 'SUBNET_PROJ_AKS2', existingSubnet('aks2')),
    row('subnetProjACA', 'SUBNET_PROJ_ACA', existingSubnet('aca')),
    row('subnetProjACA2', 'SUBNET_PROJ_ACA2', existingSubnet('aca2')),
    row('subnetProjWebapp', 'SUBNET_PROJ_WEBAPP', existingSubnet('webapp')),
    row('subnetProjDatabricksPublic', 'SUBNET_PROJ_DATABRICKS_PUBLIC', existingSubnet('dbxpub')),
    row('subnetProjDatabricksPrivate', 'SUBNET_PROJ_DATABRICKS_PRIVATE', existingSubnet('dbxpriv')),
    row('allowPublicAccessWhenBehindVnet', 'ALLOW_PUBLIC_ACCESS_WHEN_BEHINDVNET', accessMode),
    row('enablePublicGenAIAccess', 'ENABLE_PUBLIC_GENAI_ACCESS', accessMode),
    row('enablePublicAccessWithPerimeter', 'ENABLE_PUBLIC_ACCESS_WITH_PERIMETER', accessMode),
    row('project_IP_whitelist', 'PROJECT_MEMBERS_IP_ADDRESS', rule_project('access.allowedIps', list)),
    row('acr_IP_whitelist', 'ACR_IP_WHITELIST', rule_factory('access.registryAllowedIps', list)),
    row('centralDnsZoneByPolicyInHub', 'CENTRAL_DNS_ZONE_BY_POLICY_IN_HUB', dnsMode),
    row('privDnsSubscription_param', 'PRIV_DNS_SUBSCRIPTION_PARAM', onlyIf('centralDnsZoneByPolicyInHub', rule_factory('dns.subscription'))),
    row('privDnsResourceGroup_param', 'PRIV_DNS_RESOURCE_GROUP_PARAM', onlyIf('centralDnsZoneByPolicyInHub', rule_factory('dns.resourceGroup'))),
    row('enableAMPLS', 'ENABLE_AMPLS', rule_factory('common.monitorPrivateLink', flag)),
];

;// CONCATENATED MODULE: ./shared/operations/import/rules/json-list.ts


/** A JSON array of texts, `[]` when there is nothing to say. */
const jsonList = (path) => value => {
    const items = itemsOf(value);
    if (items === undefined)
        return { dropped: 'not a JSON array of texts' };
    if (items.length === 0)
        return { dropped: 'an empty list' };
    return { writes: [{ file: 'factory', path: keysOf(path), value: items.map(item => convert_value_text(item)) }] };
};
function itemsOf(value) {
    try {
        const json = JSON.parse(value);
        return Array.isArray(json) && json.every(item => typeof item === 'string') ? json : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./shared/operations/import/rules/members.ts


const coreTeam = { groups: 'groups_coreteam_members', personas: 'personas_core_team' };
const projectTeams = {
    esml: { groups: 'groups_project_members_esml', personas: 'personas_project_esml' },
    'genai-1': { groups: 'groups_project_members_genai_1', personas: 'personas_project_genai_1' },
};
/** The people of the project as the pipelines know them: ids without a persona. */
const projectPeople = (_value, seed) => projectMembersFrom('technical_admins_ad_object_id', seed, '');
const projectGroups = (type) => (_value, seed) => {
    const { groups } = projectTeams[type] ?? coreTeam;
    const decision = projectMembersFrom(groups, seed, whyNoGroups(seed) ?? `the project is not of type ${type}`);
    return { ...decision, notes: disagreements(projectTeams[type] ?? coreTeam, seed) };
};
const coreTeamGroups = (_value, seed) => {
    const members = whyNoGroups(seed) === undefined ? groupMembers(coreTeam, seed) : [];
    const writes = members.map(({ value }, i) => ({ file: 'factory', path: ['coreTeam', 'members', i], value }));
    return written(writes, whyNoGroups(seed) ?? 'an empty list', disagreements(coreTeam, seed));
};
/** The personas themselves; who plays them comes from the groups. */
const personas = value => {
    const writes = listOf(value).map((name) => ({
        file: 'factory',
        path: ['personas', name],
        value: isAutomation(name) ? { principal: 'servicePrincipal' } : null,
    }));
    return written(writes, 'an empty list');
};
function projectMembersFrom(id, seed, otherwise) {
    const writes = projectMembers(seed).flatMap(({ from, value }, i) => from === id ? [{ file: 'project', path: ['members', i], value }] : []);
    return written(writes, otherwise || 'an empty list');
}
/** All of them, in the order in which the project file lists them. */
function projectMembers(seed) {
    const people = listOf(seed.value('technical_admins_ad_object_id') ?? '').map(id => ({
        from: 'technical_admins_ad_object_id',
        value: seed.flag('use_ad_groups') ? { group: convert_value_text(id) } : { user: convert_value_text(id) },
    }));
    if (whyNoGroups(seed) !== undefined)
        return people;
    const type = seed.value('admin_projectType') ?? 'all';
    const teams = Object.entries(projectTeams).filter(([name]) => type === name || !(type in projectTeams));
    return [...people, ...teams.flatMap(([, team]) => groupMembers(team, seed))];
}
function groupMembers(team, seed) {
    const names = listOf(seed.value(team.personas) ?? '');
    return listOf(seed.value(team.groups) ?? '').map((group, i) => {
        const persona = names[i];
        const key = persona !== undefined && isAutomation(persona) ? 'servicePrincipal' : 'group';
        return { from: team.groups, value: { ...(persona !== undefined && { persona }), [key]: convert_value_text(group) } };
    });
}
/** Groups are paired with personas by position alone, so a number that differs is worth a word. */
function disagreements(team, seed) {
    const names = listOf(seed.value(team.personas) ?? '');
    const pairs = listOf(seed.value(team.groups) ?? '').flatMap((group, i) => {
        const expected = /_(p\d{3})>?$/.exec(group)?.[1];
        const persona = names[i];
        return expected === undefined || persona === undefined || persona.startsWith(`${expected}_`)
            ? []
            : [`${persona} with the group of ${expected}`];
    });
    if (pairs.length === 0)
        return [];
    return [
        `${seed.nameOf(team.personas)} and ${seed.nameOf(team.groups)} do not agree: they pair ${pairs.join(', and ')}.`,
    ];
}
const whyNoGroups = (seed) => seed.flag('use_ad_groups') ? undefined : `only used when ${seed.nameOf('use_ad_groups')} is true`;
/** The seed keeps the numbers from 100 to 110 for service principals. */
const isAutomation = (persona) => /^p1(0\d|10)_/.test(persona);

;// CONCATENATED MODULE: ./shared/operations/import/table/people.ts





const builtInContributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const contributorRole = (value, seed) => value.trim().toLowerCase() === builtInContributor
    ? { dropped: 'the built-in Contributor, which is the default' }
    : rule_factory('roles.contributorRole')(value, seed);
/** Who works in the factory and what they may do. */
const peopleRows = [
    row('use_ad_groups', 'USE_AD_GROUPS', drop('each member says itself whether it is a group or a user; this decided which of the two was written')),
    row('technical_admins_ad_object_id', 'PROJECT_MEMBERS', projectPeople),
    row('technical_admins_email', 'PROJECT_MEMBERS_EMAILS', rule_project('contacts', list)),
    row('groups_project_members_esml', 'GROUPS_PROJECT_MEMBERS_ESML', projectGroups('esml')),
    row('groups_project_members_genai_1', 'GROUPS_PROJECT_MEMBERS_GENAI_1', projectGroups('genai-1')),
    row('groups_coreteam_members', 'GROUPS_CORETEAM_MEMBERS', coreTeamGroups),
    row('personas_project_esml', 'PERSONAS_PROJECT_ESML', personas),
    row('personas_project_genai_1', 'PERSONAS_PROJECT_GENAI_1', personas),
    row('personas_core_team', 'PERSONAS_CORE_TEAM', personas),
    row('BYOContributorRoleID', 'BYO_CONTRIBUTOR_ROLE_ID', contributorRole),
    row('disableContributorAccessForUsers', 'DISABLE_CONTRIBUTOR_ACCESS_FORUSERS', rule_factory('roles.contributorForMembers', inverted)),
    row('disableRBACAdminOnRGForUsers', 'DISABLE_RBAC_ADMIN_ON_RG_FORUSERS', rule_factory('roles.roleAdministratorForMembers', inverted)),
    row('disableSubnetJoinAction', 'DISABLE_SUBNET_JOIN_ACTION', rule_factory('roles.subnetJoin', inverted)),
    row('policyExemptionAssignmentIds', 'POLICY_EXEMPTION_ASSIGNMENT_IDS', jsonList('policyExemptions.assignments')),
    row('policyExemptionDefinitionReferenceIds', 'POLICY_EXEMPTION_DEFINITION_REFERENCE_IDS', jsonList('policyExemptions.references')),
];

;// CONCATENATED MODULE: ./shared/operations/import/table/pipeline.ts


const unusedRetry = 'no pipeline of the seed reads it';
const repository = 'a setting of the repository; it belongs to the bootstrap, not to the spec';
const secretName = (whose) => `names a secret of ${whose} in the seeding vault; the spec names principals, never their secrets`;
const skips = (step) => `a debugging switch that skips the seed's step "${step}"; the product has no such step`;
/** How the seed's pipelines run. Nothing of it describes the factory. */
const pipelineRows = [
    row(undefined, 'GITHUB_USERNAME', drop(repository)),
    row(undefined, 'GITHUB_USE_SSH', drop(repository)),
    row(undefined, 'GITHUB_TEMPLATE_REPO', drop('the repository the seed was copied from; the product is not copied')),
    row(undefined, 'GITHUB_NEW_REPO', drop(repository)),
    row(undefined, 'GITHUB_NEW_REPO_VISIBILITY', drop(repository)),
    row(undefined, 'AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT', drop('the environments of the spec say it; see the notes')),
    row('inputCommonSPIDKey', 'INPUT_COMMON_SPID_KEY', drop(secretName('the core team'))),
    row('inputCommonSPSecretKey', 'INPUT_COMMON_SP_SECRET_KEY', drop(secretName('the core team'))),
    row('commonServicePrincipleOIDKey', 'COMMON_SERVICE_PRINCIPLE_OID_KEY', drop(secretName('the core team'))),
    row(undefined, 'COMMON_SERVICE_PRINCIPAL_KV_S_NAME_APPID', drop(secretName('the pipelines'))),
    row(undefined, 'COMMON_SERVICE_PRINCIPAL_KV_S_NAME_SECRET', drop(secretName('the pipelines'))),
    row('project_service_principal_AppID_seeding_kv_name', 'PROJECT_SERVICE_PRINCIPAL_KV_S_NAME_APPID', drop(secretName('the project'))),
    row('project_service_principal_OID_seeding_kv_name', 'PROJECT_SERVICE_PRINCIPAL_KV_S_NAME_OID', drop(secretName('the project'))),
    row('project_service_principal_Secret_seeding_kv_name', 'PROJECT_SERVICE_PRINCIPAL_KV_S_NAME_S', drop(secretName('the project'))),
    row('runNetworkingVar', 'RUN_JOB1_NETWORKING', drop('a choice for one run; planning never moves what exists')),
    row('updateKeyvaultRbac', 'UPDATE_KEYVAULT_RBAC', drop('a choice for one run: repeats the role assignments')),
    row('updateAIFoundry', 'UPDATE_AI_FOUNDRY', drop('a choice for one run: updates an existing account')),
    row('addAIFoundry', 'ADD_AI_FOUNDRY', drop('a choice for one run: a second account under a random name')),
    row('addAISearch', 'ADD_AI_SEARCH', drop('a choice for one run: a second search service under a random name')),
    row('addAzureMachineLearning', 'ADD_AZURE_MACHINE_LEARNING', drop('a choice for one run: a second workspace under a random name')),
    row('cleanFoundryCaphost', 'CLEAN_FOUNDRY_CAPHOST', drop('a choice for one run: deletes capability hosts before deploying')),
    row('foundryDeploymentType', 'FOUNDRY_DEPLOYMENT_TYPE', drop("picks one of the seed's own templates")),
    row('enableDeleteForDisabledResources', 'ENABLE_DELETE_FOR_DISABLED_RESOURCES', drop('the spec says what there should be; deleting the rest is a decision of its own')),
    row('deleteAllServicesForProject', 'DELETE_ALL_SERVICES_FOR_PROJECT', drop('a deletion asked for in one run, not a property of the factory')),
    row('deleteKeyvaultAlso', 'DELETE_KEYVAULT_ALSO', drop('a deletion asked for in one run, not a property of the factory')),
    row('deleteAllForProject', 'DELETE_ALL_FOR_PROJECT', drop('a deletion asked for in one run, not a property of the factory')),
    row('disable_whitelisting_for_build_agents', 'DISABLE_WHITELISTING_FOR_BUILD_AGENTS', drop('belongs to the pipeline: whether it opens firewalls for its own agent')),
    row('admin_ip_fw', 'ADMIN_IP_FW', drop('filled by the pipeline with the address of its agent')),
    row('enableRetries', 'ENABLE_RETRIES', drop(unusedRetry)),
    row('retryMinutes', 'RETRY_MINUTES', drop(unusedRetry)),
    row('retryMinutesExtended', 'RETRY_MINUTES_EXTENDED', drop(unusedRetry)),
    row('maxRetryAttempts', 'MAX_RETRY_ATTEMPTS', drop(unusedRetry)),
    row('debugEnableCleaning', 'DEBUG_ENABLE_CLEANING', drop('a debugging switch: deletes resources after a failed run')),
    row('debug_disable_validation_tasks', 'DEBUG_DISABLE_VALIDATION_TASKS', drop(skips('validation'))),
    row('debug_disable_05_build_acr_image', 'DEBUG_DISABLE_05_BUILD_ACR_IMAGE', drop(skips('05 build image'))),
    row('debug_disable_61_foundation', 'DEBUG_DISABLE_61_FOUNDATION', drop(skips('61 foundation'))),
    row('debug_disable_62_core_infrastructure', 'DEBUG_DISABLE_62_CORE_INFRASTRUCTURE', drop(skips('62 core'))),
    row('debug_disable_63_cognitive_services', 'DEBUG_DISABLE_63_COGNITIVE_SERVICES', drop(skips('63 cognitive'))),
    row('debug_disable_64_databases', 'DEBUG_DISABLE_64_DATABASES', drop(skips('64 databases'))),
    row('debug_disable_65_compute_services', 'DEBUG_DISABLE_65_COMPUTE_SERVICES', drop(skips('65 compute'))),
    row('debug_disable_66_ai_platform', 'DEBUG_DISABLE_66_AI_PLATFORM', drop(skips('66 AI platform'))),
    row('debug_disable_67_data_ml_platform', 'DEBUG_DISABLE_67_ML_PLATFORM', drop(skips('67 machine learning'))),
    row('debug_disable_68_integration', 'DEBUG_DISABLE_68_INTEGRATION', drop(skips('68 integration'))),
    row('debug_disable_69_aifoundry_2025', 'DEBUG_DISABLE_69_AIFOUNDRY_2025', drop(skips('69 AI Foundry'))),
    row('debug_disable_100_rbac_security', 'DEBUG_DISABLE_100_RBAC_SECURITY', drop(skips('100 role assignments'))),
    row('debug_disable_10_aifactory_dashboards', 'DEBUG_DISABLE_10_AIFACTORY_DASHBOARDS', drop(skips('10 dashboards'))),
];

;// CONCATENATED MODULE: ./shared/operations/import/table/rows.ts









/** Every variable of the seed, and what becomes of it. */
const rows = [
    ...identityRows,
    ...namingRows,
    ...networkRows,
    ...commonAreaRows,
    ...peopleRows,
    ...aiServiceRows,
    ...dataServiceRows,
    ...appServiceRows,
    ...pipelineRows,
];

;// CONCATENATED MODULE: ./shared/operations/import/convert.ts




function convert(source) {
    const seed = seedOf(source, rows);
    const rowOf = new Map(rows.flatMap(row => variablesOf(row, source).map(variable => [variable, row])));
    const mapped = [];
    const dropped = [];
    const unset = [];
    const unknown = [];
    const notes = new Set();
    for (const variable of source.variables) {
        const row = rowOf.get(variable);
        if (row === undefined) {
            unknown.push(variable);
            continue;
        }
        const chosen = chosenOf(row, source);
        if (chosen !== undefined && chosen !== variable) {
            dropped.push({ variable, reason: `another name for ${chosen.name}, which counts` });
            if (!isUnset(variable.value) && !isOpen(variable.value) && variable.value !== chosen.value)
                notes.add(differs(variable, chosen));
        }
        else if (seed.value(idOf(row)) === undefined) {
            unset.push({ variable, reason: whyUnset(variable.value) });
        }
        else {
            const decision = row.rule(variable.value, seed);
            for (const note of decision.notes ?? [])
                notes.add(note);
            if ('dropped' in decision)
                dropped.push({ variable, reason: decision.dropped });
            else
                mapped.push({ variable, writes: decision.writes });
        }
    }
    return { seed, mapped, dropped, unset, unknown, notes: [...notes] };
}
const differs = (variable, chosen) => `${variable.name} and ${chosen.name} mean the same but differ; ${chosen.name} counts.`;
function whyUnset(value) {
    if (/<\d+>/.test(value))
        return 'not filled in; only an existing factory has one';
    return value.includes('<optional>') ? 'optional and not filled in' : 'empty';
}

;// CONCATENATED MODULE: ./shared/operations/import/notes.ts
/** Where the seed contradicts itself, or where its file does not say what its pipelines do. */
function notesOn(source, { seed }) {
    return [
        ...source.repeated.map(({ name, lines }) => `${name} is assigned on the lines ${lines.join(', ')}; the last one counts.`),
        ...checks.flatMap(check => check(seed) ?? []),
    ];
}
const checks = [
    notes_onlyDevelopment,
    publicAccess,
    sameAddresses,
    existingNetwork,
    locationCode,
    prefix,
    registry,
    lake,
    groups,
    unpublished,
    standAloneAks,
    privateLinkScope,
];
function notes_onlyDevelopment(seed) {
    if (!seed.flag(onlyDevelopmentName))
        return undefined;
    const kept = seed.environments.join(', ');
    return seed.environments.length === 3
        ? `${onlyDevelopmentName} is true, but all three subscriptions are filled in and no pipeline reads the variable; the spec has ${kept}.`
        : `${onlyDevelopmentName} is true: the spec has ${kept}. An environment whose subscription is filled in is imported all the same, because no pipeline reads the variable. To get the others, fill in their subscriptions or set it to false, and import again.`;
}
const onlyDevelopmentName = 'AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT';
function publicAccess(seed) {
    if (!seed.flag('enablePublicAccessWithPerimeter') || !seed.flag('enablePublicGenAIAccess'))
        return undefined;
    return seed.format === 'github'
        ? "access.mode is 'public', as the file says. The seed's script never publishes these three variables and its workflows fall back to private, so a factory deployed with them is private: set 'private' unless it was opened by hand."
        : "access.mode is 'public': the default of the seed on Azure DevOps. On GitHub the same defaults end up private. Set 'private' or 'hybrid' unless public endpoints are wanted.";
}
function sameAddresses(seed) {
    const range = seed.value('common_vnet_cidr');
    if (range === undefined || range.includes('XX') || seed.environments.length < 2)
        return undefined;
    return `${seed.nameOf('common_vnet_cidr')} has no XX, so ${seed.environments.join(', ')} all get ${range} and can't be peered with each other or with one hub. Give each its own environments.<name>.addressSpace before anything is deployed.`;
}
function existingNetwork(seed) {
    const isNamed = seed.value('vnetNameFull_param') !== undefined;
    if (!isNamed && !seed.flag('BYO_subnets'))
        return undefined;
    return 'The virtual network exists already: the address space comes from the file and may be wrong. Set environments.<name>.vnet.file to the output of `az network vnet show`, and remove addressSpace; then existing subnets are adopted.';
}
function locationCode(seed) {
    const code = seed.value('admin_locationSuffix') ?? '';
    if (code.length !== 4)
        return undefined;
    return `locationCode '${code}' has four letters: the seed's project Key Vault and storage names get 25 characters in test and prod, and Azure allows 24. Use three where nothing is deployed yet.`;
}
function prefix(seed) {
    const found = seed.value('admin_aifactoryPrefixRG');
    if (found === undefined || found.endsWith('-'))
        return undefined;
    return `prefix '${found}' does not end in a dash. The seed joins it to the next word as it is, so existing names look like '${found}${seed.value('vnetResourceGroupBase') ?? 'esml-common'}-...'; it is kept that way.`;
}
function registry(seed) {
    const [first, override] = [seed.value('useCommonACR'), seed.value('useCommonACR_override')];
    if (first === undefined || override === undefined || first === override)
        return undefined;
    return `${seed.nameOf('useCommonACR')} and ${seed.nameOf('useCommonACR_override')} mean the same but differ; ${seed.nameOf('useCommonACR_override')} counts.`;
}
function lake(seed) {
    const container = seed.value('lakeContainerName');
    if (container !== undefined && container !== 'lake3') {
        return `common.lake.container is '${container}', but the seed always creates 'lake3'; an existing lake has that one.`;
    }
    if (seed.format !== 'github' || seed.value('commonLakeNamePrefixMax8chars') === undefined)
        return undefined;
    return "The seed's workflow for the common area does not read LAKE_PREFIX, so an existing lake has no prefix: set common.lake.name to the name it has.";
}
function groups(seed) {
    const lists = ['groups_project_members_esml', 'groups_project_members_genai_1', 'groups_coreteam_members'];
    if (!seed.flag('use_ad_groups') || lists.every(id => seed.value(id) === undefined))
        return undefined;
    return `No pipeline of the seed reads its lists of groups and personas. They are imported as members, each group with the persona at its place in the list; remove the members that nobody needs.`;
}
/** Variables that the workflows read and the seed's own script never publishes. */
const neverPublished = [
    'centralDnsZoneByPolicyInHub',
    'diagnosticSettingLevel',
    'addBastionHost',
    'enableAdminVM',
    'disableContributorAccessForUsers',
    'disableRBACAdminOnRGForUsers',
];
function unpublished(seed) {
    const names = neverPublished.filter(id => seed.value(id) !== undefined).map(id => seed.nameOf(id));
    if (seed.format !== 'github' || names.length === 0)
        return undefined;
    return `The seed's script never publishes ${names.join(', ')}, so a factory deployed with it may differ from the file in these; compare before deploying.`;
}
function standAloneAks(seed) {
    if (seed.format !== 'github' || !seed.flag('enableAKS'))
        return undefined;
    return `${seed.nameOf('enableAKS')} is true, but the seed's workflows do not deploy stand-alone AKS; the spec asks for it.`;
}
function privateLinkScope(seed) {
    if (!seed.flag('enableAMPLS'))
        return undefined;
    return `${seed.nameOf('enableAMPLS')} is true, but the seed never passes it to its templates; the spec asks for it.`;
}

// EXTERNAL MODULE: ./shared/spec/schema-walk.ts
var schema_walk = __webpack_require__(9859);
;// CONCATENATED MODULE: ./shared/operations/import/spec-tree.ts


/** One of the two files, from what the rules wrote into it. */
function treeOf(file, writes, seed) {
    const tree = file === 'factory' ? { version: 1 } : {};
    for (const write of writes)
        if (write.file === file)
            put(tree, write.path, write.value);
    // A mapping of overrides also says where the project lives, so it has to name the environments without any.
    if (file === 'project' && !('environments' in tree))
        return tree;
    for (const name of seed.environments) {
        const path = ['environments', name];
        if ((0,spec_source/* valueAt */.f)(tree, path) === undefined)
            put(tree, path, file === 'factory' ? {} : null);
    }
    return tree;
}
/** Sets a value, making the mappings and lists on the way. Settings of a service take the place of its `true`. */
function put(tree, path, value) {
    let parent = tree;
    path.slice(0, -1).forEach((key, i) => {
        const child = Reflect.get(parent, key);
        if (isContainer(child)) {
            parent = child;
            return;
        }
        const made = typeof path[i + 1] === 'number' ? [] : {};
        Reflect.set(parent, key, made);
        parent = made;
    });
    const last = path.at(-1) ?? '';
    const before = Reflect.get(parent, last);
    if (!(value === true && isContainer(before)))
        Reflect.set(parent, last, value);
}
/** Mappings in the order of the schema; where the schema leaves the keys open, in the order they came. */
function ordered(value, schema, path = []) {
    if (Array.isArray(value))
        return value.map((item, i) => ordered(item, schema, [...path, i]));
    if (!isContainer(value))
        return value;
    const known = [...new Set((0,schema_walk/* keysAt */._)(schema, path))];
    const keys = Object.keys(value);
    const sorted = [...known.filter(key => keys.includes(key)), ...keys.filter(key => !known.includes(key))];
    return Object.fromEntries(sorted.map(key => [key, ordered(Reflect.get(value, key), schema, [...path, key])]));
}
const isContainer = (value) => value !== null && typeof value === 'object';

;// CONCATENATED MODULE: ./shared/operations/import/settle.ts




/**
 * Makes placeholders of values that the schema refuses, and of required values that are missing, so that whatever the
 * seed's file holds, what is left to do shows up in one way. Tells what it changed.
 */
function settle(tree, schema) {
    const notes = [];
    // What hides behind a value that was wrong shows only once that value is replaced.
    for (let round = 0; round < 3; round += 1) {
        const wrong = leaves(schema.safeParse(tree).error?.issues ?? []).filter(({ path }) => isOpenTo(tree, path));
        if (wrong.length === 0)
            break;
        for (const { path, message } of wrong) {
            const value = (0,spec_source/* valueAt */.f)(tree, path);
            if ((0,placeholder/* isPlaceholder */.w)(value))
                continue;
            const name = String(path.at(-1));
            put(tree, path, value === undefined ? `<todo>_${name}` : `<todo>${String(value)}`);
            notes.push(value === undefined
                ? `${(0,validate/* pathText */.L)(path)} is required, but the seed does not set it; it is a placeholder now.`
                : `${(0,validate/* pathText */.L)(path)}: '${String(value)}' is not allowed (${message}); it is a placeholder now.`);
        }
    }
    return [...new Set(notes)];
}
/** The complaints themselves, from every branch of a union. */
function leaves(issues, base = []) {
    return issues.flatMap(issue => {
        const path = [...base, ...issue.path];
        if (issue.code !== 'invalid_union')
            return [{ path, message: issue.message }];
        const inner = issue.errors.flatMap(branch => leaves(branch, path));
        return inner.length === 0 ? [{ path, message: issue.message }] : inner;
    });
}
/** A branch of a union that was not meant complains about the mapping as a whole, which says nothing. */
const isOpenTo = (tree, path) => {
    const value = (0,spec_source/* valueAt */.f)(tree, path);
    return !isContainer(value) && !(0,placeholder/* isPlaceholder */.w)(value) && path.length > 0;
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./shared/operations/import/spec-text.ts

/** Longest collection, as JSON, that goes on one line; more for an item of a list, so that lists look even. */
const widest = { value: 88, item: 110 };
/** Stands for the index in the path of an item. */
const item = '[]';
/** The spec as somebody would write it: sections apart, short lists and mappings on one line. */
function specText(tree, heading) {
    const document = new dist/* Document */.yo(tree);
    if ((0,dist/* isMap */.jh)(document.contents)) {
        document.contents.commentBefore = heading.map(line => ` ${line}`).join('\n');
        const pairs = document.contents.items;
        for (const pair of pairs)
            lay(pair.value, [String(pair.key)]);
        spaceOut(pairs, (pair, before) => spansLines(pair) || spansLines(before));
    }
    return document.toString({ lineWidth: 0, nullStr: '' });
}
/** Chooses between one line and several; sections and environments always take several. */
function lay(node, path) {
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return;
    const values = node.items.map(child => ((0,dist/* isPair */.tO)(child) ? child.value : child));
    const isFlat = values.every(value => (0,dist/* isScalar */.jn)(value));
    const isSection = (0,dist/* isMap */.jh)(node) && (path.length === 1 || (path.length === 2 && path[0] === 'environments'));
    node.flow =
        isFlat && !isSection && JSON.stringify(node).length <= (path.at(-1) === item ? widest.item : widest.value);
    if (node.flow)
        return;
    for (const child of node.items) {
        if ((0,dist/* isPair */.tO)(child))
            lay(child.value, [...path, String(child.key)]);
        else
            lay(child, [...path, item]);
    }
    if ((0,dist/* isMap */.jh)(node) && path.length === 1 && path[0] === 'environments')
        spaceOut(node.items, spansLines);
}
function spaceOut(pairs, wanted) {
    pairs.forEach((pair, i) => {
        const before = pairs[i - 1];
        if (before !== undefined && (0,dist/* isScalar */.jn)(pair.key) && wanted(pair, before))
            pair.key.spaceBefore = true;
    });
}
const spansLines = ({ value }) => ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) && value.flow !== true;

;// CONCATENATED MODULE: ./shared/operations/import/import-seed.ts











function importSeed(source) {
    const conversion = convert(source);
    const { seed, mapped } = conversion;
    const writes = mapped.flatMap(variable => variable.writes);
    const trees = { factory: treeOf('factory', writes, seed), project: treeOf('project', writes, seed) };
    const notes = [...settle(trees.factory, factory/* factory */.P)];
    const name = nameFromTags(seed.value('tagsProject'));
    if (name !== undefined)
        trees.project.name = name;
    notes.push(...settle(trees.project, project/* project */.Cv));
    const heading = `Imported by 'aifactory import' from ${source.file.split('/').at(-1)}; import-report.md tells what became of each variable.`;
    const files = [
        {
            file: 'factory',
            path: 'aifactory.yaml',
            content: specText(Object(ordered(trees.factory, factory/* factory */.P)), [heading]),
        },
        {
            file: 'project',
            path: projectPath(trees.project),
            content: specText(Object(ordered(trees.project, project/* project */.Cv)), [heading]),
        },
    ];
    return {
        source,
        conversion,
        files,
        placeholders: files.flatMap(({ file, path }) => placeholdersOf(path, ordered(trees[file], schemas[file]))),
        notes: [...notesOn(source, conversion), ...conversion.notes, ...notes],
    };
}
const schemas = { factory: factory/* factory */.P, project: project/* project */.Cv };
/** A number that is not known yet has no place in a file name: the two would have to agree. */
function projectPath({ number, name }) {
    const digits = typeof number === 'number' ? String(number).padStart(3, '0') : undefined;
    return `projects/${[digits, name ?? 'project'].filter(part => part !== undefined).join('-')}.yaml`;
}
const placeholdersOf = (file, tree) => (0,spec_source/* scalarsOf */.T)(tree).flatMap(({ path, value }) => ((0,placeholder/* isPlaceholder */.w)(value) ? [{ file, path: (0,validate/* pathText */.L)(path), value }] : []));

;// CONCATENATED MODULE: ./shared/operations/import/secret-names.ts
/**
 * The seed keeps names of secrets in its files, never secrets; but somebody may have put one in their place. Values of
 * these variables are never shown.
 */
const isSecretName = (name) => /secret|passw|pwd|token|credential|kv_s_name/i.test(name);

;// CONCATENATED MODULE: ./shared/operations/import/read-azure-devops.ts



/** Reads the `variables:` mapping of an Azure Pipelines template. Throws `UserError`. */
function readAzureDevops(file, content) {
    const source = (0,spec_source.parseSource)(file, content);
    (0,errors/* throwIfAny */.MI)(source.problems);
    const mapping = (0,spec_source/* valueAt */.f)(source.value, ['variables']);
    if (mapping === null || typeof mapping !== 'object' || Array.isArray(mapping) || Object.keys(mapping).length === 0) {
        throw new errors/* UserError */.yo({
            code: 'VARIABLES_MISSING',
            message: `There is no mapping 'variables:' with a line 'name: value' for each variable.`,
            remedy: "Give the seed's variables.yaml.",
            location: source.locate(['variables']),
        });
    }
    const variables = Object.entries(mapping).map(([name, value]) => ({
        name,
        value: scalarText(value),
        location: source.locateKey(['variables', name]),
    }));
    return { format: 'azure-devops', file, variables: resolveAll(variables), repeated: [] };
}
/** A variable of a pipeline is text, however YAML spells it; a mapping is kept as JSON so that it can be reported. */
function scalarText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Replaces `$(name)` by the variable of that name; names that only a run knows stay. */
function resolveAll(variables) {
    const byName = new Map(variables.map(({ name, value }) => [name.toLowerCase(), value]));
    const resolve = (value, within) => value.replaceAll(/\$\(([\w.]+)\)/g, (reference, name) => {
        const key = name.toLowerCase();
        const found = byName.get(key);
        return found === undefined || within.includes(key) || isSecretName(name)
            ? reference
            : resolve(found, [...within, key]);
    });
    return variables.map(variable => ({ ...variable, value: resolve(variable.value, [variable.name.toLowerCase()]) }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./shared/operations/import/read-env.ts


/** Reads a `.env` file. Throws `UserError` when it assigns nothing. */
function readEnv(file, content) {
    const lines = assignments(content);
    const first = ([name]) => lines.get(name)?.[0] ?? Number.POSITIVE_INFINITY;
    // `parseEnv` sorts by name.
    const values = Object.entries((0,external_node_util_.parseEnv)(content)).sort((a, b) => first(a) - first(b));
    if (values.length === 0) {
        throw new errors/* UserError */.yo({
            code: 'VARIABLES_MISSING',
            message: `${file} assigns no variable: there is no line NAME=value.`,
            remedy: "Give the seed's .env.",
        });
    }
    return {
        format: 'github',
        file,
        variables: values.map(([name, value]) => {
            const line = lines.get(name)?.at(-1);
            return { name, value: value ?? '', location: { file, ...(line !== undefined && { line, column: 1 }) } };
        }),
        repeated: values.flatMap(([name]) => {
            const found = lines.get(name) ?? [];
            return found.length > 1 ? [{ name, lines: found }] : [];
        }),
    };
}
/** `parseEnv` knows no positions. */
function assignments(content) {
    const found = new Map();
    content.split('\n').forEach((text, i) => {
        const name = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=/.exec(text)?.[1];
        if (name !== undefined)
            found.set(name, [...(found.get(name) ?? []), i + 1]);
    });
    return found;
}

;// CONCATENATED MODULE: ./shared/operations/import/read-source.ts




/** Reads either of the two configuration files of the seed. Throws `UserError` when it is neither. */
function readSource(file, format) {
    const content = (0,read_text/* readText */.yR)(file, 'the seed configuration').replace(/^\uFEFF/, '');
    const shown = (0,read_text/* shownPath */.pS)(file);
    const found = formatOf(content);
    if (found === undefined) {
        throw new errors/* UserError */.yo({
            code: 'FORMAT_UNKNOWN',
            message: `${shown} has neither a mapping 'variables:' (Azure DevOps) nor lines NAME=value (GitHub).`,
            remedy: "Give the seed's variables.yaml or .env.",
        });
    }
    // Read as the other one, it would yield nothing, or a syntax error that misleads.
    if (format !== 'auto' && format !== found) {
        throw new errors/* UserError */.yo({
            code: 'FORMAT_WRONG',
            message: `${shown} is the configuration for ${formatNames[found]}, not for ${formatNames[format]}.`,
            remedy: `Leave format out, or say ${found}.`,
        });
    }
    return found === 'github' ? readEnv(shown, content) : readAzureDevops(shown, content);
}
const formatNames = { 'azure-devops': 'Azure DevOps', github: 'GitHub' };
function formatOf(content) {
    if (/^\s*["']?variables["']?\s*:/m.test(content))
        return 'azure-devops';
    return /^\s*(export\s+)?[A-Za-z_]\w*\s*=/m.test(content) ? 'github' : undefined;
}

// EXTERNAL MODULE: ./shared/report/table.ts
var table = __webpack_require__(1301);
;// CONCATENATED MODULE: ./shared/operations/import/report.ts




/** Everything about an import, for the person who goes through it: markdown. */
function renderReport(imported) {
    const { conversion, files, placeholders, notes, source } = imported;
    const { dropped, unset, unknown } = conversion;
    return [
        '# Import report',
        `From \`${source.file}\` (${formatNames[source.format]}).`,
        countTable(imported),
        ...section('To fill in', placeholders.length, [
            "Each is a value the seed's file does not hold. `aifactory plan` names them again, with file, line and column.",
            (0,table/* markdownTable */.Qj)(['File', 'Spec path', 'Placeholder'], placeholders.map(({ file, path, value }) => [file, code(path), code(value)])),
        ]),
        ...section('Notes', notes.length, [
            'Where the seed contradicts itself, or a value needs a second look.',
            notes.map(note => `- ${note.replaceAll('<', '\\<')}`).join('\n'),
        ]),
        ...section('Unknown variables', unknown.length, [
            'Not part of the seed; nothing became of them.',
            (0,table/* markdownTable */.Qj)(['Variable', 'Line'], unknown.map(({ name, location }) => [code(name), location.line ?? ''])),
        ]),
        ...files.flatMap(file => mappedSection(imported, file)),
        ...section('Dropped', dropped.length, [droppedTable(dropped)]),
        ...section('Left out because unset', unset.length, [droppedTable(unset)]),
        '',
    ].join('\n\n');
}
function countTable({ conversion, placeholders, source }) {
    const { mapped, dropped, unset, unknown } = conversion;
    return (0,table/* markdownTable */.Qj)(['Variables', 'Number'], [
        ['in the file', source.variables.length],
        ['mapped', mapped.length],
        ['dropped, with a reason', dropped.length],
        ['left out because unset', unset.length],
        ['unknown', unknown.length],
        ['placeholders to fill in', placeholders.length],
    ]);
}
function mappedSection({ conversion }, { file, path }) {
    const rows = conversion.mapped.flatMap(({ variable, writes }) => writes
        .filter(write => write.file === file)
        .map(write => [code(variable.name), code((0,validate/* pathText */.L)(write.path)), code(shownValue(variable, write))]));
    return section(`Mapped to ${path}`, rows.length, [(0,table/* markdownTable */.Qj)(['Variable', 'Spec path', 'Value'], rows)]);
}
const droppedTable = (list) => (0,table/* markdownTable */.Qj)(['Variable', 'Value', 'Reason'], list.map(({ variable, reason }) => [code(variable.name), code(shownText(variable, variable.value)), reason]));
const section = (title, count, body) => count === 0 ? [] : [`## ${title}`, ...body];
const shownValue = (variable, { value }) => shownText(variable, typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value));
const shownText = (variable, text) => isSecretName(variable.name) ? '(hidden)' : text.length > 80 ? `${text.slice(0, 77)}...` : text;
const code = (text) => (text === '' ? '' : `\`${text.replaceAll('`', "'")}\``);

;// CONCATENATED MODULE: ./shared/operations/import/run.ts











async function run({ from, format, folder, overwrite }) {
    const imported = importSeed(readSource(from, format));
    const files = [
        ...imported.files.map(({ path, content }) => ({ path: (0,external_node_path_.join)(folder, path), content })),
        { path: (0,external_node_path_.join)(folder, 'import-report.md'), content: renderReport(imported) },
    ];
    (0,errors/* throwIfAny */.MI)([...(overwrite ? [] : existing(files)), ...sameNumber(folder, imported)]);
    const changes = files.some(({ path, content }) => (0,write_files/* currentContent */.z)(path) !== content);
    (0,write_files/* writeFiles */.h)(files);
    const { mapped, dropped, unset, unknown } = imported.conversion;
    const left = [...dropped, ...unset];
    const paths = files.map(({ path }) => (0,read_text/* shownPath */.pS)(path));
    return {
        outputs: {
            files: JSON.stringify(paths),
            mappedCount: String(mapped.length),
            droppedCount: String(left.length),
            placeholderCount: String(imported.placeholders.length),
        },
        text: renderText(imported, paths),
        summary: [`## Imported ${imported.source.file}`, countTable(imported), ''].join('\n\n'),
        data: {
            files: paths,
            format: imported.source.format,
            counts: {
                variables: imported.source.variables.length,
                mapped: mapped.length,
                dropped: dropped.length,
                unset: unset.length,
                unknown: unknown.length,
                placeholders: imported.placeholders.length,
            },
            placeholders: imported.placeholders,
            dropped: left.map(({ variable, reason }) => ({ variable: variable.name, reason })),
            unknown: unknown.map(({ name }) => name),
            notes: imported.notes,
        },
        changes,
        warnings: unknownVariables(imported),
    };
}
function existing(files) {
    const found = files.filter(({ path }) => (0,write_files/* currentContent */.z)(path) !== undefined).map(({ path }) => (0,read_text/* shownPath */.pS)(path));
    if (found.length === 0)
        return [];
    const message = `${found.length === 1 ? 'This file exists' : 'These files exist'} already: ${found.join(', ')}.`;
    return [{ code: 'FILE_EXISTS', message, remedy: 'Give another folder, or overwrite to replace them.' }];
}
/** Another file for the same project: the two could not be loaded together. */
function sameNumber(folder, { files }) {
    return files.flatMap(({ file, path }) => {
        const name = path.split('/').at(-1) ?? '';
        const number = /^\d{3}-/.exec(name)?.[0];
        if (file !== 'project' || number === undefined)
            return [];
        return namesIn((0,external_node_path_.join)(folder, 'projects'))
            .filter(other => other.startsWith(number) && other !== name && /\.ya?ml$/i.test(other))
            .map(other => ({
            code: 'PROJECT_NUMBER_TAKEN',
            message: `${(0,read_text/* shownPath */.pS)((0,external_node_path_.join)(folder, 'projects', other))} is project ${number.slice(0, 3)} already.`,
            remedy: `Remove it, or correct the project number in the seed's file.`,
        }));
    });
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function unknownVariables({ conversion, source }) {
    const known = rows.flatMap(row => namesOf(row, source.format));
    return conversion.unknown.map(({ name, location }) => {
        const suggestion = (0,nearest/* nearest */.p)(name, known);
        return {
            code: 'UNKNOWN_VARIABLE',
            message: `'${name}' is not a variable of the seed; nothing became of it.`,
            location,
            ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
        };
    });
}
function renderText({ conversion, placeholders, notes, source }, paths) {
    const { mapped, dropped, unset, unknown } = conversion;
    const specFile = paths[0] ?? '';
    const command = specFile === 'aifactory.yaml' ? 'aifactory plan' : `aifactory plan --spec ${specFile}`;
    const next = placeholders.length === 0
        ? `Next: ${command}`
        : `Next: fill in ${counted(placeholders.length, 'placeholder')} (the report lists them), then run: ${command}`;
    return [
        ...paths.map(path => `Wrote ${path}`),
        '',
        `${counted(source.variables.length, 'variable')} of ${source.file}: ${mapped.length} mapped, ${dropped.length} dropped, ${unset.length} unset, ${unknown.length} unknown.`,
        ...(notes.length === 0
            ? []
            : [`${counted(notes.length, 'note')} in the report: read them before the first deployment.`]),
        next,
    ].join('\n');
}
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;


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

/***/ 6381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Marks the seed's templates use for values that must be filled in. */
const marks = /<todo[^>]*>|<optional>|^<\d+>$|\byour[A-Z]\w*\b.*<|^<[^<>]+>$/i;
/** Whether the text stands for a value that nobody has filled in yet. */
const isPlaceholder = (value) => typeof value === 'string' && marks.test(value.trim());


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt),
/* harmony export */   z: () => (/* binding */ meaningAt)
/* harmony export */ });
/** The keys a mapping at this path may have. */
function keysAt(schema, path) {
    return at(schema, path).flatMap(found => (found._zod.def.type === 'object' ? Object.keys(shapeOf(found)) : []));
}
/** What the value at this path means, as the schema describes it. */
function meaningAt(schema, path) {
    return raw(schema, path)
        .flatMap(found => [found, ...unwrap(found)])
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
            const shape = shapeOf(schema);
            const found = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
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
    const syntax = (message, offset) => ({
        code: 'YAML_SYNTAX',
        message: `This is not valid YAML: ${message.replace(/\.$/, '')}.`,
        location: at(offset),
    });
    const problems = document.errors.map(error => syntax(messages[error.code] ?? error.message, error.pos[0]));
    const value = problems.length > 0 ? undefined : plainValue(document, syntax, problems);
    return {
        file,
        value: problems.length > 0 ? undefined : value,
        problems,
        locate: path => at(offsetOf(nearestNode(document, path)) ?? 0),
        locateKey: path => at(offsetOf(keyNode(document, path)) ?? offsetOf(nearestNode(document, path)) ?? 0),
        written: path => {
            const node = document.getIn(path, true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
        },
    };
}
const messages = {
    MULTIPLE_DOCS: "a file holds one document only; remove the '---' and what follows",
};
/** The plain value, where no alias stands for nothing, for a part of itself, or for far too much. */
function plainValue(document, syntax, problems) {
    let firstAlias = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, alias) => {
            const [offset] = alias.range ?? [0];
            firstAlias ||= offset;
            const anchor = alias.resolve(document);
            const [start, , end] = anchor?.range ?? [0, 0, 0];
            if (anchor === undefined)
                problems.push(syntax(`there is no anchor '&${alias.source}' before this alias`, offset));
            else if (start <= offset && offset < end) {
                problems.push(syntax(`the alias '*${alias.source}' stands inside what it stands for`, offset));
            }
        },
        Pair: (_, { key }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== '<<' || key.type !== 'PLAIN')
                return;
            problems.push(syntax("merge keys ('<<') are not supported; write the keys out", key.range?.[0] ?? 0));
        },
    });
    if (problems.length > 0)
        return undefined;
    try {
        return document.toJS();
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        problems.push(syntax('its aliases stand for too much', firstAlias));
        return undefined;
    }
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
    return path.reduce((current, key) => (isObject(current) && Object.hasOwn(current, key) ? Reflect.get(current, key) : undefined), value);
}
const isObject = (value) => value !== null && typeof value === 'object';
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


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6381);
/* harmony import */ var _schema_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4603);




/** Checks a file against a schema. Every mistake is reported with its position, value, and what is allowed there. */
function validate(source, schema) {
    if (source.problems.length > 0)
        return { problems: source.problems };
    const placeholders = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarsOf */ .T)(source.value).filter(scalar => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .w)(scalar.value));
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
    const value = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(source.value, issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map(key => unknownKey(source, schema, issue.path, key));
    }
    if (value === undefined) {
        const meaning = (0,_schema_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningAt */ .z)(schema, issue.path);
        return [
            {
                code: 'SPEC_VALUE_MISSING',
                message: `${name} is missing${meaning === undefined ? '.' : `: ${lowerFirst(meaning)}`}`,
                location: source.locate(issue.path.slice(0, -1)),
            },
        ];
    }
    const allowed = allowedValues(issue);
    const suggestion = typeof value === 'string' ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, allowed) : undefined;
    const quoted = quotesMissing(issue, value, source);
    return [
        {
            code: 'SPEC_VALUE_INVALID',
            message: `${name || 'The file'}: ${quoted ?? shown(value)} is not allowed; ${complaint(issue, allowed)}.`,
            location: source.locate(issue.path),
            ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
            ...(quoted !== undefined && { remedy: `Put it in quotes: "${quoted}".` }),
        },
    ];
}
/** YAML reads 001 as the number 1 and yes, in old habits, as true; the text as written where text is expected. */
function quotesMissing(issue, value, source) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string')
        return undefined;
    return typeof value === 'number' || typeof value === 'boolean' ? source.written(issue.path) : undefined;
}
function unknownKey(source, schema, path, key) {
    const allowed = (0,_schema_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .keysAt */ ._)(schema, path);
    const suggestion = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, allowed);
    const where = path.length === 0 ? 'at the top level' : `in ${pathText(path)}`;
    return {
        code: 'SPEC_KEY_UNKNOWN',
        message: `'${key}' is not a key ${where}; allowed: ${allowed.join(', ')}.`,
        location: source.locateKey([...path, key]),
        ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
    };
}
function placeholderProblem(source, schema, path, value) {
    const meaning = (0,_schema_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningAt */ .z)(schema, path);
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
