import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bicepLiteral } from '../../shared/bicep/bicep-literal.ts';
import { BicepEngine } from '../../shared/bicep/engine.ts';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { echoTemplate, evaluating, installing, scope } from '../support/bicep-tools.ts';

/** What could end a string, start an expression, or be taken for something else. */
const risky = fc.constantFrom(
  ...["'", '"', '\\', '$', '{', '}', '${', '[', ']', '[[', "'''", '//', '/*', '#', '\n', '\r', '\t', '\0', '\x1b'],
  ...['\x7f', '\u0085', '\u2028', '\u2029', '\ufeff', 'é', '漢', '😀', 'a', ' '],
);
const text = fc.oneof(fc.string({ unit: risky }), fc.string({ unit: 'binary' }), fc.string());
const { value: jsonValues } = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  ),
}));

describe('the engine reads back', () => {
  let engine: BicepEngine;

  beforeAll(async () => {
    engine = BicepEngine.start((await findBicep({})).path);
    engine.addTemplate('echo', echoTemplate);
  }, installing);

  afterAll(() => engine.close());

  const echo = async (value: unknown): Promise<unknown> => {
    const [resource] = await engine.predict('echo', { value: { value } }, scope);
    return (resource?.tags as { readonly value: unknown } | undefined)?.value;
  };

  test(
    'any JSON value as it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(jsonValues, async value => {
          expect(JSON.stringify(await echo(value))).toBe(JSON.stringify(value));
        }),
      );
    },
    evaluating,
  );

  test.each([
    'it\'s "quoted"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that must not be an expression.
    '${subscription().id} and \\${x} and $${y}',
    "[concat('not', 'an', 'expression')]",
    'two\r\nlines\tand a tab',
    '\0\x01\x1f\x7f',
    '2020-01-01T00:00:00.000+02:00',
    "'''",
    '',
  ])('%j', async value => {
    expect(await echo(value)).toBe(value);
    expect(await echo({ [value]: [value] })).toEqual({ [value]: [value] });
  });

  test.each([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('the number %d', async value => {
    expect(await echo(value)).toBe(value);
  });
});

test('a member without a value is left out', () => {
  expect(bicepLiteral({ here: 1, gone: undefined })).toBe("{\n'here': 1\n}");
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 2 ** 53])(
  'the number %d, which Bicep lacks or JavaScript rounds, is refused',
  value => {
    expect(() => bicepLiteral({ deep: [value] })).toThrow(`Bicep has no number ${value}`);
  },
);

test.each([[[undefined]], [() => 1], [10n], [Symbol('s')]])('what JSON lacks is refused: %p', value => {
  expect(() => bicepLiteral(value)).toThrow("can't be written in Bicep");
});
