import type { EnvironmentName } from '../../../spec/schema/project.ts';
import { text, type Value } from '../convert-value.ts';
import { inEnvironments, type Rule, written } from '../rule.ts';
import type { Seed } from '../seed.ts';

const thirdNumbers: Readonly<Record<EnvironmentName, string>> = {
  dev: 'dev_cidr_range',
  stage: 'test_cidr_range',
  prod: 'prod_cidr_range',
};

/** The ranges of the seed and where they go. */
const templates: Readonly<Record<string, string>> = {
  common_vnet_cidr: 'addressSpace',
  common_subnet_cidr: 'commonSubnets.common',
  common_subnet_scoring_cidr: 'commonSubnets.scoring',
  common_pbi_subnet_cidr: 'commonSubnets.powerbi',
  common_bastion_subnet_cidr: 'commonSubnets.bastion',
};

/** A range for all environments; `XX` stands for the number of the environment. */
export const rangeTemplate =
  (path: string): Rule =>
  (value, seed) =>
    inEnvironments(seed, seed.environments, path, name => filled(value, name, seed));

/** The number that tells one environment's ranges from another's. */
export const rangeNumber =
  (name: EnvironmentName): Rule =>
  (_value, seed) => {
    const writes = Object.entries(templates).flatMap(([id, path]) => {
      const template = seed.value(id);
      // Existing subnets have their addresses already.
      const isUsed = template?.includes('XX') && (path === 'addressSpace' || !seed.flag('BYO_subnets'));
      if (template === undefined || !isUsed) return [];
      const decision = inEnvironments(seed, [name], path, () => filled(template, name, seed));
      return 'writes' in decision ? decision.writes : [];
    });
    const reason = seed.environments.includes(name) ? 'no range contains XX' : `${name}: ${seed.whyLeftOut}`;
    return written(writes, reason);
  };

function filled(template: string, name: EnvironmentName, seed: Seed): Value {
  if (!template.includes('XX')) return text(template);
  const number = seed.value(thirdNumbers[name]);
  return number === undefined || !/^\d+$/.test(number) ? `<todo>${template}` : template.replaceAll('XX', number);
}
