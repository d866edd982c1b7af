import * as fc from 'fast-check';
import { DomainError } from '../../src/core/domainError';
import { call, column } from '../functions/call';

const DAY = 86_400_000;
const AS_OF = Date.parse('2026-06-30');
const before = (days: number) => new Date(AS_OF - days * DAY);

const leads = fc.array(
  fc.record({
    age: fc.integer({ min: 0, max: 40 }),
    // Quarter days, so that some have a time of day and some do not.
    waits: fc.option(
      fc.integer({ min: 0, max: 100 }).map((quarters) => quarters / 4),
      { nil: undefined },
    ),
  }),
  { minLength: 1, maxLength: 40 },
);
type Lead = { readonly age: number; readonly waits: number | undefined };

const raw = (drawn: readonly Lead[]) => [
  column(...drawn.map(({ age }) => before(age))),
  column(...drawn.map(({ age, waits }) => (waits === undefined ? '' : before(age - waits)))),
];

/** The share, or undefined where the leads are too young to tell. */
function compliance(drawn: readonly Lead[], limit: number): number | undefined {
  try {
    return call('SLA_COMPLIANCE', ...raw(drawn), before(0), limit) as number;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

const limits = fc.integer({ min: 0, max: 20 });

test('a share between 0 and 1, that a longer limit never lowers', () => {
  fc.assert(
    fc.property(leads, limits, limits, (drawn, a, b) => {
      const [less, more] = [compliance(drawn, Math.min(a, b)), compliance(drawn, Math.max(a, b))];
      if (more === undefined) return;
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeGreaterThanOrEqual(less as number);
      expect(more).toBeLessThanOrEqual(1);
    }),
  );
});

test('where every lead is older than the limit it is the plain share, and the status of each adds up to it', () => {
  fc.assert(
    fc.property(leads, limits, (drawn, limit) => {
      const old = drawn.map((lead) => ({ ...lead, age: lead.age + limit + 1 }));
      const status = [call('SLA_STATUS', ...raw(old), before(0), limit)].flat(2);
      const met = status.filter((one) => one === 'met').length;
      expect(status).not.toContain('due');
      expect(compliance(old, limit)).toBeCloseTo(met / old.length, 12);
    }),
  );
});

test('the order of the rows does not matter, nor do blank ones', () => {
  fc.assert(
    fc.property(leads, limits, (drawn, limit) => {
      const expected = compliance(drawn, limit);
      expect(compliance([...drawn].reverse(), limit)).toBe(expected);
      if (expected === undefined) return;
      const [created = [], contacts = []] = raw(drawn);
      const padded = (cells: unknown[][]) => [[''], ...cells, [''], ['']];
      expect(call('SLA_COMPLIANCE', padded(created), padded(contacts), before(0), limit)).toBe(expected);
    }),
  );
});

test('a lead is due until its limit has passed, and never after', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), limits, (age, limit) => {
      expect(call('SLA_STATUS', before(age), '', before(0), limit)).toBe(age <= limit ? 'due' : 'breached');
    }),
  );
});
