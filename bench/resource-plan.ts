import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from '../scripts/root.ts';
import { findBicep } from '../shared/bicep/find-cli.ts';
import { serviceDefaults } from '../shared/landing-zone/service-settings.ts';
import { thousands } from '../shared/text/thousands.ts';

const environments = ['dev', 'stage', 'prod'] as const;
/** What a project of type `all` can have at once, as the smallest spec that Azure would accept. */
const services = {
  ...Object.fromEntries(Object.keys(serviceDefaults).map(name => [name, true])),
  appServiceEnvironment: false,
  machineLearning: { aks: true },
  fabric: { administrators: ['ada@example.com'] },
  elasticsearch: { email: 'ada@example.com', firstName: 'Ada', lastName: 'Example', company: 'Example' },
};

/** Plans whole factories with the shipped command line, cold and from the cache; each run is one process. */
export async function benchResourcePlan(): Promise<string[][]> {
  const bicep = (await findBicep({})).path;
  const rows: string[][] = [];
  const run = (what: string, folder: string, aim: string): void => {
    const { seconds, megabytes } = plan(folder, bicep);
    rows.push([what, `${seconds.toFixed(1)} s`, `${thousands(Math.round(megabytes))} MB`, aim]);
  };
  withFactory(250, [...environments], folder => {
    const what = 'aifactory plan, 250 projects with all services in 3 environments';
    run(`${what}, cold`, folder, 'under 60 s');
    run(`${what}, nothing changed`, folder, 'under 5 s');
    rows.push(changeOne(folder, bicep));
  });
  // A network takes 3,000 subnets, so that many projects need several; project numbers end at 999.
  for (const count of [25, 100, 250, 999]) {
    withFactory(count, 'one each', folder => {
      run(`growth: ${count} projects, each in one environment, cold`, folder, '');
      run(`growth: ${count} projects, each in one environment, nothing changed`, folder, '');
    });
  }
  return rows;
}

function changeOne(folder: string, bicep: string): string[] {
  writeProject(folder, 1, [...environments], { ...services, redis: false });
  const { seconds, megabytes } = plan(folder, bicep);
  return ['... one service of one project changed', `${seconds.toFixed(1)} s`, `${Math.round(megabytes)} MB`, ''];
}

function plan(folder: string, bicep: string): { readonly seconds: number; readonly megabytes: number } {
  const reporter = 'process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS))';
  const args = ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`, join(root, 'cli/dist/index.js')];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args, 'plan', '--bicep-path', bicep], {
    cwd: folder,
    env: { ...process.env, AIFACTORY_CACHE: join(folder, '.cache') },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The plan failed: ${stderr.slice(0, 2000)}`);
  return { seconds, megabytes: Number(/maxRSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}

function withFactory(count: number, where: readonly string[] | 'one each', body: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'aifactory-bench-'));
  try {
    mkdirSync(join(folder, 'projects'));
    const factory = {
      version: 1,
      tenantId: '5b0a3b7e-7c4b-4d0f-9a51-2f0c1f8f6a10',
      prefix: 'acme-',
      scaleSet: '001',
      location: 'swedencentral',
      locationCode: 'sdc',
      environments: Object.fromEntries(
        environments.map((name, i) => [
          name,
          { subscription: `${i + 1}1111111-aaaa-4111-8111-111111111111`, addressSpace: `10.${64 + i * 16}.0.0/12` },
        ]),
      ),
    };
    writeFileSync(join(folder, 'aifactory.yaml'), stringify(factory));
    for (let number = 1; number <= count; number += 1) {
      writeProject(folder, number, where === 'one each' ? [environments[number % 3] ?? 'dev'] : where, services);
    }
    body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProject(folder: string, number: number, where: readonly string[], wanted: object): void {
  const project = { number, type: 'all', environments: where, services: wanted };
  writeFileSync(join(folder, `projects/${String(number).padStart(3, '0')}.yaml`), stringify(project));
}
