export const id = 644;
export const ids = [644,143];
export const modules = {

/***/ 4644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./shared/errors.ts
var errors = __webpack_require__(2635);
// EXTERNAL MODULE: ./shared/factory/plan-spec.ts + 1 modules
var plan_spec = __webpack_require__(4023);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __webpack_require__(4290);
// EXTERNAL MODULE: ./shared/files/write-files.ts
var write_files = __webpack_require__(2759);
// EXTERNAL MODULE: ./shared/network/ledger/ledger-text.ts + 2 modules
var ledger_text = __webpack_require__(7471);
// EXTERNAL MODULE: ./shared/network/release.ts
var network_release = __webpack_require__(1586);
// EXTERNAL MODULE: ./shared/report/map-file.ts + 3 modules
var map_file = __webpack_require__(9143);
// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __webpack_require__(4631);
;// CONCATENATED MODULE: ./shared/operations/plan/plan-data.ts

/** The plan as JSON: everything in the order of the addresses. */
function planData(plan, predicted) {
    return {
        changes: plan.changes,
        environments: plan.environments.map(environmentData),
        ...(predicted && { resources: resourceData(predicted.resources) }),
        ...(predicted?.changes && { comparison: comparisonData(predicted.changes) }),
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
        addressSpace: network.addressSpace.map(cidr_cidr/* formatCidr */.mG),
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
            addressPrefix: (0,cidr_cidr/* formatCidr */.mG)(cidr),
            ...(cidrV6 && { addressPrefixV6: (0,cidr_cidr/* formatCidr */.mG)(cidrV6) }),
            status,
        })),
        foreignSubnets: network.foreign.map(({ name, cidr }) => ({ name, addressPrefix: (0,cidr_cidr/* formatCidr */.mG)(cidr) })),
        reserved: network.reserved.map(({ cidr, reason }) => ({ range: (0,cidr_cidr/* formatCidr */.mG)(cidr), reason })),
        released: network.released.map(({ owner, subnet, cidr }) => ({
            owner,
            name: subnet,
            addressPrefix: (0,cidr_cidr/* formatCidr */.mG)(cidr),
        })),
        capacity,
    };
}
function resourceData({ environments }) {
    return {
        environments: environments.map(({ environment, owners, limits }) => ({
            name: environment,
            count: owners.reduce((all, { resources }) => all + resources.length, 0),
            limits,
            owners,
        })),
    };
}
function comparisonData(changes) {
    return changes.map(change => {
        const { environment, owner, id, type } = change.resource;
        return {
            change: change.kind,
            environment,
            owner,
            type,
            id,
            ...(change.kind === 'changed' && { paths: change.paths }),
        };
    });
}

// EXTERNAL MODULE: ./shared/network/ledger/ledger.ts
var ledger = __webpack_require__(7820);
// EXTERNAL MODULE: ./shared/network/owners.ts
var network_owners = __webpack_require__(5835);
;// CONCATENATED MODULE: ./shared/network/ranges-text.ts

/** The blocks as few CIDRs as possible, in address order: neighbours are joined. */
function rangesText(cidrs) {
    const joined = [];
    for (const cidr of [...cidrs].sort(cidr_cidr/* compareCidrs */.z_)) {
        const last = joined.at(-1);
        if (last !== undefined && last.family === cidr.family && cidr.base <= last.end) {
            if ((0,cidr_cidr/* endOf */.pJ)(cidr) > last.end)
                last.end = (0,cidr_cidr/* endOf */.pJ)(cidr);
        }
        else {
            joined.push({ family: cidr.family, start: cidr.base, end: (0,cidr_cidr/* endOf */.pJ)(cidr) });
        }
    }
    return joined.flatMap(({ family, start, end }) => (0,cidr_cidr/* coverRange */.DZ)(family, start, end).map(cidr_cidr/* formatCidr */.mG)).join(' ');
}

// EXTERNAL MODULE: ./shared/report/address-map.ts
var address_map = __webpack_require__(1182);
// EXTERNAL MODULE: ./shared/report/capacity.ts
var report_capacity = __webpack_require__(9893);
// EXTERNAL MODULE: ./shared/report/table.ts
var table = __webpack_require__(1301);
// EXTERNAL MODULE: ./shared/text/thousands.ts
var thousands = __webpack_require__(727);
;// CONCATENATED MODULE: ./shared/operations/plan/render.ts








