import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  commonResourceGroupName,
  defaultNaming,
  defaultTokens,
  projectResourceGroupName,
  vnetName,
} from '../../shared/naming/landing-zone-names.ts';
import { nameProblem } from '../../shared/naming/name-rules.ts';
import { defaultSubnetNames, fillName } from '../../shared/naming/subnet-names.ts';
import { holds } from '../support/properties.ts';

const scheme = { ...defaultNaming, prefix: 'acme-', locationCode: 'sdc', token: defaultTokens.stage, scaleSet: '001' };

test('groups and networks are named as the seed names them, so that they can be adopted', () => {
  expect(commonResourceGroupName(scheme)).toBe('acme-esml-common-sdc-test-001');
  expect(projectResourceGroupName(scheme, '007')).toBe('acme-esml-project007-sdc-test-001-rg');
  expect(vnetName(scheme)).toBe('vnt-esmlcmn-sdc-test-001');
});

test('a name pattern is filled the same in our marks and in those of the seed, wherever they stand', () => {
  const pieces = fc.array(fc.constantFrom('project', 'networkEnvironment', 'snt-', 'x', '{other}', '<yyy>'));
  holds(fc.record({ pieces, project: fc.integer({ min: 1, max: 999 }) }), ({ pieces, project }) => {
    const parts = { project: String(project).padStart(3, '0'), networkEnvironment: 'tst-' };
    const spelled = (marks: Readonly<Record<string, string>>): string =>
      pieces.map(piece => marks[piece] ?? piece).join('');
    const wanted = spelled(parts);
    const ours = spelled({ project: '{project}', networkEnvironment: '{networkEnvironment}' });
    const seeds = spelled({ project: '<xxx>', networkEnvironment: '<network_env>' });
    expect(fillName(ours, parts)).toBe(wanted);
    expect(fillName(seeds, parts)).toBe(wanted);
  });
});

test('a mark without a value disappears', () => {
  expect(fillName('snet-{networkEnvironment}esml-{project}', {})).toBe('snet-esml-');
});

test('the subnets of a project, and of two projects, all have names of their own that Azure accepts', () => {
  const names = ['001', '002'].flatMap(project =>
    Object.entries(defaultSubnetNames)
      .filter(([, pattern]) => pattern.includes('{project}'))
      .map(([, pattern]) => fillName(pattern, { project })),
  );
  expect(names).toHaveLength(16);
  expect(new Set(names).size).toBe(16);
  for (const name of names) expect(nameProblem('Microsoft.Network/virtualNetworks/subnets', name)).toBeUndefined();
});
