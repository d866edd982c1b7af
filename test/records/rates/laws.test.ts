import fc from 'fast-check';
import type { Lead } from '../../../src/records/lead';
import type { Opportunity } from '../../../src/records/opportunity';
import { calibrate } from '../../../src/records/rates/calibrate';
import { lead, opportunity } from './opportunity';

const asOf = 400;
const segment = fc.constantFrom('North', 'South', 'north', '', 'East');

const row: fc.Arbitrary<Opportunity> = fc
  .record({
    outcome: fc.constantFrom('won', 'lost', 'open'),
    created: fc.option(fc.integer({ min: 0, max: asOf }), { freq: 8 }),
    lasted: fc.nat(300),
    isDated: fc.boolean(),
    value: fc.option(fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100)),
    name: segment,
    bulk: fc.nat(20),
  })
  .map(({ outcome, created, lasted, isDated, value, name, bulk }) => {
    const isClosed = outcome !== 'open' && (created !== null || isDated);
    return opportunity({
      outcome,
      created,
      closed: isClosed ? Math.min(asOf, (created ?? 50) + lasted) : null,
      value: outcome === 'lost' ? null : value,
      tags: { segment: name },
      ...(bulk === 0 ? { bulkLoaded: true as const } : {}),
    });
  });

const someLead: fc.Arbitrary<Lead> = fc
  .record({
    created: fc.option(fc.double({ min: 0, max: asOf, noNaN: true })),
    fate: fc.nat(3),
    days: fc.nat(60),
    name: segment,
  })
  .map(({ created, fate, days, name }) => {
    const day = created === null ? null : Math.min(asOf, Math.floor(created) + days);
    return lead({
      created,
      isConverted: fate === 1,
      converted: fate === 1 ? day : null,
      isRejected: fate === 2,
      rejected: fate === 2 ? day : null,
      tags: { segment: name },
    });
  });

const numbered = (rows: readonly Opportunity[]) => rows.map((each, place) => ({ ...each, row: place + 2 }));
const rows = fc.array(row, { maxLength: 80 }).map(numbered);
const leads = fc.array(someLead, { maxLength: 40 });
const calibrated = (records: readonly Opportunity[], from: readonly Lead[] = []) =>
  calibrate(records, from, { asOf, by: 'segment' });

test('the order of rows plays no part', () => {
  const shuffled = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, leads, ([all, again], from) => {
      expect(calibrated(again, [...from].reverse())).toEqual(calibrated(all, from));
    }),
  );
});

test('groups add up to the whole', () => {
  fc.assert(
    fc.property(rows, leads, (all, from) => {
      const { groups, ...whole } = calibrated(all, from);
      const sumOf = (figure: (rates: typeof whole) => number) =>
        Object.values(groups).reduce((sum, group) => sum + figure({ ...whole, ...group }), 0);
      for (const count of ['rows', 'won', 'lost', 'open', 'withoutDuration'] as const)
        expect(sumOf((rates) => rates[count])).toBe(whole[count]);
      expect(sumOf(({ dealSize }) => dealSize.count)).toBe(whole.dealSize.count);
      expect(sumOf(({ leads: { rows: count } }) => count)).toBe(whole.leads.rows);
      // Amounts are sums of cents, within a part in a billion.
      expect(sumOf(({ dealSize }) => dealSize.revenue)).toBeCloseTo(whole.dealSize.revenue, 4);
      const { mean } = whole.opportunitiesPerWeek;
      if (mean !== null)
        expect(sumOf(({ opportunitiesPerWeek }) => opportunitiesPerWeek.mean ?? 0)).toBeCloseTo(mean, 9);
    }),
  );
});

test('in another currency every rate is the same and every amount so many times as much', () => {
  fc.assert(
    fc.property(rows, (all) => {
      // Twice as much is exact in a double.
      const twice = all.map((each) => ({ ...each, value: each.value === null ? null : each.value * 2 }));
      const [one, two] = [calibrated(all), calibrated(twice)];
      expect(two.planCloseRate).toBe(one.planCloseRate);
      expect(two.cycleDays).toEqual(one.cycleDays);
      expect(two.dealSize.cv).toBe(one.dealSize.cv);
      expect(two.dealSize.mean).toBe(one.dealSize.mean === null ? null : one.dealSize.mean * 2);
      expect(two.dealSize.median).toBe(one.dealSize.median === null ? null : one.dealSize.median * 2);
      expect(two.openPipeline.face).toBe(one.openPipeline.face * 2);
    }),
  );
});

test('every rate is 0 to 1 and within its interval, every figure a finite number', () => {
  fc.assert(
    fc.property(rows, leads, (all, from) => {
      const found = calibrated(all, from);
      const check = (value: unknown): void => {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        else if (value && typeof value === 'object') Object.values(value).forEach(check);
        else expect(value).not.toBeUndefined();
      };
      check(found);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      for (const { planCloseRate, planCloseRateDetail } of [found, ...Object.values(found.groups)]) {
        if (planCloseRate !== null) expect(planCloseRate >= 0 && planCloseRate <= 1).toBe(true);
        const { interval } = planCloseRateDetail ?? {};
        if (planCloseRate === null || !interval) continue;
        expect(interval.low - 1e-9 <= planCloseRate && planCloseRate <= interval.high + 1e-9).toBe(true);
      }
    }),
  );
});

test('where all rows are closed the three close rates agree', () => {
  const closed = rows.map((all) =>
    all.filter(
      ({ outcome, created, closed: day, bulkLoaded }) =>
        outcome !== 'open' && created !== null && day !== null && !bulkLoaded,
    ),
  );
  fc.assert(
    fc.property(closed, (all) => {
      fc.pre(all.length > 0);
      const found = calibrate(all, [], { asOf, horizonDays: asOf });
      expect(found.cumulativeCloseRate?.rate).toBeCloseTo(found.naiveCloseRate as number, 12);
      expect(found.wonOfCreated.rate).toBe(found.naiveCloseRate);
    }),
  );
});

test('the stages of a funnel lose rows and never gain them', () => {
  const staged = rows.map((all) =>
    all.map((each, place) =>
      each.created === null
        ? each
        : { ...each, stageDays: { Meet: each.created, ...(place % 2 ? { Offer: each.created + 3 } : {}) } },
    ),
  );
  fc.assert(
    fc.property(staged, (all) => {
      const { stageConversion } = calibrate(all, [], { asOf });
      for (const [place, step] of (stageConversion?.steps ?? []).entries()) {
        expect(step.movedOn + step.lost + step.stillThere).toBe(step.reached);
        const next = stageConversion?.steps[place + 1];
        if (next) expect(next.reached).toBe(step.movedOn);
      }
    }),
  );
});
