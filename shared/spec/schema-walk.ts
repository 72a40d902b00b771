import type { z } from 'zod';
import type { Path } from './source.ts';

/** The keys a mapping at this path may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return at(schema, path).flatMap(found => (found._zod.def.type === 'object' ? Object.keys(shapeOf(found)) : []));
}

/** What the value at this path means, as the schema describes it. */
export function meaningAt(schema: z.core.$ZodType, path: Path): string | undefined {
  return raw(schema, path)
    .flatMap(found => [found, ...unwrap(found)])
    .map(found => ('description' in found && typeof found.description === 'string' ? found.description : undefined))
    .find(description => description !== undefined);
}

/** The schemas that may apply at this path, without wrappers such as `optional`. */
function at(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  return raw(schema, path).flatMap(unwrap);
}

function raw(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  return path.reduce<z.core.$ZodType[]>(
    (schemas, key) => schemas.flatMap(unwrap).flatMap(inner => step(inner, key)),
    [schema],
  );
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object': {
      const shape = shapeOf(schema);
      const found = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
      return found === undefined ? [] : [found];
    }
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    default:
      return [];
  }
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unwrap(def.innerType);
    case 'union':
      return def.options.flatMap(unwrap);
    default:
      return [schema];
  }
}

const shapeOf = (schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> =>
  (schema as z.core.$ZodObject)._zod.def.shape;
