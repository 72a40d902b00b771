import type { Location } from '../errors.ts';
import { projectId } from './resolve.ts';
import type { EnvironmentName } from './schema/project.ts';
import { type Path, valueAt } from './source.ts';
import type { Spec } from './spec.ts';

/** Where a project's setting was written that holds in this environment: the innermost of the layers that has it. */
export function locateSetting(spec: Spec, project: string, environment: EnvironmentName, path: Path): Location {
  const file = spec.projects.find(candidate => projectId(candidate.spec) === project);
  const layers = [
    ...(file === undefined
      ? []
      : [
          { source: file.source, path: ['environments', environment, ...path] },
          { source: file.source, path },
        ]),
    { source: spec.factorySource, path: ['defaults', 'environments', environment, ...path] },
    { source: spec.factorySource, path: ['defaults', ...path] },
  ];
  const layer = layers.find(candidate => valueAt(candidate.source.value, candidate.path) !== undefined);
  if (layer !== undefined) return layer.source.locate(layer.path);
  return file === undefined ? spec.factorySource.locate(path) : file.source.locate([]);
}
