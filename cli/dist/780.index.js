export const id = 780;
export const ids = [780];
export const modules = {

/***/ 7780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ factory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);



const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const suffix = (what) => (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(what, /^\d{3}$/, 'three digits, e.g. "001"');
const range = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .cidr */ .BF)('Range.'),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        range: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .cidr */ .BF)('Range.'),
        reason: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('What uses it, e.g. on-premises, hub, peered VNet.').optional(),
    }),
])
    .describe('Addresses that must not be used.');
const commonSubnets = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    common: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .subnetSize */ .Dv)('Private endpoints and virtual machines of the common area.').optional(),
    scoring: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .subnetSize */ .Dv)('Inference of the common area.').optional(),
    powerbi: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .subnetSize */ .Dv)('Power BI virtual network data gateway.').optional(),
    bastion: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .subnetSize */ .Dv)('Azure Bastion.').optional(),
})
    .describe('Subnets of the common landing zone.');
const subnetNames = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    common: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    scoring: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    powerbi: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    genai: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    aks: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    aks2: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    aca: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    aca2: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    webapp: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    dbxpub: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
    dbxpriv: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name pattern.').optional(),
})
    .describe('Subnet names; {project} is the project number and {networkEnvironment} the name of the network environment.');
const keyVaultReference = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    subscription: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .guid */ .Os)('Subscription of the vault.'),
    resourceGroup: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Resource group of the vault.'),
    name: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Name of the vault.'),
    serviceConnection: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Azure DevOps service connection to the vault, when it needs another one.').optional(),
})
    .describe('Existing Key Vault outside the factory that holds keys and secrets to start from.');
const environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    subscription: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .guid */ .Os)('Subscription of the environment.'),
    token: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('How resource names spell the environment.', /^[a-z0-9]{1,5}$/, 'at most five lower-case letters or digits').optional(),
    networkEnvironment: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOrNothing */ .M9)('Name of the network environment, for {networkEnvironment} in subnet names.').optional(),
    addressSpace: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .cidr */ .BF)('Address prefix.'),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .cidr */ .BF)('Address prefix.')).min(1, { error: 'expected at least one prefix' }),
    ])
        .describe('Prefixes of the virtual network. May be left out when vnet.file tells them.')
        .optional(),
    dualStack: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Give every subnet a /64 of the IPv6 prefix too.').optional(),
    vnet: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name of the existing VNet.').optional(),
        resourceGroup: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Its resource group.').optional(),
        subscription: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .guid */ .Os)('Its subscription, when it is another one.').optional(),
        file: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('File with its JSON as Azure prints it, relative to the spec.').optional(),
    })
        .describe('An existing virtual network to bring along.')
        .optional(),
    createSubnets: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('false: all subnets exist already and are only looked up.').optional(),
    commonSubnets: commonSubnets.optional(),
    reserved: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(range).describe('Addresses not to use in this environment.').optional(),
    serviceConnection: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Azure DevOps service connection.').optional(),
    seedingKeyVault: keyVaultReference.optional(),
})
    .describe('One environment.');
const environments = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ dev: environment.optional(), stage: environment.optional(), prod: environment.optional() })
    .superRefine((value, context) => {
    if (_project_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF.some(name => value[name] !== undefined))
        return;
    context.addIssue({ code: 'custom', message: 'expected at least one of dev, stage, prod', input: value });
})
    .describe('The environments of the factory.');
