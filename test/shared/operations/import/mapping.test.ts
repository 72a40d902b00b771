import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtures, imported, importedVariables, written } from './seed-files.ts';

test('names keep their meaning: suffixes lose the dash, the prefix stays as it is, empty affixes count', async () => {
  const { factory, project } = await imported(fixtures.azureDevops);
  expect(factory).toMatchObject({ prefix: 'nwb-', scaleSet: '002', locationCode: 'sdc', costCenter: '9100' });
  expect(factory.naming).toEqual({
    commonName: 'nwb-common',
    vnetName: 'vnt-nwb',
    projectPrefix: '',
    projectSuffix: '',
    commonSuffix: '001',
    subnets: { common: 'snet-nwb-cmn', scoring: 'snet-nwb-cmn-scoring' },
    salt: 'a4c2b',
  });
  expect(project).toMatchObject({ number: 7, type: 'esml', resourceSuffix: '003', costCenter: '1234' });
});

test('XX is replaced by the number of each environment', async () => {
  const { factory } = await imported(fixtures.azureDevops);
  expect(factory.environments.prod).toMatchObject({
    addressSpace: '172.22.0.0/16',
    commonSubnets: { common: '172.22.0.0/26', bastion: '172.22.0.192/26' },
  });
  expect(factory.environments.dev.networkEnvironment).toBe('');
});

test('XX without a number is a placeholder', async () => {
  const { factory } = await importedVariables({ common_vnet_cidr: '10.XX.0.0/16', dev_cidr_range: '60' });
  expect(factory.environments.dev.addressSpace).toBe('10.60.0.0/16');
  expect(factory.environments.stage.addressSpace).toBe('<todo>10.XX.0.0/16');
});

test('placeholders stay where they belong, and unset values are left out', async () => {
  const { factory, report } = await imported(fixtures.azureDevops);
  expect(factory.tenantId).toBe('<todo>_TenantId');
  expect(factory.dns).toEqual({ mode: 'hub', subscription: '<todo>_SubscriptionID', resourceGroup: 'rg-hub-dns' });
  expect(factory.common.customerManagedKey).toEqual({ enabled: true, keyName: '<todo>_aifactory-cmk-key' });
  expect(report).toMatch(/`databricksOID` \| `<optional>_ObjectID` \| optional and not filled in/);
});

test('members are groups with the persona at their place, for the type of the project', async () => {
  const { factory, project } = await imported(fixtures.azureDevops);
  expect(project.members).toEqual([
    { group: '<todo>_EntraID_ObjectID' },
    { persona: 'p001_esml_team_lead', group: '<aif_prj007_team_lead_p001>' },
    { persona: 'p002_esml_team_member_datascientist', group: '<aif_prj007_ds_p002>' },
  ]);
  expect(factory.coreTeam.members).toEqual([{ persona: 'p080_coreteam_it_admin', group: '<aif_coreteam_admin_p080>' }]);
  expect(factory.personas.p101_esml_team_process_ops).toEqual({ principal: 'servicePrincipal' });
  expect(project.contacts).toEqual(['ml-team@nwb.example']);
});

test('without groups the members are users', async () => {
  const { factory, project } = await imported(fixtures.github);
  expect(project.members).toEqual([{ user: '<todo>_object_id' }]);
  expect(factory.coreTeam).toBeUndefined();
});

test('groups whose number is not that of their persona are noted', async () => {
  const { notes } = await importedVariables({
    use_ad_groups: 'true',
    groups_coreteam_members: '<x_p080>,<x_p082>',
    personas_core_team: 'p080_admin,p081_fabric',
  });
  expect(notes).toContain('p081_fabric with the group of p082');
});

test.each([
  ['false', 'false', 'false', 'private', false],
  ['true', 'true', 'false', 'hybrid', false],
  ['true', 'true', 'true', 'public', false],
  ['true', 'false', 'true', 'private', true],
  ['false', 'true', 'true', 'private', true],
])('access %s, %s, %s is %s', async (behind, control, perimeter, mode, isNoted) => {
  const { factory, notes } = await importedVariables({
    allowPublicAccessWhenBehindVnet: behind,
    enablePublicGenAIAccess: control,
    enablePublicAccessWithPerimeter: perimeter,
  });
  expect(factory.access.mode).toBe(mode);
  expect(notes.includes("none of the seed's three modes")).toBe(isNoted);
});

