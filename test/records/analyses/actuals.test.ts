import fc from 'fast-check';
import { actuals } from '../../../src/records/analyses/actuals';
import { crmSalesOpportunities } from '../../support/crmSalesOpportunities';
import { crmRows } from '../rates/crmRows';
import { dayOfIso, lead, opportunity } from '../rates/opportunity';

const day = (text: string): number => dayOfIso(text) as number;
const boundaries = [day('2026-01-01'), day('2026-04-01'), day('2026-07-01')];

const rows = [
  opportunity({
    outcome: 'won',
    created: day('2026-01-01'),
    closed: day('2026-04-01'),
    value: 70,
    tags: { segment: 'North', source: 'Web' },
  }),
  opportunity({
    outcome: 'won',
    created: day('2025-12-31'),
    closed: day('2026-06-30'),
    value: 5,
    tags: { segment: 'north', source: 'Web' },
  }),
  opportunity({
    outcome: 'lost',
    created: day('2026-03-31'),
    closed: day('2026-07-01'),
    tags: { segment: 'North', source: 'Web' },
  }),
  opportunity({
    outcome: 'lost',
    created: day('2026-03-31'),
    closed: null,
    tags: { segment: 'North', source: 'Fair' },
  }),
  opportunity({ created: null }),
];
const leads = [
  lead({ created: day('2026-02-01') + 0.9, qualified: true, tags: { segment: 'North', source: 'Web' } }),
  lead({ created: day('2026-02-02'), tags: { segment: 'South', source: '' } }),
];

test('counts what happened by period, segment and source', () => {
  const found = actuals(rows, leads, { boundaries });
  const nothing = { leads: 0, qualified: 0, opportunities: 0, won: 0, lost: 0, revenue: 0 };
  const first = { from: '2026-01-01', to: '2026-03-31' };
  expect(found.rows).toEqual([
    { ...nothing, ...first, segment: 'North', source: 'Fair', opportunities: 1 },
    { ...nothing, ...first, segment: 'North', source: 'Web', leads: 1, qualified: 1, opportunities: 2 },
    { ...nothing, ...first, segment: 'South', source: '', leads: 1 },
    { ...nothing, from: '2026-04-01', to: '2026-06-30', segment: 'North', source: 'Web', won: 2, revenue: 75 },
  ]);
  // The lost row without a close date and the open one without a creation date; created on 31 December, lost on 1 July.
  expect([found.undated, found.outside]).toEqual([2, 2]);
});

test('the same rows give the same table, in whatever order they are read', () => {
  const found = actuals(rows, leads, { boundaries });
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (again) => {
      expect(actuals(again, [...leads].reverse(), { boundaries })).toEqual(found);
    }),
  );
  expect(actuals(rows, leads, { boundaries })).toEqual(found);
});

test('refuses boundaries out of order', () => {
  expect(() => actuals([], [], { boundaries: [5, 9, 9] })).toThrow('boundaries must ascend, but 9 follows 9');
});

describe('on the public data set', () => {
  const folder = crmSalesOpportunities();
  const run = folder === null ? test.skip : test;

  run('has the won revenue of each quarter of 2017', () => {
    const quarters = ['2017-01-01', '2017-04-01', '2017-07-01', '2017-10-01', '2018-01-01'].map(day);
    const all = actuals(crmRows(folder as string), [], { boundaries: quarters });
    // README of the data set.
    expect(all.rows.map(({ revenue }) => revenue)).toEqual([1_134_672, 3_086_111, 2_982_255, 2_802_496]);
    expect(all.rows.reduce((sum, { won }) => sum + won, 0)).toBe(4238);
    expect(all.undated).toBe(500);
  });
});