/** Above this many projects only those with news are listed. */
const mostListed = 40;
function renderText(plan, heading, project) {
    const sections = plan.environments.flatMap(environment => [
        `${environmentTitle(environment)}`,
        project === undefined ? projectTable(environment) : subnetTable(environment, project),
        ...(project === undefined ? (0,report_capacity/* capacityLines */.c)(environment.capacity) : []),
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
            (0,table/* markdownTable */.Qj)(projectHeader, listed(environment).rows),
            ...listed(environment).note,
            `<details><summary>Capacity: ${(0,table/* percent */.KN)(environment.capacity.utilisation)} in use, ${(0,thousands/* thousands */.o)(environment.capacity.free)} addresses free</summary>\n\n${(0,table/* markdownTable */.Qj)(['Figure', 'Value'], (0,report_capacity/* capacityFacts */.m)(environment.capacity))}\n\n</details>`,
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
            blocks: (0,address_map/* mapBlocks */.j)(network),
            facts: (0,report_capacity/* capacityFacts */.m)(capacity),
        })),
    };
}
function title(plan, { prefix, specFile }) {
    const projects = new Set(plan.environments.flatMap(({ environment }) => environment.projects.map(({ id }) => id)));
    const environments = plan.environments.map(({ environment }) => environment.name).join(', ');
    const count = projects.size === 1 ? '1 project' : `${projects.size} projects`;
    return `Factory ${prefix.replace(/-$/, '')} (${specFile}): ${count} in ${environments}`;
}
const environmentTitle = ({ environment, network }) => `${environment.name}: ${environment.vnet.name}, ${network.addressSpace.map(cidr_cidr/* formatCidr */.mG).join(' + ')}`;
const projectHeader = ['Project', 'Name', 'Type', 'Subnets', 'New', 'Addresses', 'Ranges'];
function projectTable(environment) {
    const { rows, note } = listed(environment);
    return [(0,table/* textTable */.ed)(projectHeader, rows), ...note].join('\n');
}
/** A row per owner; in a large environment only those with something new or unclaimed. */
function listed(environment) {
    const owners = [...Map.groupBy(environment.network.subnets, subnet => subnet.owner)].sort(([a], [b]) => (0,network_owners/* compareOwners */.EB)(a, b));
    const news = owners.filter(([, subnets]) => subnets.some(({ status }) => status === 'new' || status === 'unclaimed'));
    const shown = owners.length > mostListed ? news : owners;
    const hidden = owners.length - shown.length;
    const note = hidden === 0 ? [] : [`${(0,thousands/* thousands */.o)(hidden)} unchanged not listed; see one with --project, or all with --json.`];
    return { rows: shown.map(([owner, subnets]) => ownerRow(environment, owner, subnets)), note };
}
function ownerRow({ desired }, owner, subnets) {
    const info = desired.owners.get(owner);
    const real = subnets.filter(({ kind }) => kind !== ledger/* growthKind */.Md);
    const addresses = real.reduce((all, { cidr }) => all + (0,cidr_cidr/* sizeOf */.$d)(cidr), 0n);
    const unclaimed = subnets.every(({ status }) => status === 'unclaimed');
    return [
        owner,
        info === undefined ? '(not in the spec)' : `${info.title}${info.retire || unclaimed ? ' (retired)' : ''}`,
        info?.type ?? '',
        real.length,
        real.filter(({ status }) => status === 'new').length,
        (0,thousands/* thousands */.o)(addresses),
        rangesText(subnets.map(({ cidr }) => cidr)),
    ];
}
function subnetTable({ network }, project) {
    const rows = network.subnets
        .filter(({ owner }) => owner === project)
        .map(({ name, kind, cidr, cidrV6, status }) => [
        name,
        kind,
        (0,cidr_cidr/* formatCidr */.mG)(cidr),
        cidrV6 === undefined ? '' : (0,cidr_cidr/* formatCidr */.mG)(cidrV6),
        Number((0,cidr_cidr/* sizeOf */.$d)(cidr)),
        status,
    ]);
    return (0,table/* textTable */.ed)(['Subnet', 'Kind', 'IPv4', 'IPv6', 'Addresses', 'State'], rows);
}
function changeLines(plan, { mode, ledgerFile }) {
    if (!plan.changes)
        return ['No change: every subnet is recorded already.'];
    const total = (part) => plan.differences.reduce((all, difference) => all + difference[part], 0);
    const parts = [
        `${total('allocated')} new`,
        `${total('adopted')} adopted`,
        `${total('released')} released`,
        `${total('changed')} changed`,
    ].filter(part => !part.startsWith('0 '));
    return mode === 'update'
        ? [`Subnets: ${parts.join(', ')}. Recorded in ${ledgerFile}; commit it with the spec.`]
        : [`Subnets: ${parts.join(', ')}. Nothing was recorded.`];
}