const common = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        shared: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('One registry for all projects; false gives each project its own.').optional(),
        sku: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['Basic', 'Standard', 'Premium']).describe('Premium is needed for private endpoints.').optional(),
        adminUser: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Admin user of the registry.').optional(),
        dedicatedDataEndpoint: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Dedicated data endpoint.').optional(),
    })
        .describe('Container registry.')
        .optional(),
    lake: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        prefix: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Prefix of the account name.', /^[a-z0-9]{1,8}$/, 'at most eight lower-case letters or digits').optional(),
        name: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Name of an existing account.', /^[a-z0-9]{3,24}$/, '3 to 24 lower-case letters or digits').optional(),
        container: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Container.', /^[a-z0-9](-?[a-z0-9]){2,62}$/, '3 to 63 lower-case letters, digits and single dashes').optional(),
    })
        .describe('Data lake.')
        .optional(),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        amount: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Monthly amount in the currency of the subscription.', 1, 100000000),
        startDate: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('First month it counts; Azure does not move it later.', /^\d{4}-(0[1-9]|1[0-2])-01$/, 'the first day of a month, e.g. "2026-01-01"'),
    })
        .describe('Budget of the common resource group; the contacts of the core team hear of 80 and 100 per cent.')
        .optional(),
    resourceGroup: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Name of an existing common resource group.').optional(),
    keyVault: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Name of an existing vault.').optional(),
        softDeleteDays: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Days a deleted vault can be recovered.', 7, 90).optional(),
    })
        .describe('Key Vault of the common area.')
        .optional(),
    bastion: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Azure Bastion.').optional(),
    adminVm: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        enabled: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Whether it is deployed.').optional(),
        userName: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Administrator name of all VMs.').optional(),
        hybridBenefit: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Use existing Windows licences.').optional(),
    })
        .describe('Virtual machine for the core team.')
        .optional(),
    dataFactory: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Azure Data Factory.').optional(),
    monitorPrivateLink: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Azure Monitor private link scope.').optional(),
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gold', 'silver', 'bronze']).describe('How much is logged.').optional(),
    defender: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        subscription: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Defender for AI on the subscription.').optional(),
        resources: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Defender for AI on single resources.').optional(),
    })
        .describe('Microsoft Defender for Cloud.')
        .optional(),
    customerManagedKey: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        enabled: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Encrypt with a key of the seeding Key Vault.').optional(),
        keyName: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Name of the key.').optional(),
        keyVersion: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Version of the key; the newest when left out.').optional(),
        exceptAiSearch: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Leave AI Search on platform keys.').optional(),
        exceptFoundry: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Leave AI Foundry on platform keys.').optional(),
    })
        .describe('Customer-managed encryption key.')
        .optional(),
})
    .describe('The common landing zone, once per environment.');
const naming = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    commonName: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('Middle part of the common resource group name.').optional(),
    vnetName: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('First part of the VNet name.').optional(),
    projectPrefix: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOrNothing */ .M9)('Before "project" in project resource group names.').optional(),
    projectSuffix: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOrNothing */ .M9)('End of project resource group names.').optional(),
    commonSuffix: suffix('Suffix of common resources.').optional(),
    subnets: subnetNames.optional(),
    salt: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Salt of an existing factory.', /^[a-z0-9]{5}$/, 'five lower-case letters or digits').optional(),
    randomSalt: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Ten-character salt of an existing factory.', /^[a-z0-9-]{10}$/, 'ten lower-case letters, digits or dashes').optional(),
})
    .describe('Parts of resource names.');
const dns = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('mode', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('standalone') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hub'),
        subscription: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .guid */ .Os)('Subscription of the hub zones.'),
        resourceGroup: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Resource group of the hub zones.'),
    }),
])
    .describe('Private DNS zones: created by the factory, or expected in the hub.');
const roles = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    contributorRole: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .guid */ .Os)('Role definition used instead of Contributor.').optional(),
    contributorForMembers: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Project members get Contributor on their resource group.').optional(),
    roleAdministratorForMembers: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Project members may assign roles in their resource group.').optional(),
    subnetJoin: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Project members may join resources to their subnets.').optional(),
})
    .describe('What project members may do.');
const persona = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    description: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What the persona does.').optional(),
    principal: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['group', 'servicePrincipal']).describe('What kind of principal it is.').optional(),
    environments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_project_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)).describe('Where it is used.').optional(),
})
    .describe('A role somebody plays.');
