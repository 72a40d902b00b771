import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { type PredictionJob, predictAll } from '../../shared/landing-zone/predict.ts';
import { digest, fileCache } from '../../shared/landing-zone/prediction-cache.ts';
import { echoTemplate, installing, scope } from '../support/bicep-tools.ts';
import { holds } from '../support/properties.ts';
import { folderWith } from '../support/spec-folder.ts';

const resources = [
  {
    id: '/subscriptions/1',
    type: 'Microsoft.Resources/resourceGroups',
    name: 'rg',
    apiVersion: '2024-03-01',
    tags: {},
  },
];
const key = digest('a');

/** Every file below a folder. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name));

/** A cache with one prediction, and the file it is in. */
function filled(): { readonly cache: ReturnType<typeof fileCache>; readonly file: string } {
  const folder = folderWith();
  const cache = fileCache(folder);
  cache.put(key, resources);
  const [file = ''] = filesBelow(folder);
  return { cache, file };
}

describe('a prediction', () => {
  test('is found by its digest, by a later run too', () => {
    const folder = folderWith();
    expect(fileCache(folder).get(key)).toBeUndefined();
    fileCache(folder).put(key, resources);
    expect(fileCache(folder).get(key)).toEqual(resources);
  });

  test('is not found by another digest, not even one that starts alike', () => {
    const { cache } = filled();
    expect(cache.get(digest('b'))).toBeUndefined();
    expect(cache.get(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
  });

  test('is replaced whole by a later one', () => {
    const { cache } = filled();
    cache.put(key, []);
    expect(cache.get(key)).toEqual([]);
  });
});

describe('a file that is', () => {
  test('cut off anywhere counts as absent', () => {
    const { cache, file } = filled();
    const text = readFileSync(file, 'utf8');
    for (let length = 0; length < text.length; length += 1) {
      writeFileSync(file, text.slice(0, length));
      expect(cache.get(key)).toBeUndefined();
    }
    writeFileSync(file, text);
    expect(cache.get(key)).toEqual(resources);
  });

  test('overwritten with anything counts as absent', () => {
    const { cache, file } = filled();
    holds(fc.uint8Array({ minLength: 1, maxLength: 40 }), bytes => {
      fc.pre(Buffer.from(bytes).toString().trim() !== '[]');
      writeFileSync(file, bytes);
      expect(cache.get(key)).toBeUndefined();
    });
  });

  test.each([
    'null',
    '1',
    '"text"',
    '{}',
    '[null]',
    '[{}]',
    '[1]',
    '[{"id":1,"type":"t","name":"n","apiVersion":"v"}]',
  ])('JSON, but not resources, counts as absent: %s', text => {
    const { cache, file } = filled();
    writeFileSync(file, text);
    expect(cache.get(key)).toBeUndefined();
  });

  test('in truth a folder counts as absent', () => {
    const folder = folderWith();
    mkdirSync(join(folder, key.slice(0, 2), `${key.slice(2)}.json`), { recursive: true });
    expect(fileCache(folder).get(key)).toBeUndefined();
  });
});

describe('writing', () => {
  test('leaves one whole file and no draft', () => {
    const { file } = filled();
    expect(filesBelow(join(file, '..', '..'))).toEqual([file]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(resources);
  });

  test('never changes a file in place, so that a reader sees the old one or the new one', () => {
    const { cache, file } = filled();
    // Another name of the same file, as a reader that has it open.
    const opened = `${file}.opened`;
    linkSync(file, opened);
    cache.put(key, []);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([]);
    expect(JSON.parse(readFileSync(opened, 'utf8'))).toEqual(resources);
  });

  test('that fails leaves no draft', () => {
    const folder = folderWith();
    mkdirSync(join(folder, key.slice(0, 2), `${key.slice(2)}.json`), { recursive: true });
    expect(() => fileCache(folder).put(key, resources)).toThrow();
    expect(filesBelow(folder)).toEqual([]);
  });
});

describe('the digest', () => {
  test('is the same for what is the same, and has the form of a file name', () => {
    holds(fc.jsonValue(), value => {
      expect(digest(value)).toBe(digest(JSON.parse(JSON.stringify(value))));
      expect(digest(value)).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  test('differs for what differs', () => {
    holds(fc.uniqueArray(fc.jsonValue().map(value => JSON.stringify([value]))), texts => {
      expect(new Set(texts.map(text => digest(JSON.parse(text)))).size).toBe(texts.length);
    });
  });
});

test(
  'a run asks for Bicep only when the template, a parameter or the scope changed',
  async () => {
    const cache = fileCache(folderWith());
    const templates = { common: echoTemplate, project: { ...echoTemplate, contentVersion: '2.0.0.0' } };
    const job = { template: 'common', parameters: { value: { a: '1' } }, scope } as const;
    const jobs: PredictionJob[] = [job, { ...job, template: 'project' }];
    const first = await predictAll(jobs, { templates, cache, cli: () => findBicep({}) });
    expect(first).toEqual(
      jobs.map(() => ({ cached: false, resources: [expect.objectContaining({ tags: { a: '1' } })] })),
    );

    const cli = async () => {
      throw new Error('asked for Bicep');
    };
    const again = await predictAll(jobs, { templates, cache, cli });
    expect(again).toEqual(first.map(prediction => ({ ...prediction, cached: true })));

    const changed: PredictionJob[] = [
      { ...job, parameters: { value: { a: '2' } } },
      { ...job, parameters: { ...job.parameters, name: 'rg-echo' } },
      ...Object.keys(scope).map(part => ({ ...job, scope: { ...scope, [part]: 'other' } })),
    ];
    for (const other of changed) {
      await expect(predictAll([job, other], { templates, cache, cli })).rejects.toThrow('asked for Bicep');
    }
    const newer = { ...templates, common: { ...echoTemplate, contentVersion: '1.0.0.1' } };
    await expect(predictAll([job], { templates: newer, cache, cli })).rejects.toThrow('asked for Bicep');
  },
  installing,
);
