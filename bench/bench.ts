import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/root.ts';
import { parseCidr } from '../shared/cidr/parse-cidr.ts';
import { allocate } from '../shared/network/allocate.ts';
import { findKind } from '../shared/network/kinds/catalogue.ts';
import type { RequestGroup, SubnetRequest } from '../shared/network/request.ts';
import { textTable } from '../shared/report/table.ts';
import { subnetSets } from '../shared/spec/project-subnets.ts';
import { benchResourcePlan } from './resource-plan.ts';

interface Measured {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

const rows: string[][] = [];

/** Runs something several times, the first runs for warming up, and reports milliseconds. */
function measure(what: string, run: () => void, { runs = 15, warmUp = 3, aim = '' } = {}): Measured {
  for (let i = 0; i < warmUp; i += 1) run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const measured = { median: times[runs >> 1] ?? 0, fastest: times[0] ?? 0, slowest: times.at(-1) ?? 0 };
  report(what, measured, aim);
  return measured;
}

function report(what: string, { median, fastest, slowest }: Measured, aim: string): void {
  rows.push([what, `${median.toFixed(2)} ms`, `${fastest.toFixed(2)}-${slowest.toFixed(2)}`, aim]);
}

const kindNamed = (name: string) => {
  const kind = findKind(name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind;
};
const setOfAll: SubnetRequest[] = Object.entries(subnetSets.all).map(([name, prefix]) => ({
  name,
  kind: kindNamed(name),
  prefix,
}));
const projects = (count: number): RequestGroup[] =>
  Array.from({ length: count }, (_, i) => ({ owner: String(i + 1).padStart(3, '0'), requests: setOfAll }));

benchAllocator();
benchProcesses();
rows.push(...(await benchResourcePlan()));
console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);
console.log(textTable(['What', 'Median', 'Range', 'Aim'], rows));

function benchAllocator(): void {
  const factory = projects(300);
  const spaces = ['10.0.0.0/12', '10.16.0.0/12', '10.32.0.0/12'].map(space => [parseCidr(space)]);
  measure(
    'allocate 300 projects of type all in 3 environments',
    () => {
      for (const space of spaces) allocate(space, [], factory);
    },
    {
      aim: 'under 100 ms',
    },
  );
  const eight = [parseCidr('10.0.0.0/8')];
  const one = [{ owner: '1', requests: [{ name: 'a', kind: kindNamed('plain'), prefix: 28 }] }];
  measure('first /28 in an empty /8', () => allocate(eight, [], one), { aim: 'under 1 ms' });
  const subnets = Array.from({ length: 3000 }, (_, i) => parseCidr(`10.0.${i >> 4}.${(i & 15) * 16}/28`)).filter(
    (_, i) => i % 3 !== 2,
  );
  const gaps = [...subnets, ...Array.from({ length: 1000 }, (_, i) => parseCidr(`10.64.${i >> 2}.${(i & 3) * 64}/27`))];
  measure(`one project into a VNet of ${gaps.length.toLocaleString('en-US')} subnets with gaps`, () =>
    allocate(eight, gaps, projects(1)),
  );
}

function benchProcesses(): void {
  const folder = mkdtempSync(join(tmpdir(), 'aifactory-bench-'));
  try {
    writeFileSync(join(folder, 'empty.mjs'), '');
    writeFileSync(
      join(folder, 'vnet.json'),
      JSON.stringify({
        name: 'v',
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        subnets: [{ name: 'x', addressPrefix: '10.0.0.0/24' }],
      }),
    );
    for (const part of ['actions/ip-plan/dist', 'cli/dist'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'outputs'), '');
    const inputs = {
      'INPUT_VNET-FILE': 'vnet.json',
      INPUT_SUBNETS: 'genai=/25',
      GITHUB_OUTPUT: join(folder, 'outputs'),
      GITHUB_STEP_SUMMARY: join(folder, 'outputs'),
    };
    const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
    };
    interleave(
      [
        ['an empty script, start to exit', () => start(['empty.mjs'])],
        ['the bundled ip-plan action, start to exit', () => start(['actions/ip-plan/dist/index.js'], inputs)],
        [
          'aifactory ip-plan, start to exit',
          () => start(['cli/dist/index.js', 'ip-plan', '--vnet-file', 'vnet.json', '--subnets', 'genai=/25']),
        ],
        [
          'aifactory plan of the example factory',
          () =>
            start([
              'cli/dist/index.js',
              'plan',
              '--spec',
              join(root, 'examples/factory/aifactory.yaml'),
              '--ledger',
              'preview',
              '--ledger-file',
              'none.json',
            ]),
        ],
      ],
      31,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes turns, so that a busy moment of the machine hits all alike, and reports each as a ratio to the first. */
function interleave(candidates: readonly (readonly [string, () => void])[], rounds: number): void {
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds + 2; round += 1) {
    candidates.forEach(([, run], i) => {
      const started = performance.now();
      run();
      if (round >= 2) times[i]?.push(performance.now() - started);
    });
  }
  const medians = times.map(list => list.sort((a, b) => a - b)[list.length >> 1] ?? 0);
  candidates.forEach(([what], i) => {
    const list = times[i] ?? [];
    const ratio = (medians[i] ?? 0) / (medians[0] ?? 1);
    const aim = what.includes('action') ? ', aim at most 2' : '';
    report(
      what,
      { median: medians[i] ?? 0, fastest: list[0] ?? 0, slowest: list.at(-1) ?? 0 },
      i === 0 ? '' : `ratio ${ratio.toFixed(2)}${aim}`,
    );
  });
}
