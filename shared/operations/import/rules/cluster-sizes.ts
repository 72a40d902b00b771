import type { EnvironmentName } from '../../../spec/schema/project.ts';
import type { Path } from '../../../spec/source.ts';
import { type Convert, text } from '../convert-value.ts';
import { keysOf, type Rule, type Write, written } from '../rule.ts';
import type { Seed } from '../seed.ts';

/** The seed knows two sizes of a cluster: one for development and one for the rest. */
export type SizeOf = 'dev' | 'test and prod' | 'all';

const environmentsOf: Readonly<Record<SizeOf, readonly EnvironmentName[]>> = {
  dev: ['dev'],
  'test and prod': ['stage', 'prod'],
  all: [],
};

/** How the nodes of both AKS clusters reach the outside. */
export const aksNetwork = (key: string): Rule => aksSize('all', key);

/** A property of the AKS clusters: the stand-alone one and the one attached to machine learning. */
export const aksSize =
  (size: SizeOf, key: string, convert: Convert = text): Rule =>
  (value, seed) => {
    const clusters: Path[] = [
      ...(seed.flag('enableAKS') ? [['aks']] : []),
      ...(seed.flag('enableAzureMachineLearning') && seed.flag('enableAksForAzureML')
        ? [['machineLearning', 'aks']]
        : []),
    ];
    const names = ['enableAKS', 'enableAksForAzureML', 'enableAzureMachineLearning'].map(id => seed.nameOf(id));
    const [standAlone, attached, workspace] = names;
    if (clusters.length === 0) {
      return { dropped: `only used when ${standAlone} is true, or ${attached} and ${workspace} are` };
    }
    return sized(
      size,
      clusters.map(cluster => [...cluster, key]),
      convert(value),
      seed,
    );
  };

export const machineLearningSize =
  (size: SizeOf, key: string, convert: Convert = text): Rule =>
  (value, seed) => {
    if (!seed.flag('enableAzureMachineLearning')) {
      return { dropped: `only used when ${seed.nameOf('enableAzureMachineLearning')} is true` };
    }
    return sized(size, [keysOf(`machineLearning.${key}`)], convert(value), seed);
  };

function sized(size: SizeOf, paths: readonly Path[], value: Write['value'], seed: Seed) {
  const bases: Path[] =
    size === 'all'
      ? [[]]
      : environmentsOf[size].filter(name => seed.environments.includes(name)).map(name => ['environments', name]);
  const writes = bases.flatMap(base =>
    paths.map((path): Write => ({ file: 'project', path: [...base, 'services', ...path], value })),
  );
  return written(writes, `${size}: ${seed.whyLeftOut}`);
}
