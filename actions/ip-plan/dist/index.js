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

/***/ 1973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ githubHost)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./scripts/stubs/http-client.ts
/**
 * Stands in for @actions/http-client inside the bundles. @actions/core uses it for one call only, the request of an
 * OIDC token, and would otherwise drag a second HTTP stack of 770 kB into every start.
 */
class http_client_BearerCredentialHandler {
    token;
    constructor(token) {
        this.token = token;
    }
}
class http_client_HttpClient {
    #userAgent;
    #token;
    #tries;
    constructor(userAgent, handlers = [], options = {}) {
        this.#userAgent = userAgent;
        this.#token = handlers[0]?.token;
        this.#tries = 1 + (options.maxRetries ?? 0);
    }
    async getJson(url) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#getOnce(url);
            }
            catch (error) {
                if (attempt >= this.#tries || (error instanceof HttpStatusError && error.statusCode < 500))
                    throw error;
                await new Promise(resolve => setTimeout(resolve, Math.min(2 ** attempt * 50, 2000)));
            }
        }
    }
    async #getOnce(url) {
        const headers = {
            accept: 'application/json',
            'user-agent': this.#userAgent,
            ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
        };
        const response = await fetch(url, { headers });
        if (!response.ok)
            throw new HttpStatusError(response.status);
        return { statusCode: response.status, result: (await response.json()), headers: {} };
    }
}
class HttpStatusError extends Error {
    statusCode;
    constructor(statusCode) {
        super(`The token service answered ${statusCode}`);
        this.statusCode = statusCode;
    }
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./shared/errors.ts
var errors = __nccwpck_require__(2635);
;// CONCATENATED MODULE: ./shared/host/log-commands.ts
/**
 * Agents read commands from what a task prints. Names and texts of the user's files end up in the log, so whatever
 * would be read as one is broken up, visibly.
 */
/** GitHub reads `::command::` at the start of a line and the older `##[command]` anywhere in it. */
const withoutGithubCommands = (text) => withoutMarkers(text).replace(/(^|[\r\n])(\s*):(?=:)/g, '$1$2: ');
/** Azure Pipelines reads `##vso[command]` and `##[format]` anywhere in a line. */
const withoutPipelinesCommands = (text) => withoutMarkers(text);
const withoutMarkers = (text) => text.replace(/##(?=(vso)?\[)/gi, '## ');

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

;// CONCATENATED MODULE: ./actions/host/github-host.ts




const githubHost = {
    name: 'github',
    log: { debug: core_debug, info: print, group: (title, body) => group(withoutGithubCommands(title), body) },
    spell: kebab,
    input: key => getInput(kebab(key)) || undefined,
    path: key => getInput(kebab(key)) || undefined,
    output: (key, value) => setOutput(kebab(key), value),
    secret: core_setSecret,
    summary: async (markdown) => {
        // Outside a runner there is no summary page to write to.
        if (process.env.GITHUB_STEP_SUMMARY)
            await summary.addRaw(markdown, true).write();
    },
    warn: problem => warning(messageBeside(problem), annotation(problem)),
    result: print,
    succeed: () => undefined,
    fail: problems => {
        for (const problem of problems)
            error(messageBeside(problem), annotation(problem));
        process.exitCode = ExitCode.Failure;
    },
};
function print(text) {
    info(withoutGithubCommands(text));
}
/** The location stays in the text too: annotations show it, plain logs do not. */
const messageBeside = (problem) => `${(0,errors/* describeProblem */.BJ)(problem)} [${problem.code}]`;
function annotation({ location }) {
    if (location === undefined)
        return {};
    return {
        file: location.file,
        ...(location.line !== undefined && { startLine: location.line }),
        ...(location.column !== undefined && { startColumn: location.column }),
    };
}


/***/ }),

/***/ 6866:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_operations_ip_plan_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4716);
/* harmony import */ var _shared_operations_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9189);
/* harmony import */ var _host_github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1973);
/* harmony import */ var _shared_operations_ip_plan_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1254);



// Loaded with the entry, because it runs in any case: one file less to open at the start.

await (0,_shared_operations_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(_shared_operations_ip_plan_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .ipPlan */ .x, _host_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .githubHost */ .S);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   on: () => (/* binding */ parsePrefixLength),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);

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

/***/ 4290:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2635);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ pickVnet),
  k: () => (/* binding */ readVnetFile)
});

// EXTERNAL MODULE: ./shared/errors.ts
var errors = __nccwpck_require__(2635);
// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __nccwpck_require__(4631);
// EXTERNAL MODULE: ./shared/cidr/parse-cidr.ts
var parse_cidr = __nccwpck_require__(4645);
// EXTERNAL MODULE: ./shared/text/control-characters.ts
var control_characters = __nccwpck_require__(1478);
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
var json_error = __nccwpck_require__(3191);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __nccwpck_require__(4290);
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
    const { parseSource } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4603));
    return parseSource((0,read_text/* shownPath */.pS)(file), text).problems[0]?.location ?? { file: (0,read_text/* shownPath */.pS)(file), line: 1, column: 1 };
}
/** Positions need a parser that keeps them; it is loaded only when there is something to point at. */
async function locate(file, text, problems) {
    const { parseSource } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4603));
    const source = parseSource((0,read_text/* shownPath */.pS)(file), text);
    return problems.map(({ code, message, path }) => ({ code, message: `${message}.`, location: source.locate(path) }));
}


