import { expect, test } from '@jest/globals';
import { escapeXml } from '../../../shared/report/map-svg.ts';

test('characters that XML forbids are dropped, and its own are escaped', () => {
  expect(escapeXml('a\u0000\u0008\u000b\u001b\ufffe\ud800b\n<&">😀')).toBe('ab\n&lt;&amp;&quot;&gt;😀');
});
