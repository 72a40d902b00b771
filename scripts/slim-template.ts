type Json = Readonly<Record<string, unknown>>;

/**
 * A compiled template without what only the compiler needs: type definitions of nested templates, descriptions, and
 * the note of the compiler's version. The compiler has checked all calls between modules, the outermost parameters keep
 * their types; evaluating and sending the rest takes half the time.
 */
export function slimTemplate(template: Json): Json {
  return slim(template, true);
}

function slim(template: Json, outermost: boolean): Json {
  const definitions = (template.definitions ?? {}) as Readonly<Record<string, Json>>;
  const kindOf = (value: Json): unknown => {
    if (typeof value.$ref !== 'string') return value.type ?? 'object';
    return kindOf(definitions[value.$ref.split('/').at(-1) ?? ''] ?? {});
  };
  const { metadata: _, definitions: __, ...rest } = template;
  return {
    ...rest,
    ...(outermost && template.definitions !== undefined && { definitions: template.definitions }),
    ...(!outermost &&
      template.parameters !== undefined && {
        parameters: mapValues(template.parameters, value => parameter(value, kindOf)),
      }),
    ...(template.functions !== undefined && {
      functions: (template.functions as Json[]).map(group => functionGroup(group, kindOf, outermost)),
    }),
    ...(!outermost &&
      template.outputs !== undefined && { outputs: mapValues(template.outputs, value => output(value, kindOf)) }),
    resources: Array.isArray(template.resources)
      ? template.resources.map(resource)
      : mapValues(template.resources, resource),
  };
}

type KindOf = (value: Json) => unknown;

function parameter(value: Json, kindOf: KindOf): Json {
  return {
    type: kindOf(value),
    ...('defaultValue' in value && { defaultValue: value.defaultValue }),
    ...('nullable' in value && { nullable: value.nullable }),
  };
}

function output(value: Json, kindOf: KindOf): Json {
  const {
    $ref: _,
    metadata: __,
    items: ___,
    properties: ____,
    additionalProperties: _____,
    allowedValues: ______,
    ...rest
  } = value;
  return { ...rest, type: kindOf(value) };
}

function functionGroup(group: Json, kindOf: KindOf, outermost: boolean): Json {
  const members = mapValues(group.members, member => {
    const { metadata: _, ...rest } = member;
    if (outermost) return rest;
    const { value } = member.output as Json;
    const parameters = ((member.parameters ?? []) as Json[]).map(item => ({ name: item.name, type: kindOf(item) }));
    return { parameters, output: { type: kindOf(member.output as Json), value } };
  });
  return { ...group, members };
}

function resource(value: Json): Json {
  const { metadata: _, ...rest } = value;
  if (rest.type !== 'Microsoft.Resources/deployments') return rest;
  const properties = rest.properties as Json;
  return { ...rest, properties: { ...properties, template: slim(properties.template as Json, false) } };
}

function mapValues(record: unknown, map: (value: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries((record ?? {}) as Record<string, Json>).map(([key, value]) => [key, map(value)]),
  );
}
