import type { Rule } from '../rule.ts';
import type { Seed } from '../seed.ts';

/** The three variables that make one mode; the seed documents three of their eight combinations. */
const parts = ['allowPublicAccessWhenBehindVnet', 'enablePublicGenAIAccess', 'enablePublicAccessWithPerimeter'];

const modes: Readonly<Record<string, string>> = {
  'false,false,false': 'private',
  'true,true,false': 'hybrid',
  'true,true,true': 'public',
};

/** Any other combination becomes private: closed by mistake is noticed at once, open by mistake is not. */
export const accessMode: Rule = (_value, seed) => {
  const mode = modes[combination(seed)];
  const note = `${parts.map(id => seed.nameOf(id)).join(', ')} are ${combination(seed)}, which is none of the seed's three modes; access.mode is 'private', the closed one.`;
  return {
    writes: [{ file: 'factory', path: ['access', 'mode'], value: mode ?? 'private' }],
    notes: mode === undefined ? [note] : [],
  };
};

const combination = (seed: Seed): string => parts.map(id => String(seed.flag(id))).join(',');
