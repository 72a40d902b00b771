import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { folderWith } from '../support/spec-folder.ts';

const source = 'workflows-templates/bicep';
const files = globSync(`${source}/**/*.bicep`);
let cli: string;
let copy: string;

beforeAll(async () => {
  cli = (await findBicep({})).path;
  copy = folderWith();
  cpSync(source, copy, { recursive: true });
}, 240_000);

const bicep = (...args: readonly string[]) => spawnSync(cli, args, { encoding: 'utf8' });
const lint = (folder: string) => bicep('lint', '--pattern', `${folder}/**/*.bicep`);

describe('the Bicep of the landing zone', () => {
  test('is clean under the strict rules beside it', () => {
    const { status, stdout, stderr } = lint(copy);
    expect([status, stdout.trim(), stderr.trim()]).toEqual([0, '', '']);
  }, 120_000);

  test('has rules that would see a mistake', () => {
    const other = folderWith();
    cpSync(join(source, 'bicepconfig.json'), join(other, 'bicepconfig.json'));
    writeFileSync(join(other, 'wrong.bicep'), "param unused string\n\noutput answer string = 'a'\n");
    const { status, stderr, stdout } = lint(other);
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('no-unused-params')]);
  }, 60_000);

  test('is formatted', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(bicep('format', '--pattern', `${copy}/**/*.bicep`).status).toBe(0);
    for (const file of files) {
      expect([file, readFileSync(join(copy, file.slice(source.length)), 'utf8')]).toEqual([
        file,
        readFileSync(file, 'utf8'),
      ]);
    }
  }, 60_000);

  test('uses no module of a registry, which private networks do not reach', () => {
    const modules = files.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:module \w+|import .*? from|using) '([^']+)'/gms)].map(
        ([, path]) => path ?? '',
      ),
    );
    expect(modules.length).toBeGreaterThan(files.length);
    expect(modules.filter(path => /^(br|ts)[:/]/.test(path))).toEqual([]);
  });
});