const factory = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1, { error: 'expected 1, the version of this format' }).describe('Version of this format.'),
    tenantId: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .guid */ .Os)('Microsoft Entra tenant.'),
    prefix: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Prefix of resource group names.', /^[a-z0-9][a-z0-9-]{0,15}$/i, 'letters, digits and dashes, at most 16'),
    scaleSet: suffix('Number of the scale set: a full set of environments with its own subscriptions.'),
    location: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Azure region.', /^[a-z]+[a-z0-9]*$/, 'a region name without spaces, e.g. swedencentral'),
    locationCode: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Short name of the region in resource names.', /^[a-z0-9]{2,4}$/, 'two to four lower-case letters or digits, e.g. sdc'),
    access: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .access */ .T_.optional(),
    dns: dns.optional(),
    environments,
    network: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        commonSubnets: commonSubnets.optional(),
        reserved: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(range).describe('Addresses not to use anywhere.').optional(),
        dnsServers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Address.', ipv4, 'an IPv4 address'))
            .describe('DNS servers of networks that the factory creates; those of Azure when left out.')
            .optional(),
        firewallIp: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)('Private address of the firewall that traffic to the outside takes.', ipv4, 'an IPv4 address').optional(),
    })
        .describe('Addresses, for all environments.')
        .optional(),
    naming: naming.optional(),
    common: common.optional(),
    coreTeam: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ members: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol.optional(), contacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('E-mail address.')).optional() })
        .describe('The team that runs the factory.')
        .optional(),
    personas: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), persona.nullable()).describe('Personas by name.').optional(),
    roles: roles.optional(),
    identities: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        machineLearning: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Object id of the Azure Machine Learning application in this tenant.').optional(),
        databricks: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Object id of the Azure Databricks application in this tenant.').optional(),
    })
        .describe('First-party applications that need roles.')
        .optional(),
    policyExemptions: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        assignments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Policy assignment id.')).optional(),
        references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Definition reference id.')).optional(),
    })
        .describe('Policy assignments that must not touch the agent subnets.')
        .optional(),
    costCenter: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Cost centre of the common area.').optional(),
    tags: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A)('Tags of all resources.').optional(),
    defaults: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectDefaults */ ._s.optional(),
})
    .describe('An AI Factory: tenant, environments, network and defaults of all projects.');


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ access),
  iF: () => (/* binding */ environmentNames),
  ol: () => (/* binding */ members),
  Cv: () => (/* binding */ project),
  _s: () => (/* binding */ projectDefaults),
  vy: () => (/* binding */ projectTypes)
});

// UNUSED EXPORTS: accessModes, environmentOverrides, member

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./shared/spec/schema/scalars.ts
var scalars = __webpack_require__(4131);
;// CONCATENATED MODULE: ./shared/spec/schema/services.ts


