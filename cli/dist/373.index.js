export const id = 373;
export const ids = [373];
export const modules = {

/***/ 5373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFromSpec: () => (/* binding */ runFromSpec)
/* harmony export */ });
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2635);
/* harmony import */ var _factory_plan_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4290);
/* harmony import */ var _network_desired_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2265);
/* harmony import */ var _network_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(183);
/* harmony import */ var _network_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7820);
/* harmony import */ var _spec_schema_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2727);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7289);
/* harmony import */ var _project_number_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4092);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6541);











/** The subnets that the factory plans for one project in one environment. */
async function runFromSpec(inputs, specFile) {
    const problems = [];
    const project = (0,_project_number_js__WEBPACK_IMPORTED_MODULE_10__/* .projectOf */ .v)(inputs.project, problems);
    for (const [name, value] of [
        ['project', inputs.project],
        ['environment', inputs.environment],
    ]) {
        if (value === undefined)
            problems.push({ code: 'INPUT_MISSING', message: `spec needs ${name} too.` });
    }
    for (const [name, given] of [
        ['subnets', inputs.subnets.length > 0],
        ['project-type', inputs.projectType !== undefined],
        ['address-space', inputs.addressSpace.length > 0],
        ['vnet-name', inputs.vnetName !== undefined],
        ['reserved', inputs.reserved.length > 0],
        ['dual-stack', inputs.dualStack],
    ]) {
        if (given)
            problems.push({ code: 'INPUT_INVALID', message: `${name} can't be used with spec, which decides it.` });
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfAny */ .MI)(problems);
    const { plan, spec, ledgerFile } = await (0,_factory_plan_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .planSpec */ .N)({
        specFile,
        vnetFiles: inputs.vnetFile === undefined ? [] : [inputs.vnetFile],
        releases: [],
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfAny */ .MI)(plan.problems);
    const found = plan.environments.find(({ environment }) => environment.name === inputs.environment);
    if (found === undefined)
        problems.push({ code: 'ENVIRONMENT_UNKNOWN', message: `The spec has no environment '${inputs.environment}'.` });
    const subnets = found?.network.subnets.filter(subnet => subnet.owner === project && subnet.kind !== _network_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .growthKind */ .Md) ?? [];
    if (found !== undefined && subnets.length === 0) {
        const known = found.environment.projects.map(({ id }) => id).join(', ');
        const message = `Project ${project} has no subnets in ${found.environment.name}; projects there: ${known || 'none'}.`;
        problems.push({ code: 'PROJECT_UNKNOWN', message });
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfAny */ .MI)(problems);
    if (found === undefined)
        throw new Error('unreachable');
    const results = subnets.map(({ name, kind, cidr, cidrV6, status }) => ({
        key: kind,
        name,
        azureName: (0,_network_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .findKind */ .o)(kind)?.fixedName ?? name,
        kind,
        addressPrefix: (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(cidr),
        ...(cidrV6 && { addressPrefixV6: (0,_cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(cidrV6) }),
        existing: status === 'existing',
    }));
    const { environment } = found;
    const shapes = _spec_schema_project_js__WEBPACK_IMPORTED_MODULE_7__/* .projectTypes */ .vy.map(type => ({ type, requests: (0,_network_desired_js__WEBPACK_IMPORTED_MODULE_4__/* .typicalRequests */ .v)(spec, environment, type) }));
    const view = (0,_render_js__WEBPACK_IMPORTED_MODULE_9__/* .rendered */ .gj)({ name: environment.vnet.name, addressSpace: found.network.addressSpace }, found.network, shapes);
    const fresh = subnets.filter(subnet => subnet.status === 'new');
    const warnings = [...plan.warnings, ...unrecorded(fresh, ledgerFile)];
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeOf */ .s)(inputs, results, view, warnings, {
        vnetNameBase: environment.naming.vnetName,
        location: spec.factory.location,
        locationSuffix: environment.naming.locationCode,
        vnetResourceGroup: environment.vnet.resourceGroup,
        commonResourceSuffix: `-${environment.naming.commonSuffix}`,
    });
}
/** Addresses that nobody recorded may be somebody else's in the next plan. */
function unrecorded(fresh, ledgerFile) {
    if (fresh.length === 0)
        return [];
    const names = fresh.map(({ name }) => name).join(', ');
    return [
        {
            code: 'LEDGER_STALE',
            message: `The ledger ${(0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(ledgerFile)} does not have ${names}; until it does, other plans may give these addresses away.`,
            remedy: "Run 'aifactory plan' and commit the ledger.",
        },
    ];
}


/***/ })

};
