import type { Problem } from '../errors.ts';
import type { EnvironmentPlan } from '../factory/plan-factory.ts';
import { commonOwner } from '../network/owners.ts';
import type { Spec } from '../spec/spec.ts';

/** What the common area of an environment lacks. */
export function commonProblems(spec: Spec, { environment, network }: EnvironmentPlan): Problem[] {
  const { name, spec: own } = environment;
  const { common } = spec.factory;
  const problems: Problem[] = [];
  const key = common?.customerManagedKey;
  if (key?.enabled === true && (key.keyName ?? '') !== '' && own.seedingKeyVault === undefined) {
    problems.push({
      code: 'KEY_WITHOUT_VAULT',
      message: `${name}: common.customerManagedKey names the key '${key.keyName}', but the environment has no vault to find it in.`,
      remedy: `Give environments.${name}.seedingKeyVault.`,
      location: spec.factorySource.locate(['common', 'customerManagedKey']),
    });
  }
  const has = (kind: string): boolean =>
    network.subnets.some(
      subnet => subnet.owner === commonOwner && subnet.kind === kind && subnet.status !== 'unclaimed',
    );
  const missing = (what: string, subnet: string, path: readonly string[]): Problem => ({
    code: 'SERVICE_NEEDS_SUBNET',
    message: `${name}: ${what} needs the subnet ${subnet} of the common area, which is left out.`,
    remedy: `Ask for it: network.commonSubnets.${subnet}.`,
    location: spec.factorySource.locate(path),
  });
  if (!has('common')) problems.push(missing('every private endpoint', 'common', ['network', 'commonSubnets']));
  if (common?.bastion === true && !has('AzureBastionSubnet')) {
    problems.push(missing('bastion', 'bastion', ['common', 'bastion']));
  }
  return problems;
}