/** A service is switched by `true`/`false`, or configured by a mapping (present means enabled unless it says otherwise). */
function service(what, settings) {
    return schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* strictObject */.rej({ enabled: (0,scalars/* flag */.Jt)('Whether the service is deployed.').optional(), ...settings })])
        .describe(what)
        .optional();
}
const vmSku = (what) => (0,scalars/* matching */.wC)(what, /^[A-Za-z0-9_-]+$/, 'a VM size name such as Standard_D4s_v5').optional();
const resourceId = (what) => (0,scalars/* matching */.wC)(what, /^\/subscriptions\/[^/]+\//i, 'a resource id starting with /subscriptions/').optional();
/** Stand-alone AKS and AKS attached to machine learning. */
const aksCluster = {
    outboundType: schemas/* enum */.k5n(['loadBalancer', 'userDefinedRouting'])
        .describe('How nodes reach the outside; NAT gateways do not go with subnets of a virtual network.')
        .optional(),
    privateDnsZone: (0,scalars/* text */.Qq)('system, none, or the id of a zone.').optional(),
    firewallIp: (0,scalars/* text */.Qq)('Private IP of the firewall for userDefinedRouting.').optional(),
    nodeSku: vmSku('VM size of the nodes.'),
    nodeCount: (0,scalars/* count */.U9)('Number of nodes.', 1, 1000).optional(),
    kubernetesVersion: (0,scalars/* text */.Qq)('Kubernetes version.').optional(),
    serviceCidr: (0,scalars/* cidr */.BF)('Addresses of services inside the cluster; unused in the network and its peers.').optional(),
    podCidr: (0,scalars/* cidr */.BF)('Addresses of pods; unused in the network and its peers.').optional(),
};
/** Every service a project can have. All are private unless the access mode says otherwise. */
const services = schemas/* strictObject */.rej({
    aiFoundry: service('Azure AI Foundry account with a default project.', {
        capabilityHost: (0,scalars/* flag */.Jt)('Keep agent threads, vectors and files in the project (needs Cosmos DB, AI Search, storage).').optional(),
        defaultProject: (0,scalars/* flag */.Jt)('Create a default Foundry project.').optional(),
        agentNetworkInjection: (0,scalars/* flag */.Jt)('Run agents inside the project network (subnet aca2).').optional(),
        apiManagementId: resourceId('Existing API Management instance used as AI gateway.'),
    }),
    aiSearch: service('Azure AI Search.', {
        sku: schemas/* enum */.k5n(['free', 'basic', 'standard', 'standard2', 'standard3', 'storage_optimized_l1', 'storage_optimized_l2'])
            .describe('SKU; free has no private endpoint.')
            .optional(),
        semanticSearch: schemas/* enum */.k5n(['disabled', 'free', 'standard']).describe('Semantic ranker plan.').optional(),
        sharedPrivateLink: (0,scalars/* flag */.Jt)('Shared private links to storage and Foundry.').optional(),
    }),
    openAI: service('Stand-alone Azure OpenAI account.', {}),
    vision: service('Azure AI Vision.', {}),
    speech: service('Azure AI Speech.', {}),
    documentIntelligence: service('Azure AI Document Intelligence.', {}),
    contentSafety: service('Azure AI Content Safety.', {}),
    bing: service('Grounding with Bing Search.', {}),
    bingCustomSearch: service('Grounding with Bing Custom Search.', { sku: (0,scalars/* text */.Qq)('SKU.').optional() }),
    machineLearning: service('Azure Machine Learning workspace with a compute cluster.', {
        privateStudio: (0,scalars/* flag */.Jt)('Studio UI reachable through private endpoints only.').optional(),
        aks: service('AKS cluster attached to the workspace for inference.', aksCluster),
        clusterSku: vmSku('VM size of the compute cluster.'),
        clusterMaxNodes: (0,scalars/* count */.U9)('Most nodes of the compute cluster.', 0, 1000).optional(),
    }),
    databricks: service('Azure Databricks workspace with VNet injection.', {
        privateControlPlane: (0,scalars/* flag */.Jt)('Front-end private endpoints, no public access.').optional(),
    }),
    dataFactory: service('Azure Data Factory with a managed virtual network.', {}),
    fabric: service('Microsoft Fabric capacity.', {
        sku: (0,scalars/* text */.Qq)('Capacity SKU, e.g. F2.').optional(),
        administrators: schemas/* array */.YOg((0,scalars/* text */.Qq)('User principal name or object id.'))
            .describe('Administrators; the users of the core team when left out.')
            .optional(),
    }),
    cosmosDb: service('Azure Cosmos DB.', {
        kind: schemas/* enum */.k5n(['GlobalDocumentDB', 'MongoDB']).describe('API of the account.').optional(),
    }),
    postgreSql: service('Azure Database for PostgreSQL flexible server.', {
        adminEmails: schemas/* array */.YOg((0,scalars/* text */.Qq)('E-mail address.')).describe('Entra administrators.').optional(),
    }),
    sqlDatabase: service('Azure SQL Database.', {}),
    redis: service('Azure Cache for Redis.', {}),
    elasticsearch: service('Elastic Cloud.', {
        email: (0,scalars/* text */.Qq)('Account e-mail.').optional(),
        firstName: (0,scalars/* text */.Qq)('Contact first name.').optional(),
        lastName: (0,scalars/* text */.Qq)('Contact last name.').optional(),
        company: (0,scalars/* text */.Qq)('Contact company.').optional(),
        sku: (0,scalars/* text */.Qq)('Consumption SKU.').optional(),
    }),
    aks: service('Stand-alone AKS cluster.', {
        skuName: (0,scalars/* text */.Qq)('Cluster SKU.').optional(),
        skuTier: schemas/* enum */.k5n(['Free', 'Standard', 'Premium']).describe('Cluster SKU tier.').optional(),
        privateCluster: (0,scalars/* flag */.Jt)('API server without a public address.').optional(),
        ...aksCluster,
    }),
    containerApps: service('Container Apps environment with two apps.', {
        image: (0,scalars/* text */.Qq)('First image of the apps.').optional(),
    }),
    webApp: service('App Service web app.', {
        runtime: schemas/* enum */.k5n(['python', 'node', 'dotnet', 'java']).describe('Language of the app.').optional(),
        runtimeVersion: (0,scalars/* text */.Qq)('Version of the runtime.').optional(),
    }),
    functionApp: service('Azure Functions app.', {
        runtime: schemas/* enum */.k5n(['python', 'node', 'dotnet', 'java', 'powershell']).describe('Language of the app.').optional(),
        runtimeVersion: (0,scalars/* text */.Qq)('Version of the runtime.').optional(),
    }),
    appServiceEnvironment: service('Existing App Service Environment v3 to run apps in.', {
        id: resourceId('Resource id of the environment.'),
        planId: resourceId('Resource id of an existing plan in it.'),
        sku: (0,scalars/* text */.Qq)('Plan tier.').optional(),
        skuCode: (0,scalars/* text */.Qq)('Plan size.').optional(),
        workers: (0,scalars/* count */.U9)('Number of workers.', 1, 100).optional(),
    }),
    logicApps: service('Azure Logic Apps.', {}),
    eventHubs: service('Azure Event Hubs.', {}),
    botService: service('Azure Bot Service.', {}),
    appInsightsDashboard: service('Application Insights dashboard.', {}),
    virtualMachine: service('Virtual machine for use with Bastion.', {}),
})
    .describe('Services of the project: true, false, or a mapping of settings.');
const models = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: (0,scalars/* text */.Qq)('Model name, e.g. gpt-5.1.'),
    version: (0,scalars/* text */.Qq)('Model version; the default one when left out.').optional(),
    sku: schemas/* enum */.k5n(['Standard', 'DataZoneStandard', 'GlobalStandard', 'ProvisionedManaged'])
        .describe('Deployment type.')
        .optional(),
    capacity: (0,scalars/* count */.U9)('Thousand tokens per minute.', 1, 100000).optional(),
}))
    .describe('Models deployed to the AI Foundry account.');

