import * as fc from 'fast-check';
import { call, column } from '../functions/call';

const DAY = 86_400_000;
const list = (...given: Parameters<typeof call>) => [call(...given)].flat(2) as number[];
const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + cell, 0);
const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 });
const curve = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 })
  .map((weights) => weights.map((weight) => weight / (100 * weights.length)));
const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });

test('the periods of a fiscal year cover each of its days once', () => {
  const pattern = fc.constantFrom('month', 'quarter', 'week', '4-4-5', '4-5-4', '5-4-4');
  fc.assert(
    fc.property(dates, pattern, fc.boolean(), (date, calendar, wantsExtra) => {
      const start = date.toISOString().slice(0, 10);
      const isOfWeeks = calendar === 'week' || calendar.includes('-');
      const extra = isOfWeeks && wantsExtra;
      const rows = call('FISCAL_PERIODS', start, calendar, extra) as [string, Date, Date, number][];
      expect(rows[0]?.[1].toISOString().slice(0, 10)).toBe(start);
      rows.forEach(([, first, last, weeks], i) => {
        expect(last.getTime()).toBeGreaterThanOrEqual(first.getTime());
        expect(weeks).toBeCloseTo((last.getTime() - first.getTime() + DAY) / (7 * DAY), 9);
        const next = rows[i + 1];
        if (next) expect(next[1].getTime()).toBe(last.getTime() + DAY);
      });
      const days = sum(rows.map(([, , , weeks]) => weeks * 7));
      if (isOfWeeks) expect(days).toBe(extra ? 371 : 364);
      else expect([365, 366]).toContain(Math.round(days));
      expect(new Set(rows.map(([label]) => label)).size).toBe(rows.length);
    }),
  );
});

test('a spread sums to the year, and a level index splits it evenly', () => {
  const money = fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(money, counts, (annual, index) => {
      fc.pre(sum(index) > 0);
      near(sum(list('SEASONAL_SPREAD', annual, [index])), annual);
      for (const part of list('SEASONAL_SPREAD', annual, [index.map(() => 7)])) near(part, annual / index.length);
    }),
  );
});

test('closes are linear in what is created, and a cohort later closes later', () => {
  fc.assert(
    fc.property(counts, curve, fc.integer({ min: 2, max: 9 }), (created, shares, k) => {
      const closes = list('PHASED_CLOSES', [created], [shares]);
      expect(closes).toHaveLength(created.length);
      list('PHASED_CLOSES', [created.map((count) => count * k)], [shares]).forEach((close, i) => {
        near(close, k * (closes[i] as number));
      });
      const shifted = list('PHASED_CLOSES', [[0, ...created]], [shares]);
      expect(shifted[0]).toBe(0);
      closes.forEach((close, i) => {
        near(shifted[i + 1] as number, close);
      });
    }),
  );
});

test('with enough periods after the last, all that the curve closes is closed', () => {
  fc.assert(
    fc.property(counts, curve, (created, shares) => {
      const closes = list('PHASED_CLOSES', [[...created, ...shares.map(() => 0)]], [shares]);
      near(sum(closes), sum(created) * sum(shares));
    }),
  );
});

const requirement = fc
  .tuple(counts, curve, fc.infiniteStream(fc.integer({ min: 0, max: 100 })))
  .map(([required, shares, weights]) => ({
    required,
    shares,
    opening: required.map(() => weights.next().value as number),
    shape: required.map(() => weights.next().value as number),
  }));
/** Whether anything that is created in this shape closes in time. */
const reaches = (shape: readonly number[], shares: readonly number[]) =>
  shape.some((weight, period) => weight > 0 && sum(shares.slice(0, shape.length - period)) > 0);

test('what a requirement says to create closes as required by the last period', () => {
  fc.assert(
    fc.property(requirement, fc.boolean(), fc.boolean(), ({ required, shares, opening, shape }, isOpen, isShaped) => {
      fc.pre(reaches(isShaped ? shape : required.map(() => 1), shares));
      const given = [[required], [shares], isOpen ? [opening] : '', isShaped ? [shape] : ''] as const;
      const [creation = [], behind = [], late = []] = call('PHASED_REQUIREMENT', ...given) as number[][];
      const missing = Math.max(0, sum(required) - (isOpen ? sum(opening) : 0));
      const closes = list('PHASED_CLOSES', [creation], [shares]);
      near(sum(closes), missing);
      for (const row of [creation, behind, late]) expect(row).toHaveLength(required.length);

      let [asked, come] = [0, 0];
      required.forEach((need, i) => {
        asked += need;
        come += (closes[i] as number) + (isOpen ? (opening[i] as number) : 0);
        const short = Math.max(0, asked - come);
        expect(Math.abs((behind[i] as number) - short)).toBeLessThanOrEqual(2e-9 * Math.max(1, sum(required)));
        expect(creation[i]).toBeGreaterThanOrEqual(0);
      });
      expect(behind[behind.length - 1]).toBe(0);
    }),
  );
});

