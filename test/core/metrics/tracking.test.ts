import { call, column } from '../../functions/call';
import { fixtureRows } from '../../support/fixtureRows';

const lists = ['plan_volume', 'plan_rate', 'plan_deal_size', 'actual_volume', 'actual_rate', 'actual_deal_size'];

// R 4.2.2, by test/fixtures/tracking/bridge.R.
test.each(fixtureRows('tracking', 'bridges.csv').map((bridge) => [bridge.case, bridge]))(
  'VARIANCE_BRIDGE of twelve segments, case %s',
  (name, bridge) => {
    const segments = fixtureRows('tracking', 'segments.csv').filter((row) => row.case === name);
    const given = lists.map((key) => column(...segments.map((row) => Number(row[key]))));
    const [row = []] = call('VARIANCE_BRIDGE', ...given) as number[][];
    expect(row).toHaveLength(4);
    const expected = [bridge.volume, bridge.rate, bridge.deal_size, bridge.total].map(Number);
    // Money of some 50 million, summed in another order.
    row.forEach((effect, i) => {
      expect(Math.abs(effect - (expected[i] as number))).toBeLessThan(1e-6);
    });
  },
);

const one = (...given: readonly unknown[]) => (call('VARIANCE_BRIDGE', ...given) as number[][])[0];

test('lists in rows give the same row as lists in columns', () => {
  const given = [
    [100, 40],
    [0.2, 0.25],
    [50, 200],
    [140, 20],
    [0.2, 0.3],
    [50, 180],
  ];
  expect(one(...given.map((list) => [list]))).toEqual(one(...given.map((list) => column(...list))));
});

// By hand from the definition, taking what is blank as unchanged.
test.each<[string, unknown[], number[]]>([
  ['nothing was planned in a new segment', [0, '', '', 10, 0.5, 100], [500, 0, 0, 500]],
  ['a segment was left', [10, 0.5, 100, 0, '', ''], [-500, 0, 0, -500]],
  ['opportunities came, none was won', [10, 0.5, 100, 12, 0, ''], [100, -600, 0, -500]],
  ['no win was planned, so no deal size either', [10, 0, '', 10, 0.5, 100], [0, 500, 0, 500]],
  ['neither side has anything', [0, '', '', 0, '', ''], [0, 0, 0, 0]],
  ['rates are given although there is no volume', [10, 0.5, 100, 0, 0.9, 300], [-500, 0, 0, -500]],
])('%s', (_, given, effects) => {
  expect(one(...given)).toEqual(effects);
});

test('a rate that is missing where there is volume is refused, and so is a deal size where there are wins', () => {
  expect(() => one(column(5, 5), column(0.2, ''), column(1, 1), column(5, 5), column(0.2, 0.2), column(1, 1))).toThrow(
    'VARIANCE_BRIDGE: plan_rate must be given where plan_volume is above 0, got a blank, row 2',
  );
  expect(() => one(5, 0.2, 1, 5, 0.2, '')).toThrow('actual_deal_size must be given where actual_rate is above 0');
  expect(() => one(column(5, 5), 0.2, 1, 5, 0.2, 1)).toThrow('plan_rate must be 2, one for each plan_volume, got 1');
});

test('all blank gives a blank', () => {
  const blank = column('', '');
  expect(call('VARIANCE_BRIDGE', blank, blank, blank, blank, blank, blank)).toBe('');
});

test('attainment and pace over columns', () => {
  expect(call('ATTAINMENT', column(50, 0, ''), column(100, 0, ''))).toEqual([[0.5], [''], ['']]);
  expect(() => call('ATTAINMENT', column(50, 5), column(100, 0))).toThrow(
    'ATTAINMENT: plan must be above 0 where actual is, got 0, row 2',
  );
  expect(call('PACE', column(50, 0), column(100, 0), 400)).toEqual([[200], ['']]);
  expect(() => call('PACE', 50, 0, 400)).toThrow('PACE: plan_to_date must be above 0 where actual_to_date is, got 0');
  expect(() => call('COMP_COST_OF_SALES', 5, 0)).toThrow('revenue must be above 0 where compensation is, got 0');
});
