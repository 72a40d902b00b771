#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 751:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_host_terminal_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3252);
/* harmony import */ var _shared_operations_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7320);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4402);



await (0,_shared_host_terminal_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), _shared_operations_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .operations */ .z, _shared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r, {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(`${text}\n`),
    exit: code => {
        process.exitCode = code;
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   MI: () => (/* binding */ throwIfAny),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export describeLocation */
/** A mistake the user can fix, possibly several at once. Shown as it is, without a stack. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map(describeProblem).join('\n'), options);
        this.problems = list;
    }
}
/** Throws one error for all collected problems, or returns when there are none. */
function throwIfAny(problems) {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new UserError([first, ...rest]);
}
/** `file:line:column`, as editors and terminals link it. */
function describeLocation(location) {
    return [location.file, location.line, location.line === undefined ? undefined : location.column]
        .filter(part => part !== undefined)
        .join(':');
}
/** The problem on one line: where, what, and the remedy. */
function describeProblem(problem) {
    const where = problem.location === undefined ? '' : `${describeLocation(problem.location)}: `;
    const remedy = problem.remedy === undefined ? '' : ` ${problem.remedy}`;
    return `${where}${problem.message}${remedy}`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./shared/operations/operation.ts + 1 modules
var operations_operation = __nccwpck_require__(9320);
// EXTERNAL MODULE: ./shared/text/nearest.ts
var nearest = __nccwpck_require__(1226);
// EXTERNAL MODULE: ./shared/inputs/define.ts
var inputs_define = __nccwpck_require__(711);
;// CONCATENATED MODULE: ./shared/inputs/spelling.ts
/** `vnetFile` -> `vnet-file` */
const kebab = (key) => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
/** `vnet-file` -> `vnetFile` */
const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** `ip-plan` -> `IpPlan` */
const pascal = (name) => camel(`-${name}`);
/** `vnetFile` -> `Vnet file` */
function sentence(key) {
    const words = kebab(key).replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./shared/host/terminal/parse-flags.ts


/** Flags every command has. */
const globalFlags = {
    json: 'Print the result as JSON on standard output; everything else goes to standard error.',
    'detailed-exitcode': 'Exit with 2 when something changed or would change.',
    quiet: 'Print only warnings and errors.',
    debug: 'Print what is needed to report a defect.',
    help: 'Show this help.',
};
/**
 * Reads `--name value`, `--name=value`, `--flag` and `--no-flag`. A list takes several values and may be repeated.
 * Reports all mistakes.
 */
function parseFlags(args, specs) {
    const inputs = new Map();
    const global = new Set();
    const problems = [];
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        if (arg === '-h')
            arg = '--help';
        if (!arg.startsWith('--')) {
            problems.push({
                code: 'ARGUMENT_UNKNOWN',
                message: `Unexpected argument '${arg}'; values belong behind a --flag.`,
            });
            continue;
        }
        const [name = '', inline] = splitOnce(arg.slice(2), '=');
        if (Object.hasOwn(globalFlags, name)) {
            if (inline !== 'false')
                global.add(name);
            continue;
        }
        const opposite = camel(name.slice(3));
        const negated = name.startsWith('no-') && Object.hasOwn(specs, opposite) && specs[opposite]?.kind === 'flag';
        const key = camel(negated ? name.slice(3) : name);
        const spec = Object.hasOwn(specs, key) && kebab(key) === (negated ? name.slice(3) : name) ? specs[key] : undefined;
        if (spec === undefined) {
            problems.push(unknownFlag(name, specs));
            const next = rest[0];
            if (inline === undefined && next !== undefined && !next.startsWith('-'))
                rest.shift();
            continue;
        }
        if (spec.kind === 'flag') {
            inputs.set(key, negated ? 'false' : (inline ?? 'true'));
            continue;
        }
        const values = inline === undefined ? takeValues(rest, spec.kind === 'list') : [inline];
        if (values.length === 0) {
            problems.push({ code: 'ARGUMENT_VALUE_MISSING', message: `--${name} needs a value.` });
        }
        else {
            const earlier = inputs.get(key);
            if (earlier !== undefined && spec.kind !== 'list') {
                problems.push({ code: 'ARGUMENT_REPEATED', message: `--${name} is given more than once.` });
            }
            inputs.set(key, [...(earlier === undefined ? [] : [earlier]), ...values].join('\n'));
        }
    }
    return { inputs, global, problems };
}
/** The next argument, or for a list all arguments up to the next flag; they are removed. */
function takeValues(rest, several) {
    const values = [];
    while (rest[0] !== undefined && !rest[0].startsWith('--') && (several || values.length === 0)) {
        values.push(rest.shift() ?? '');
    }
    return values;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function unknownFlag(name, specs) {
    const suggestion = (0,nearest/* nearest */.p)(name, [...Object.keys(specs).map(kebab), ...Object.keys(globalFlags)]);
    return {
        code: 'ARGUMENT_UNKNOWN',
        message: `Unknown flag --${name}.`,
        remedy: suggestion === undefined ? 'See --help.' : `Did you mean --${suggestion}?`,
    };
}

;// CONCATENATED MODULE: ./shared/host/terminal/help.ts



const width = 100;
const column = 30;
function commandHelp(operation) {
    const groups = Map.groupBy(Object.entries(operation.inputs), ([, spec]) => spec.group ?? 'Inputs');
    const sections = [...groups].map(([title, inputs]) => `${title}:\n${inputs.map(([key, spec]) => row(flagOf(key, spec), inputHelp(spec))).join('\n')}`);
    const outputs = Object.entries(operation.outputs).map(([key, help]) => row(kebab(key), help));
    return [
        `aifactory ${operation.name} - ${operation.title}`,
        wrap(operation.description, width).join('\n'),
        ...sections,
        globalHelp(),
        `JSON and CI outputs:\n${outputs.join('\n')}`,
        `Examples:\n${operation.examples.map(example => `  ${example}`).join('\n')}`,
    ].join('\n\n');
}
function overview(operations, version) {
    const rows = operations.map(operation => row(operation.name, operation.description));
    return [
        `aifactory ${version} - the AI Factory as one YAML spec in git`,
        'Usage: aifactory <command> [flags]',
        `Commands:\n${rows.join('\n')}`,
        globalHelp(),
        "Run 'aifactory <command> --help' for the flags of a command.",
    ].join('\n\n');
}
function globalHelp() {
    return `Everywhere:\n${Object.entries(globalFlags)
        .map(([name, help]) => row(`--${name}`, help))
        .join('\n')}`;
}
function flagOf(key, spec) {
    const name = `--${kebab(key)}`;
    switch (spec.kind) {
        case 'flag':
            return spec.default ? `--no-${kebab(key)}` : name;
        case 'choice':
            return `${name} <choice>`;
        case 'list':
            return `${name} <item> ...`;
        case 'file':
            return `${name} <file>`;
        case 'text':
            return `${name} <text>`;
    }
}
function inputHelp(spec) {
    const fallback = (0,inputs_define/* defaultOf */.H)(spec);
    const options = spec.kind === 'choice' ? ` One of ${spec.options.join(', ')}.` : '';
    const note = (0,inputs_define/* isRequired */.g)(spec)
        ? ' Required.'
        : fallback === undefined
            ? ''
            : ` Default: ${fallback === '.' ? 'the current folder' : fallback}.`;
    return `${spec.help}${options}${note}`;
}
function row(name, help) {
    const [first = '', ...rest] = wrap(help.replaceAll('`', ''), width - column);
    const head = name.length + 3 > column ? `  ${name}\n${' '.repeat(column)}${first}` : `  ${name.padEnd(column - 2)}${first}`;
    return [head, ...rest.map(line => ' '.repeat(column) + line)].join('\n');
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./shared/errors.ts
var errors = __nccwpck_require__(2635);
;// CONCATENATED MODULE: ./shared/report/error-data.ts
/** The JSON form of a failure: the first problem as `error`, and all of them when there are more. */
function errorData(problems) {
    const [first] = problems.map(problemData);
    return problems.length > 1 ? { error: first, problems: problems.map(problemData) } : { error: first };
}
function problemData({ code, message, location, remedy, details }) {
    return { code, message, ...(location && { location }), ...(remedy !== undefined && { remedy }), ...details };
}

;// CONCATENATED MODULE: ./shared/host/redact.ts
/** Shorter values would hide half the log while protecting nothing. */
const shortestSecret = 4;
/** Replaces registered secrets, and each line of a secret with several lines, by `***`. */
function redactor() {
    const secrets = new Set();
    return {
        hide: value => {
            for (const part of [value, ...value.split(/\r?\n/)]) {
                if (part.trim().length >= shortestSecret)
                    secrets.add(part);
            }
        },
        redact: text => [...secrets].sort((a, b) => b.length - a.length).reduce((t, secret) => t.replaceAll(secret, '***'), text),
    };
}

;// CONCATENATED MODULE: ./shared/host/terminal/terminal-host.ts




/** Exit codes: 0 done or nothing to change, 1 error, 2 changes where `--detailed-exitcode` asks for it. */
function terminalHost(flags, terminal) {
    const { hide, redact } = redactor();
    const json = flags.global.has('json');
    const quiet = flags.global.has('quiet');
    const err = (text) => terminal.err(redact(text));
    const info = (text) => {
        if (!quiet)
            err(text);
    };
    return {
        name: 'terminal',
        log: {
            debug: message => {
                if (flags.global.has('debug'))
                    err(message);
            },
            info,
            group: async (title, body) => {
                info(title);
                return body();
            },
        },
        spell: key => `--${kebab(key)}`,
        input: key => flags.inputs.get(key) || undefined,
        path: key => flags.inputs.get(key) || undefined,
        output: () => undefined,
        secret: hide,
        summary: async () => undefined,
        warn: problem => err(`warning: ${(0,errors/* describeProblem */.BJ)(problem)}`),
        result: (text, data) => {
            if (json)
                terminal.out(redact(`${JSON.stringify(data, null, 2)}\n`));
            else if (!quiet)
                terminal.out(redact(`${text}\n`));
        },
        succeed: ({ changes }) => terminal.exit(changes && flags.global.has('detailed-exitcode') ? 2 : 0),
        fail: problems => {
            if (json)
                terminal.out(redact(`${JSON.stringify(errorData(problems), null, 2)}\n`));
            for (const problem of problems)
                err(errorLine(problem));
            terminal.exit(1);
        },
    };
}
const errorLine = (problem) => `error: ${(0,errors/* describeProblem */.BJ)(problem)} [${problem.code}]`;

;// CONCATENATED MODULE: ./shared/host/terminal/main.ts





/** The command line: finds the command, reads its flags, runs it. */
async function main(args, operations, version, terminal) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.out(`${overview(operations, version)}\n`);
        terminal.exit(name === undefined ? 1 : 0);
        return;
    }
    if (name === '--version') {
        terminal.out(`${version}\n`);
        terminal.exit(0);
        return;
    }
    const operation = operations.find(candidate => candidate.name === name);
    if (operation === undefined) {
        // Flags that nobody understands can't be read; only how the mistake is to be told.
        const global = new Set(args.includes('--json') ? ['json'] : []);
        terminalHost({ inputs: new Map(), global, problems: [] }, terminal).fail([noCommand(name, operations)]);
        return;
    }
    const flags = parseFlags(rest, operation.inputs);
    if (flags.global.has('help')) {
        terminal.out(`${commandHelp(operation)}\n`);
        terminal.exit(0);
        return;
    }
    const host = terminalHost(flags, terminal);
    if (flags.problems.length > 0)
        host.fail(flags.problems);
    else
        await (0,operations_operation/* execute */.g7)(operation, host);
}
function noCommand(name, operations) {
    const names = operations.map(candidate => candidate.name);
    if (name.startsWith('-')) {
        const remedy = `Start with one of ${names.join(', ')}, or see 'aifactory --help'.`;
        return { code: 'COMMAND_MISSING', message: `There is no command before '${name}'.`, remedy };
    }
    const remedy = `Did you mean 'aifactory ${(0,nearest/* nearest */.p)(name, names) ?? '--help'}'?`;
    return { code: 'COMMAND_UNKNOWN', message: `There is no command '${name}'.`, remedy };
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf),
/* harmony export */   g: () => (/* binding */ isRequired)
/* harmony export */ });
const isRequired = (spec) => spec.kind !== 'flag' && spec.required === true;
/** The default as a user would write it. */
function defaultOf(spec) {
    if (spec.kind === 'flag')
        return String(spec.default);
    return spec.kind === 'list' ? undefined : spec.default;
}


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D9: () => (/* binding */ defineInterface),
  g7: () => (/* binding */ execute),
  yx: () => (/* binding */ implement)
});

