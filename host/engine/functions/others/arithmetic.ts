import { type NumericFunction, type NumericParam, outOfDomain } from '../numericFunction';

const value: NumericParam = { name: 'value', says: 'A number.' };
const whole: NumericParam = { name: 'value', says: 'A number, truncated to a whole one.', kind: 'integer' };

/** Small functions of numbers that the engine lacks. */
export const arithmetic: readonly NumericFunction[] = [
  { name: 'SIGN', says: 'The sign of a number: -1, 0 or 1.', params: [value], compute: (x) => Math.sign(x as number) },
  {
    name: 'EVEN',
    says: 'Rounds away from zero to an even number.',
    params: [value],
    compute: (x) => Math.sign(x as number) * 2 * Math.ceil(Math.abs(x as number) / 2),
  },
  {
    name: 'MROUND',
    says: 'Rounds to the nearest multiple of a number of the same sign, halves away from zero.',
    params: [value, { ...value, name: 'factor' }],
    compute: (x, factor) => roundTo(x as number, factor as number),
  },
  { name: 'FACT', says: 'Factorial.', params: [whole], compute: (n) => product(1, n as number) },
  {
    name: 'COMBIN',
    says: 'Number of ways to choose k of n, order aside.',
    params: [
      { ...whole, name: 'n' },
      { ...whole, name: 'k' },
    ],
    compute: (n, k) => combinations(n as number, k as number),
  },
  {
    name: 'STANDARDIZE',
    says: 'Distance from a mean in standard deviations.',
    params: [value, { ...value, name: 'mean' }, { ...value, name: 'standard_deviation' }],
    compute: (x, mean, deviation) =>
      (deviation as number) > 0 ? ((x as number) - (mean as number)) / (deviation as number) : outOfDomain,
  },
];

function roundTo(x: number, factor: number): number {
  if (factor === 0) return 0;
  if (x * factor < 0) return outOfDomain;
  return Math.sign(x) * Math.round(Math.abs(x / factor)) * Math.abs(factor);
}

function combinations(n: number, k: number): number {
  if (k < 0 || k > n) return outOfDomain;
  const fewer = Math.min(k, n - k);
  return Math.round(product(n - fewer + 1, n) / product(1, fewer));
}

function product(from: number, to: number): number {
  if (to < 0) return outOfDomain;
  let result = 1;
  for (let factor = from; factor <= to; factor++) result *= factor;
  return result;
}