/***/ }),

/***/ 939:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ addressSpaceProblems)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);
/* harmony import */ var _kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6855);
/* harmony import */ var _kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6993);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ allocate)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __nccwpck_require__(4631);
// EXTERNAL MODULE: ./shared/network/compare-names.ts
var compare_names = __nccwpck_require__(2005);
// EXTERNAL MODULE: ./shared/network/free-space.ts
var free_space = __nccwpck_require__(2074);
// EXTERNAL MODULE: ./shared/network/owners.ts
var owners = __nccwpck_require__(5835);
// EXTERNAL MODULE: ./shared/network/place.ts
var place = __nccwpck_require__(4268);
// EXTERNAL MODULE: ./shared/network/place-rules.ts
var place_rules = __nccwpck_require__(1814);
// EXTERNAL MODULE: ./shared/network/kinds/ranges.ts
var ranges = __nccwpck_require__(6993);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A$: () => (/* binding */ capacityOf),
  uV: () => (/* binding */ subnetLimitProblem)
});

// UNUSED EXPORTS: subnetCount

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __nccwpck_require__(4631);
// EXTERNAL MODULE: ./shared/text/thousands.ts
var thousands = __nccwpck_require__(727);
// EXTERNAL MODULE: ./shared/network/kinds/ranges.ts
var ranges = __nccwpck_require__(6993);
// EXTERNAL MODULE: ./shared/network/place.ts
var place = __nccwpck_require__(4268);
// EXTERNAL MODULE: ./shared/network/place-rules.ts
var place_rules = __nccwpck_require__(1814);
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
var free_space = __nccwpck_require__(2074);
// EXTERNAL MODULE: ./shared/network/kinds/azure-ranges.ts
var azure_ranges = __nccwpck_require__(6855);
// EXTERNAL MODULE: ./shared/network/ledger/ledger.ts
var ledger = __nccwpck_require__(7820);
// EXTERNAL MODULE: ./shared/network/owners.ts
var owners = __nccwpck_require__(5835);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ failureProblem),
/* harmony export */   K: () => (/* binding */ togetherText)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4645);
/* harmony import */ var _text_thousands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(727);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5835);




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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FreeSpace)
/* harmony export */ });
/* unused harmony export anywhere */
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ findKind),
  h: () => (/* binding */ subnetKinds)
});

// EXTERNAL MODULE: ./shared/network/kinds/azure-ranges.ts
var azure_ranges = __nccwpck_require__(6855);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ growthSubnetKind)
/* harmony export */ });
/* harmony import */ var _azure_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6855);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4645);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   Md: () => (/* binding */ growthKind),
/* harmony export */   T9: () => (/* binding */ inLedgerOrder)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);
/* harmony import */ var _compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2005);
/* harmony import */ var _kinds_growth_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7067);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   EB: () => (/* binding */ compareOwners),
/* harmony export */   nc: () => (/* binding */ commonOwner)
/* harmony export */ });
/* harmony import */ var _compare_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2005);

/** Owner of the subnets of the common landing zone; all other owners are project numbers. */
const commonOwner = 'common';
const describeOwner = (owner) => owner === commonOwner ? 'the common landing zone' : `project ${owner}`;
/** The common landing zone first, then projects by number. */
function compareOwners(a, b) {
    return Number(b === commonOwner) - Number(a === commonOwner) || (0,_compare_names_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .M)(a, b);
}


/***/ }),

/***/ 6026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pinProblem)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placeProblem)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4645);
/* harmony import */ var _kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6993);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeRules)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);
/* harmony import */ var _free_space_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2074);
/* harmony import */ var _kinds_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6993);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ ipv6SubnetPrefix),
/* harmony export */   UN: () => (/* binding */ spaceOf),
/* harmony export */   W2: () => (/* binding */ cloneSpace),
/* harmony export */   dB: () => (/* binding */ placeAll),
/* harmony export */   sd: () => (/* binding */ withIpv6),
/* harmony export */   ux: () => (/* binding */ inPlacingOrder),
/* harmony export */   wh: () => (/* binding */ placeOne),
/* harmony export */   zD: () => (/* binding */ addIpv6)
/* harmony export */ });
/* harmony import */ var _compare_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2005);
/* harmony import */ var _free_space_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2074);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sizeProblem)
/* harmony export */ });
/* harmony import */ var _kinds_azure_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6855);

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

/***/ 115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ subnetParameters),
/* harmony export */   x: () => (/* binding */ parameterName)
/* harmony export */ });
/** Parameter names of the seed's network template that are not simply `<key>SubnetCidr`. */
const seedNames = { dbxpub: 'dbxPubSubnetCidr', dbxpriv: 'dbxPrivSubnetCidr' };
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';
/** The ARM parameter file `subnetParameters.json` of the seed system: one CIDR per subnet, then the naming parameters. */
function subnetParameters(cidrs, naming = {}) {
    const values = [
        ...cidrs.map(({ key, addressPrefix }) => [parameterName(key), addressPrefix]),
        ...Object.entries(naming),
    ];
    return {
        $schema: schema,
        contentVersion: '1.0.0.0',
        parameters: Object.fromEntries(values.map(([name, value]) => [name, { value }])),
    };
}
/** `genai` -> `genaiSubnetCidr`; characters that Bicep does not allow in a name start a new word. */
function parameterName(key) {
    const word = key.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, next) => next?.toUpperCase() ?? '');
    return (Object.hasOwn(seedNames, key) ? seedNames[key] : undefined) ?? `${word}SubnetCidr`;
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ipPlan)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9189);