;// CONCATENATED MODULE: ./shared/landing-zone/render.ts


/** What goes without saying in a count of resources: it comes with something else that is counted. */
const companions = new Set([
    'microsoft.network/privateendpoints',
    'microsoft.network/networksecuritygroups',
    'microsoft.network/networkinterfaces',
    'microsoft.insights/diagnosticsettings',
]);
const isCounted = (type) => type.split('/').length === 2 && !companions.has(type.toLowerCase());
const typesShown = 12;
/** A few lines per environment: how many resources, of which types most. */
function resourceLines(plan) {
    const rows = plan.environments.map(environmentRow);
    return [
        (0,table/* textTable */.ed)(['Resources', ...columns], rows),
        `Most: ${topTypes(plan)}`,
        sourceLine(plan),
        'Names of deleted vaults, AI accounts and workspaces may still be reserved; that is only visible in Azure.',
    ];
}
function resourceSummary(plan) {
    return [
        '### Resources',
        (0,table/* markdownTable */.Qj)(['Environment', ...columns], plan.environments.map(environmentRow)),
        `Most: ${topTypes(plan)}`,
    ].join('\n\n');
}
/** Every resource of one owner in one environment. */
function ownerResources(environment, owner) {
    const found = environment.owners.find(candidate => candidate.owner === owner);
    const rows = (found?.resources ?? []).map(({ type, id }) => [shortType(type), label(id)]);
    return (0,table/* textTable */.ed)(['Type', 'Name'], rows.sort());
}
/** The difference between two plans, as a person reads it: sign, owner, type, name, and what of it. */
function render_changeLines(changes) {
    if (changes.length === 0)
        return ['No resource differs.'];
    const count = (kind) => changes.filter(change => change.kind === kind).length;
    return [
        `Resources: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`,
        ...changes.flatMap(change => {
            const { environment, owner, type, id } = change.resource;
            const line = `${signs[change.kind]} ${environment} ${owner} ${shortType(type)} ${label(id)}`;
            if (change.kind !== 'changed')
                return [line];
            return [
                line,
                ...change.paths.map(({ path, before, after }) => `    ${path}: ${render_short(before)} -> ${render_short(after)}`),
            ];
        }),
    ];
}
const signs = { added: '+', changed: '~', removed: '-' };
const columns = ['Deployments', 'Resource groups', 'Subnets', 'Private endpoints', 'All'];
/** What a subscription or network has room for stands beside what is used. */
function environmentRow({ environment, owners, limits }) {
    const used = (kind) => {
        const found = limits.find(limit => limit.kind === kind);
        return found === undefined ? '' : `${(0,thousands/* thousands */.o)(found.used)} of ${(0,thousands/* thousands */.o)(found.limit)}`;
    };
    return [
        environment,
        used('deployments'),
        used('resourceGroups'),
        used('subnets'),
        used('privateEndpoints'),
        (0,thousands/* thousands */.o)(sum(owners)),
    ];
}
const sum = (owners) => owners.reduce((all, { resources }) => all + resources.length, 0);
function topTypes(plan) {
    const counts = new Map();
    for (const { owners } of plan.environments) {
        for (const { resources } of owners) {
            for (const { type } of resources) {
                if (isCounted(type))
                    counts.set(shortType(type), (counts.get(shortType(type)) ?? 0) + 1);
            }
        }
    }
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const rest = sorted.length - typesShown;
    const shown = sorted.slice(0, typesShown).map(([type, count]) => `${type} ${(0,thousands/* thousands */.o)(count)}`);
    return [...shown, ...(rest > 0 ? [`and ${rest} more types`] : [])].join(', ');
}
function sourceLine({ evaluated, fromCache }) {
    const all = evaluated + fromCache;
    if (evaluated === 0)
        return `All ${(0,thousands/* thousands */.o)(all)} deployments come from the cache: nothing changed since they were last evaluated.`;
    return `${(0,thousands/* thousands */.o)(evaluated)} of ${(0,thousands/* thousands */.o)(all)} deployments were evaluated, ${(0,thousands/* thousands */.o)(fromCache)} came from the cache.`;
}
/** The names in an id; of what extends another resource, that one's too. */
function label(id) {
    const providers = id.split(/\/providers\//i);
    const name = nameOf(providers.at(-1) ?? id);
    const target = providers.length < 3 ? '' : ` of ${(providers.at(-2) ?? '').split('/').slice(2).join('/')}`;
    return `${name}${target}`;
}
function nameOf(part) {
    if (part.includes('['))
        return '(named at deployment)';
    const names = part.split('/').filter((_, i) => i >= 2 && i % 2 === 0);
    // The id of a resource group has no provider.
    return names.length === 0 || part.startsWith('/') ? (part.split('/').at(-1) ?? part) : names.join('/');
}
/** `Microsoft.Search/searchServices` -> `Search/searchServices` */
const shortType = (type) => type.replace(/^Microsoft\./i, '');
function render_short(value) {
    const text = value === undefined ? '(absent)' : JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}

;// CONCATENATED MODULE: ./shared/operations/plan/render-resources.ts

/** Blocks of text about the resources: a project's own, the difference from another plan, or the counts. */
function renderResources(predicted, shown, project) {
    const selected = render_resources_select(predicted, shown, project);
    if (selected === undefined)
        return [];
    const { resources, changes } = selected;
    if (changes !== undefined)
        return [render_changeLines(changes).join('\n')];
    if (project === undefined)
        return [resourceLines(resources).join('\n')];
    return resources.environments.map(environment => `${environment.environment}: resources of project ${project}\n${ownerResources(environment, project)}`);
}
function summarizeResources(predicted, shown) {
    const selected = render_resources_select(predicted, shown, undefined);
    if (selected === undefined)
        return [];
    const { resources, changes } = selected;
    const difference = changes === undefined ? [] : [`#### Difference\n\n\`\`\`diff\n${render_changeLines(changes).join('\n')}\n\`\`\``];
    return [resourceSummary(resources), ...difference];
}
/** Only what the caller wants to see; what is planned and written stays the whole factory. */
function render_resources_select(predicted, shown, project) {
    if (predicted === undefined)
        return undefined;
    const names = shown.environments.map(({ environment }) => environment.name);
    const { resources, changes } = predicted;
    return {
        resources: {
            ...resources,
            environments: resources.environments.filter(({ environment }) => names.includes(environment)),
        },
        changes: changes?.filter(({ resource }) => names.includes(resource.environment) && (project === undefined || resource.owner === project)),
    };
}

;// CONCATENATED MODULE: ./shared/operations/plan/run.ts










async function run(inputs) {
    const releases = (0,network_release/* parseReleases */.Yq)(inputs.release);
    const { plan, spec, ledgerFile } = await (0,plan_spec/* planSpec */.N)({
        specFile: inputs.spec,
        vnetFiles: inputs.vnetFiles,
        releases,
        ledgerFile: inputs.ledgerFile,
    });
    (0,errors/* throwIfAny */.MI)([...plan.problems, ...uselessReleases(plan, inputs.release, releases)]);
    const shown = selectShown(plan, inputs);
    const project = inputs.project?.padStart(3, '0');
    const ledger = (0,ledger_text/* formatLedger */.t5)(plan.ledger);
    if (inputs.ledger === 'frozen' && plan.changes)
        throw frozen(plan, ledgerFile);
    const predicted = inputs.resources === 'predict' ? await predictFor(spec, plan, inputs) : undefined;
    (0,errors/* throwIfAny */.MI)(predicted?.resources.problems ?? []);
    const warnings = [...plan.warnings, ...(predicted?.resources.warnings ?? [])];
    const data = planData({ ...plan, warnings }, predicted);
    const files = [
        ...(inputs.planFile === undefined
            ? []
            : [{ path: inputs.planFile, content: `${JSON.stringify(data, null, 1)}\n` }]),
        ...(inputs.mapFile === undefined ? [] : [(0,map_file.mapFileOf)(inputs.mapFile, factoryMap(plan))]),
        // Last, so that nothing is recorded when another file can't be written.
        ...(inputs.ledger === 'update' && plan.changes ? [{ path: ledgerFile, content: ledger }] : []),
    ];
    (0,write_files/* writeFiles */.h)(files);
    const heading = {
        prefix: spec.factory.prefix,
        specFile: (0,read_text/* shownPath */.pS)(inputs.spec),
        ledgerFile: (0,read_text/* shownPath */.pS)(ledgerFile),
        mode: inputs.ledger,
    };
    return {
        outputs: {
            hasChanges: String(plan.changes),
            newCount: String(countOf(plan, 'new')),
            releasedCount: String(plan.environments.reduce((all, { network }) => all + network.released.length, 0)),
            unclaimedCount: String(countOf(plan, 'unclaimed')),
            resourceCount: predicted === undefined ? '' : String(predicted.count),
            comparison: predicted?.changes === undefined ? '' : JSON.stringify(comparisonData(predicted.changes)),
            capacity: JSON.stringify(Object.fromEntries(plan.environments.map(({ environment, capacity }) => [environment.name, capacity]))),
            ledgerFile: (0,read_text/* shownPath */.pS)(ledgerFile),
        },
        text: [renderText(shown, heading, project), ...renderResources(predicted, shown, project)].join('\n\n'),
        summary: [renderSummary(shown, heading), ...summarizeResources(predicted, shown)].join('\n\n'),
        data,
        changes: plan.changes,
        warnings,
    };
}
/** The templates and the engine are loaded only by those who want resources. */
async function predictFor(spec, plan, inputs) {
    const { predictResources } = await Promise.all(/* import() */[__webpack_require__.e(58), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 1363));
    return predictResources(spec, plan, inputs);
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
        if (released.some(entry => (0,network_release/* matchesRelease */.nK)(entry, release)))
            return [];
        return [{ code: 'RELEASE_UNKNOWN', message: `release: the ledger holds nothing for '${items[i]}'.` }];
    });
}
function frozen(plan, ledgerFile) {
    const counts = plan.differences.map(({ environment, ...parts }) => {
        const texts = Object.entries({
            new: parts.allocated,
            adopted: parts.adopted,
            released: parts.released,
            changed: parts.changed,
        }).flatMap(([word, count]) => (count === 0 ? [] : [`${count} ${word}`]));
        return `${environment}: ${texts.join(', ')}`;
    });
    return new errors/* UserError */.yo({
        code: 'LEDGER_STALE',
        message: `The ledger ${(0,read_text/* shownPath */.pS)(ledgerFile)} does not match the spec (${counts.join('; ')}).`,
        remedy: "Run 'aifactory plan' and commit the ledger.",
    });
}
const countOf = (plan, status) => plan.environments.reduce((all, { network }) => all + network.subnets.filter(subnet => subnet.status === status).length, 0);


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mapFileOf: () => (/* binding */ mapFileOf)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/text/thousands.ts
var thousands = __webpack_require__(727);
// EXTERNAL MODULE: ./shared/report/address-map.ts
var address_map = __webpack_require__(1182);
;// CONCATENATED MODULE: ./shared/report/map-rows.ts

