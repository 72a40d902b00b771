/** A JSON value as a Bicep expression. `undefined` members are left out. */
export function bicepLiteral(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') {
    // Beyond the safe ones JavaScript rounds, and writes some with an exponent.
    if (Number.isSafeInteger(value)) return String(value);
    throw new Error(`Bicep has no number ${value}; only whole ones up to ${Number.MAX_SAFE_INTEGER}.`);
  }
  if (Array.isArray(value)) return `[\n${value.map(item => `${bicepLiteral(item)}\n`).join('')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{\n${members.map(([key, member]) => `${quote(key)}: ${bicepLiteral(member)}\n`).join('')}}`;
  }
  throw new Error(`A ${typeof value} can't be written in Bicep.`);
}

function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('${', '\\${')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `'${escaped}'`;
}
