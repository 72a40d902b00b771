export const id = 603;
export const ids = [603];
export const modules = {

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


/***/ })

};