const definition = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .defineInterface */ .D9)({
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
const ipPlan = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .implement */ .yx)(definition, async (inputs) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1254))).run(inputs));


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ outcomeOf)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __nccwpck_require__(4631);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./shared/errors.ts
var errors = __nccwpck_require__(2635);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __nccwpck_require__(4290);
;// CONCATENATED MODULE: ./shared/files/write-files.ts




/**
 * Writes all files and leaves those alone that are the same already. All contents are on the disk before the first
 * file is replaced, so a full disk or a missing right leaves everything as it was. Throws `UserError`.
 */
function writeFiles(files) {
    const targets = files.map(file => ({ ...file, target: targetOf(file.path) }));
    (0,errors/* throwIfAny */.MI)(clashes(targets));
    const drafts = [];
    try {
        for (const { path, target, content } of targets) {
            attempt(path, () => {
                if (holds(target, content))
                    return;
                const draft = `${target}.${process.pid}.tmp`;
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                drafts.push({ path, target, draft });
                (0,external_node_fs_.writeFileSync)(draft, content);
            });
        }
        for (const { path, target, draft } of drafts)
            attempt(path, () => (0,external_node_fs_.renameSync)(draft, target));
    }
    catch (error) {
        for (const { draft } of drafts)
            (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
/** Undefined when there is no such file. Throws `UserError` when there is one that can't be read. */
function currentContent(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw unreadable(path, 'the file', error);
    }
}
function clashes(targets) {
    return targets.flatMap(({ path, target }, i) => {
        const twin = targets.slice(0, i).find(other => other.target === target);
        if (twin === undefined)
            return [];
        const other = twin.path === path ? 'it is named' : `${(0,read_text/* shownPath */.pS)(twin.path)} is the same file, named`;
        const message = `${(0,read_text/* shownPath */.pS)(path)} can't be written: ${other} for another output too.`;
        return [{ code: 'OUTPUT_FILES_CLASH', message, remedy: 'Give each output a file of its own.' }];
    });
}
function attempt(path, write) {
    try {
        write();
    }
    catch (error) {
        const why = error.code ?? String(error);
        throw new errors/* UserError */.yo({ code: 'FILE_UNWRITABLE', message: `${(0,read_text/* shownPath */.pS)(path)} can't be written: ${why}.` });
    }
}
/** Whether the file has this content already. One that can't be read may still be replaced. */
function holds(target, content) {
    try {
        return (0,external_node_fs_.readFileSync)(target, 'utf8') === content;
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
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const link = hops < 8 ? linkOf(path) : undefined;
        if (link !== undefined)
            return targetOf((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), link), hops + 1);
        return inRealFolder((0,external_node_path_.resolve)(path));
    }
}
/** A path that does not exist yet, with the links among the folders that do resolved. */
function inRealFolder(path) {
    const folder = (0,external_node_path_.dirname)(path);
    if (folder === path)
        return path;
    try {
        return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), (0,external_node_path_.basename)(path));
    }
    catch {
        return (0,external_node_path_.join)(inRealFolder(folder), (0,external_node_path_.basename)(path));
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
const isMissing = (error) => error.code === 'ENOENT';

// EXTERNAL MODULE: ./shared/network/subnet-parameters.ts
var subnet_parameters = __nccwpck_require__(115);
// EXTERNAL MODULE: ./shared/operations/ip-plan/output-names.ts
var output_names = __nccwpck_require__(1285);
// EXTERNAL MODULE: ./shared/operations/ip-plan/render.ts + 2 modules
var render = __nccwpck_require__(8230);
;// CONCATENATED MODULE: ./shared/operations/ip-plan/outcome.ts





/** Everything the host publishes, and the files; for planning with and without a spec. */
async function outcomeOf(inputs, results, plan, warnings, naming) {
    const subnets = results.map(({ name, addressPrefix, addressPrefixV6, kind, existing }) => ({
        name,
        addressPrefix,
        ...(addressPrefixV6 !== undefined && { addressPrefixes: [addressPrefix, addressPrefixV6] }),
        kind,
        existing,
    }));
    const parameters = (0,subnet_parameters/* subnetParameters */.G)(results, naming);
    const newCount = results.filter(result => !result.existing).length;
    writeFiles(await filesOf(inputs, plan, parameters));
    return {
        outputs: {
            subnets: JSON.stringify(subnets),
            cidrs: JSON.stringify(Object.fromEntries(results.map(({ name, addressPrefix }) => [name, addressPrefix]))),
            parameters: JSON.stringify(parameters),
            capacity: JSON.stringify(plan.capacity),
            newCount: String(newCount),
        },
        namedOutputs: Object.fromEntries(results.map(({ key, addressPrefix }) => [(0,output_names/* outputName */.V)(key), addressPrefix])),
        text: (0,render/* renderText */.S5)(results, plan),
        summary: (0,render/* renderSummary */.Br)(results, plan),
        data: {
            vnet: { name: plan.vnet.name, addressSpace: plan.vnet.addressSpace.map(cidr/* formatCidr */.mG) },
            subnets,
            parameters,
            capacity: plan.capacity,
            warnings: warnings.map(({ code, message, remedy }) => ({
                code,
                message,
                ...(remedy !== undefined && { remedy }),
            })),
        },
        changes: newCount > 0,
        warnings,
    };
}
async function filesOf(inputs, plan, parameters) {
    const files = [];
    if (inputs.parametersFile !== undefined) {
        files.push({ path: inputs.parametersFile, content: `${JSON.stringify(parameters, null, 2)}\n` });
    }
    if (inputs.mapFile !== undefined) {
        // Most runs draw nothing, and every kilobyte loaded is time before the result.
        const { mapFileOf } = await __nccwpck_require__.e(/* import() */ 143).then(__nccwpck_require__.bind(__nccwpck_require__, 9143));
        files.push(mapFileOf(inputs.mapFile, plan.map()));
    }
    return files;
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputName),
/* harmony export */   p: () => (/* binding */ outputClashes)
/* harmony export */ });
/* harmony import */ var _network_subnet_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(115);