;// CONCATENATED MODULE: ./shared/spec/schema/project.ts



const projectTypes = ['esml', 'genai-1', 'all'];
const environmentNames = ['dev', 'stage', 'prod'];
const accessModes = ['private', 'hybrid', 'public'];
const access = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(accessModes)
        .describe('private: private endpoints only. hybrid: private endpoints, and public endpoints for allowed addresses. public: public endpoints guarded by Entra.')
        .optional(),
    allowedIps: schemas/* array */.YOg((0,scalars/* addressOrRange */.Jh)('Address or range.'))
        .describe('Who may use public endpoints in hybrid mode.')
        .optional(),
    registryAllowedIps: schemas/* array */.YOg((0,scalars/* addressOrRange */.Jh)('Address or range.'))
        .describe('Who may reach container registries in hybrid mode, beside allowedIps.')
        .optional(),
})
    .describe('Network access mode.');
/** Who a member is: exactly one of the principal keys. */
const principalKeys = ['group', 'user', 'servicePrincipal', 'managedIdentity'];
const member = schemas/* strictObject */.rej({
    persona: (0,scalars/* text */.Qq)('Persona that decides the roles.').optional(),
    group: (0,scalars/* text */.Qq)('Entra security group: object id or name.').optional(),
    user: (0,scalars/* text */.Qq)('User: object id or user principal name.').optional(),
    servicePrincipal: (0,scalars/* text */.Qq)('Service principal: object id, application id or name.').optional(),
    managedIdentity: (0,scalars/* text */.Qq)('Managed identity: object id or name.').optional(),
})
    .superRefine((value, context) => {
    const given = principalKeys.filter(key => value[key] !== undefined);
    if (given.length === 1)
        return;
    const found = given.length === 0 ? 'none' : given.join(' and ');
    context.addIssue({
        code: 'custom',
        message: `expected exactly one of ${principalKeys.join(', ')}; found ${found}`,
        input: value,
    });
})
    .describe('A member: a persona and one principal.');
