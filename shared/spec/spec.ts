import type { FactorySpec } from './schema/factory.ts';
import type { ProjectSpec } from './schema/project.ts';
import type { Source } from './source.ts';

/** The validated files of a factory, with the positions of their values. */
export interface Spec {
  readonly factory: FactorySpec;
  readonly factorySource: Source;
  readonly projects: readonly ProjectFile[];
}

export interface ProjectFile {
  readonly spec: ProjectSpec;
  readonly source: Source;
}