const mostRows = 64n;
const leastPerRow = 256n;
/** Cuts an IPv4 prefix into rows of equal size. Runs of more than two empty rows are folded. */
function layOut(prefix, blocks) {
    const total = (0,cidr/* sizeOf */.$d)(prefix);
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
    const end = min((0,cidr/* endOf */.pJ)(block.cidr), (0,cidr/* endOf */.pJ)(prefix));
    return start < end ? [{ block, start, end }] : [];
}
/** Whether each row has something in it. */
function usedRows(prefix, rowSize, parts) {
    const used = Array(Number((0,cidr/* sizeOf */.$d)(prefix) / rowSize)).fill(false);
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
    return svg(map.title, y, parts.join(''));
}
/** One network as a picture of its own. */
function sectionSvg(section) {
    const drawn = drawSection(section);
    return svg(section.title, drawn.height, drawn.markup);
}
/** Characters that XML has no way to write are dropped; one of them would make the whole picture unreadable. */
function escapeXml(text) {
    const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
    return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
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
function svg(title, height, content) {
    const width = labelWidth + rowWidth + 2;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title><style>${style}</style>${patterns}${content}</svg>\n`;
}
const heading = (text, y) => `<text class="map-title" x="0" y="${y}">${escapeXml(text)}</text>`;
function drawSection(section) {
    let y = 0;
    const prefixes = section.addressSpace.filter(prefix => prefix.family === 4);
    const parts = prefixes.map(prefix => {
        const layout = layOut(prefix, section.blocks);
        const title = `${(0,cidr/* formatCidr */.mG)(prefix)}, ${(0,thousands/* thousands */.o)(layout.rowSize)} addresses a row`;
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
        const label = `<text class="map-text" x="${labelWidth - 8}" y="${top + 14}" text-anchor="end">${(0,cidr/* formatAddress */.M0)(4, strip.start)}</text>`;
        const addresses = (0,thousands/* thousands */.o)(rowSize * BigInt(strip.rows));
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
    return `<g data-owner="${escapeXml(block.owner)}">${rect}${pieceLabel(block, x, y + height / 2 + 4, width)}<title>${escapeXml((0,address_map/* describeBlock */.B)(block))}</title></g>`;
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


/***/ })

};