/** The output that holds a subnet's address prefix. */
const outputName = (key) => `cidr_${key.replace(/\W/g, '_')}`;
/** Subnets whose outputs or parameters would have the same name, which hosts and ARM compare without case. */
function outputClashes(keys) {
    const told = new Set();
    return [outputName, _network_subnet_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameterName */ .x].flatMap(nameOf => {
        const groups = [...Map.groupBy(new Set(keys), key => nameOf(key).toLowerCase()).values()];
        return groups.flatMap(same => {
            const names = same.map(key => `'${key}'`).join(' and ');
            const [first] = same;
            if (first === undefined || same.length === 1 || told.has(names))
                return [];
            told.add(names);
            return [
                {
                    code: 'INPUT_INVALID',
                    message: `subnets: ${names} would all be given as '${nameOf(first)}'.`,
                    remedy: 'Give them names that differ in more than punctuation.',
                },
            ];
        });
    });
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/** Three digits, as names spell it. */
function projectOf(text, problems) {
    if (text === undefined)
        return undefined;
    if (/^\d{1,3}$/.test(text) && Number(text) > 0)
        return text.padStart(3, '0');
    problems.push({ code: 'INPUT_INVALID', message: `project: '${text}' is not a number from 1 to 999.` });
    return undefined;
}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ defaultShapes),
  Br: () => (/* binding */ renderSummary),
  S5: () => (/* binding */ renderText),
  gj: () => (/* binding */ rendered)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __nccwpck_require__(4631);