// EXTERNAL MODULE: ./shared/errors.ts
var errors = __nccwpck_require__(2635);
// EXTERNAL MODULE: ./shared/text/nearest.ts
var nearest = __nccwpck_require__(1226);
// EXTERNAL MODULE: ./shared/inputs/define.ts
var inputs_define = __nccwpck_require__(711);
;// CONCATENATED MODULE: ./shared/inputs/read.ts



/** Reads every input before any work starts. Throws one `UserError` with all mistakes. */
function readInputs(specs, host) {
    const problems = [];
    const values = Object.entries(specs).map(([key, spec]) => {
        const given = (spec.kind === 'file' ? host.path(key) : host.input(key))?.trim() || (0,inputs_define/* defaultOf */.H)(spec);
        const name = host.spell(key);
        if (given === undefined && (0,inputs_define/* isRequired */.g)(spec)) {
            problems.push({ code: 'INPUT_MISSING', message: `${name}: a value is required.` });
        }
        return [key, parseInput(name, spec, given, problems)];
    });
    (0,errors/* throwIfAny */.MI)(problems);
    return Object.fromEntries(values);
}
function parseInput(name, spec, given, problems) {
    switch (spec.kind) {
        case 'text':
        case 'file':
            return given;
        case 'list':
            return splitList(given ?? '');
        case 'flag':
            return parseFlag(name, given, problems);
        case 'choice':
            return parseChoice(name, spec.options, given, problems);
    }
}
/** Items separated by line breaks or commas; blanks are dropped. */
function splitList(text) {
    return text
        .split(/[\n,]/)
        .map(item => item.trim())
        .filter(item => item !== '');
}
function parseFlag(name, given, problems) {
    const value = given?.toLowerCase();
    if (value === 'true' || value === 'false')
        return value === 'true';
    problems.push({ code: 'INPUT_INVALID', message: `${name}: expected true or false, got '${given}'.` });
    return undefined;
}
/** Case does not matter: hosts and habits differ, and no two options differ by case alone. */
function parseChoice(name, options, given, problems) {
    if (given === undefined)
        return undefined;
    const option = options.find(candidate => candidate.toLowerCase() === given.toLowerCase());
    if (option !== undefined)
        return option;
    const suggestion = (0,nearest/* nearest */.p)(given, options);
    problems.push({
        code: 'INPUT_INVALID',
        message: `${name}: '${given}' is not one of ${options.join(', ')}.`,
        ...(suggestion === undefined ? {} : { remedy: `Did you mean '${suggestion}'?` }),
    });
    return undefined;
}

