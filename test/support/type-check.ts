import type { PredictedResource } from '../../shared/bicep/engine.ts';

/**
 * Predicted resources as a Bicep file, so that the compiler judges them by the official types. What is only known at
 * deployment passes as `any`.
 */
export function asBicep(resources: readonly PredictedResource[]): string {
  const declarations = resources.map((resource, i) => {
    // What places a resource or decides about it is not part of its body.
    const { id, type, apiVersion, name, scope, condition, ...body } = resource as PredictedResource & Extras;
    const segments = name.startsWith('[') ? type.split('/').slice(1).fill('x').join('/') : name;
    const on = extensions.has(type) ? '  scope: host\n' : '';
    return `resource r${i} '${type}@${apiVersion}' = {\n  name: ${literal(segments)}\n${on}${properties(body, '  ')}}\n`;
  });
  const extended = resources.some(({ type }) => extensions.has(type));
  return [...(extended ? [host] : []), ...declarations].join('\n');
}

interface Extras {
  readonly apiVersion: string;
  readonly scope?: string;
  readonly condition?: unknown;
}

const extensions = new Set(['Microsoft.Insights/diagnosticSettings', 'Microsoft.KubernetesConfiguration/extensions']);
/** What resources that extend another one extend here. */
const host = "resource host 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {\n  name: 'host'\n}\n";

/** A value in Bicep, each property and element on its own line. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return isExpression(value) ? 'any({})' : quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map(item => `${inner}${literal(item, inner)}\n`).join('')}${indent}]`;
  return `{\n${properties(value, inner)}${indent}}`;
}

const properties = (body: object, indent: string): string =>
  Object.entries(body)
    .map(([key, value]) => `${indent}${quoted(key)}: ${literal(value, indent)}\n`)
    .join('');

/** A template expression; a doubled bracket is an escaped text. */
const isExpression = (text: string): boolean => /^\[(?!\[).*\]$/s.test(text);

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
