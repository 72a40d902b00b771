export const id = 23;
export const ids = [23,603];
export const modules = {

/***/ 8109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planFactory),
  D: () => (/* binding */ vnetKey)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/network/capacity.ts + 1 modules
var capacity = __webpack_require__(2480);
// EXTERNAL MODULE: ./shared/network/desired.ts
var network_desired = __webpack_require__(2265);
// EXTERNAL MODULE: ./shared/network/ledger/ledger.ts
var ledger = __webpack_require__(7820);
// EXTERNAL MODULE: ./shared/network/ledger/ledger-text.ts + 2 modules
var ledger_text = __webpack_require__(7471);
;// CONCATENATED MODULE: ./shared/network/planned-network.ts
const blocksOf = ({ cidr, cidrV6 }) => (cidrV6 === undefined ? [cidr] : [cidr, cidrV6]);

// EXTERNAL MODULE: ./shared/network/allocate.ts + 1 modules
var allocate = __webpack_require__(7621);
;// CONCATENATED MODULE: ./shared/network/conflicts.ts



/**
 * Recorded blocks that Azure does not know of, on addresses that meanwhile belong to somebody else: to a foreign
 * subnet, or to one of ours that was adopted there. `recorded` includes what is unclaimed and what is kept for growth.
 */
function conflicts({ environment, addressSpace }, recorded, adopted, foreign) {
    const ours = adopted.flatMap(subnet => blocksOf(subnet).map(cidr => ({ ...subnet, cidr })));
    return recorded.flatMap(subnet => {
        const item = `${subnet.owner}/${subnet.kind}`;
        for (const cidr of blocksOf(subnet)) {
            const who = `${environment}: the ledger holds ${subnet.name} (${(0,cidr_cidr/* formatCidr */.mG)(cidr)})`;
            const rival = foreign.find(other => (0,cidr_cidr/* overlaps */.$f)(other.cidr, cidr)) ??
                ours.find(other => (0,cidr_cidr/* overlaps */.$f)(other.cidr, cidr) && !mayShare(subnet, cidr, other));
            if (rival !== undefined) {
                const message = `${who}, but the virtual network has '${rival.name}' (${(0,cidr_cidr/* formatCidr */.mG)(rival.cidr)}) there.`;
                const remedy = `Release it to allocate anew: --release ${item}.`;
                return [{ code: 'LEDGER_CONFLICT', message, remedy }];
            }
            if (!addressSpace.some(prefix => (0,cidr_cidr/* contains */.gR)(prefix, cidr))) {
                const message = `${who}, outside the address space ${addressSpace.map(cidr_cidr/* formatCidr */.mG).join(', ')}.`;
                const remedy = `Restore the prefix, or release it: --release ${item}.`;
                return [{ code: 'LEDGER_OUTSIDE_VNET', message, remedy }];
            }
        }
        return [];
    });
}
/** A subnet may lie in the growth block of its own project; and a subnet is no rival of itself. */
function mayShare(subnet, cidr, other) {
    if (subnet.owner !== other.owner)
        return false;
    return subnet.kind === other.kind || (subnet.kind === ledger/* growthKind */.Md && (0,cidr_cidr/* contains */.gR)(cidr, other.cidr));
}

// EXTERNAL MODULE: ./shared/network/failure-problem.ts
var failure_problem = __webpack_require__(8735);
// EXTERNAL MODULE: ./shared/network/kinds/growth-kind.ts
var growth_kind = __webpack_require__(7067);
// EXTERNAL MODULE: ./shared/network/owners.ts
var network_owners = __webpack_require__(5835);
// EXTERNAL MODULE: ./shared/network/pin-problem.ts
var pin_problem = __webpack_require__(6026);
// EXTERNAL MODULE: ./shared/network/place.ts
var place = __webpack_require__(4268);
// EXTERNAL MODULE: ./shared/network/release.ts
var release = __webpack_require__(1586);
;// CONCATENATED MODULE: ./shared/network/settle.ts