;// CONCATENATED MODULE: ./shared/operations/operation.ts


function defineInterface(definition) {
    return definition;
}
/** Adds the code. `run` should import it when called, so that looking at a definition stays cheap. */
function implement(definition, run) {
    return { ...definition, run };
}
/**
 * The whole life of one run: read the inputs, run, publish the outcome. The only place that turns an error into a
 * failed run; operations return or throw.
 */
async function execute(operation, host) {
    try {
        const outcome = await operation.run(readInputs(operation.inputs, host), host);
        for (const problem of outcome.warnings)
            host.warn(problem);
        host.result(outcome.text, outcome.data);
        for (const [key, value] of Object.entries({ ...outcome.outputs, ...outcome.namedOutputs }))
            host.output(key, value);
        await host.summary(outcome.summary);
        host.succeed({ changes: outcome.changes });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo) {
            host.fail(error.problems);
        }
        else {
            host.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
            host.fail([
                { code: 'INTERNAL', message: (0,errors/* messageOf */.bD)(error), remedy: 'This is a defect; please report it with a debug log.' },
            ]);
        }
    }
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ operations)
});

// EXTERNAL MODULE: ./shared/operations/operation.ts + 1 modules
var operation = __nccwpck_require__(9320);
;// CONCATENATED MODULE: ./shared/operations/import/definition.ts