const members = schemas/* array */.YOg(member).describe('Members; groups are preferred to users.');
const subnetOverrides = schemas/* strictObject */.rej({
    genai: (0,scalars/* subnetSize */.Dv)('Private endpoints and machine learning compute.').optional(),
    aks: (0,scalars/* subnetSize */.Dv)('Stand-alone AKS.').optional(),
    aks2: (0,scalars/* subnetSize */.Dv)('AKS attached to machine learning.').optional(),
    aca: (0,scalars/* subnetSize */.Dv)('Container Apps environment.').optional(),
    aca2: (0,scalars/* subnetSize */.Dv)('Foundry agents.').optional(),
    webapp: (0,scalars/* subnetSize */.Dv)('Web apps, functions and logic apps.').optional(),
    dbxpub: (0,scalars/* subnetSize */.Dv)('Databricks host.').optional(),
    dbxpriv: (0,scalars/* subnetSize */.Dv)('Databricks container.').optional(),
})
    .describe('Subnets that differ from the set of the project type.');
const projectNetwork = schemas/* strictObject */.rej({
    subnets: subnetOverrides.optional(),
    growth: (0,scalars/* sizeOnly */.cO)('Block kept free for later subnets of this project.').optional(),
})
    .describe('Addresses of the project.');
/** What can be set for all projects, for one project, and for one project in one environment. */
const settings = {
    access: access.optional(),
    services: services.optional(),
    models: models.optional(),
    network: projectNetwork.optional(),
    members: members.optional(),
    contacts: schemas/* array */.YOg((0,scalars/* text */.Qq)('E-mail address or group name.')).describe('Whom to contact; also a tag.').optional(),
    costCenter: (0,scalars/* text */.Qq)('Cost centre tag.').optional(),
    tags: (0,scalars/* tags */._A)('Tags of the project resources.').optional(),
    resourceSuffix: (0,scalars/* matching */.wC)('Suffix of resource names.', /^\d{3}$/, 'three digits, e.g. "001"').optional(),
};
const environmentOverrides = schemas/* strictObject */.rej(settings).describe('Values that differ in one environment.');
const whereItLives = 'The environments the project lives in; a value overrides the settings above it.';
const overridesByEnvironment = schemas/* strictObject */.rej({
    dev: environmentOverrides.nullish(),
    stage: environmentOverrides.nullish(),
    prod: environmentOverrides.nullish(),
})
    .describe(whereItLives);
/** Settings every project starts from. */
const projectDefaults = schemas/* strictObject */.rej({ type: schemas/* enum */.k5n(projectTypes).optional(), ...settings, environments: overridesByEnvironment.optional() })
    .describe('Defaults for all projects.');
