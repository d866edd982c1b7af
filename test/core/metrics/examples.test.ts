import { DomainError } from '../../../src/core/domainError';
import { metrics } from '../../../src/core/metrics/registry';
import { callFunction } from '../../../src/functions/callFunction';
import { exampleArguments } from '../../../src/functions/exampleArguments';
import { sheetDates } from '../../../src/functions/sheetDates';

const utc = sheetDates(() => 'UTC');
/** Examples give dates as the text that a planner may type. */
const shownDate = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

const cases = metrics.flatMap((metric) =>
  metric.examples.map((example, i) => [metric.name, i + 1, metric, example] as const),
);

test.each(cases)('%s example %d', (_, __, metric, example) => {
  const result = callFunction(metric, exampleArguments(metric, example.given), utc);
  const got = [result].flat(2).map(shownDate);
  const gives = [example.gives].flat(2);
  expect(got).toHaveLength(gives.length);
  gives.forEach((expected, i) => {
    if (typeof expected === 'number' && typeof got[i] === 'number')
      expect(Math.abs((got[i] as number) - expected)).toBeLessThanOrEqual(
        example.within ?? 1e-9 * Math.max(1, Math.abs(expected)),
      );
    else expect(got[i]).toBe(expected);
  });
});

const refusals = metrics.flatMap((metric) =>
  (metric.refused ?? []).map((given, i) => [metric.name, i + 1, metric, given] as const),
);

test.each(refusals)('%s refusal %d', (name, _, metric, given) => {
  const call = () => callFunction(metric, exampleArguments(metric, given), utc);
  expect(call).toThrow(DomainError);
  expect(call).toThrow(`${name}: `);
});

test.each(metrics.map((metric) => [metric.name, metric] as const))('%s is described in full', (name, metric) => {
  expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  for (const sentence of [metric.says, metric.when]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(metric.question).toMatch(/^[A-Z].*\?$/);
  expect(metric.examples.length).toBeGreaterThanOrEqual(2);
  expect(metric.refused !== undefined).toBe(metric.refuses !== undefined);
  for (const { from } of metric.examples) expect(from).not.toBe('');
  for (const param of Object.values(metric.params)) expect(param.says).toMatch(/^[^\n]*[^.\n]$/);
});

test.each(metrics.map((metric) => [metric.name, metric] as const))('%s is well formed', (_, metric) => {
  const params = Object.values(metric.params);
  const firstOptional = params.findIndex((param) => param.optional);
  if (firstOptional >= 0) expect(params.slice(firstOptional).every((param) => param.optional)).toBe(true);
  // A call over ranges gives a cell or a pair a row: what gives a list or a table takes its other arguments one at a time.
  const shape = metric.result.shape ?? 'cell';
  const broadcasting = params.filter(
    (param) => param.kind !== 'choice' && !param.single && (param.shape ?? 'cell') === 'cell',
  );
  if (shape === 'list' || shape === 'table') expect(broadcasting).toEqual([]);
  if (shape === 'pair') expect(metric.result.columns).toHaveLength(2);
  const names = new Set(metrics.map(({ name }) => name));
  for (const related of metric.related ?? []) expect(names).toContain(related);
});

test('no two functions share a name', () => {
  expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
});
