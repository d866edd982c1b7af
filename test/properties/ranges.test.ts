import * as fc from 'fast-check';
import { DomainError } from '../../src/core/domainError';
import type { Metric } from '../../src/core/metrics/metric';
import { metrics } from '../../src/core/metrics/registry';
import { call, column } from '../functions/call';
import { metricArguments } from '../support/metricArguments';

const scalar = metrics.filter(({ params, result }) => {
  const inCells = Object.values(params).every((param) => param.kind === 'choice' || (param.shape ?? 'cell') === 'cell');
  return inCells && (result.shape ?? 'cell') === 'cell';
});

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
    const choices = keys.filter((key) => metric.params[key]?.kind === 'choice');
    const rows = fc.array(metricArguments(metric), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const shared = Object.fromEntries(choices.map((key) => [key, drawn[0]?.[key] ?? '']));
        const cells = drawn.map((given) => keys.map((key) => ({ ...given, ...shared })[key] ?? ''));
        const single = cells.map((given) => outcome(metric, given));
        const refused = single.findIndex((one) => typeof one === 'string' && one !== '');
        const ranges = keys.map((key, k) =>
          choices.includes(key) ? shared[key] : column(...cells.map((given) => given[k])),
        );
        const expected = refused < 0 ? column(...single) : `${single[refused]}, row ${refused + 1}`;
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
        const given = Object.keys(metric.params).map((key) => {
          const value = drawn[key] ?? '';
          return Array.isArray(value) && !Array.isArray(value[0]) ? column(...value) : value;
        });
        const result = outcome(metric, given);
        if (typeof result === 'string' && result !== '') expect(result.startsWith(`${name}: `)).toBe(true);
        for (const cell of [result].flat(2))
          expect(typeof cell === 'number' ? Number.isFinite(cell) : ['string', 'boolean'].includes(typeof cell)).toBe(
            true,
          );
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