const project = schemas/* strictObject */.rej({
    number: schemas/* union */.KCZ([
        (0,scalars/* count */.U9)('Project number.', 1, 999),
        (0,scalars/* matching */.wC)('Project number.', /^(?!0+$)\d{1,3}$/, 'a number from 1 to 999'),
    ])
        .describe('Project number, 1 to 999; decides the names of all resources.'),
    name: (0,scalars/* matching */.wC)('Short name.', /^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and dashes, at most 40').optional(),
    description: (0,scalars/* text */.Qq)('What the project is for.').optional(),
    type: schemas/* enum */.k5n(projectTypes).describe('Which subnets and services it starts with: esml, genai-1 or all.').optional(),
    environments: schemas/* union */.KCZ([
        schemas/* array */.YOg(schemas/* enum */.k5n(environmentNames)).min(1, { error: 'expected at least one environment' }),
        overridesByEnvironment
            .refine(value => Object.keys(value).length > 0, { error: 'expected at least one environment' })
            .describe(whereItLives),
    ])
        .describe('The environments it lives in: a list, or a mapping with overrides. All of the factory when left out.')
        .optional(),
    retire: (0,scalars/* flag */.Jt)('The project is on its way out; nothing new is created for it.').optional(),
    ...settings,
})
    .describe('One project of the AI Factory.');


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ cidr),
/* harmony export */   Dv: () => (/* binding */ subnetSize),
/* harmony export */   Jh: () => (/* binding */ addressOrRange),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   M9: () => (/* binding */ nameOrNothing),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   cO: () => (/* binding */ sizeOnly),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4645);
/* harmony import */ var _text_control_characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1478);




/** Entra and Azure ids. */
const guid = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, {
    error: 'expected an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
})
    .describe(what);
const text = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1, { error: 'expected some text' }).describe(what);
/** A name, or a pattern of names: text on one line. Names go into logs, file names and Azure. */
const name = (what) => oneLine(text(what)).describe(what);
/** The same, where nothing at all is a choice. */
const nameOrNothing = (what) => oneLine(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe(what);
const oneLine = (schema) => schema.refine(value => !(0,_text_control_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .hasControlCharacters */ .K)(value), { error: 'expected text without control characters' });
const flag = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe(what);
const count = (what, min, max) => zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error: `expected a whole number from ${min} to ${max}` })
    .min(min, { error: `expected a whole number from ${min} to ${max}` })
    .max(max, { error: `expected a whole number from ${min} to ${max}` })
    .describe(what);
const matching = (what, pattern, expected) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(pattern, { error: `expected ${expected}` })
    .describe(what);
const cidr = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .superRefine(refineBy(_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN))
    .describe(what)
    .meta({ examples: ['10.60.0.0/16'] });
/** An IPv4 or IPv6 address, or a range in CIDR notation. */
/** Firewalls of Azure's services know IPv4 only. */
const addressOrRange = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .superRefine(refineBy(value => (value.includes('/') ? (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(value) : (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(value))))
    .refine(value => !value.includes(':'), { error: 'expected an IPv4 address or range' })
    .describe(what)
    .meta({ examples: ['203.0.113.7', '203.0.113.0/24'] });
/** `/26` leaves the address to the planner; `10.60.0.0/26` pins it; `false` leaves the subnet out. */
const subnetSize = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().superRefine(refineBy(value => (value.startsWith('/') ? (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrefixLength */ .on)(value) : (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(value)))),
])
    .describe(`${what} A size such as /26, an exact CIDR, or false to leave it out.`)
    .meta({ examples: ['/26', '10.60.0.0/26', false] });
/** Room for at least one subnet, and no more than a private network has. */
const sizeOnly = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .superRefine(refineBy(value => {
    const prefix = (0,_cidr_parse_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrefixLength */ .on)(value);
    if (prefix < 8 || prefix > 29)
        throw new _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi('expected a size from /8 to /29');
}))
    .describe(what)
    .meta({ examples: ['/24'] });
const tags = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(512, { error: 'Azure allows 512 characters in a tag name' }), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(256, { error: 'Azure allows 256 characters in a tag value' }))
    .describe(what);
function refineBy(parse) {
    return (value, context) => {
        try {
            parse(value);
        }
        catch (error) {
            if (!(error instanceof _cidr_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .CidrError */ .fi))
                throw error;
            context.addIssue({ code: 'custom', message: error.message, input: value });
        }
    };
}


/***/ })

};
