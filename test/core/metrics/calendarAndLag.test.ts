import { readFileSync } from 'node:fs';
import path from 'node:path';
import { call, column } from '../../functions/call';
import { fixtureRows } from '../../support/fixtureRows';

const day = (date: unknown) => (date as Date).toISOString().slice(0, 10);
const periods = (...given: readonly unknown[]) =>
  (call('FISCAL_PERIODS', ...given) as unknown[][]).map(
    ([label, start, end, weeks]) => [label, day(start), day(end), weeks] as const,
  );

test('FISCAL_PERIODS of months are calendar months, also from the 31st', () => {
  const months = periods('2024-01-31');
  expect(months.slice(0, 3)).toEqual([
    ['M1', '2024-01-31', '2024-02-28', 29 / 7],
    ['M2', '2024-02-29', '2024-03-30', 31 / 7],
    ['M3', '2024-03-31', '2024-04-29', 30 / 7],
  ]);
  expect(months).toHaveLength(12);
  expect(months[11]?.slice(0, 3)).toEqual(['M12', '2024-12-31', '2025-01-30']);
});

test.each([
  ['week', 52, 1],
  ['4-4-5', 12, 5],
  ['4-5-4', 12, 4],
  ['5-4-4', 12, 4],
])('FISCAL_PERIODS of %s cover 52 weeks in %d periods', (pattern, count, last) => {
  const rows = periods('2026-02-01', pattern);
  expect(rows).toHaveLength(count);
  expect(rows[count - 1]?.slice(2)).toEqual(['2027-01-30', last]);
});

test.each([
  ['week', 53, 'W53', 1],
  ['4-4-5', 12, 'P12', 6],
  ['4-5-4', 12, 'P12', 5],
  ['5-4-4', 12, 'P12', 5],
])('a 53rd week comes last: %s', (pattern, count, label, weeks) => {
  const rows = periods('2026-02-01', pattern, true);
  expect(rows).toHaveLength(count);
  expect([rows[count - 1]?.[0], ...(rows[count - 1]?.slice(2) ?? [])]).toEqual([label, '2027-02-06', weeks]);
});

test('a 53rd week in a calendar of months is refused', () => {
  expect(() => call('FISCAL_PERIODS', '2026-01-01', 'quarter', 'yes')).toThrow(
    'FISCAL_PERIODS: extra_week must be FALSE for the pattern "quarter", which is not made of weeks, got TRUE',
  );
});

interface Convolution {
  readonly created: readonly number[];
  readonly curve: readonly number[];
  readonly closes: readonly number[];
}
const convolutions: readonly Convolution[] = JSON.parse(
  readFileSync(path.join(__dirname, '../../fixtures/lag/closes.json'), 'utf8'),
);

test.each(convolutions.map((one) => [one.created.length, one.curve.length, one] as const))(
  'PHASED_CLOSES of %d periods and %d ages is the convolution',
  (_, __, { created, curve, closes }) => {
    const got = [call('PHASED_CLOSES', [created], [curve])].flat(2) as number[];
    closes.forEach((expected, i) => {
      expect(Math.abs((got[i] as number) - expected)).toBeLessThan(1e-10 * Math.max(1, expected));
    });
  },
);

test('CLOSE_CURVE reads a young cohort as not yet, not as lost', () => {
  const young = [
    [0.1, 0.2, 0.1],
    [0.3, '', ''],
    ['', '', ''],
  ];
  expect(call('CLOSE_CURVE', young)).toEqual([[0.2, 0.2, 0.1]]);
  expect(call('CLOSE_CURVE', young, 'complete')).toEqual([[0.1, 0.2, 0.1]]);
  expect(call('CLOSE_CURVE', young, '', column(0, 5, 1))).toEqual([[0.3, '', '']]);
});

test('CLOSE_CURVE refuses a blank before a share, sizes that do not fit, and no complete cohort', () => {
  expect(() => call('CLOSE_CURVE', [[0.1, '', 0.1]])).toThrow(
    'CLOSE_CURVE: cohort_rates must be blank only at the end of a row, got a blank, row 1, column 2',
  );
  expect(() => call('CLOSE_CURVE', column(0.1, 0.2), '', column(5, 6, 7))).toThrow(
    'CLOSE_CURVE: cohort_sizes must be 2, one a cohort, got 3',
  );
  expect(() => call('CLOSE_CURVE', [[0.1, '']], 'complete')).toThrow(
    'CLOSE_CURVE: cohort_rates must have a row without blanks for the method "complete"',
  );
});