/** Finds the wanted subnets in Azure, by name, and in the ledger; Azure is right where the two differ. */
function settle(desired, kept, vnet, neighbours) {
    const { environment } = desired;
    const existing = new Map((vnet?.subnets ?? []).map(subnet => [subnet.name.toLowerCase(), subnet]));
    const inAzure = (name) => fromAzure(existing.get(name.toLowerCase())?.cidrs ?? []);
    const entries = new Map(kept.map(entry => [`${entry.owner}/${entry.kind}`, entry]));
    const subnets = [];
    const withoutIpv6 = [];
    const missing = [];
    const warnings = [];
    const wanted = new Set(desired.subnets.map(subnet => `${subnet.owner}/${subnet.kind.name}`));
    for (const subnet of desired.subnets) {
        const found = inAzure(subnet.name);
        const entry = entries.get(`${subnet.owner}/${subnet.kind.name}`);
        const place = found ?? entry;
        if (place === undefined) {
            missing.push(subnet);
            continue;
        }
        // An IPv6 half can be added to a subnet that exists; what is recorded for that stays recorded.
        const cidrV6 = place.cidrV6 ?? entry?.cidrV6;
        const planned = {
            owner: subnet.owner,
            kind: subnet.kind.name,
            name: subnet.name,
            cidr: place.cidr,
            ...(cidrV6 && { cidrV6 }),
            status: found === undefined ? 'recorded' : 'existing',
        };
        (subnet.dualStack && cidrV6 === undefined ? withoutIpv6 : subnets).push(planned);
        warnings.push(...settledWarnings(desired, subnet, place, entry, found !== undefined));
    }
    const growth = kept.filter(entry => entry.kind === ledger/* growthKind */.Md);
    const unclaimed = kept
        .filter(entry => entry.kind !== ledger/* growthKind */.Md && !wanted.has(`${entry.owner}/${entry.kind}`))
        .map(entry => {
        const found = inAzure(entry.subnet);
        if (found !== undefined)
            warnings.push(...drift(environment, entry.subnet, found, entry));
        return fromLedger({ ...entry, ...found }, 'unclaimed');
    });
    const ours = new Set([...subnets, ...withoutIpv6]
        .filter(subnet => subnet.status === 'existing')
        .concat(unclaimed)
        .map(subnet => subnet.name.toLowerCase()));
    const foreign = (vnet?.subnets ?? [])
        .filter(subnet => !ours.has(subnet.name.toLowerCase()))
        .flatMap(({ name, cidrs }) => cidrs.map((cidr) => ({ name, cidr })))
        .concat(neighbours.filter(neighbour => !existing.has(neighbour.name.toLowerCase())));
    const growing = new Set(desired.growth.map(block => block.owner));
    return {
        subnets,
        withoutIpv6,
        missing,
        unclaimed,
        growth: growth.map(entry => fromLedger(entry, growing.has(entry.owner) ? 'recorded' : 'unclaimed')),
        foreign,
        warnings: [
            ...warnings,
            ...growthWarnings(desired, growth),
            ...unclaimedWarnings(desired, [...unclaimed, ...growth.filter(entry => !growing.has(entry.owner))]),
        ],
    };
}
function fromAzure(cidrs) {
    const cidr = cidrs.find(candidate => candidate.family === 4);
    const cidrV6 = cidrs.find(candidate => candidate.family === 6);
    return cidr && { cidr, ...(cidrV6 && { cidrV6 }) };
}
const fromLedger = (entry, status) => ({
    owner: entry.owner,
    kind: entry.kind,
    name: entry.subnet,
    cidr: entry.cidr,
    ...(entry.cidrV6 && { cidrV6: entry.cidrV6 }),
    status,
});
function settledWarnings({ environment, createSubnets }, subnet, place, entry, inAzure) {
    const { cidr, cidrV6 } = place;
    const warnings = inAzure ? drift(environment, subnet.name, place, entry) : [];
    const text = (0,cidr_cidr/* formatCidr */.mG)(cidr);
    const wanted = subnet.pinned === undefined ? undefined : (0,cidr_cidr/* formatCidr */.mG)(subnet.pinned);
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
    if (inAzure && subnet.dualStack && cidrV6 === undefined) {
        warnings.push({
            code: 'SUBNET_WITHOUT_IPV6',
            message: `${environment}: ${subnet.name} (${text}) has no IPv6 half in Azure; the spec asks for dualStack.`,
            remedy: createSubnets ? 'Add the /64 that is recorded for it.' : 'Add a /64 to it.',
            location: subnet.location,
        });
    }
    return warnings;
}
/** Azure has the subnet elsewhere than recorded, in either family. */
function drift(environment, name, live, entry) {
    if (entry === undefined)
        return [];
    const v6 = live.cidrV6 === undefined || entry.cidrV6 === undefined ? undefined : [live.cidrV6, entry.cidrV6];
    return [[live.cidr, entry.cidr], v6 ?? []].flatMap(([now, then]) => {
        if (now === undefined || then === undefined || (0,cidr_cidr/* sameCidr */.VW)(now, then))
            return [];
        const message = `${environment}: ${name} is ${(0,cidr_cidr/* formatCidr */.mG)(now)} in Azure but ${(0,cidr_cidr/* formatCidr */.mG)(then)} in the ledger; Azure's is recorded.`;
        return [{ code: 'LEDGER_DRIFT', message }];
    });
}
/** Growth that the spec wants in another size. */
function growthWarnings({ environment, growth }, recorded) {
    return growth.flatMap(({ owner, prefix, location }) => {
        const entry = recorded.find(candidate => candidate.owner === owner);
        if (entry === undefined || entry.cidr.prefix === prefix)
            return [];
        return [
            {
                code: 'SUBNET_KEPT',
                message: `${environment}: ${entry.subnet} keeps ${(0,cidr_cidr/* formatCidr */.mG)(entry.cidr)}; the spec asks for /${prefix}, but what is recorded never moves.`,
                remedy: `Release it to allocate anew: --release ${owner}/${ledger/* growthKind */.Md}.`,
                location,
            },
        ];
    });
}
function unclaimedWarnings({ environment, owners: known }, unclaimed) {
    const owners = [...new Set(unclaimed.map(entry => entry.owner))];
    return owners.flatMap(owner => {
        const info = known.get(owner);
        if (info?.retire === true)
            return [];
        const entries = unclaimed.filter(entry => entry.owner === owner);
        const addresses = entries.reduce((sum, entry) => sum + (0,cidr_cidr/* sizeOf */.$d)(entry.cidr), 0n);
        const what = entries.length === 1 ? '1 subnet' : `${entries.length} subnets`;
        const kinds = entries.map(entry => entry.kind).join(', ');
        const who = (0,network_owners/* describeOwner */.$S)(owner);
        const whole = info === undefined;
        const message = whole
            ? `${environment}: ${who} is not in the spec any more; its ${what} (${addresses} addresses) stay reserved.`
            : `${environment}: ${who} no longer asks for ${what} (${kinds}); they stay reserved.`;
        const item = whole ? owner : entries.map(entry => `${owner}/${entry.kind}`).join(',');
        return [{ code: 'LEDGER_UNCLAIMED', message, remedy: `Free them with --release ${item}.` }];
    });
}

;// CONCATENATED MODULE: ./shared/network/reconcile.ts











/**
 * Brings the spec, the ledger and the network as it is together: what exists or is recorded keeps its addresses, and
 * only what is missing is allocated. `neighbours` are subnets of other environments in the same virtual network.
 */