test('creation keeps its shape, and more room for it never makes more too late', () => {
  fc.assert(
    fc.property(requirement, fc.integer({ min: 0, max: 1000 }), ({ required, shares, shape }, most) => {
      fc.pre(reaches(shape, shares));
      const at = (limit: number) => call('PHASED_REQUIREMENT', [required], [shares], '', [shape], limit) as number[][];
      const [creation = [], , late = []] = at(most);
      const scale = sum(creation) / sum(shape);
      creation.forEach((count, i) => {
        near(count, scale * (shape[i] as number));
      });
      at(most + 10)[2]?.forEach((one, i) => {
        expect(one).toBeLessThanOrEqual(late[i] as number);
      });
    }),
  );
});

test('a curve of equal cohorts is their mean, and weighing them alike changes nothing', () => {
  const table = fc
    .tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 50 })),
    )
    .map(([rows, ages, drawn]) =>
      Array.from({ length: rows }, (_, r) =>
        // The first cohort is complete, the others are the younger the further down they stand.
        Array.from({ length: ages }, (_, age) =>
          r > 0 && age >= ages - r ? '' : (drawn.next().value as number) / 500,
        ),
      ),
    );
  fc.assert(
    fc.property(table, fc.constantFrom('column', 'complete'), (cohorts, method) => {
      const plain = list('CLOSE_CURVE', cohorts, method);
      const weighed = list('CLOSE_CURVE', cohorts, method, column(...cohorts.map(() => 12)));
      plain.forEach((share, age) => {
        near(share, weighed[age] as number);
        const reached = cohorts.filter((row) => (method === 'complete' ? row[row.length - 1] : row[age]) !== '');
        near(share, sum(reached.map((row) => row[age] as number)) / reached.length);
      });
    }),
  );
});

const rows = fc.array(
  fc.record({
    age: fc.integer({ min: 0, max: 100 }),
    lasts: fc.integer({ min: 0, max: 100 }),
    status: fc.constantFrom('won', 'lost', 'open'),
  }),
  { minLength: 1, maxLength: 60 },
);
const AS_OF = Date.parse('2026-06-30');
const daysBefore = (days: number) => new Date(AS_OF - days * DAY);

/** Raw rows as a sheet holds them: what lasts longer than its age is still open. */
function rawRows(drawn: readonly { age: number; lasts: number; status: string }[]) {
  const closed = drawn.map(({ age, lasts, status }) => (status === 'open' ? '' : daysBefore(age - lasts)));
  return [
    column(...drawn.map(({ age }) => daysBefore(age))),
    column(...closed),
    column(...drawn.map(({ status }) => status)),
  ];
}

const swap: Readonly<Record<string, string>> = { won: 'lost', lost: 'won' };

test('a cumulative close rate is a share that grows with its horizon, and what is won and lost never passes 1', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), (drawn, a, b) => {
      const [created, closed, status] = rawRows(drawn);
      const at = (horizon: number, ends: unknown = status) =>
        list('CUMULATIVE_CLOSE_RATE', created, closed, ends, daysBefore(0), horizon);
      const swapped = column(...drawn.map(({ status }) => swap[status] ?? status));
      const [rate = -1, error = -1, used] = at(Math.max(a, b));
      expect(at(Math.min(a, b))[0]).toBeLessThanOrEqual(rate);
      expect(rate + (at(Math.max(a, b), swapped)[0] as number)).toBeLessThanOrEqual(1 + 1e-12);
      expect(error).toBeGreaterThanOrEqual(0);
      expect(used).toBe(drawn.length);
    }),
  );
});

test('with nothing open it is the plain share won within the horizon', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 120 }), (drawn, horizon) => {
      const ended = drawn.map((row) => ({
        ...row,
        age: row.age + row.lasts,
        status: row.status === 'open' ? 'lost' : row.status,
      }));
      const won = ended.filter(({ lasts, status }) => status === 'won' && lasts <= horizon).length;
      near(list('CUMULATIVE_CLOSE_RATE', ...rawRows(ended), daysBefore(0), horizon)[0] as number, won / ended.length);
    }),
  );
});
