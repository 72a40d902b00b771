import { expect, test } from '@jest/globals';
import { readSource } from '../../../../shared/operations/import/read-source.ts';
import { idOf } from '../../../../shared/operations/import/table/row.ts';
import { rows } from '../../../../shared/operations/import/table/rows.ts';
import { hasOriginals, originals } from './seed-files.ts';

// The seed is not part of this repository.
const whenSeedIsThere = hasOriginals ? test : test.skip;

test('no variable stands in two rows', () => {
  const ado = rows.flatMap(row => row.ado ?? []).map(name => name.toLowerCase());
  const github = rows.flatMap(row => row.github);
  expect(ado).toHaveLength(new Set(ado).size);
  expect(github).toHaveLength(new Set(github).size);
  expect(rows.map(idOf)).not.toContain('');
});

whenSeedIsThere('every variable of the Azure DevOps file is in the table, and the table has no other', () => {
  const known = rows.flatMap(row => row.ado ?? []);
  const names = readSource(originals.azureDevops, 'azure-devops').variables.map(({ name }) => name);
  expect(names).toHaveLength(250);
  expect([...known].sort()).toEqual([...names].sort());
});

whenSeedIsThere('every variable of the GitHub file is in the table, and the table has no other', () => {
  const known = rows.flatMap(row => row.github);
  const names = readSource(originals.github, 'github').variables.map(({ name }) => name);
  expect(names).toHaveLength(249);
  expect([...known].sort()).toEqual([...names].sort());
});