// EXTERNAL MODULE: ./shared/network/capacity.ts + 1 modules
var network_capacity = __nccwpck_require__(2480);
// EXTERNAL MODULE: ./shared/network/kinds/catalogue.ts + 5 modules
var catalogue = __nccwpck_require__(183);
// EXTERNAL MODULE: ./shared/report/address-map.ts
var address_map = __nccwpck_require__(1182);
// EXTERNAL MODULE: ./shared/text/thousands.ts
var thousands = __nccwpck_require__(727);
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
        ['Addresses', `${(0,thousands/* thousands */.o)(capacity.total)}, ${percent(capacity.utilisation)} in use`],
        [
            'Free',
            `${(0,thousands/* thousands */.o)(capacity.free)}${capacity.largestFree === null ? '' : `, largest block ${capacity.largestFree}`}`,
        ],
        ['Outside the largest free block', percent(capacity.fragmentation)],
        ...capacity.fits.map(fit => [`More projects of type ${fit.type}`, describeFit(fit)]),
        ...capacity.limits.map(({ name, used, limit }) => [name, `${(0,thousands/* thousands */.o)(used)} of ${(0,thousands/* thousands */.o)(limit)}`]),
    ];
}
/** The same in a few lines of text. */
function capacityLines(capacity) {
    const { total, free, largestFree, utilisation, fragmentation, fits, limits } = capacity;
    const largest = largestFree === null ? '' : `, largest block ${largestFree}`;
    const scattered = free === 0 ? '' : `, ${percent(fragmentation)} of it outside that block`;
    const parts = ['projects', 'common', 'foreign', 'growth', 'reserved']
        .filter(part => capacity[part] > 0)
        .map(part => `${part} ${(0,thousands/* thousands */.o)(capacity[part])}`);
    return [
        `In use: ${percent(utilisation)} of ${(0,thousands/* thousands */.o)(total)} addresses${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
        `Free: ${(0,thousands/* thousands */.o)(free)}${largest}${scattered}`,
        `Room for more projects: ${fits.map(fit => `${fit.type} ${describeFit(fit)}`).join('; ')}`,
        `Limits: ${limits.map(({ name, used, limit }) => `${name.toLowerCase().replace('vnet', 'VNet')} ${(0,thousands/* thousands */.o)(used)} of ${(0,thousands/* thousands */.o)(limit)}`).join('; ')}`,
    ];
}
/** The count beside what arithmetic allows, so that space lost to fragmentation shows. */
function describeFit({ count, arithmeticBound, limitedBy }) {
    if (limitedBy !== undefined)
        return `${(0,thousands/* thousands */.o)(count)} (limited by ${limitedBy})`;
    return count === arithmeticBound
        ? (0,thousands/* thousands */.o)(count)
        : `${(0,thousands/* thousands */.o)(count)} (the free addresses alone would do for ${(0,thousands/* thousands */.o)(arithmeticBound)})`;
}

// EXTERNAL MODULE: ./shared/spec/project-subnets.ts
var project_subnets = __nccwpck_require__(6010);
;// CONCATENATED MODULE: ./shared/operations/ip-plan/render.ts







function rendered(vnet, network, shapes) {
    const capacity = (0,network_capacity/* capacityOf */.A$)(network, shapes);
    const title = `Virtual network ${vnet.name}`;
    return {
        title,
        vnet,
        capacity,
        map: () => ({
            title,
            sections: [
                { title, addressSpace: vnet.addressSpace, blocks: (0,address_map/* mapBlocks */.j)(network), facts: capacityFacts(capacity) },
            ],
        }),
    };
}
/** The project types in their default sizes. */
const defaultShapes = Object.entries(project_subnets/* subnetSets */.XB).map(([type, set]) => ({
    type,
    requests: Object.entries(set).flatMap(([key, prefix]) => {
        const kind = (0,catalogue/* findKind */.o)((0,project_subnets/* kindOfKey */.RI)(key));
        return kind === undefined ? [] : [{ name: key, kind, prefix }];
    }),
}));
const header = ['Subnet', 'Address prefix', 'Addresses', 'Kind', 'State'];
const rows = (results) => results.map(({ name, azureName, addressPrefix, addressPrefixV6, kind, existing }) => [
    name === azureName ? name : `${name} (named ${azureName})`,
    addressPrefixV6 === undefined ? addressPrefix : `${addressPrefix}, ${addressPrefixV6}`,
    2 ** (32 - Number(addressPrefix.split('/')[1])),
    kind,
    existing ? 'exists' : 'new',
]);
function renderText(results, plan) {
    const space = plan.vnet.addressSpace.map(cidr/* formatCidr */.mG).join(', ');
    return [`${plan.title} (${space})`, '', textTable(header, rows(results)), '', ...capacityLines(plan.capacity)].join('\n');
}
function renderSummary(results, plan) {
    const space = plan.vnet.addressSpace.map(cidr/* formatCidr */.mG).join(', ');
    const facts = capacityFacts(plan.capacity).map(([name, value]) => [name, value]);
    return [
        `### Subnets of ${plan.vnet.name}`,
        `Address space ${space}`,
        markdownTable(header, rows(results)),
        markdownTable(['Capacity', ''], facts),
        '',
    ].join('\n\n');
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __nccwpck_require__(4631);
// EXTERNAL MODULE: ./shared/cidr/parse-cidr.ts
var parse_cidr = __nccwpck_require__(4645);
// EXTERNAL MODULE: ./shared/errors.ts
var errors = __nccwpck_require__(2635);
// EXTERNAL MODULE: ./shared/files/read-vnets.ts + 1 modules
var read_vnets = __nccwpck_require__(4434);
// EXTERNAL MODULE: ./shared/network/address-space.ts
var address_space = __nccwpck_require__(4132);
// EXTERNAL MODULE: ./shared/operations/ip-plan/outcome.ts + 1 modules
var outcome = __nccwpck_require__(9778);
// EXTERNAL MODULE: ./shared/network/allocate.ts + 1 modules
var allocate = __nccwpck_require__(7621);
// EXTERNAL MODULE: ./shared/network/capacity.ts + 1 modules
var capacity = __nccwpck_require__(2480);
// EXTERNAL MODULE: ./shared/network/failure-problem.ts
var failure_problem = __nccwpck_require__(8735);
// EXTERNAL MODULE: ./shared/network/pin-problem.ts
var pin_problem = __nccwpck_require__(6026);
// EXTERNAL MODULE: ./shared/network/place-problem.ts
var place_problem = __nccwpck_require__(8358);
;// CONCATENATED MODULE: ./shared/operations/ip-plan/plan-wanted.ts






/** Places the wanted subnets in the network. Those that exist already, by name, keep their addresses. */
function planWanted(vnet, reserved, wanted, dualStack) {
    const existing = new Map(vnet.subnets.map(subnet => [subnet.name.toLowerCase(), subnet]));
    const found = wanted.flatMap(subnet => {
        const match = existing.get(subnet.azureName.toLowerCase());
        const cidr = match?.cidrs.find(candidate => candidate.family === 4);
        const cidrV6 = match?.cidrs.find(candidate => candidate.family === 6);
        return match === undefined || cidr === undefined ? [] : [{ subnet, cidr, cidrV6 }];
    });
    const missing = wanted.filter(subnet => !found.some(match => match.subnet === subnet));
    const reservedRanges = [
        ...reserved.map(cidr => ({ cidr, reason: 'reserved' })),
        ...vnet.peerings.flatMap(({ name, remote }) => remote.map(cidr => ({ cidr, reason: `peered: ${name}` }))),
    ];
    const occupied = [...vnet.subnets.flatMap(subnet => subnet.cidrs), ...reservedRanges.map(range => range.cidr)];
    const pins = missing.map(subnet => ({ subnet, problems: pinProblems(subnet, missing, vnet, reservedRanges) }));
    const requests = pins
        .filter(({ problems }) => problems.length === 0)
        .map(({ subnet }) => requestOf(subnet, dualStack));
    const result = (0,allocate/* allocate */.C)(vnet.addressSpace, occupied, requests.length === 0 ? [] : [{ owner: '', requests }]);
    const placed = [
        ...found.map(({ subnet, cidr, cidrV6 }) => planned(subnet, cidr, cidrV6, 'existing')),
        ...result.allocations.flatMap(({ name, cidr, cidrV6 }) => {
            const subnet = missing.find(candidate => candidate.name === name);
            return subnet === undefined ? [] : [planned(subnet, cidr, cidrV6, 'new')];
        }),
    ].sort((a, b) => (0,cidr_cidr/* compareCidrs */.z_)(a.cidr, b.cidr));
    const ours = new Set(found.map(({ subnet }) => subnet.azureName.toLowerCase()));
    const network = {
        environment: '',
        addressSpace: vnet.addressSpace,
        subnets: placed,
        foreign: vnet.subnets
            .filter(subnet => !ours.has(subnet.name.toLowerCase()))
            .flatMap(({ name, cidrs }) => cidrs.map(cidr => ({ name, cidr }))),
        reserved: reservedRanges,
        released: [],
        free: result.free,
        peerings: vnet.peerings.length,
        problems: [],
        warnings: [],
    };
    const limit = (0,capacity/* subnetLimitProblem */.uV)(network);
    return {
        vnet,
        problems: [
            ...pins.flatMap(({ problems }) => problems),
            ...result.failures.map(failure => (0,failure_problem/* failureProblem */.G)(failure, undefined)),
            ...(limit === undefined ? [] : [limit]),
        ],
        warnings: found.flatMap(({ subnet, cidr, cidrV6 }) => [
            ...keptWarning(subnet, cidr),
            ...(dualStack && cidrV6 === undefined ? [withoutIpv6(subnet, cidr)] : []),
        ]),
        results: placed.map(({ wanted: { key, name, azureName, kind }, cidr, cidrV6, status }) => ({
            key,
            name,
            azureName,
            kind: kind.name,
            addressPrefix: (0,cidr_cidr/* formatCidr */.mG)(cidr),
            ...(cidrV6 && { addressPrefixV6: (0,cidr_cidr/* formatCidr */.mG)(cidrV6) }),
            existing: status === 'existing',
        })),
        network,
    };
}
function requestOf({ name, kind, prefix, pinned }, dualStack) {
    return { name, kind, prefix, dualStack, ...(pinned && { pinned }) };
}
function planned(wanted, cidr, cidrV6, status) {
    const { name, kind } = wanted;
    return { wanted, owner: '', kind: kind.name, name, cidr, ...(cidrV6 && { cidrV6 }), status };
}
function keptWarning(subnet, cidr) {
    const asked = subnet.pinned === undefined ? `/${subnet.prefix}` : (0,cidr_cidr/* formatCidr */.mG)(subnet.pinned);
    const same = subnet.pinned === undefined ? cidr.prefix === subnet.prefix : (0,cidr_cidr/* formatCidr */.mG)(cidr) === asked;
    if (same)
        return [];
    const message = `'${subnet.azureName}' exists with ${(0,cidr_cidr/* formatCidr */.mG)(cidr)} and keeps it, although ${asked} is asked for.`;
    return [{ code: 'SUBNET_KEPT', message }];
}
const withoutIpv6 = (subnet, cidr) => ({
    code: 'SUBNET_WITHOUT_IPV6',
    message: `'${subnet.azureName}' (${(0,cidr_cidr/* formatCidr */.mG)(cidr)}) exists without an IPv6 half and stays so, although dual stack is asked for.`,
});
function pinProblems({ name, kind, pinned }, missing, vnet, reserved) {
    if (pinned === undefined)
        return [];
    const details = { request: { name, kind: kind.name, size: (0,cidr_cidr/* formatCidr */.mG)(pinned) } };
    const refused = (0,place_problem/* placeProblem */.D)(kind, pinned, `'${name}'`);
    if (refused !== undefined)
        return [{ ...refused, details: { ...details, ...refused.details } }];
    const problem = (0,pin_problem/* pinProblem */.X)(pinned, vnet.addressSpace, [
        ...vnet.subnets.flatMap(subnet => subnet.cidrs.map(cidr => ({ name: subnet.name, cidr }))),
        ...reserved.map(range => ({ name: range.reason, cidr: range.cidr })),
        ...missing.flatMap(other => other.pinned === undefined || other.name >= name ? [] : [{ name: other.name, cidr: other.pinned }]),
    ]);
    if (problem === undefined)
        return [];
    return [{ ...problem, message: `'${name}': ${problem.message}`, details }];
}

// EXTERNAL MODULE: ./shared/operations/ip-plan/project-number.ts
var project_number = __nccwpck_require__(4092);
// EXTERNAL MODULE: ./shared/operations/ip-plan/render.ts + 2 modules
var render = __nccwpck_require__(8230);
// EXTERNAL MODULE: ./shared/naming/subnet-names.ts
var subnet_names = __nccwpck_require__(939);
// EXTERNAL MODULE: ./shared/network/kinds/catalogue.ts + 5 modules
var catalogue = __nccwpck_require__(183);
// EXTERNAL MODULE: ./shared/network/size-rules.ts
var size_rules = __nccwpck_require__(6308);
// EXTERNAL MODULE: ./shared/spec/project-subnets.ts
var project_subnets = __nccwpck_require__(6010);
// EXTERNAL MODULE: ./shared/text/nearest.ts
var nearest = __nccwpck_require__(1226);
// EXTERNAL MODULE: ./shared/operations/ip-plan/output-names.ts
var output_names = __nccwpck_require__(1285);
;// CONCATENATED MODULE: ./shared/operations/ip-plan/requests.ts








/** The requested subnets of a project type and an explicit list. An item named like one of the set changes its size. */
function wantedSubnets(type, project, items, findings) {
    const explicit = items.flatMap(item => parseItem(item, findings) ?? []);
    const set = type === undefined ? {} : project_subnets/* subnetSets */.XB[type];
    const fromSet = Object.entries(set).flatMap(([key, prefix]) => {
        const kind = (0,catalogue/* findKind */.o)((0,project_subnets/* kindOfKey */.RI)(key));
        if (kind === undefined || project === undefined)
            return [];
        const name = (0,subnet_names/* fillName */.b)(subnet_names/* defaultSubnetNames */.j[key], { project });
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
    const seen = new Map();
    for (const subnet of wanted) {
        const twin = seen.get(subnet.azureName.toLowerCase());
        if (twin !== undefined) {
            const message = `subnets: '${subnet.name}' is asked for more than once${twin.name === subnet.name ? '' : ` (as '${twin.name}')`}; a network has one '${subnet.azureName}'.`;
            findings.problems.push({ code: 'SUBNET_REPEATED', message });
        }
        seen.set(subnet.azureName.toLowerCase(), subnet);
    }
    findings.problems.push(...(0,output_names/* outputClashes */.p)([...seen.values()].map(({ key }) => key)));
    return wanted;
}
/** Reads `name`, `name:kind`, and either with `=/size` or `=cidr`. */
function parseItem(item, findings) {
    const [, name = '', kindName, size] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/.exec(item) ?? [];
    const where = `subnets: '${item}'`;
    if (!/^[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?$/.test(name.trim())) {
        const message = `${where}: a subnet name has 1 to 80 letters, digits, '_', '.' and '-', and starts with a letter or digit.`;
        findings.problems.push({ code: 'SUBNET_NAME_INVALID', message, remedy: 'Write name=/size or name:kind=/size.' });
        return undefined;
    }
    const kind = kindOf(name.trim(), kindName?.trim());
    if (kind === undefined) {
        const suggestion = (0,nearest/* nearest */.p)(kindName ?? '', [...catalogue/* subnetKinds */.h.keys()]);
        findings.problems.push({
            code: 'SUBNET_KIND_UNKNOWN',
            message: `${where}: there is no kind '${kindName}'; known: ${[...catalogue/* subnetKinds */.h.keys()].join(', ')}.`,
            ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
            details: { request: { name, kind: kindName } },
        });
        return undefined;
    }
    if (size === undefined && kindName === undefined && (0,catalogue/* findKind */.o)(name) === undefined) {
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
        const pinned = text === undefined || text.startsWith('/') ? undefined : (0,parse_cidr/* parseCidr */.GN)(text);
        const prefix = pinned?.prefix ?? (text === undefined ? kind.recommended : (0,parse_cidr/* parsePrefixLength */.on)(text));
        if (pinned?.family === 6)
            throw new cidr_cidr/* CidrError */.fi(`'${text}' is IPv6; Azure has no IPv6-only subnets, ask for dual-stack instead`);
        checkSize(kind, prefix, where, kindName !== undefined, findings);
        const azureName = kind.fixedName ?? name.trim();
        return { key: name.trim(), name: name.trim(), azureName, kind, prefix, ...(pinned && { pinned }) };
    }
    catch (error) {
        if (!(error instanceof cidr_cidr/* CidrError */.fi))
            throw error;
        const details = { request: { name, kind: kind.name, size } };
        findings.problems.push({ code: 'CIDR_INVALID', message: `${where}: ${error.message}.`, details });
        return undefined;
    }
}
function kindOf(name, kindName) {
    if (kindName !== undefined)
        return (0,catalogue/* findKind */.o)(kindName);
    return (0,catalogue/* findKind */.o)(name) ?? (0,catalogue/* findKind */.o)('plain');
}
/** A size that contradicts a kind the caller named is an error; one that contradicts a guess from the name, a warning. */
function checkSize(kind, prefix, where, named, findings) {
    const problem = (0,size_rules/* sizeProblem */.b)(kind, prefix, where);
    if (problem === undefined)
        return;
    const anyKind = (0,catalogue/* findKind */.o)('plain');
    const impossible = anyKind !== undefined && (0,size_rules/* sizeProblem */.b)(anyKind, prefix, where) !== undefined;
    const details = { request: { name: where, kind: kind.name, size: `/${prefix}` }, ...problem.details };
    (named || impossible || kind.fixedName !== undefined ? findings.problems : findings.warnings).push({
        ...problem,
        details,
    });
}

;// CONCATENATED MODULE: ./shared/operations/ip-plan/run.ts










async function run(inputs) {
    if (inputs.spec !== undefined)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(816), __nccwpck_require__.e(984)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5603))).runFromSpec(inputs, inputs.spec);
    const findings = { problems: ignoredInputs(inputs), warnings: [] };
    const vnet = await networkOf(inputs, findings.problems);
    const reserved = readCidrs('reserved', inputs.reserved, findings.problems);
    const wanted = readWanted(inputs, findings);
    (0,errors/* throwIfAny */.MI)(findings.problems);
    const plan = planWanted(vnet, reserved, wanted, inputs.dualStack);
    (0,errors/* throwIfAny */.MI)(plan.problems);
    const view = (0,render/* rendered */.gj)(vnet, plan.network, render/* defaultShapes */._M);
    return (0,outcome/* outcomeOf */.s)(inputs, plan.results, view, [...findings.warnings, ...plan.warnings], {});
}
/** Inputs that nothing would come of, which is never what was meant. */
function ignoredInputs({ vnetName, vnetFile, environment, project, projectType }) {
    const ignored = [
        ...(vnetName !== undefined && vnetFile === undefined ? ['vnet-name is of use only with vnet-file.'] : []),
        ...(environment !== undefined ? ['environment is of use only with spec.'] : []),
        ...(project !== undefined && projectType === undefined
            ? ['project is of use only with project-type or spec.']
            : []),
    ];
    return ignored.map(message => ({ code: 'INPUT_INVALID', message }));
}
async function networkOf(inputs, problems) {
    if (inputs.vnetFile !== undefined && inputs.addressSpace.length > 0) {
        problems.push({ code: 'INPUT_INVALID', message: 'Give either vnet-file or address-space, not both.' });
    }
    if (inputs.vnetFile !== undefined) {
        return (0,read_vnets/* pickVnet */.b)(inputs.vnetFile, await (0,read_vnets/* readVnetFile */.k)(inputs.vnetFile), inputs.vnetName);
    }
    if (inputs.addressSpace.length === 0) {
        throw new errors/* UserError */.yo({
            code: 'INPUT_MISSING',
            message: 'There is no network to plan in.',
            remedy: 'Give vnet-file, address-space, or spec with environment and project.',
        });
    }
    const addressSpace = readCidrs('address-space', inputs.addressSpace, problems);
    problems.push(...(0,address_space/* addressSpaceProblems */.f)(addressSpace, 'address-space').map(({ problem }) => problem));
    return { name: '(new)', resourceGroup: undefined, addressSpace, subnets: [], peerings: [] };
}
function readWanted(inputs, findings) {
    const project = (0,project_number/* projectOf */.v)(inputs.project, findings.problems);
    if (inputs.projectType !== undefined && inputs.project === undefined) {
        const message = 'project-type needs project, the number that names the subnets.';
        findings.problems.push({ code: 'INPUT_MISSING', message });
    }
    if (inputs.projectType === undefined && inputs.subnets.length === 0) {
        const message = 'There is nothing to plan.';
        findings.problems.push({ code: 'INPUT_MISSING', message, remedy: 'Give subnets, or project-type with project.' });
    }
    return wantedSubnets(inputs.projectType, project, inputs.subnets, findings);
}
function readCidrs(name, texts, problems) {
    return texts.flatMap(text => {
        try {
            return [(0,parse_cidr/* parseCidr */.GN)(text)];
        }
        catch (error) {
            if (!(error instanceof cidr_cidr/* CidrError */.fi))
                throw error;
            const remedy = error.hint === undefined ? undefined : `Did you mean ${error.hint}?`;
            problems.push({ code: 'CIDR_INVALID', message: `${name}: ${error.message}.`, ...(remedy && { remedy }) });
            return [];
        }
    });
}


/***/ }),

