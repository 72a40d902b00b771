import { describe, expect, test } from '@jest/globals';
import { overlaps } from '../../../shared/cidr/cidr.ts';
import { parseCidr } from '../../../shared/cidr/parse-cidr.ts';
import { findKind, subnetKinds } from '../../../shared/network/kinds/catalogue.ts';
import { rangesOf } from '../../../shared/network/kinds/ranges.ts';
import { commonSubnetSet, kindOfKey, subnetSets } from '../../../shared/spec/project-subnets.ts';

describe.each([...subnetKinds.values()].map(kind => [kind.name, kind] as const))('%s', (_, kind) => {
  test('has sizes in order and a source for its rules', () => {
    expect(kind.recommended).toBeLessThanOrEqual(kind.smallest);
    expect(kind.smallest).toBeLessThanOrEqual(29);
    if (kind.largest !== undefined) expect(kind.largest).toBeLessThanOrEqual(kind.recommended);
    expect(kind.sources.length).toBeGreaterThan(0);
    for (const source of [...kind.sources, ...kind.refuses.map(rule => rule.source)])
      expect(source).toMatch(/^https:\/\//);
  });

  test('has ranges that are clean CIDRs', () => {
    for (const range of [...(rangesOf(kind.refuses) ?? []), ...(rangesOf(kind.onlyIn) ?? [])])
      expect(range.family).toBe(4);
  });

  test('keeps the name Azure insists on as its key', () => {
    if (kind.fixedName !== undefined) expect(kind.fixedName).toBe(kind.name);
  });
});

test('every subnet of the project types and the common area has a kind that accepts its size', () => {
  for (const set of [...Object.values(subnetSets), commonSubnetSet]) {
    for (const [key, prefix] of Object.entries(set)) {
      const kind = findKind(kindOfKey(key));
      expect(kind?.name).toBe(kindOfKey(key));
      expect(prefix).toBeLessThanOrEqual(kind?.smallest ?? 0);
    }
  }
});

test('the sets have the seed system’s totals: 192, 736 and 1,632 addresses', () => {
  const total = (set: Readonly<Record<string, number>>): number =>
    Object.values(set).reduce((sum, prefix) => sum + 2 ** (32 - prefix), 0);
  expect([subnetSets.esml, subnetSets['genai-1'], subnetSets.all].map(total)).toEqual([192, 736, 1632]);
});

test('agents stay off the docker bridge and within private addresses', () => {
  const agents = findKind('aca2');
  expect(rangesOf(agents?.refuses)?.some(range => overlaps(range, parseCidr('172.17.0.0/16')))).toBe(true);
  expect(rangesOf(agents?.onlyIn)?.some(range => overlaps(range, parseCidr('100.64.0.0/10')))).toBe(false);
});

test('kinds are found whatever the case', () => {
  expect(findKind('azurebastionsubnet')?.name).toBe('AzureBastionSubnet');
});
