import { type Problem, throwIfAny, UserError } from '../../errors.ts';
import type { FactoryPlan } from '../../factory/plan-factory.ts';
import { planSpec } from '../../factory/plan-spec.ts';
import { shownPath } from '../../files/read-text.ts';
import { type NewFile, writeFiles } from '../../files/write-files.ts';
import { formatLedger } from '../../network/ledger/ledger-text.ts';
import { matchesRelease, parseReleases } from '../../network/release.ts';
import { mapFileOf } from '../../report/map-file.ts';
import type { Spec } from '../../spec/spec.ts';
import type { PlanInputs, PlanOutcome } from './definition.ts';
import { comparisonData, planData } from './plan-data.ts';
import type { PredictedFactory } from './predict-resources.ts';
import { factoryMap, renderSummary, renderText } from './render.ts';
import { renderResources, summarizeResources } from './render-resources.ts';

export async function run(inputs: PlanInputs): Promise<PlanOutcome> {
  const releases = parseReleases(inputs.release);
  const { plan, spec, ledgerFile } = await planSpec({
    specFile: inputs.spec,
    vnetFiles: inputs.vnetFiles,
    releases,
    ledgerFile: inputs.ledgerFile,
  });
  throwIfAny([...plan.problems, ...uselessReleases(plan, inputs.release, releases)]);
  const shown = selectShown(plan, inputs);
  const project = inputs.project?.padStart(3, '0');
  const ledger = formatLedger(plan.ledger);
  if (inputs.ledger === 'frozen' && plan.changes) throw frozen(plan, ledgerFile);

  const predicted = inputs.resources === 'predict' ? await predictFor(spec, plan, inputs) : undefined;
  throwIfAny(predicted?.resources.problems ?? []);
  const warnings = [...plan.warnings, ...(predicted?.resources.warnings ?? [])];
  const data = planData({ ...plan, warnings }, predicted);
  const files: NewFile[] = [
    ...(inputs.planFile === undefined
      ? []
      : [{ path: inputs.planFile, content: `${JSON.stringify(data, null, 1)}\n` }]),
    ...(inputs.mapFile === undefined ? [] : [mapFileOf(inputs.mapFile, factoryMap(plan))]),
    // Last, so that nothing is recorded when another file can't be written.
    ...(inputs.ledger === 'update' && plan.changes ? [{ path: ledgerFile, content: ledger }] : []),
  ];
  writeFiles(files);
  const heading = {
    prefix: spec.factory.prefix,
    specFile: shownPath(inputs.spec),
    ledgerFile: shownPath(ledgerFile),
    mode: inputs.ledger,
  };
  return {
    outputs: {
      hasChanges: String(plan.changes),
      newCount: String(countOf(plan, 'new')),
      releasedCount: String(plan.environments.reduce((all, { network }) => all + network.released.length, 0)),
      unclaimedCount: String(countOf(plan, 'unclaimed')),
      resourceCount: predicted === undefined ? '' : String(predicted.count),
      comparison: predicted?.changes === undefined ? '' : JSON.stringify(comparisonData(predicted.changes)),
      capacity: JSON.stringify(
        Object.fromEntries(plan.environments.map(({ environment, capacity }) => [environment.name, capacity])),
      ),
      ledgerFile: shownPath(ledgerFile),
    },
    text: [renderText(shown, heading, project), ...renderResources(predicted, shown, project)].join('\n\n'),
    summary: [renderSummary(shown, heading), ...summarizeResources(predicted, shown)].join('\n\n'),
    data,
    changes: plan.changes,
    warnings,
  };
}

/** The templates and the engine are loaded only by those who want resources. */
async function predictFor(spec: Spec, plan: FactoryPlan, inputs: PlanInputs): Promise<PredictedFactory> {
  const { predictResources } = await import('./predict-resources.ts');
  return predictResources(spec, plan, inputs);
}

/** Only what the caller wants to see; what is planned and recorded stays the whole factory. */
function selectShown(plan: FactoryPlan, inputs: PlanInputs): FactoryPlan {
  const environments = plan.environments.filter(
    ({ environment }) => inputs.environment === undefined || environment.name === inputs.environment,
  );
  const problems: Problem[] = [];
  if (environments.length === 0) {
    problems.push({ code: 'ENVIRONMENT_UNKNOWN', message: `The spec has no environment '${inputs.environment}'.` });
  }
  const project = inputs.project?.padStart(3, '0');
  if (
    project !== undefined &&
    !environments.some(({ network }) => network.subnets.some(({ owner }) => owner === project))
  ) {
    const known = [...new Set(environments.flatMap(({ network }) => network.subnets.map(({ owner }) => owner)))].sort();
    const message = `project: there is no project ${inputs.project}; known: ${known.join(', ')}.`;
    problems.push({ code: 'PROJECT_UNKNOWN', message });
  }
  throwIfAny(problems);
  return { ...plan, environments };
}

/** A release that matches nothing is a typing mistake, not a success. */
function uselessReleases(
  plan: FactoryPlan,
  items: readonly string[],
  releases: ReturnType<typeof parseReleases>,
): Problem[] {
  const released = plan.environments.flatMap(({ network }) => network.released);
  return releases.flatMap((release, i) => {
    if (released.some(entry => matchesRelease(entry, release))) return [];
    return [{ code: 'RELEASE_UNKNOWN', message: `release: the ledger holds nothing for '${items[i]}'.` }];
  });
}

function frozen(plan: FactoryPlan, ledgerFile: string): UserError {
  const counts = plan.differences.map(({ environment, ...parts }) => {
    const texts = Object.entries({
      new: parts.allocated,
      adopted: parts.adopted,
      released: parts.released,
      changed: parts.changed,
    }).flatMap(([word, count]) => (count === 0 ? [] : [`${count} ${word}`]));
    return `${environment}: ${texts.join(', ')}`;
  });
  return new UserError({
    code: 'LEDGER_STALE',
    message: `The ledger ${shownPath(ledgerFile)} does not match the spec (${counts.join('; ')}).`,
    remedy: "Run 'aifactory plan' and commit the ledger.",
  });
}

const countOf = (plan: FactoryPlan, status: string): number =>
  plan.environments.reduce(
    (all, { network }) => all + network.subnets.filter(subnet => subnet.status === status).length,
    0,
  );
