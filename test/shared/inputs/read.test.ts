import { expect, test } from '@jest/globals';
import { UserError } from '../../../shared/errors.ts';
import { readInputs } from '../../../shared/inputs/read.ts';
import { camel, kebab, pascal, sentence } from '../../../shared/inputs/spelling.ts';
import { fakeHost } from '../../support/fake-host.ts';

const specs = {
  name: { kind: 'text', required: true, help: '' },
  mode: { kind: 'choice', options: ['fast', 'slow'], default: 'fast', help: '' },
  items: { kind: 'list', help: '' },
  force: { kind: 'flag', default: false, help: '' },
  file: { kind: 'file', help: '' },
} as const;

test('values are typed, defaults filled in, and lists split at commas and line breaks', () => {
  const values = readInputs(specs, fakeHost({ name: ' x ', items: 'a, b\n\nc', mode: 'SLOW', force: 'TRUE' }));
  expect(values).toEqual({ name: 'x', mode: 'slow', items: ['a', 'b', 'c'], force: true, file: undefined });
  expect(readInputs(specs, fakeHost({ name: 'x' })).mode).toBe('fast');
});

test('all mistakes are told at once', () => {
  const read = (): unknown => readInputs(specs, fakeHost({ mode: 'fats', force: 'yes' }));
  expect(read).toThrow(UserError);
  expect(read).toThrow(
    "name: a value is required.\nmode: 'fats' is not one of fast, slow. Did you mean 'fast'?\nforce: expected true or false, got 'yes'.",
  );
});

test('names are spelled as each host wants them', () => {
  expect([kebab('vnetFile'), camel('vnet-file'), pascal('ip-plan'), sentence('vnetFile')]).toEqual([
    'vnet-file',
    'vnetFile',
    'IpPlan',
    'Vnet file',
  ]);
});
