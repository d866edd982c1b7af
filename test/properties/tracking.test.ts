import * as fc from 'fast-check';
import { call, column } from '../functions/call';

const volume = fc.nat({ max: 5000 });
const rate = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
const deal = fc.integer({ min: 0, max: 50_000_000 }).map((cents) => cents / 100);
const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);
const factor = fc.constantFrom(0.5, 2, 7.45, 100);

const segment = fc.tuple(volume, rate, deal, volume, rate, deal);
const segments = fc.array(segment, { minLength: 1, maxLength: 8 });
type Segment = [number, number, number, number, number, number];

const number = (...given: Parameters<typeof call>) => call(...given) as number;
const near = (a: number, b: number, scale = 1) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-10 * Math.max(scale, Math.abs(a), Math.abs(b)));

function bridge(rows: readonly (readonly unknown[])[]): number[] {
  const lists = Array.from({ length: 6 }, (_, list) => column(...rows.map((row) => row[list])));
  return (call('VARIANCE_BRIDGE', ...lists) as number[][])[0] as number[];
}
const revenue = (rows: readonly Segment[], side: 0 | 3) =>
  rows.reduce((sum, row) => sum + (row[side] as number) * (row[side + 1] as number) * (row[side + 2] as number), 0);

test('the effects of a bridge add up to its total exactly, and the total is actual less planned revenue', () => {
  fc.assert(
    fc.property(segments, (rows) => {
      const [fromVolume = 0, fromRate = 0, fromDealSize = 0, total] = bridge(rows);
      expect(fromVolume + fromRate + fromDealSize).toBe(total);
      // Effects cancel: what is lost in the last bits is measured by the money that moved.
      near(total as number, revenue(rows, 3) - revenue(rows, 0), revenue(rows, 3) + revenue(rows, 0));
    }),
  );
});

test('a bridge of segments is the sum of the bridges of each', () => {
  fc.assert(
    fc.property(segments, (rows) => {
      const whole = bridge(rows);
      const alone = rows.map((row) => bridge([row]));
      whole.forEach((effect, i) => {
        const sum = alone.reduce((total, one) => total + (one[i] as number), 0);
        near(effect, sum, revenue(rows, 3) + revenue(rows, 0));
      });
    }),
  );
});

test('what did not change has no effect, and nothing changed has none at all', () => {
  fc.assert(
    fc.property(segments, (rows) => {
      const kept = (at: number) => bridge(rows.map((row) => row.map((cell, i) => (i === at + 3 ? row[at] : cell))));
      for (const at of [0, 1, 2]) expect(kept(at)[at]).toBe(0);
      expect(bridge(rows.map(([v, r, d]) => [v, r, d, v, r, d]))).toEqual([0, 0, 0, 0]);
    }),
  );
});

test('a bridge scales with the currency', () => {
  fc.assert(
    fc.property(segments, factor, (rows, k) => {
      const scaled = bridge(rows.map(([v, r, d, w, s, e]) => [v, r, d * k, w, s, e * k]));
      const scale = k * (revenue(rows, 3) + revenue(rows, 0));
      bridge(rows).forEach((effect, i) => {
        near(scaled[i] as number, effect * k, scale);
      });
    }),
  );
});

test('what could not be measured, blank, has no effect of its own and leaves the total as it is', () => {
  fc.assert(
    fc.property(segments, fc.nat(), (rows, pick) => {
      const place = pick % rows.length;
      const without = (row: Segment): unknown[] => [row[0], row[1], row[2], 0, '', ''];
      const blanked = rows.map((row, i) => (i === place ? without(row) : row));
      const zeroed = rows.map((row, i) => (i === place ? [row[0], row[1], row[2], 0, row[1], row[2]] : row));
      expect(bridge(blanked)).toEqual(bridge(zeroed));
    }),
  );
});

test('attainment times plan is the actual, in any unit', () => {
  fc.assert(
    fc.property(amount, amount, factor, (actual, plan, k) => {
      near(number('ATTAINMENT', actual, plan) * plan, actual);
      near(number('ATTAINMENT', actual * k, plan * k), number('ATTAINMENT', actual, plan));
    }),
  );
});

test('pace is the attainment so far of the whole plan, and at the end it is the actual', () => {
  fc.assert(
    fc.property(amount, amount, amount, (actual, planned, total) => {
      near(number('PACE', actual, planned, total), number('ATTAINMENT', actual, planned) * total);
      near(number('PACE', actual, total, total), actual);
    }),
  );
});
