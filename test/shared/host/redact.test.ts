import { expect, test } from '@jest/globals';
import { redactor } from '../../../shared/host/redact.ts';

test('a secret, and every line of one with several, is hidden wherever it appears', () => {
  const { hide, redact } = redactor();
  hide('s3cr3t');
  hide('first line\nsecond line');
  expect(redact('a s3cr3t, s3cr3t; second line')).toBe('a ***, ***; ***');
});

test('values too short to be secrets hide nothing', () => {
  const { hide, redact } = redactor();
  hide('{');
  hide('42');
  expect(redact('{ 42 }')).toBe('{ 42 }');
});

test('of two secrets that contain each other the longer is hidden whole', () => {
  const { hide, redact } = redactor();
  hide('pass');
  hide('password');
  expect(redact('password')).toBe('***');
});
