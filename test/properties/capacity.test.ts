import * as fc from 'fast-check';
import { call, column } from '../functions/call';

const money = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);
const count = fc.nat({ max: 5000 });
const rate = fc.integer({ min: 1, max: 10_000 }).map((steps) => steps / 10_000);
const share = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
const factor = fc.constantFrom(0.5, 2, 7.45, 100);

const number = (...given: Parameters<typeof call>) => call(...given) as number;
const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(a), Math.abs(b)));

test('coverage times what is still to win is the pipeline, in any currency', () => {
  fc.assert(
    fc.property(money, positive, money, factor, (pipeline, toWin, closed, k) => {
      // Cents that a sum of doubles keeps.
      const target = Math.round((closed + toWin) * 100) / 100;
      const coverage = number('PIPELINE_COVERAGE', pipeline, target, closed);
      near(coverage * (target - closed), pipeline);
      near(number('PIPELINE_COVERAGE', pipeline * 2, target * 2, closed * 2), coverage);
      near(number('PIPELINE_COVERAGE', pipeline * k, target), k * number('PIPELINE_COVERAGE', pipeline, target));
    }),
  );
});

test('the more is closed, the better what is open covers the rest', () => {
  fc.assert(
    fc.property(money, positive, share, share, (pipeline, target, a, b) => {
      const [less, more] = [Math.min(a, b) * 0.99, Math.max(a, b) * 0.99];
      expect(number('PIPELINE_COVERAGE', pipeline, target, target * less)).toBeLessThanOrEqual(
        number('PIPELINE_COVERAGE', pipeline, target, target * more),
      );
    }),
  );
});

test('pipeline at the required coverage brings the target, with what is created and won within the period', () => {
  fc.assert(
    fc.property(positive, rate, share, (target, conversion, created) => {
      const pipeline = target * number('REQUIRED_COVERAGE', conversion, created);
      near(pipeline * conversion + target * created, target);
    }),
  );
});

test('velocity over a cycle is the revenue of its opportunities, and a shorter cycle is never slower', () => {
  fc.assert(
    fc.property(count, positive, share, fc.integer({ min: 1, max: 700 }), (opportunities, deal, closing, days) => {
      const velocity = number('SALES_VELOCITY', opportunities, deal, closing, days);
      near(velocity * days, opportunities * deal * closing);
      expect(number('SALES_VELOCITY', opportunities, deal, closing, days + 1)).toBeLessThanOrEqual(velocity);
    }),
  );
});

test('ramped reps are never more than the reps, and all of them at a full ramp', () => {
  const team = fc
    .integer({ min: 1, max: 6 })
    .chain((tenures) =>
      fc.tuple(
        fc.array(fc.array(count, { minLength: tenures, maxLength: tenures }), { minLength: 1, maxLength: 5 }),
        fc.array(share, { minLength: tenures, maxLength: tenures }),
      ),
    );
  fc.assert(
    fc.property(team, ([reps, ramp]) => {
      const heads = reps.map((row) => row.reduce((sum, one) => sum + one, 0));
      const ramped = (call('RAMPED_REPS', reps, [ramp]) as number[][]).map(([value]) => value as number);
      expect(ramped).toHaveLength(reps.length);
      ramped.forEach((equivalents, period) => {
        expect(equivalents).toBeLessThanOrEqual((heads[period] as number) + 1e-9);
      });
      expect(call('RAMPED_REPS', reps, column(...ramp.map(() => 1)))).toEqual(column(...heads));
    }),
  );
});

test('capacity is the same in any currency, and grows with each of its factors', () => {
  fc.assert(
    fc.property(count, money, share, factor, (reps, productivity, attained, k) => {
      const capacity = number('BOOKINGS_CAPACITY', reps, productivity, attained);
      near(number('BOOKINGS_CAPACITY', reps, productivity * k, attained), k * capacity);
      expect(number('BOOKINGS_CAPACITY', reps + 1, productivity, attained)).toBeGreaterThanOrEqual(capacity);
      expect(number('BOOKINGS_CAPACITY', reps, productivity)).toBeGreaterThanOrEqual(capacity);
    }),
  );
});

test('quotas that are all met at 1 / (1 + over-assignment) bring the target', () => {
  fc.assert(
    fc.property(money, share, (target, over) => {
      const assigned = number('QUOTA_TO_ASSIGN', target, over);
      expect(assigned).toBeGreaterThanOrEqual(target);
      near(assigned / (1 + over), target);
    }),
  );
});