test('sizes per environment are overrides of the project, and every environment is named', async () => {
  const { project } = await imported(fixtures.azureDevops);
  expect(project.services.machineLearning).toEqual({ privateStudio: true, aks: { kubernetesVersion: '1.33.2' } });
  const later = { machineLearning: { aks: { nodeCount: 3 }, clusterSku: 'Standard_D13_v2' } };
  expect(project.environments).toEqual({
    dev: { services: { machineLearning: { aks: { nodeSku: 'Standard_B4ms' }, clusterSku: 'Standard_DS3_v2' } } },
    stage: { services: later },
    prod: { services: later },
  });
});

test('sizes of a service that is off are not written, because a mapping would switch it on', async () => {
  const { project } = await importedVariables({
    enableAzureMachineLearning: 'false',
    admin_aml_cluster_sku_dev_override: 'Standard_DS3_v2',
    enableAKS: 'true',
    admin_aks_nodes_dev_override: '2',
    enableAksForAzureML: 'true',
  });
  expect(project.services).toEqual({ machineLearning: false, aks: true });
  expect(project.environments).toEqual({
    dev: { services: { aks: { nodeCount: 2 } } },
    stage: null,
    prod: null,
  });
});

test('services are switched, and what is set about them goes with them', async () => {
  const { project, notes } = await imported(fixtures.github);
  expect(project.services).toMatchObject({
    aiFoundry: { capabilityHost: true },
    aiSearch: { sku: 'basic' },
    cosmosDb: { kind: 'MongoDB' },
    postgreSql: { adminEmails: ['<todo>email_adress_only'] },
    webApp: { runtime: 'python', runtimeVersion: '3.11' },
    appServiceEnvironment: { id: expect.stringMatching(/^\/subscriptions\//) },
  });
  expect(notes).toContain('services.cosmosDb: ENABLE_COSMOS_DB is false');
});

test('models are listed with their own settings', async () => {
  const { project } = await imported(fixtures.github);
  expect(project.models).toEqual([
    { name: 'gpt-5.1', sku: 'DataZoneStandard', capacity: 30 },
    { name: 'text-embedding-3-large', sku: 'Standard', capacity: 25 },
  ]);
});

test('tags that repeat other settings are left out, the rest are kept, and a description names the project', async () => {
  const { factory, project, projectFile, notes } = await imported(fixtures.azureDevops);
  expect(factory.tags).toEqual({ Description: 'Northwind AI', Owner: 'ai-platform' });
  expect(project.tags).toEqual({ Description: 'Churn & Fraud!' });
  expect(project.name).toBe('churn-fraud');
  expect(basename(projectFile)).toBe('007-churn-fraud.yaml');
  expect(notes).toContain('AIF-Environment');
});

test('where one thing has two names, the one that is filled in counts, and a difference is noted', async () => {
  const { factory, notes } = await imported(fixtures.github);
  expect(factory.identities.machineLearning).toBe('0c3f5a8e-1d2b-4c6f-8a9b-7e6d5c4b3a21');
  expect(notes).toContain('ADMIN_AI_SEARCH_TIER and ADMIN_AISEARCH_TIER mean the same but differ');
  expect((await imported(fixtures.azureDevops)).factory.common.registry.shared).toBe(false);
});

test('a variable assigned twice is noted with its lines', async () => {
  const { factory, notes } = await imported(fixtures.github);
  expect(factory.naming.commonSuffix).toBe('002');
  expect(notes).toMatch(/ADMIN_COMMON_RESOURCE_SUFFIX is assigned on the lines 57, 58/);
});

test('with "only dev" other environments need a subscription to be imported', async () => {
  const { factory, notes, report } = await imported(fixtures.github);
  expect(Object.keys(factory.environments)).toEqual(['dev', 'stage']);
  expect(notes).toContain('AIFACTORY_COMMON_ONLY_DEV_ENVIRONMENT is true: the spec has dev, stage');
  expect(report).toContain('| `PROD_CIDR_RANGE` | `63` | prod: left out');
});

test('contradictions of the seed are noted', async () => {
  const { notes } = await imported(fixtures.github);
  expect(notes).toContain('so a factory deployed with them is private');
  expect(notes).toContain("locationCode 'eus2' has four letters");
  expect(notes).toContain("prefix 'acme-ai' does not end in a dash");
  expect(notes).toContain('COMMON_VNET_CIDR has no XX');
});

test('existing subnets give their names, with the marks of the spec', async () => {
  const { factory, notes } = await importedVariables({
    BYO_subnets: 'true',
    vnetNameFull_param: 'vnet-<network_env>shared',
    network_env_dev: 'dev-',
    common_vnet_cidr: '10.0.0.0/16',
    common_subnet_cidr: '10.0.XX.0/26',
    dev_cidr_range: '1',
    project_number_000: '001',
    common_subnet_name: 'not-used',
    subnetCommon: 'snet-<network_env>common',
    subnetProjGenAI: 'snt-dev-prj<xxx>-genai',
    subnetProjDatabricksPublic: 'snt-prj001-dbxpub',
  });
  expect(factory.naming.subnets).toEqual({
    common: 'snet-{networkEnvironment}common',
    genai: 'snt-dev-prj{project}-genai',
    dbxpub: 'snt-prj{project}-dbxpub',
  });
  expect(factory.environments.dev).toMatchObject({
    createSubnets: false,
    networkEnvironment: 'dev-',
    vnet: { name: 'vnet-{networkEnvironment}shared' },
  });
  expect(factory.environments.dev.commonSubnets).toBeUndefined();
  expect(notes).toContain('names project 001 literally');
  expect(notes).toContain('says dev in every environment');
  expect(notes).toContain('vnet.file');
});

test('values that the spec refuses and required ones that are missing become placeholders', async () => {
  const { factory, project, notes } = await importedVariables({
    admin_locationSuffix: 'sweden',
    admin_keyvaultSoftDeleteDays: '0',
    project_IP_whitelist: '10.123.456.10,203.0.113.7',
    enableAISearch: 'true',
    admin_aiSearchTier: 'premium',
    project_number_000: '<todo>',
  });
  expect(factory.locationCode).toBe('<todo>sweden');
  expect(factory.common.keyVault.softDeleteDays).toBe('<todo>0');
  expect(factory.tenantId).toBe('<todo>_tenantId');
  expect(project.access.allowedIps).toEqual(['<todo>10.123.456.10', '203.0.113.7']);
  expect(project.services.aiSearch).toEqual({ sku: '<todo>premium' });
  expect(notes).toContain("locationCode: 'sweden' is not allowed");
  expect(notes).toContain('tenantId is required');
});

test('expressions that only a pipeline can fill in are placeholders', async () => {
  const { factory } = await importedVariables({
    tenantId: '$(TheTenant)',
    admin_location: '${' + '{ parameters.region }}',
  });
  expect(factory.tenantId).toBe('<todo>$(TheTenant)');
  expect(factory.location).toBe('<todo>${' + '{ parameters.region }}');
});

test('references to other variables are resolved, in any case, and a circle does no harm', async () => {
  const { factory } = await importedVariables({
    admin_location: '$(REGION)',
    region: 'swedencentral',
    tenantId: '$(tenantId)',
  });
  expect(factory.location).toBe('swedencentral');
  expect(factory.tenantId).toBe('<todo>$(tenantId)');
});

test('the spec reads like one written by hand', async () => {
  const { specFile, projectFile } = await imported(fixtures.github);
  const text = readFileSync(specFile, 'utf8');
  expect(text).toMatch(/^# Imported by 'aifactory import' from github\.env; .*\nversion: 1\ntenantId: 5b0a/);
  expect(text).toContain('scaleSet: "001"');
  expect(text).toMatch(/\n\nenvironments:\n {2}dev:\n/);
  expect(readFileSync(projectFile, 'utf8')).toContain('  - { name: gpt-5.1, sku: DataZoneStandard, capacity: 30 }');
});

test('a .env with Windows line ends, a byte order mark and exports is read', async () => {
  const { factory } = await imported(
    written('.env', '\uFEFFexport AIFACTORY_LOCATION="eastus2"\r\nTAG_COSTCETER_COMMON=0042\r\n'),
  );
  expect(factory).toMatchObject({ location: 'eastus2', costCenter: '0042' });
});