const definition = (0,operation/* defineInterface */.D9)({
    name: 'import',
    title: 'AI Factory: import a seed configuration',
    description: 'Turns the configuration of an Enterprise Scale AI Factory, its Azure DevOps `variables.yaml` or its GitHub `.env`, into a spec. Every variable is mapped, or reported with the reason why not.',
    hosts: ['terminal'],
    inputs: {
        from: { kind: 'file', required: true, group: 'Source', help: 'The `variables.yaml` or `.env` file to read.' },
        format: {
            kind: 'choice',
            options: ['auto', 'azure-devops', 'github'],
            default: 'auto',
            group: 'Source',
            help: 'Which of the two it is; `auto` looks at the content.',
        },
        folder: {
            kind: 'file',
            default: '.',
            group: 'Files to write',
            help: 'Folder for `aifactory.yaml`, `projects/` and `import-report.md`.',
        },
        overwrite: { kind: 'flag', default: false, group: 'Files to write', help: 'Replaces files that exist.' },
    },
    outputs: {
        files: 'JSON list of the files written.',
        mappedCount: 'Number of variables that went into the spec.',
        droppedCount: 'Number of variables left out, each with a reason in the report.',
        placeholderCount: 'Number of values still to fill in.',
    },
    examples: [
        'aifactory import --from aifactory/esml-infra/azure-devops/bicep/yaml/variables/variables.yaml',
        'aifactory import --from .env --folder factory',
    ],
});
const importSeed = (0,operation/* implement */.yx)(definition, async (inputs) => (await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(815), __nccwpck_require__.e(780), __nccwpck_require__.e(661)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3976))).run(inputs));

