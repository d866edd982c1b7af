import { defineMetric } from '../../../src/core/metrics/defineMetric';
import type { Params } from '../../../src/core/metrics/param';

const described = {
  group: 'Cost',
  says: 'A metric made to be wrong.',
  question: 'Is it refused?',
  when: 'Never.',
  examples: [],
  source: 'made up',
} as const;
const params = {
  revenue: { unit: { money: 1 }, says: 'money won' },
  pipeline: { unit: { pipeline: 1 }, says: 'money open' },
  margin: { unit: {}, says: 'share', optional: true },
} as const satisfies Params;

test('a formula whose units do not fit is refused when it loads, with the name of the metric', () => {
  const define = () =>
    defineMetric({
      ...described,
      name: 'WRONG_SUM',
      params,
      result: { unit: { money: 1 }, says: 'money' },
      formula: ({ add }, { revenue, pipeline }) => add(revenue, pipeline),
    });
  expect(define).toThrow(TypeError);
  expect(define).toThrow('WRONG_SUM: add of money and pipeline: they are not in one unit');
});

test('a result in another unit than declared is refused', () => {
  const define = () =>
    defineMetric({
      ...described,
      name: 'WRONG_RESULT',
      params,
      result: { unit: { pipeline: 1 }, says: 'pipeline' },
      formula: ({ mul, num }, { revenue }) => mul(revenue, num(2)),
    });
  expect(define).toThrow(new TypeError('WRONG_RESULT: the formula is in money, the result says pipeline'));
});

test('the proof covers an optional parameter both given and left out', () => {
  const define = (whenLeftOut: 'right' | 'wrong', whenGiven: 'right' | 'wrong') =>
    defineMetric({
      ...described,
      name: 'HALF_WRONG',
      params,
      result: { unit: { money: 1 }, says: 'money' },
      formula: (_, { revenue, pipeline, margin }) =>
        (margin === undefined ? whenLeftOut : whenGiven) === 'right' ? revenue : pipeline,
    });
  expect(() => define('right', 'right')).not.toThrow();
  expect(() => define('wrong', 'right')).toThrow(TypeError);
  expect(() => define('right', 'wrong')).toThrow(TypeError);
});
