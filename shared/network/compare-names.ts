/** Orders names with the numbers in them as numbers, so that project 9 comes before project 10. */
export function compareNames(a: string, b: string): number {
  const as = a.match(/\d+|\D+/g) ?? [];
  const bs = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(as.length, bs.length); i += 1) {
    const x = as[i] ?? '';
    const y = bs[i] ?? '';
    const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
    const byValue = bothNumbers ? Number(x) - Number(y) : 0;
    if (byValue !== 0) return byValue;
    if (x !== y) return x < y ? -1 : 1;
  }
  return as.length - bs.length;
}
