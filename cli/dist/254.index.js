export const id = 254;
export const ids = [254];
export const modules = {

/***/ 115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _files_write_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);
/* harmony import */ var _network_subnet_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(115);
/* harmony import */ var _output_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1285);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6541);





/** Everything the host publishes, and the files; for planning with and without a spec. */
async function outcomeOf(inputs, results, plan, warnings, naming) {
    const subnets = results.map(({ name, addressPrefix, addressPrefixV6, kind, existing }) => ({
        name,
        addressPrefix,
        ...(addressPrefixV6 !== undefined && { addressPrefixes: [addressPrefix, addressPrefixV6] }),
        kind,
        existing,
    }));
    const parameters = (0,_network_subnet_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .subnetParameters */ .G)(results, naming);
    const newCount = results.filter(result => !result.existing).length;
    (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFiles */ .h)(await filesOf(inputs, plan, parameters));
    return {
        outputs: {
            subnets: JSON.stringify(subnets),
            cidrs: JSON.stringify(Object.fromEntries(results.map(({ name, addressPrefix }) => [name, addressPrefix]))),
            parameters: JSON.stringify(parameters),
            capacity: JSON.stringify(plan.capacity),
            newCount: String(newCount),
        },
        namedOutputs: Object.fromEntries(results.map(({ key, addressPrefix }) => [(0,_output_names_js__WEBPACK_IMPORTED_MODULE_3__/* .outputName */ .V)(key), addressPrefix])),
        text: (0,_render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S5)(results, plan),
        summary: (0,_render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .Br)(results, plan),
        data: {
            vnet: { name: plan.vnet.name, addressSpace: plan.vnet.addressSpace.map(_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG) },
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
        const { mapFileOf } = await __webpack_require__.e(/* import() */ 143).then(__webpack_require__.bind(__webpack_require__, 9143));
        files.push(mapFileOf(inputs.mapFile, plan.map()));
    }
    return files;
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputName),
/* harmony export */   p: () => (/* binding */ outputClashes)
/* harmony export */ });
/* harmony import */ var _network_subnet_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(115);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   _M: () => (/* binding */ defaultShapes),
/* harmony export */   gj: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _network_capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _network_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(183);
/* harmony import */ var _report_address_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _report_capacity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9893);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1301);
/* harmony import */ var _spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6010);







function rendered(vnet, network, shapes) {
    const capacity = (0,_network_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .capacityOf */ .A$)(network, shapes);
    const title = `Virtual network ${vnet.name}`;
    return {
        title,
        vnet,
        capacity,
        map: () => ({
            title,
            sections: [
                { title, addressSpace: vnet.addressSpace, blocks: (0,_report_address_map_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBlocks */ .j)(network), facts: (0,_report_capacity_js__WEBPACK_IMPORTED_MODULE_5__/* .capacityFacts */ .m)(capacity) },
            ],
        }),
    };
}
/** The project types in their default sizes. */
const defaultShapes = Object.entries(_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_4__/* .subnetSets */ .XB).map(([type, set]) => ({
    type,
    requests: Object.entries(set).flatMap(([key, prefix]) => {
        const kind = (0,_network_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findKind */ .o)((0,_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfKey */ .RI)(key));
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
    const space = plan.vnet.addressSpace.map(_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG).join(', ');
    return [`${plan.title} (${space})`, '', (0,_report_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)(header, rows(results)), '', ...(0,_report_capacity_js__WEBPACK_IMPORTED_MODULE_5__/* .capacityLines */ .c)(plan.capacity)].join('\n');
}
function renderSummary(results, plan) {
    const space = plan.vnet.addressSpace.map(_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG).join(', ');
    const facts = (0,_report_capacity_js__WEBPACK_IMPORTED_MODULE_5__/* .capacityFacts */ .m)(plan.capacity).map(([name, value]) => [name, value]);
    return [
        `### Subnets of ${plan.vnet.name}`,
        `Address space ${space}`,
        (0,_report_table_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(header, rows(results)),
        (0,_report_table_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(['Capacity', ''], facts),
        '',
    ].join('\n\n');
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/cidr/parse-cidr.ts
var parse_cidr = __webpack_require__(4645);
// EXTERNAL MODULE: ./shared/errors.ts
var errors = __webpack_require__(2635);
// EXTERNAL MODULE: ./shared/files/read-vnets.ts + 1 modules
var read_vnets = __webpack_require__(4434);
// EXTERNAL MODULE: ./shared/network/address-space.ts
var address_space = __webpack_require__(4132);
// EXTERNAL MODULE: ./shared/operations/ip-plan/outcome.ts
var outcome = __webpack_require__(7289);
// EXTERNAL MODULE: ./shared/network/allocate.ts + 1 modules
var allocate = __webpack_require__(7621);
// EXTERNAL MODULE: ./shared/network/capacity.ts + 1 modules
var capacity = __webpack_require__(2480);
// EXTERNAL MODULE: ./shared/network/failure-problem.ts
var failure_problem = __webpack_require__(8735);
// EXTERNAL MODULE: ./shared/network/pin-problem.ts
var pin_problem = __webpack_require__(6026);
// EXTERNAL MODULE: ./shared/network/place-problem.ts
var place_problem = __webpack_require__(8358);
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
var project_number = __webpack_require__(4092);
// EXTERNAL MODULE: ./shared/operations/ip-plan/render.ts
var render = __webpack_require__(6541);
// EXTERNAL MODULE: ./shared/naming/subnet-names.ts
var subnet_names = __webpack_require__(939);
// EXTERNAL MODULE: ./shared/network/kinds/catalogue.ts + 5 modules
var catalogue = __webpack_require__(183);
// EXTERNAL MODULE: ./shared/network/size-rules.ts
var size_rules = __webpack_require__(6308);
// EXTERNAL MODULE: ./shared/spec/project-subnets.ts
var project_subnets = __webpack_require__(6010);
// EXTERNAL MODULE: ./shared/text/nearest.ts
var nearest = __webpack_require__(1226);
// EXTERNAL MODULE: ./shared/operations/ip-plan/output-names.ts
var output_names = __webpack_require__(1285);
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
        return (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(815), __webpack_require__.e(780), __webpack_require__.e(23), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 5373))).runFromSpec(inputs, inputs.spec);
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


/***/ })

};