/***/ 9189:
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
;// CONCATENATED MODULE: ./shared/inputs/define.ts
const isRequired = (spec) => spec.kind !== 'flag' && spec.required === true;
/** The default as a user would write it. */
function defaultOf(spec) {
    if (spec.kind === 'flag')
        return String(spec.default);
    return spec.kind === 'list' ? undefined : spec.default;
}

;// CONCATENATED MODULE: ./shared/inputs/read.ts



/** Reads every input before any work starts. Throws one `UserError` with all mistakes. */
function readInputs(specs, host) {
    const problems = [];
    const values = Object.entries(specs).map(([key, spec]) => {
        const given = (spec.kind === 'file' ? host.path(key) : host.input(key))?.trim() || defaultOf(spec);
        const name = host.spell(key);
        if (given === undefined && isRequired(spec)) {
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

/***/ 1182:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeBlock),
/* harmony export */   j: () => (/* binding */ mapBlocks)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4631);
/* harmony import */ var _network_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7820);
/* harmony import */ var _network_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5835);
/* harmony import */ var _text_thousands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(727);




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

/***/ 6010:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasControlCharacters)
/* harmony export */ });
/** Whether a text has characters that end a line or steer a terminal, which no name of Azure has. */
const hasControlCharacters = (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 727:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** `65536` -> `65,536`. Not `toLocaleString`: its first call costs milliseconds that short runs do not have. */
const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(6866);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
