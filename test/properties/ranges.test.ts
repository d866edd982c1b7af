import * as fc from 'fast-check';
import { DomainError } from '../../src/core/domainError';
import type { Metric } from '../../src/core/metrics/metric';
import type { Param } from '../../src/core/metrics/param';
import { metrics } from '../../src/core/metrics/registry';
import { call, column } from '../functions/call';
import { metricArguments } from '../support/metricArguments';
import { sheetArguments } from '../support/recordArguments';

const scalar = metrics.filter(({ params, result: { shape = 'cell' } }) => {
  const inCells = Object.values(params).every((param) => param.kind === 'choice' || (param.shape ?? 'cell') === 'cell');
  return inCells && (shape === 'cell' || shape === 'pair');
});
/** One for the whole call: a word, or a single value. */
const isShared = (param?: Param): boolean => param !== undefined && (param.kind === 'choice' || param.single === true);

const isShown = (cell: unknown) =>
  ['string', 'boolean'].includes(typeof cell) || (cell instanceof Date && Number.isFinite(cell.getTime()));

/** What a call gives, or the message with which it refuses. */
function outcome(metric: Metric, given: readonly unknown[]): unknown {
  try {
    return call(metric, ...given);
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}

test.each(scalar.map((metric) => [metric.name, metric] as const))(
  '%s over a range gives what it gives cell by cell',
  (_, metric) => {
    const keys = Object.keys(metric.params);
    const choices = keys.filter((key) => isShared(metric.params[key]));
    const rows = fc.array(metricArguments(metric), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const shared = Object.fromEntries(choices.map((key) => [key, drawn[0]?.[key] ?? '']));
        const cells = drawn.map((given) => sheetArguments(metric.params, { ...given, ...shared }));
        const single = cells.map((given) => outcome(metric, given));
        const refused = single.findIndex((one) => String(one).startsWith(`${metric.name}: `));
        const ranges = keys.map((key, k) =>
          choices.includes(key) ? cells[0]?.[k] : column(...cells.map((given) => given[k])),
        );
        const rows = single.map((one) => (Array.isArray(one) ? one[0] : [one]));
        const expected = refused < 0 ? rows : `${single[refused]}, row ${refused + 1}`;
        expect(outcome(metric, ranges)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(metrics.map((metric) => [metric.name, metric] as const))(
  '%s gives finite numbers, flags, texts or blanks, or refuses in words',
  (name, metric) => {
    fc.assert(
      fc.property(metricArguments(metric), (drawn) => {
        const result = outcome(metric, sheetArguments(metric.params, drawn));
        if (typeof result === 'string' && result !== '' && metric.result.kind !== 'text')
          expect(result.startsWith(`${name}: `)).toBe(true);
        for (const cell of [result].flat(2))
          expect(typeof cell === 'number' ? Number.isFinite(cell) : isShown(cell)).toBe(true);
      }),
    );
  },
);

test.each(metrics.map((metric) => [metric.name, metric] as const))(
  '%s refuses whatever a cell may hold with a DomainError, never with another',
  (_, metric) => {
    const anything = fc.oneof(
      fc.constantFrom('', 'won', '25%', '#N/A', '2026-01-01', true, false, 0, -1, 25, 1e308, undefined, null),
      fc.date(),
      fc.double(),
      fc.array(fc.array(fc.constantFrom('', 0, 0.5, 7, 'x'), { minLength: 2, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    const count = Object.keys(metric.params).length;
    fc.assert(
      fc.property(fc.array(anything, { maxLength: count + 1 }), (given) => {
        outcome(metric, given);
      }),
      { numRuns: 300 },
    );
  },
);