;// CONCATENATED MODULE: ./shared/operations/ip-plan/definition.ts

const definition_definition = (0,operation/* defineInterface */.D9)({
    name: 'ip-plan',
    title: 'AI Factory: plan subnets',
    description: 'Finds room for subnets in an Azure virtual network: existing subnets never move, every gap is used, and the result is the same every time. Works offline, with a VNet file and a list of subnets, or with the spec of a factory.',
    hosts: ['github', 'azure-pipelines', 'terminal'],
    inputs: {
        vnetFile: {
            kind: 'file',
            group: 'Network',
            help: 'File with the virtual network as Azure prints it: `az network vnet show`, `az network vnet list`, or the ARM resource.',
        },
        vnetName: { kind: 'text', group: 'Network', help: 'Which network of the file; needed when it holds several.' },
        addressSpace: {
            kind: 'list',
            group: 'Network',
            help: 'Prefixes of an empty network, for example `10.60.0.0/16`, when there is no VNet file.',
        },
        reserved: {
            kind: 'list',
            group: 'Network',
            help: 'Ranges not to use: hub, on-premises, peered networks.',
        },
        subnets: {
            kind: 'list',
            group: 'Subnets',
            help: 'Subnets to place: `name=/size`, `name:kind=/size`, or `name:kind` for the recommended size, for example `bastion:AzureBastionSubnet=/26`. Together with project-type, an item such as `aca=/26` changes a size of the set.',
        },
        projectType: {
            kind: 'choice',
            options: ['esml', 'genai-1', 'all'],
            group: 'Subnets',
            help: 'Places the subnets of an AI Factory project of this type.',
        },
        project: { kind: 'text', group: 'Subnets', help: 'Project number, 1 to 999; names the subnets.' },
        dualStack: { kind: 'flag', default: false, group: 'Subnets', help: 'Gives every subnet an IPv6 /64 too.' },
        spec: {
            kind: 'file',
            group: 'Factory',
            help: 'Factory spec (`aifactory.yaml`); with project and environment, gives the subnets the factory plans for them.',
        },
        environment: {
            kind: 'choice',
            options: ['dev', 'stage', 'prod'],
            group: 'Factory',
            help: 'Environment of the spec.',
        },
        parametersFile: {
            kind: 'file',
            group: 'Files to write',
            help: 'Writes the addresses as an ARM parameter file (`subnetParameters.json`).',
        },
        mapFile: {
            kind: 'file',
            group: 'Files to write',
            help: 'Writes a map of the address space; `.svg` gives the picture alone, anything else a page.',
        },
    },
    outputs: {
        subnets: 'JSON list of `{ name, addressPrefix, kind, existing }`, in address order.',
        cidrs: 'JSON object from subnet name to address prefix.',
        parameters: 'JSON of the ARM parameter file.',
        capacity: 'JSON of what is left: free addresses, largest free block, projects that still fit, limits.',
        newCount: 'Number of subnets that do not exist yet.',
    },
    namedOutputs: 'Also one output per subnet, `cidr_<name>`, with every character outside `A-Z a-z 0-9 _` replaced by `_`.',
    examples: [
        'aifactory ip-plan --vnet-file vnet.json --subnets genai=/25 --subnets bastion:AzureBastionSubnet=/26 --json',
        'aifactory ip-plan --vnet-file vnet.json --project-type all --project 7 --map-file map.html',
        'aifactory ip-plan --address-space 10.60.0.0/16 --project-type genai-1 --project 1',
        'aifactory ip-plan --spec aifactory.yaml --environment dev --project 7 --parameters-file subnetParameters.json',
    ],
});
const ipPlan = (0,operation/* implement */.yx)(definition_definition, async (inputs) => (await Promise.all(/* import() */[__nccwpck_require__.e(115), __nccwpck_require__.e(254)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1254))).run(inputs));