function reconcile(desired, ledger, vnet, releases, neighbours = []) {
    const { environment } = desired;
    const recorded = ledger.filter(entry => entry.environment === environment);
    const released = recorded.filter(entry => (0,release/* isReleased */.OZ)(entry, releases));
    const settled = settle(desired, recorded.filter(entry => !released.includes(entry)), vnet, neighbours);
    const { foreign, growth, missing, unclaimed } = settled;
    const held = [...settled.subnets, ...settled.withoutIpv6, ...unclaimed];
    const live = new Set((vnet?.subnets ?? []).map(subnet => subnet.name.toLowerCase()));
    const isLive = (subnet) => live.has(subnet.name.toLowerCase()) && subnet.status !== 'recorded';
    const problems = conflicts(desired, [...held.filter(subnet => !isLive(subnet)), ...growth], held.filter(isLive), foreign);
    const pins = missing.map(subnet => ({ subnet, problem: pinProblemOf(desired, settled, held, subnet) }));
    const placeable = desired.createSubnets
        ? pins.filter(({ problem }) => problem === undefined).map(({ subnet }) => subnet)
        : [];
    if (!desired.createSubnets)
        problems.push(...missing.map(subnet => missingByo(environment, subnet)));
    problems.push(...pins.flatMap(({ problem }) => problem ?? []));
    const groups = groupsOf(desired, placeable, growth);
    const idle = growth.filter(block => !groups.some(group => group.owner === block.owner));
    const occupied = [...held, ...foreign, ...desired.reserved, ...idle].flatMap(blocksOf);
    const result = (0,allocate/* allocate */.C)(desired.addressSpace, occupied, groups);
    problems.push(...failureProblems(environment, result, missing));
    const completed = (0,place/* addIpv6 */.zD)(result.free, desired.createSubnets ? settled.withoutIpv6 : []);
    problems.push(...completed.missing.map(subnet => noIpv6(environment, subnet)));
    const allocated = result.allocations.map((allocation) => ({ ...allocation, status: 'new' }));
    const subnets = [
        ...settled.subnets,
        ...unclaimed,
        ...growth,
        ...allocated,
        ...(desired.createSubnets ? completed.subnets : settled.withoutIpv6),
    ];
    return {
        environment,
        addressSpace: desired.addressSpace,
        subnets: subnets.sort((a, b) => (0,cidr_cidr/* compareCidrs */.z_)(a.cidr, b.cidr)),
        foreign: [...foreign].sort((a, b) => (0,cidr_cidr/* compareCidrs */.z_)(a.cidr, b.cidr)),
        reserved: desired.reserved,
        released,
        free: completed.free,
        peerings: vnet?.peerings.length ?? 0,
        problems,
        warnings: settled.warnings,
    };
}
function groupsOf(desired, missing, growth) {
    const grown = new Set(growth.map(block => block.owner));
    const newGrowth = desired.growth.filter(block => !grown.has(block.owner));
    const owners = [...new Set([...missing, ...newGrowth].map(item => item.owner))];
    return owners.map(owner => {
        const own = growth
            .filter(block => block.owner === owner)
            .map(block => block.cidr)
            .filter(cidr => desired.addressSpace.some(prefix => (0,cidr_cidr/* contains */.gR)(prefix, cidr)));
        return {
            owner,
            requests: [
                ...missing.filter(subnet => subnet.owner === owner).map(requestOf),
                ...newGrowth
                    .filter(block => block.owner === owner)
                    .map(block => ({ name: growthName(owner), kind: growth_kind/* growthSubnetKind */.t, prefix: block.prefix })),
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
function missingByo(environment, subnet) {
    return {
        code: 'BYO_SUBNET_MISSING',
        message: `${environment}: createSubnets is false, but the virtual network has no subnet '${subnet.name}' for ${(0,network_owners/* describeOwner */.$S)(subnet.owner)}.`,
        remedy: `Create it as /${subnet.prefix}, correct naming.subnets, or set ${subnet.key} to false.`,
        location: subnet.location,
    };
}
/** An exact block that is outside the VNet or not free. A growth block is free for the subnets of its owner. */
function pinProblemOf(desired, { foreign, growth, missing }, held, subnet) {
    if (subnet.pinned === undefined)
        return undefined;
    const earlier = missing.slice(0, missing.indexOf(subnet));
    const problem = (0,pin_problem/* pinProblem */.X)(subnet.pinned, desired.addressSpace, [
        ...held,
        ...foreign,
        ...growth.filter(block => block.owner !== subnet.owner),
        ...desired.reserved.map(({ reason, cidr }) => ({ name: reason, cidr })),
        ...earlier.flatMap(({ name, pinned }) => (pinned === undefined ? [] : [{ name, cidr: pinned }])),
    ]);
    if (problem === undefined)
        return undefined;
    const message = `${desired.environment}: ${subnet.key}: ${problem.message}`;
    return { ...problem, message, location: subnet.location };
}
/** A problem for each owner that does not fit; the last one says what would help all of them. */
function failureProblems(environment, { failures, together }, missing) {
    const problems = failures.map(failure => (0,failure_problem/* failureProblem */.G)(failure, environment, locationOf(failure.owner, failure.request.name, missing)));
    const last = problems.pop();
    if (last === undefined)
        return problems;
    if (together === undefined)
        return [...problems, last];
    const all = (0,failure_problem/* togetherText */.K)(failures.length, together);
    return [...problems, { ...last, remedy: last.remedy === undefined ? all : `${last.remedy} ${all}` }];
}
const noIpv6 = (environment, subnet) => ({
    code: 'NO_SPACE',
    message: `${environment}: There is no free IPv6 /64 for '${subnet.name}' of ${(0,network_owners/* describeOwner */.$S)(subnet.owner)}.`,
    remedy: 'Add an IPv6 prefix to the address space.',
    details: {
        environment,
        project: subnet.owner,
        request: { name: subnet.name, kind: subnet.kind, size: 'an IPv6 /64' },
    },
});
const locationOf = (owner, name, missing) => missing.find(subnet => subnet.owner === owner && subnet.name === name)?.location;

// EXTERNAL MODULE: ./shared/spec/resolve.ts + 1 modules
var resolve = __webpack_require__(5887);
// EXTERNAL MODULE: ./shared/spec/schema/project.ts + 1 modules
var project = __webpack_require__(2727);
;// CONCATENATED MODULE: ./shared/factory/ledger-difference.ts


/** None where nothing differs. */
function differenceOf(name, network, recorded) {
    const before = new Map(recorded.entries
        .filter(entry => entry.environment === name)
        .map(entry => [`${entry.owner}/${entry.kind}`, entry]));
    const known = network.subnets.filter(subnet => subnet.status !== 'new');
    const adopted = known.filter(({ owner, kind }) => !before.has(`${owner}/${kind}`));
    const changed = known.filter(subnet => {
        const entry = before.get(`${subnet.owner}/${subnet.kind}`);
        return entry !== undefined && (entry.subnet !== subnet.name || blocksText(entry) !== blocksText(subnet));
    });
    const difference = {
        environment: name,
        allocated: network.subnets.length - known.length,
        adopted: adopted.length,
        released: network.released.length,
        changed: changed.length,
    };
    const { allocated, released } = difference;
    return allocated + adopted.length + released + changed.length === 0 ? [] : [difference];
}
const blocksText = (place) => blocksOf(place).map(cidr_cidr/* formatCidr */.mG).join(' ');

;// CONCATENATED MODULE: ./shared/factory/once-per-place.ts

/** A mistake in a project file shows in every environment the project lives in; it is told once, and without them. */
function oncePerPlace(problems) {
    const withoutEnvironment = (problem) => problem.message.slice((project/* environmentNames */.iF.find(name => problem.message.startsWith(`${name}: `))?.length ?? -2) + 2);
    const groups = Map.groupBy(problems, problem => problem.location === undefined
        ? problem
        : JSON.stringify([problem.code, problem.location, withoutEnvironment(problem)]));
    return [...groups.values()].flatMap(([first, ...twins]) => {
        if (first === undefined)
            return [];
        return [twins.length === 0 ? first : { ...first, message: withoutEnvironment(first) }];
    });
}

;// CONCATENATED MODULE: ./shared/factory/plan-factory.ts











/** Computes the plan from data alone: nothing is read or written. `vnets` are the networks as they are, by environment. */
function planFactory(spec, recorded, vnets, releases) {
    const factory = (0,resolve/* resolveFactory */.Nz)(spec);
    const problems = [];
    const environments = [];
    for (const environment of factory.environments) {
        const vnet = vnets.get(environment.name);
        const { desired, problems: wrong } = (0,network_desired/* desiredNetwork */.B)(spec, environment, vnet);
        problems.push(...wrong, ...nameClashes(environment, desired, environments));
        const neighbours = neighboursOf(environment, factory.environments, environments, recorded);
        const network = reconcile(desired, recorded.entries, vnet, releases, neighbours);
        // A bad spec makes the rest of the findings noise.
        if (wrong.length === 0)
            problems.push(...network.problems, ...limitProblems(spec, network));
        const shapes = project/* projectTypes */.vy.map(type => ({ type, requests: (0,network_desired/* typicalRequests */.v)(spec, environment, type) }));
        environments.push({ environment, desired, network, capacity: (0,capacity/* capacityOf */.A$)(network, shapes) });
    }
    const known = new Set(environments.map(({ environment }) => environment.name));
    const elsewhere = recorded.entries.filter(entry => !known.has(entry.environment));
    const ledger = { entries: [...environments.flatMap(ledgerEntries), ...elsewhere] };
    return {
        environments,
        ledger,
        changes: !(0,ledger_text/* sameEntries */.lq)(ledger, recorded),
        differences: environments.flatMap(plan => differenceOf(plan.environment.name, plan.network, recorded)),
        problems: oncePerPlace(problems),
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
function limitProblems(spec, network) {
    const problem = (0,capacity/* subnetLimitProblem */.uV)(network);
    const location = spec.factorySource.locate(['environments', network.environment]);
    return problem === undefined ? [] : [{ ...problem, location }];
}
/** Azure compares names and ids without case. */
const sameVnet = (a, b) => a !== b && vnetKey(a) === vnetKey(b);
/** Tells networks apart; Azure ignores case. */
const vnetKey = ({ vnet }) => [vnet.subscription, vnet.resourceGroup, vnet.name].join('/').toLowerCase();
/** What other environments hold in the same virtual network: as planned just now, or as recorded. */
function neighboursOf(environment, all, planned, recorded) {
    return all
        .filter(other => sameVnet(environment, other))
        .flatMap(other => {
        const done = planned.find(plan => plan.environment === other);
        const held = done?.network.subnets ??
            recorded.entries
                .filter(entry => entry.environment === other.name)
                .map(({ subnet: name, ...entry }) => ({ ...entry, name }));
        return held.flatMap(subnet => blocksOf(subnet).map((cidr) => ({ name: subnet.name, cidr, ...(subnet.kind === ledger/* growthKind */.Md && { growth: true }) })));
    });
}
/** Two environments in one virtual network need different subnet names. */
function nameClashes(environment, desired, planned) {
    return planned
        .filter(plan => sameVnet(environment, plan.environment))
        .flatMap(plan => {
        const taken = new Set(plan.desired.subnets.map(subnet => subnet.name.toLowerCase()));
        const both = desired.subnets.filter(subnet => taken.has(subnet.name.toLowerCase()));
        const [clash] = both;
        if (clash === undefined)
            return [];
        const names = both.map(subnet => `'${subnet.name}'`);
        const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
        return [
            {
                code: 'SUBNET_NAME_CLASH',
                message: `${plan.environment.name} and ${environment.name} share the virtual network '${environment.vnet.name}', and both want ${names.length === 1 ? 'a subnet' : 'the subnets'} ${shown.join(', ')}.`,
                remedy: 'Put {networkEnvironment} into naming.subnets, or leave the common subnets of one of them out.',
                location: clash.location,
                details: { subnets: both.map(subnet => subnet.name) },
            },
        ];
    });
}
/** Names in one message; `--json` has them all. */
const mostNamed = 10;
/** Networks that share addresses can never be peered to one hub. */
function environmentOverlaps(environments, spec) {
    return environments.flatMap((a, i) => environments.slice(i + 1).flatMap(b => {
        const shared = a.network.addressSpace.find(x => b.network.addressSpace.some(y => (0,cidr_cidr/* overlaps */.$f)(x, y)));
        if (shared === undefined || sameVnet(a.environment, b.environment))
            return [];
        return [
            {
                code: 'ENVIRONMENT_OVERLAP',
                message: `${a.environment.name} and ${b.environment.name} share addresses (${(0,cidr_cidr/* formatCidr */.mG)(shared)}), so the two networks can't be peered with each other or with one hub.`,
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


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ planSpec)
});

// UNUSED EXPORTS: ledgerFileOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./shared/errors.ts
var errors = __webpack_require__(2635);
// EXTERNAL MODULE: ./shared/files/read-text.ts
var read_text = __webpack_require__(4290);
// EXTERNAL MODULE: ./shared/files/read-vnets.ts + 1 modules
var read_vnets = __webpack_require__(4434);
// EXTERNAL MODULE: ./shared/network/ledger/ledger.ts
var ledger_ledger = __webpack_require__(7820);
// EXTERNAL MODULE: ./shared/network/ledger/ledger-text.ts + 2 modules
var ledger_text = __webpack_require__(7471);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./shared/spec/resolve.ts + 1 modules
var resolve = __webpack_require__(5887);
// EXTERNAL MODULE: ./shared/spec/schema/factory.ts
var schema_factory = __webpack_require__(7780);
// EXTERNAL MODULE: ./shared/spec/schema/project.ts + 1 modules
var schema_project = __webpack_require__(2727);
// EXTERNAL MODULE: ./shared/spec/source.ts
var source = __webpack_require__(4603);
// EXTERNAL MODULE: ./shared/spec/validate.ts
var validate = __webpack_require__(3280);
;// CONCATENATED MODULE: ./shared/spec/load.ts









/**
 * Reads `aifactory.yaml` and the `projects/*.yaml` beside it. Throws one `UserError` with every mistake in any of
 * the files, each with its position.
 */
function loadSpec(file) {
    const factorySource = (0,source.parseSource)((0,read_text/* shownPath */.pS)(file), (0,read_text/* readText */.yR)(file, 'the spec'));
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), 'projects');
    const sources = projectFiles(folder).map(name => {
        const path = (0,external_node_path_.join)(folder, name);
        return (0,source.parseSource)((0,read_text/* shownPath */.pS)(path), (0,read_text/* readText */.yR)(path, 'a project'));
    });
    const problems = [];
    const factory = (0,validate/* validate */.t)(factorySource, schema_factory/* factory */.P);
    if ('problems' in factory)
        problems.push(...factory.problems);
    const projects = sources.flatMap((source) => {
        const validated = (0,validate/* validate */.t)(source, schema_project/* project */.Cv);
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
        throw (0,read_text/* unreadable */.O$)(folder, 'the folder of the projects', error);
    }
}
function numberProblems(projects) {
    const owner = new Map();
    return projects.flatMap(({ spec, source }) => {
        const id = (0,resolve/* projectId */.Lg)(spec);
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
    const known = schema_project/* environmentNames */.iF.filter(name => spec.factory.environments[name] !== undefined);
    return spec.projects.flatMap(({ spec: project, source }) => {
        const { environments } = project;
        if (environments === undefined)
            return [];
        return schema_project/* environmentNames */.iF
            .filter(name => (0,resolve/* livesIn */.HW)(project, name) && !known.includes(name))
            .map(name => ({
            code: 'ENVIRONMENT_UNKNOWN',
            message: `The factory has no environment '${name}'; it has ${known.join(', ')}.`,
            location: Array.isArray(environments)
                ? source.locate(['environments', environments.indexOf(name)])
                : source.locateKey(['environments', name]),
        }));
    });
}

// EXTERNAL MODULE: ./shared/factory/plan-factory.ts + 6 modules
var plan_factory = __webpack_require__(8109);
;// CONCATENATED MODULE: ./shared/factory/plan-spec.ts









/** The ledger lies beside the spec unless another place is given. */
const ledgerFileOf = (specFile) => (0,external_node_path_.join)((0,external_node_path_.dirname)(specFile), 'aifactory.lock.json');
/** Reads the spec, the ledger and the VNet files, and plans. Throws `UserError` when a file can't be used. */
async function planSpec({ specFile, vnetFiles, releases, ledgerFile }) {
    const spec = loadSpec(specFile);
    const ledgerPath = ledgerFile ?? ledgerFileOf(specFile);
    const { ledger, warnings } = readLedger(ledgerPath);
    const vnets = await vnetsOf(spec, specFile, vnetFiles);
    const plan = (0,plan_factory/* planFactory */.C)(spec, ledger, vnets, releases);
    const located = (problems) => problems.map(problem => inLedger(problem, ledgerPath));
    return {
        spec,
        ledgerFile: ledgerPath,
        plan: { ...plan, problems: located(plan.problems), warnings: [...warnings, ...located(plan.warnings)] },
    };
}
/** What is wrong with the ledger is shown beside its file. */
const inLedger = (problem, path) => problem.code.startsWith('LEDGER_') && problem.location === undefined
    ? { ...problem, location: { file: (0,read_text/* shownPath */.pS)(path) } }
    : problem;
function readLedger(path) {
    const text = (0,read_text/* readTextIfThere */.pM)(path, 'the ledger');
    if (text === undefined)
        return { ledger: ledger_ledger/* emptyLedger */.Hg, warnings: [] };
    const { ledger, problems, warnings } = (0,ledger_text/* parseLedger */.h8)((0,read_text/* shownPath */.pS)(path), text);
    (0,errors/* throwIfAny */.MI)(problems);
    return { ledger, warnings };
}
/** The networks by environment: from the file the spec names, and from files given for this run, which win. */
async function vnetsOf(spec, specFile, vnetFiles) {
    const found = new Map();
    const { environments } = (0,resolve/* resolveFactory */.Nz)(spec);
    for (const environment of environments) {
        const file = environment.spec.vnet?.file;
        if (file === undefined)
            continue;
        const vnets = await (0,read_vnets/* readVnetFile */.k)((0,external_node_path_.join)((0,external_node_path_.dirname)(specFile), file));
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
        const vnets = await (0,read_vnets/* readVnetFile */.k)(file);
        const used = environments.flatMap(environment => {
            const vnet = match(environment, vnets);
            return vnet === undefined ? [] : [found.set(environment.name, vnet)];
        });
        if (used.length === 0) {
            const wanted = environments.map(environment => environment.vnet.name).join(', ');
            const message = `${(0,read_text/* shownPath */.pS)(file)} has none of the factory's virtual networks (${wanted}); it has ${vnets.map(vnet => vnet.name).join(', ')}.`;
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


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ desiredNetwork),
/* harmony export */   v: () => (/* binding */ typicalRequests)
/* harmony export */ });
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4645);
/* harmony import */ var _naming_subnet_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(939);
/* harmony import */ var _spec_locate_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1);
/* harmony import */ var _spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6010);
/* harmony import */ var _address_space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4132);
/* harmony import */ var _kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(183);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5835);
/* harmony import */ var _place_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8358);
/* harmony import */ var _size_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6308);









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
    const common = commonSubnets(spec, environment, dualStack, problems);
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
            growth: projects.flatMap(project => growthOf(spec, environment, project)),
            owners: new Map([
                [_owners_js__WEBPACK_IMPORTED_MODULE_8__/* .commonOwner */ .nc, { title: 'common landing zone', type: '', retire: false }],
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
    }).filter(([key]) => Object.hasOwn(_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__/* .subnetSets */ .XB[type], key));
    return sizesOf(_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__/* .subnetSets */ .XB[type], Object.fromEntries(overrides)).flatMap(({ key, size }) => {
        const kind = (0,_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .findKind */ .o)((0,_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfKey */ .RI)(key));
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
    const prefixes = texts?.map(text => (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text)) ?? vnet?.addressSpace ?? [];
    for (const { index, problem } of (0,_address_space_js__WEBPACK_IMPORTED_MODULE_4__/* .addressSpaceProblems */ .f)(prefixes, environment.name)) {
        const path = texts === undefined ? [] : Array.isArray(given) ? ['addressSpace', index] : ['addressSpace'];
        problems.push({ ...problem, location: at(path) });
    }
    return prefixes;
}
function reservedRanges(spec, environment, vnet) {
    const written = [...(spec.factory.network?.reserved ?? []), ...(environment.spec.reserved ?? [])].map(item => typeof item === 'string'
        ? { cidr: (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(item), reason: 'reserved' }
        : { cidr: (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(item.range), reason: item.reason ?? 'reserved' });
    const peered = (vnet?.peerings ?? []).flatMap(peering => peering.remote.map(cidr => ({ cidr, reason: `peered: ${peering.name}` })));
    return [...written, ...peered];
}
function commonSubnets(spec, environment, dualStack, problems) {
    const overrides = { ...spec.factory.network?.commonSubnets, ...environment.spec.commonSubnets };
    const locate = (key) => {
        const own = ['environments', environment.name, 'commonSubnets', key];
        const inEnvironment = environment.spec.commonSubnets?.[key] !== undefined;
        return spec.factorySource.locate(inEnvironment ? own : ['network', 'commonSubnets', key]);
    };
    return desiredSubnets(spec, environment, _owners_js__WEBPACK_IMPORTED_MODULE_8__/* .commonOwner */ .nc, _spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__/* .commonSubnetSet */ .bI, overrides, locate, dualStack, problems);
}
function projectSubnets(spec, environment, project, dualStack, problems) {
    const overrides = project.settings.network?.subnets ?? {};
    const locate = (key) => (0,_spec_locate_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .locateSetting */ .t)(spec, project.id, environment.name, ['network', 'subnets', key]);
    return desiredSubnets(spec, environment, project.id, _spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__/* .subnetSets */ .XB[project.type], overrides, locate, dualStack, problems);
}
function desiredSubnets(spec, environment, owner, set, overrides, locate, dualStack, problems) {
    return sizesOf(set, overrides).flatMap(({ key, size }) => {
        const kind = (0,_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .findKind */ .o)((0,_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfKey */ .RI)(key));
        if (kind === undefined)
            throw new Error(`The catalogue has no kind '${key}'.`);
        const location = locate(key);
        const where = `${environment.name}: ${owner === _owners_js__WEBPACK_IMPORTED_MODULE_8__/* .commonOwner */ .nc ? '' : `project ${owner}: `}${key}`;
        const wrong = [(0,_size_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .sizeProblem */ .b)(kind, size.prefix, where), 'base' in size ? (0,_place_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .placeProblem */ .D)(kind, size, where) : undefined];
        problems.push(...wrong.filter(problem => problem !== undefined).map(problem => ({ ...problem, location })));
        const name = subnetName(spec, environment, owner, key, kind);
        const request = { owner, key, kind, name, prefix: size.prefix, dualStack, location };
        return ['base' in size ? { ...request, pinned: size } : request];
    });
}
function subnetName(spec, environment, owner, key, kind) {
    if (kind.fixedName !== undefined)
        return kind.fixedName;
    const named = key;
    const pattern = spec.factory.naming?.subnets?.[named] ?? _naming_subnet_names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSubnetNames */ .j[named];
    const { networkEnvironment } = environment;
    return (0,_naming_subnet_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fillName */ .b)(pattern, owner === _owners_js__WEBPACK_IMPORTED_MODULE_8__/* .commonOwner */ .nc ? { networkEnvironment } : { project: owner, networkEnvironment });
}
function growthOf(spec, environment, project) {
    const growth = project.settings.network?.growth;
    if (growth === undefined)
        return [];
    const location = (0,_spec_locate_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .locateSetting */ .t)(spec, project.id, environment.name, ['network', 'growth']);
    return [{ owner: project.id, prefix: (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrefixLength */ .on)(growth), location }];
}
/** The set with its overrides: other sizes, exact blocks, left-out and additional subnets. */
function sizesOf(set, overrides) {
    const keys = [...new Set([...Object.keys(set), ...Object.keys(overrides)])];
    return keys.flatMap(key => {
        const override = overrides[key];
        if (override === false)
            return [];
        if (override !== undefined) {
            return [{ key, size: override.startsWith('/') ? { prefix: (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrefixLength */ .on)(override) } : (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(override) }];
        }
        const prefix = set[key];
        return prefix === undefined ? [] : [{ key, size: { prefix } }];
    });
}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ formatLedger),
  h8: () => (/* binding */ parseLedger),
  lq: () => (/* binding */ sameEntries)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./shared/spec/source.ts
var source = __webpack_require__(4603);
// EXTERNAL MODULE: ./shared/text/json-error.ts
var json_error = __webpack_require__(3191);
// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr_cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/network/owners.ts
var owners = __webpack_require__(5835);
// EXTERNAL MODULE: ./shared/network/ledger/ledger.ts
var ledger_ledger = __webpack_require__(7820);
// EXTERNAL MODULE: ./shared/cidr/parse-cidr.ts
var parse_cidr = __webpack_require__(4645);
// EXTERNAL MODULE: ./shared/text/control-characters.ts
var control_characters = __webpack_require__(1478);
;// CONCATENATED MODULE: ./shared/network/ledger/ledger-entry.ts



/** An entry as the file has it, on one line. */
function formatEntry({ subnet, owner, kind, cidr, cidrV6 }) {
    const range6 = cidrV6 === undefined ? '' : `, "range6": ${JSON.stringify((0,cidr_cidr/* formatCidr */.mG)(cidrV6))}`;
    return `{ "subnet": ${JSON.stringify(subnet)}, "owner": ${JSON.stringify(owner)}, "kind": ${JSON.stringify(kind)}, "range": ${JSON.stringify((0,cidr_cidr/* formatCidr */.mG)(cidr))}${range6} }`;
}
const knownKeys = ['subnet', 'owner', 'kind', 'range', 'range6'];
/** Reads an entry strictly: what is not understood would be lost when the file is written again. `near` is a text of its line. */
function readEntry(environment, item) {
    const shown = (JSON.stringify(item) ?? '').slice(0, 200);
    if (!isObject(item))
        return { message: `An entry of '${environment}' is not a mapping: ${shown}.` };
    const { owner, kind, subnet, range, range6 } = item;
    const near = [subnet, range, owner].find(value => typeof value === 'string' && value !== '');
    const at = near === undefined ? {} : { near: JSON.stringify(near) };
    if (!isText(owner) || !isText(kind) || !isText(subnet) || !isText(range)) {
        return { message: `An entry of '${environment}' lacks subnet, owner, kind or range: ${shown}.`, ...at };
    }
    const unknown = Object.keys(item).find(key => !knownKeys.includes(key));
    if (unknown !== undefined) {
        return { message: `An entry of '${environment}' has a key that is not known here: ${shown}.`, ...at };
    }
    try {
        const cidr = (0,parse_cidr/* parseCidr */.GN)(range);
        if (cidr.family !== 4)
            return { message: `The range of '${subnet}' is not IPv4: ${range}.`, ...at };
        if (range6 === undefined)
            return { environment, owner, kind, subnet, cidr };
        const cidrV6 = isText(range6) ? (0,parse_cidr/* parseCidr */.GN)(range6) : undefined;
        if (cidrV6?.family !== 6)
            return { message: `The range6 of '${subnet}' is not IPv6: ${shown}.`, ...at };
        return { environment, owner, kind, subnet, cidr, cidrV6 };
    }
    catch (error) {
        if (!(error instanceof cidr_cidr/* CidrError */.fi))
            throw error;
        return { message: `${error.message}.`, ...at };
    }
}
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '' && !(0,control_characters/* hasControlCharacters */.K)(value);

;// CONCATENATED MODULE: ./shared/network/ledger/contradictions.ts




/** What can't be true of any factory: one subnet at two places, two subnets at one. */
const contradictions = (file, lines, entries) => [
    ...repeated(file, lines, entries),
    ...overlapProblems(file, lines, entries),
];
/** Two places for the same subnet; where they overlap, that is said instead. */
function repeated(file, lines, entries) {
    const seen = new Map();
    return (0,ledger_ledger/* inLedgerOrder */.T9)(entries).flatMap(entry => {
        const key = `${entry.environment}/${entry.owner}/${entry.kind.toLowerCase()}`;
        const twin = seen.get(key);
        if (twin === undefined)
            seen.set(key, entry);
        if (twin === undefined || (0,cidr_cidr/* overlaps */.$f)(twin.cidr, entry.cidr))
            return [];
        return [
            {
                code: 'LEDGER_REPEATED',
                message: `${entry.environment}: ${(0,owners/* describeOwner */.$S)(entry.owner)} has ${entry.kind} twice, at ${(0,cidr_cidr/* formatCidr */.mG)(twin.cidr)} and ${(0,cidr_cidr/* formatCidr */.mG)(entry.cidr)}, probably after two branches were merged by hand.`,
                remedy: mainBranch,
                location: { file, line: lineOf(lines, formatEntry(entry)) },
            },
        ];
    });
}
const mainBranch = 'Take the ledger of the main branch and plan again, or delete the newer of the two lines.';
/** Overlaps, of either family, that are no growth block of the same owner. */
function overlapProblems(file, lines, entries) {
    const byEnvironment = Map.groupBy((0,ledger_ledger/* inLedgerOrder */.T9)(entries), entry => entry.environment);
    return [...byEnvironment.values()].flatMap(own => {
        const halves = own.flatMap(entry => (entry.cidrV6 === undefined ? [] : [{ entry, cidr: entry.cidrV6 }]));
        const blocks = [
            ...own.map(entry => ({ entry, cidr: entry.cidr })),
            ...halves.sort((a, b) => (0,cidr_cidr/* compareCidrs */.z_)(a.cidr, b.cidr)),
        ];
        const problems = [];
        let open = [];
        for (const block of blocks) {
            open = open.filter(earlier => (0,cidr_cidr/* overlaps */.$f)(earlier.cidr, block.cidr));
            for (const earlier of open) {
                if (isInGrowthBlock(earlier.entry, block.entry) && block.cidr.family === 4)
                    continue;
                problems.push({
                    code: 'LEDGER_OVERLAP',
                    message: `${block.entry.environment}: ${describeBlock(block)} overlaps ${describeBlock(earlier)}, probably after two branches were merged by hand.`,
                    remedy: mainBranch,
                    location: { file, line: lineOf(lines, formatEntry(block.entry)) },
                });
            }
            open.push(block);
        }
        return problems;
    });
}
const isInGrowthBlock = (outer, inner) => outer.kind === ledger_ledger/* growthKind */.Md &&
    inner.kind !== ledger_ledger/* growthKind */.Md &&
    outer.owner === inner.owner &&
    (0,cidr_cidr/* contains */.gR)(outer.cidr, inner.cidr);
const describeBlock = ({ entry, cidr }) => `${entry.subnet} (${(0,cidr_cidr/* formatCidr */.mG)(cidr)}, ${(0,owners/* describeOwner */.$S)(entry.owner)})`;
/** Line of a text, counted from 1; 1 where it is nowhere. */
const lineOf = (lines, text) => Math.max(lines.findIndex(line => line.includes(text)) + 1, 1);

;// CONCATENATED MODULE: ./shared/network/ledger/ledger-text.ts






const note = 'Addresses of the AI Factory. Written by `aifactory plan`; commit it. After a merge conflict keep the side of the main branch and plan again.';
/**
 * The ledger as text: one line per allocation, in address order, and a checksum over all of them. Two branches that
 * allocate at the same time both change the checksum line, so git reports a conflict even where their lines are apart.
 */
function formatLedger(ledger) {
    const entries = (0,ledger_ledger/* inLedgerOrder */.T9)(ledger.entries);
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
        ledger: ledger_ledger/* emptyLedger */.Hg,
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
    try {
        return readDocument(file, lines, JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const { why, offset } = (0,json_error/* jsonError */.F)(error);
        const message = `The ledger is not valid JSON: ${why}.`;
        const line = offset === undefined ? (0,source.parseSource)(file, text).problems[0]?.location?.line : undefined;
        return failed({ code: 'LEDGER_INVALID', message, remedy: restore }, line ?? (0,json_error/* positionAt */.t)(text, offset ?? 0).line);
    }
}
const restore = 'Restore it from git; it is written by the plan and not meant to be edited.';
function readDocument(file, lines, document) {
    const problems = [];
    const wrong = (message, near = '') => {
        const line = near === '' ? 1 : lineOf(lines, near);
        problems.push({ code: 'LEDGER_INVALID', message, remedy: restore, location: { file, line } });
    };
    const { version, checksum, environments } = isObject(document) ? document : {};
    const entries = [];
    if (version !== 1)
        wrong('The ledger is not of version 1, the only one known here.');
    else if (!isObject(environments))
        wrong("The ledger's 'environments' is not a mapping.", '"environments"');
    else {
        for (const [environment, list] of Object.entries(environments)) {
            const near = JSON.stringify(environment);
            if (!Array.isArray(list)) {
                wrong(`The ledger's '${environment}' is not a list of subnets.`, near);
                continue;
            }
            for (const item of list) {
                const entry = readEntry(environment, item);
                if ('message' in entry)
                    wrong(entry.message, entry.near ?? near);
                else
                    entries.push(entry);
            }
        }
    }
    if (problems.length === 0)
        problems.push(...contradictions(file, lines, entries));
    const warnings = [];
    if (problems.length === 0 && checksum !== checksumOf((0,ledger_ledger/* inLedgerOrder */.T9)(entries))) {
        const message = 'The ledger was edited or merged by hand; its entries do not contradict each other and are kept.';
        warnings.push({ code: 'LEDGER_EDITED', message, location: { file, line: lineOf(lines, '"checksum"') } });
    }
    return { ledger: { entries }, problems, warnings };
}
function checksumOf(entries) {
    const text = entries.map(entry => `${entry.environment} ${formatEntry(entry)}`).join('\n');
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
const sameEntries = (a, b) => formatLedger(a) === formatLedger(b);


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   Yq: () => (/* binding */ parseReleases),
/* harmony export */   nK: () => (/* binding */ matchesRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2635);
/* harmony import */ var _spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);


/** Reads `007` and `007/aca`. Throws `UserError`. */
function parseReleases(items) {
    const problems = [];
    const releases = items.map(item => {
        const [owner = '', kind, ...rest] = item.split('/');
        if (rest.length > 0 || !/^(\d{1,3}|common)$/.test(owner) || kind === '') {
            const message = `release: '${item}' is neither a project number (007) or common, nor one of their subnets (007/aca, common/bastion).`;
            problems.push({ code: 'INPUT_INVALID', message });
        }
        const id = /^\d/.test(owner) ? owner.padStart(3, '0') : owner;
        return kind === undefined ? { owner: id } : { owner: id, kind };
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAny */ .MI)(problems);
    return releases;
}
/** Whether the release means this entry. Case does not matter, and Bastion goes by its short name too. */
function matchesRelease(entry, release) {
    const kind = release.kind?.toLowerCase();
    const own = entry.kind.toLowerCase();
    return release.owner === entry.owner && (kind === undefined || kind === own || (0,_spec_project_subnets_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfKey */ .RI)(kind).toLowerCase() === own);
}
const isReleased = (entry, releases) => releases.some(release => matchesRelease(entry, release));


/***/ }),

/***/ 1:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ locateSetting)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5887);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4603);


/** Where a project's setting was written that holds in this environment: the innermost of the layers that has it. */
function locateSetting(spec, project, environment, path) {
    const file = spec.projects.find(candidate => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .projectId */ .Lg)(candidate.spec) === project);
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
    const layer = layers.find(candidate => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(candidate.source.value, candidate.path) !== undefined);
    if (layer !== undefined)
        return layer.source.locate(layer.path);
    return file === undefined ? spec.factorySource.locate(path) : file.source.locate([]);
}


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

/***/ 5887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HW: () => (/* binding */ livesIn),
  ss: () => (/* binding */ mergeSettings),
  Lg: () => (/* binding */ projectId),
  Nz: () => (/* binding */ resolveFactory)
});

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

// EXTERNAL MODULE: ./shared/spec/project-subnets.ts
var project_subnets = __webpack_require__(6010);
// EXTERNAL MODULE: ./shared/spec/schema/project.ts + 1 modules
var project = __webpack_require__(2727);
;// CONCATENATED MODULE: ./shared/spec/resolve.ts



/** The project's number with three digits, as names spell it. */
const projectId = (spec) => String(spec.number).padStart(3, '0');
/** Applies defaults and overrides: factory defaults, their environment, the project, its environment. */
function resolveFactory(spec) {
    const { factory } = spec;
    const environments = project/* environmentNames */.iF.flatMap(name => {
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
    return { environments };
}
/** The environments a project file names; all when it names none. */
function livesIn(project, environment) {
    const { environments } = project;
    if (environments === undefined)
        return true;
    return Array.isArray(environments) ? environments.includes(environment) : Object.hasOwn(environments, environment);
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
    const kept = Object.fromEntries(Object.entries(subnets).filter(([key]) => Object.hasOwn(project_subnets/* subnetSets */.XB[type], key)));
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


/***/ })

};
