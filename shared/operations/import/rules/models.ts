import { type Convert, number, text, type Value } from '../convert-value.ts';
import { type Rule, type Write, written } from '../rule.ts';
import type { Seed } from '../seed.ts';

/** A model the seed can deploy. Each property is text, or the variable that holds it. */
interface Model {
  readonly flag: string;
  readonly name: string | From;
  readonly version?: From;
  readonly sku: string | From;
  readonly capacity: From;
}

interface From {
  readonly id: string;
}

const skuOfAll: From = { id: 'default_model_sku' };
const embedding = { sku: skuOfAll, capacity: { id: 'default_embedding_capacity' } };
const gptCapacity: From = { id: 'default_gpt_capacity' };

/** In the order of the spec's list. */
const models: readonly Model[] = [
  {
    flag: 'deployModel_gpt_X',
    name: { id: 'modelGPTXName' },
    version: { id: 'modelGPTXVersion' },
    sku: { id: 'modelGPTXSku' },
    capacity: { id: 'modelGPTXCapacity' },
  },
  {
    flag: 'deployModel_gpt_54_mini',
    name: 'gpt-5.4-mini',
    version: { id: 'default_gpt_54_mini_version' },
    // The seed's templates do not read the default SKU for this one.
    sku: 'DataZoneStandard',
    capacity: gptCapacity,
  },
  {
    flag: 'deployModel_gpt_4o',
    name: 'gpt-4o',
    version: { id: 'default_gpt_4o_version' },
    sku: skuOfAll,
    capacity: gptCapacity,
  },
  { flag: 'deployModel_text_embedding_3_large', name: 'text-embedding-3-large', ...embedding },
  { flag: 'deployModel_text_embedding_3_small', name: 'text-embedding-3-small', ...embedding },
  { flag: 'deployModel_text_embedding_ada_002', name: 'text-embedding-ada-002', ...embedding },
];

/** Whether a model is deployed. */
export const modelFlag =
  (id: string): Rule =>
  (_value, seed) => {
    const writes = deployed(seed).flatMap((model, i): Write[] => {
      if (model.flag !== id) return [];
      const name = typeof model.name === 'string' ? model.name : text(seed.value(model.name.id) ?? '<todo>_model_name');
      return [write(i, 'name', name), ...(typeof model.sku === 'string' ? [write(i, 'sku', model.sku)] : [])];
    });
    return written(writes, seed.flag('enableAIFoundry') ? 'false: the model is not deployed' : noAccount(seed));
  };

/** A property of one or several models. */
export const modelSetting =
  (id: string): Rule =>
  (value, seed) => {
    const writes = deployed(seed).flatMap((model, i) =>
      properties.flatMap(([key, convert]): Write[] => {
        const from = model[key];
        return typeof from === 'object' && from.id === id ? [write(i, key, convert(value))] : [];
      }),
    );
    return written(writes, seed.flag('enableAIFoundry') ? 'no model that would use it is deployed' : noAccount(seed));
  };

const properties: readonly (readonly ['name' | 'version' | 'sku' | 'capacity', Convert])[] = [
  ['name', text],
  ['version', text],
  ['sku', text],
  ['capacity', number],
];

/** Models live in the AI Foundry account. */
const deployed = (seed: Seed): Model[] =>
  seed.flag('enableAIFoundry') ? models.filter(model => seed.flag(model.flag)) : [];

const noAccount = (seed: Seed): string => `only used when ${seed.nameOf('enableAIFoundry')} is true`;

const write = (index: number, key: string, value: Value): Write => ({
  file: 'project',
  path: ['models', index, key],
  value,
});