;// CONCATENATED MODULE: ./shared/operations/plan/definition.ts

const plan_definition_definition = (0,operation/* defineInterface */.D9)({
    name: 'plan',
    title: 'AI Factory: plan',
    description: 'Plans a whole factory from its spec: the addresses and every resource of every project in every environment, offline and without credentials. What is recorded or exists never moves; new subnets are allocated and recorded in the ledger.',
    hosts: ['github', 'azure-pipelines', 'terminal'],
    inputs: {
        spec: {
            kind: 'file',
            default: 'aifactory.yaml',
            group: 'Factory',
            help: 'Factory spec; project files are read from the folder `projects` beside it.',
        },
        ledger: {
            kind: 'choice',
            options: ['update', 'frozen', 'preview'],
            default: 'update',
            group: 'Factory',
            help: 'What happens to the ledger `aifactory.lock.json`: `update` records new allocations, `frozen` fails when there are any (for the main branch), `preview` only shows them.',
        },
        ledgerFile: { kind: 'file', group: 'Factory', help: 'Ledger to use instead of the one beside the spec.' },
        vnetFiles: {
            kind: 'list',
            group: 'Factory',
            help: 'Files with the networks as Azure has them (`az network vnet list`), matched to the environments by name. Their subnets are adopted.',
        },
        release: {
            kind: 'list',
            group: 'Factory',
            help: 'Recorded addresses to give back: a project number (`007`), one subnet of it (`007/aca`), or the same of the common area (`common`, `common/scoring`). Nothing is ever released otherwise.',
        },
        resources: {
            kind: 'choice',
            options: ['predict', 'skip'],
            default: 'predict',
            group: 'Resources',
            help: '`predict` evaluates the Bicep templates and shows every resource; `skip` plans addresses only and needs no Bicep CLI.',
        },
        compare: {
            kind: 'file',
            group: 'Resources',
            help: 'Plan file of an earlier run; shows which resources differ from it, and how.',
        },
        bicepPath: {
            kind: 'file',
            group: 'Resources',
            help: 'Bicep CLI to use. Otherwise the PATH, the cache, NuGet through `dotnet`, or the official release are tried.',
        },
        bicepMirror: {
            kind: 'text',
            group: 'Resources',
            help: 'Address or folder with a mirror of the releases of Bicep, `<mirror>/v<version>/<asset>`, for networks that do not reach the official place.',
        },
        environment: {
            kind: 'choice',
            options: ['dev', 'stage', 'prod'],
            group: 'Details',
            help: 'Shows this environment only.',
        },
        project: { kind: 'text', group: 'Details', help: 'Shows every subnet and every resource of this project.' },
        planFile: { kind: 'file', group: 'Files to write', help: 'Writes the whole plan as JSON.' },
        mapFile: {
            kind: 'file',
            group: 'Files to write',
            help: 'Writes a map of all address spaces; `.svg` gives the picture alone, anything else a page.',
        },
    },
    outputs: {
        hasChanges: '`true` when the ledger changed, or would change.',
        newCount: 'Number of subnets allocated in this run.',
        releasedCount: 'Number of recorded subnets given back.',
        unclaimedCount: 'Number of recorded subnets that nothing in the spec asks for.',
        resourceCount: 'Number of predicted resources.',
        comparison: 'JSON list of the resources that differ from the compared plan.',
        capacity: 'JSON object from environment to what is left in it.',
        ledgerFile: 'Path of the ledger.',
    },
    examples: [
        'aifactory plan',
        'aifactory plan --ledger preview --detailed-exitcode',
        'aifactory plan --project 7 --environment dev',
        'aifactory plan --ledger preview --plan-file before.json, then after a change: aifactory plan --ledger preview --compare before.json',
        'aifactory plan --vnet-files vnets.json --map-file out/map.html --plan-file out/plan.json',
        'aifactory plan --release 007',
    ],
});
const plan = (0,operation/* implement */.yx)(plan_definition_definition, async (inputs) => (await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(815), __nccwpck_require__.e(780), __nccwpck_require__.e(115), __nccwpck_require__.e(23), __nccwpck_require__.e(644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4644))).run(inputs));