test('PHASED_REQUIREMENT says where a curve or a shape reaches nothing in time', () => {
  expect(() => call('PHASED_REQUIREMENT', column(5, 5), column(0, 0, 0.2))).toThrow(
    'PHASED_REQUIREMENT: curve must close something within the 2 periods required, got 0',
  );
  expect(() => call('PHASED_REQUIREMENT', column(5, 5), column(0, 0.2), '', column(0, 1))).toThrow(
    'PHASED_REQUIREMENT: shape must be above 0 in a period whose opportunities still close in time',
  );
  expect(() => call('PHASED_REQUIREMENT', column(5, 5), column(0, 0.2), column(1, 2, 3))).toThrow(
    'PHASED_REQUIREMENT: opening_closes must be 2, one a period, got 3',
  );
});

test('PHASED_REQUIREMENT: what little closes at first does not make creation swing', () => {
  // Forward substitution would ask for 10 / 0.001 = 10,000 in the first period and then for negative numbers.
  const [creation = []] = call('PHASED_REQUIREMENT', [[10, 10, 10, 10]], [[0.001, 0.1, 0.1]]) as number[][];
  for (const period of creation) expect(period).toBeCloseTo(40 / (4 * 0.001 + 3 * 0.1 + 2 * 0.1), 9);
});

const rows = fixtureRows('survival', 'opportunities.csv');
const closeRates = fixtureRows('survival', 'closeRates.csv').map((row) => [row.set, row.horizon, row] as const);

test.each(closeRates)('CUMULATIVE_CLOSE_RATE, %s, within %s days, is what R gives', (set, horizon, expected) => {
  const part = rows.filter((row) => row.set === set);
  const [created, closed, status] = ['created', 'closed', 'status'].map((name) =>
    column(...part.map((row) => row[name] ?? '')),
  );
  const horizonDays = horizon === '' ? '' : Number(horizon);
  const result = call('CUMULATIVE_CLOSE_RATE', created, closed, status, '2026-12-31', horizonDays) as number[][];
  const [rate = -1, error = -1, used, within] = result[0] ?? [];
  expect([used, within]).toEqual([Number(expected.rows), Number(expected.used)]);
  expect(Math.abs(rate - Number(expected.rate))).toBeLessThan(1e-13);
  expect(Math.abs(error - Number(expected.error))).toBeLessThan(1e-12);
});

test('CUMULATIVE_CLOSE_RATE does not mind the order of its rows, nor times of day', () => {
  const part = rows.filter((row) => row.set === 'ties');
  const given = (order: typeof part, time = '') => [
    column(...order.map(({ created }) => `${created}${time && ' 18:30'}`)),
    column(...order.map(({ closed }) => (closed ? `${closed}${time}` : ''))),
    column(...order.map(({ status }) => status)),
    '2026-12-31',
  ];
  const expected = call('CUMULATIVE_CLOSE_RATE', ...given(part));
  expect(call('CUMULATIVE_CLOSE_RATE', ...given([...part].reverse()))).toEqual(expected);
  expect(call('CUMULATIVE_CLOSE_RATE', ...given(part, ' 09:00'))).toEqual(expected);
});

test('CUMULATIVE_CLOSE_RATE refuses a close before its creation, and an end without its day', () => {
  const created = column('2026-01-01', '2026-01-05');
  expect(() =>
    call('CUMULATIVE_CLOSE_RATE', created, column('', '2026-01-02'), column('', 'won'), '2026-02-01'),
  ).toThrow('CUMULATIVE_CLOSE_RATE: closed must not be before created, row 2');
  expect(() => call('CUMULATIVE_CLOSE_RATE', created, column('', ''), column('lost', 'won'), '2026-02-01')).toThrow(
    'CUMULATIVE_CLOSE_RATE: closed must be given for what is lost, got a blank, row 1',
  );
});

test('CUMULATIVE_CLOSE_RATE of rows that are all created later has no rate', () => {
  expect(call('CUMULATIVE_CLOSE_RATE', '2026-01-01', '', '', '2025-12-31')).toEqual([['', '', 0, '']]);
});
