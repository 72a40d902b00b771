import fc from 'fast-check';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const cases = Number(process.env.FC_CASES ?? 300);

process.stderr.write(`Property seed ${seed}, ${cases} cases each (FC_SEED, FC_CASES)\n`);

/** Checks a property on as many cases as the run asks for, from a seed that is printed. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { seed, numRuns: cases });
}
