import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { runAction, runCli, runTask } from '../support/run-shipped.ts';
import { smallFactory } from '../support/spec-folder.ts';

const vnet = JSON.stringify({
  name: 'vnet1',
  addressSpace: { addressPrefixes: ['10.60.0.0/16'] },
  subnets: [{ name: 'other', addressPrefix: '10.60.0.0/26' }],
});
const files = { 'vnet.json': vnet };
const subnets = 'genai=/25\nbastion:AzureBastionSubnet=/26';

describe('ip-plan', () => {
  test('gives the same on all three hosts', async () => {
    const action = await runAction('ip-plan', { 'vnet-file': 'vnet.json', subnets, 'map-file': 'map.html' }, files);
    const task = await runTask('IpPlan', { vnetFile: 'vnet.json', subnets, mapFile: 'map.html' }, files);
    const cli = await runCli(
      ['ip-plan', '--vnet-file', 'vnet.json', '--subnets', subnets, '--map-file', 'map.html', '--json'],
      files,
    );
    expect([action.code, task.code, cli.code]).toEqual([0, 0, 0]);
    const expected = [
      { name: 'bastion', addressPrefix: '10.60.0.64/26', kind: 'AzureBastionSubnet', existing: false },
      { name: 'genai', addressPrefix: '10.60.0.128/25', kind: 'genai', existing: false },
    ];
    expect(JSON.parse(action.outputs.subnets ?? '')).toEqual(expected);
    expect(JSON.parse(cli.stdout).subnets).toEqual(expected);
    const camel = Object.fromEntries(
      Object.entries(action.outputs).map(([key, value]) => [
        key.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
        value,
      ]),
    );
    expect(task.outputs).toEqual(camel);
    expect(task.outputs.cidr_genai).toBe('10.60.0.128/25');
    expect(task.summary.trim()).toBe(action.summary.trim());
    expect(action.summary).toContain('| genai | 10.60.0.128/25 | 128 | genai | new |');
    const maps = [action, task, cli].map(({ folder }) => readFileSync(join(folder, 'map.html'), 'utf8'));
    expect(new Set(maps).size).toBe(1);
  });

  test('fails as each host expects it', async () => {
    const action = await runAction('ip-plan', { 'vnet-file': 'vnet.json', subnets: 'big=/8' }, files);
    expect(action.code).toBe(1);
    expect(action.stdout).toMatch(/^::error::There is no free block for 'big' \(\/8\).*\[NO_SPACE\]$/m);
    expect(action.outputs).toEqual({});
    const task = await runTask('IpPlan', { vnetFile: 'vnet.json', subnets: 'big=/8' }, files);
    expect(task.code).toBe(0);
    expect(task.stdout).toMatch(/^##vso\[task\.logissue type=error;code=NO_SPACE;\]There is no free block for 'big'/m);
    expect(task.stdout.match(/##vso\[task\.complete result=\w+/g)).toEqual(['##vso[task.complete result=Failed']);
  });
});

describe('plan', () => {
  const factory = { 'aifactory.yaml': smallFactory, 'projects/001-a.yaml': 'number: 1\ntype: all\n' };

  test('gives the same ledger, resources and outputs on all three hosts', async () => {
    const { path } = await findBicep({});
    const action = await runAction('plan', { 'bicep-path': path }, factory);
    const task = await runTask('Plan', { bicepPath: path }, factory);
    const cli = await runCli(['plan', '--bicep-path', path], factory);
    const ledgers = [action, task, cli].map(({ folder }) => readFileSync(join(folder, 'aifactory.lock.json'), 'utf8'));
    expect(new Set(ledgers).size).toBe(1);
    expect(action.outputs['new-count']).toBe('12');
    expect(Number(action.outputs['resource-count'])).toBeGreaterThan(50);
    expect(task.outputs.resourceCount).toBe(action.outputs['resource-count']);
    expect(cli.stdout).toMatch(/^dev +2 of 800 +2 of 980 /m);
    expect(task.outputs.newCount).toBe('12');
    expect(cli.stdout).toContain('Subnets: 12 new. Recorded in aifactory.lock.json');
    expect(action.summary).toContain('### dev: vnt-esmlcmn-sdc-dev-001, 10.60.0.0/16');
  }, 120_000);

  test('points at the line of a mistake', async () => {
    const wrong = { ...factory, 'projects/001-a.yaml': 'number: 1\ntype: al\n' };
    const action = await runAction('plan', {}, wrong);
    expect(action.stdout).toContain(
      "::error file=projects/001-a.yaml,line=2,col=7::projects/001-a.yaml:2:7: type: 'al' is not allowed",
    );
    const task = await runTask('Plan', {}, wrong);
    expect(task.stdout).toContain(
      '##vso[task.logissue type=error;code=SPEC_VALUE_INVALID;sourcepath=projects/001-a.yaml;linenumber=2;columnnumber=7;]',
    );
    const cli = await runCli(['plan'], wrong);
    expect(cli.stderr).toBe(
      "error: projects/001-a.yaml:2:7: type: 'al' is not allowed; expected one of esml, genai-1, all. Did you mean 'all'? [SPEC_VALUE_INVALID]\n",
    );
    expect([action.code, cli.code]).toEqual([1, 1]);
  });
});
