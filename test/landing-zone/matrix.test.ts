import { describe, expect, test } from '@jest/globals';
import {
  dnsModes,
  everything,
  everythingCommon,
  type Factory,
  modes,
  planFactory,
  projectTypes,
  switchedOn,
} from '../support/landing-zone.ts';

const environments = ['dev', 'stage', 'prod'] as const;
// Three thousand evaluations: part of the long tests.
const exhaustive = process.env.FC_CASES !== undefined;

describe.each(modes)('%s', mode => {
  describe.each(dnsModes)('DNS %s', dns => {
    test.each(['sdc', 'gwc1'])(
      'everything on and everything off are evaluated, and named within limits, for all types and environments with location code %s',
      async locationCode => {
        const projects = projectTypes.flatMap(type => [
          { type, services: {} },
          { type, services: everything, models: [{ name: 'gpt-5.1' }] },
        ]);
        const factory: Factory = { mode, dns, locationCode, environments, projects };
        const bare = await planFactory({ ...factory, common: { registry: { shared: false } }, projects: [] });
        const full = await planFactory({ ...factory, common: everythingCommon });
        expect([bare.problems, full.problems]).toEqual([[], []]);
        expect([bare.evaluated, full.evaluated]).toEqual([3, 3 + 3 * projects.length]);
      },
      120_000,
    );

    if (!exhaustive) return;
    test('every service alone is evaluated for all types and environments, with short and long location codes', async () => {
      const projects = projectTypes.flatMap(type =>
        Object.entries(switchedOn).map(([name, value]) => ({ type, services: { [name]: value } })),
      );
      for (const locationCode of ['sdc', 'gwc1']) {
        const plan = await planFactory({ mode, dns, locationCode, environments, projects });
        expect(plan.problems).toEqual([]);
        expect(plan.evaluated).toBe(3 + 3 * projects.length);
      }
    }, 1_200_000);
  });
});