;// CONCATENATED MODULE: ./shared/operations/schema/definition.ts

const schema_definition_definition = (0,operation/* defineInterface */.D9)({
    name: 'schema',
    title: 'AI Factory: JSON Schemas',
    description: 'Writes the JSON Schemas of the spec files, which give completion and checks in editors.',
    hosts: ['terminal'],
    inputs: {
        folder: { kind: 'file', default: 'schemas', group: 'Files to write', help: 'Folder to write to.' },
    },
    outputs: { files: 'JSON list of the files.' },
    examples: ['aifactory schema', 'aifactory schema --folder .vscode'],
});
const schema = (0,operation/* implement */.yx)(schema_definition_definition, async (inputs) => (await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(780), __nccwpck_require__.e(243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2021))).run(inputs));

;// CONCATENATED MODULE: ./shared/operations/registry.ts




/** Every operation, in the order of help and documentation. */
const operations = [plan, ipPlan, importSeed, schema];


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The candidate a misspelt word most likely stands for, or undefined when none is close enough to suggest. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lower = word.toLowerCase();
    const byLower = new Map(candidates.map(candidate => [candidate.toLowerCase(), candidate]));
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(lower, [...byLower.keys()]);
    const tolerated = Math.max(2, Math.floor(lower.length / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, best) <= tolerated ? byLower.get(best) : undefined;
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of the package; `npm run generate` keeps it equal to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(751);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
