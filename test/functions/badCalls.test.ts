import { DomainError } from '../../src/core/domainError';
import type { Metric } from '../../src/core/metrics/metric';
import { metrics } from '../../src/core/metrics/registry';
import { type BadCall, goodCall, justInside, wrongCounts, wrongShapes, wrongTypes, wrongValues } from './badCalls';
import { call } from './call';

/** What a call says: its refusal, or what it gives although it must not. Other errors than refusals fail the test. */
function outcome(metric: Metric, given: readonly unknown[]): string {
  try {
    return `gives ${JSON.stringify(call(metric, ...given))}`;
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}

/** The bad calls that were let through or refused in other words. */
function letThrough(metric: Metric, calls: readonly BadCall[]) {
  return calls.flatMap(({ title, given, says, where }) => {
    const said = outcome(metric, given);
    return said.startsWith(says) && said.endsWith(where) ? [] : [{ title, said, should: `${says}...${where}` }];
  });
}

const each = metrics.map((metric) => [metric.name, metric] as const);
const countOf = (calls: (metric: Metric) => readonly unknown[]) =>
  metrics.reduce((total, metric) => total + calls(metric).length, 0);

test.each(each)('%s takes the call that the bad ones are made of', (_, metric) => {
  expect(outcome(metric, goodCall(metric))).toMatch(/^gives /);
});

test.each(each)('%s refuses a wrong number of arguments', (_, metric) => {
  const calls = wrongCounts(metric);
  expect(calls.length).toBeGreaterThanOrEqual(2);
  expect(letThrough(metric, calls)).toEqual([]);
});

test.each(each)('%s refuses cells of another kind, error values and blanks, and names their row', (_, metric) => {
  const calls = wrongTypes(metric);
  expect(calls.length).toBeGreaterThanOrEqual(Object.keys(metric.params).length);
  expect(letThrough(metric, calls)).toEqual([]);
});

test.each(each)('%s refuses values outside its bounds, and names their row', (_, metric) => {
  expect(letThrough(metric, wrongValues(metric))).toEqual([]);
});

test.each(each)('%s refuses ranges of another shape', (_, metric) => {
  expect(letThrough(metric, wrongShapes(metric))).toEqual([]);
});

test.each(each)('%s does not refuse what is just inside its bounds', (_, metric) => {
  const refused = justInside(metric).filter(({ given, rule }) => outcome(metric, given).startsWith(rule));
  expect(refused).toEqual([]);
});

test('there are bad calls of every kind to speak of', () => {
  for (const calls of [wrongTypes, wrongValues, justInside]) expect(countOf(calls)).toBeGreaterThan(metrics.length * 3);
  expect(countOf(wrongShapes)).toBeGreaterThan(metrics.length);
});
