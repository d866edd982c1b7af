import type { Opportunity } from '../../../src/records/opportunity';
import { calibrate } from '../../../src/records/rates/calibrate';
import type { GroupRates } from '../../../src/records/rates/groupRates';
import { opportunity } from './opportunity';

const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code);

function closedRow(isWon: boolean, segment: string): Opportunity {
  return opportunity({ outcome: isWon ? 'won' : 'lost', created: 0, closed: 30, tags: { segment } });
}

test('groups are shrunk towards the whole where they are small', () => {
  const rows = [
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 60, 'Large')),
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 120, 'Larger')),
    ...Array.from({ length: 4 }, (_, i) => closedRow(i < 4, 'small')),
    closedRow(false, 'SMALL'),
    closedRow(false, ''),
  ];
  const found = calibrate(rows, [], { asOf: 40, by: 'segment' });
  expect(Object.keys(found.groups)).toEqual(['(blank)', 'Large', 'Larger', 'small']);
  const { Large, small } = found.groups;
  expect([Large?.rawCloseRate, Large?.planCloseRate, Large?.isSmall]).toEqual([0.3, 0.3, false]);
  expect([small?.rows, small?.won, small?.rawCloseRate, small?.isSmall]).toEqual([5, 4, 0.8, true]);
  expect(small?.planCloseRate).toBe(small?.shrunkCloseRate);
  expect(small?.planCloseRate).toBeLessThan(0.8);
  expect(small?.planCloseRate).toBeGreaterThan(found.spread?.mean as number);
  expect(codes(found)).toContain('smallGroups');
});

test('a drawn rate stands with its own error and records, not with those of the raw rate', () => {
  const rows = [
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 60, 'Large')),
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 120, 'Larger')),
    ...Array.from({ length: 4 }, () => closedRow(true, 'small')),
  ];
  const { groups, spread } = calibrate(rows, [], { asOf: 40, by: 'segment' });
  const { planCloseRate, planCloseRateDetail, rawCloseRate } = groups.small as GroupRates;
  const { mean, strength } = spread as { readonly mean: number; readonly strength: number };
  expect(rawCloseRate).toBe(1);
  // The posterior of a beta prior: its mean, and its weight in records.
  expect(planCloseRate).toBeCloseTo((4 + mean * strength) / (4 + strength), 10);
  expect(planCloseRateDetail?.impliedRecords).toBeCloseTo(4 + strength, 8);
  const rate = planCloseRate as number;
  expect(planCloseRateDetail?.standardError).toBeCloseTo(Math.sqrt((rate * (1 - rate)) / (4 + strength)), 10);
  const { low, high } = planCloseRateDetail?.interval ?? { low: 0, high: 0 };
  expect(low).toBeLessThan(rate);
  // That of 4 of 4 would end at 1.
  expect(high).toBeLessThan(0.95);
  expect(high).toBeGreaterThan(rate);
});

test('groups alike are worth no more records together than there are', () => {
  const rows = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 30 }, (_, i) => closedRow(i % 3 === 0, name)));
  const { groups } = calibrate(rows, [], { asOf: 40, by: 'segment' });
  for (const { planCloseRateDetail } of Object.values(groups))
    expect(planCloseRateDetail?.impliedRecords).toBeCloseTo(90, 8);
});

test('cumulative rates of groups are within the days of the whole; of one not watched so long it is said', () => {
  const rows = [
    ...Array.from({ length: 60 }, (_, i) =>
      opportunity({ outcome: i < 20 ? 'won' : 'lost', created: 0, closed: i < 20 ? 30 : 80, tags: { segment: 'old' } }),
    ),
    // Ended by day 10, all of them: known at any age.
    ...Array.from({ length: 12 }, () =>
      opportunity({ outcome: 'won', created: 0, closed: 10, tags: { segment: 'fast' } }),
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      opportunity({
        outcome: i < 3 ? 'won' : 'open',
        created: 160,
        closed: i < 3 ? 165 : null,
        tags: { segment: 'new' },
      }),
    ),
  ];
  const { cumulativeCloseRate, groups, warnings } = calibrate(rows, [], { asOf: 200, by: 'segment' });
  expect(cumulativeCloseRate?.horizonDays).toBe(80);
  const within = Object.values(groups).map(({ name, cumulativeCloseRate: rate }) => [name, rate?.horizonDays]);
  expect(within).toEqual([
    ['fast', 80],
    ['new', 40],
    ['old', 80],
  ]);
  expect(groups.old?.cumulativeCloseRate?.rate).toBeCloseTo(20 / 60, 12);
  expect(warnings).toContainEqual({
    code: 'youngGroups',
    text: 'Watched for less than 80 days, and cumulative up to there alone: new (40 days).',
  });
});

test('groups that differ no more than by chance all get the one rate, and that is said', () => {
  const rows = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 30 }, (_, i) => closedRow(i % 3 === 0, name)));
  const found = calibrate(rows, [], { asOf: 40, by: 'segment' });
  expect(found.spread).toMatchObject({ strength: null });
  expect(codes(found)).toContain('noSpread');
  for (const { planCloseRate } of Object.values(found.groups)) expect(planCloseRate).toBeCloseTo(1 / 3, 10);
});

test('a group too young to tell goes on as the whole does', () => {
  // The whole: half is won on day 10, a quarter lost on day 20. All of the young group is open on day 5, without an end.
  const old = Array.from({ length: 400 }, (_, i) =>
    opportunity({ outcome: i < 200 ? 'won' : 'lost', created: 0, closed: i < 200 ? 10 : 20, tags: { segment: 'old' } }),
  );
  const young = Array.from({ length: 40 }, () => opportunity({ created: 95, tags: { segment: 'young' } }));
  const { groups } = calibrate([...old, ...young], [], { asOf: 100, by: 'segment' });
  expect(groups.young?.rawCloseRate).toBeCloseTo(0.5, 12);
  expect(groups.young?.cumulativeCloseRate?.rate).toBe(0);
  expect(groups.young?.isSmall).toBe(true);
});

test('a name that is no ordinary key is a group like any other', () => {
  const { groups } = calibrate([closedRow(true, '__proto__')], [], { asOf: 40, by: 'segment' });
  expect(Object.keys(groups)).toEqual(['__proto__']);
  expect(JSON.parse(JSON.stringify(Object.entries(groups)))[0][1]).toMatchObject({ won: 1 });
});

test('beyond two hundred values the rest is one group, and counts still add up', () => {
  const rows = Array.from({ length: 900 }, (_, i) => closedRow(i % 2 === 0, `value ${i % 300}`));
  const { groups } = calibrate(rows, [], { asOf: 40, by: 'segment' });
  const all = Object.values(groups);
  expect(all).toHaveLength(200);
  expect(all.at(-1)?.name).toBe('(101 other values)');
  expect(all.reduce((sum, { won }) => sum + won, 0)).toBe(450);
});
