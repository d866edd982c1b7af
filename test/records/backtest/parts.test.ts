import { riskTable, type Watched } from '../../../src/core/stats/riskTable';
import { ageHazards, atLevel } from '../../../src/records/backtest/ageHazards';
import { agesToWin } from '../../../src/records/backtest/agesToWin';
import { closingPeriods } from '../../../src/records/backtest/closingPeriods';
import { driftOf } from '../../../src/records/backtest/drift';
import { localLevel } from '../../../src/records/backtest/localLevel';
import { opportunity } from '../rates/opportunity';

const repeated = (times: number, row: Watched): Watched[] => Array.from({ length: times }, () => row);

/** Of 100, ten are won and ten lost on day 1, twenty won on day 3; the rest is open on day 4. */
const table = riskTable([
  ...repeated(10, { duration: 1, end: 'first' }),
  ...repeated(10, { duration: 1, end: 'second' }),
  ...repeated(20, { duration: 3, end: 'first' }),
  ...repeated(60, { duration: 4, end: 'none' }),
]);

test('hazards by age are shares of what is at risk, and go on as in the last quarter of the known ages', () => {
  const { won, lost } = ageHazards(table, 6);
  // By hand: 10/100 on day 1, 20/80 on day 3; days 3 and 4 hold 80 + 60 rows at risk and 20 wins.
  expect([...won]).toEqual([0, 0.1, 0, 0.25, 0, 20 / 140, 20 / 140]);
  expect([...lost]).toEqual([0, 0.1, 0, 0, 0, 0, 0]);
});

test('what is open is won by its age', () => {
  const { wonBy, wonWithin } = agesToWin(ageHazards(table, 4));
  expect([wonBy(-1), wonBy(0), wonBy(1), wonBy(9)]).toEqual([0, 0, 0.1, 0.1 + 0.8 * 0.25]);
  // Open at the end of day 1: a quarter of those is won on day 3.
  expect(wonWithin(2, 1)).toBeCloseTo(0.25, 12);
  expect(wonWithin(1, 1)).toBe(0);
  expect(wonWithin(5, 4)).toBe(0);
});

test('hazards at a higher level are never more than all', () => {
  const { won, lost } = atLevel(ageHazards(table, 4), { won: 5, lost: 10 });
  // 0.5 and 1 on day 1 are a third and two thirds of all; 1.25 on day 3 is all.
  expect([won[1], lost[1], won[3]]).toEqual([1 / 3, 2 / 3, 1]);
});

test('periods count what closed beside what the hazards expect', () => {
  const hazards = { won: Float64Array.of(0, 0.1, 0.2, 0.3), lost: Float64Array.of(0.5, 0, 0, 0) };
  const rows = [
    opportunity({ outcome: 'won', created: 6, closed: 8 }),
    opportunity({ outcome: 'lost', created: 9, closed: 9 }),
    opportunity({ created: 9 }),
  ];
  const { won, lost } = closingPeriods(rows, hazards, { asOf: 10, from: 5, days: 3 });
  // By hand. Days 8 to 10: the first row on its day 2 (0.2), the third on days 0 and 1 (0.1). Days 5 to 7: the first on 0 and 1.
  expect(won.map(({ counted }) => counted)).toEqual([1, 0]);
  expect(won[0]?.expected).toBeCloseTo(0.3, 12);
  expect(won[1]?.expected).toBeCloseTo(0.1, 12);
  // Losses expected on day 0 of each row.
  expect(lost).toEqual([
    { counted: 1, expected: 1 },
    { counted: 0, expected: 0.5 },
  ]);
});

test('a level is drawn towards 1 where little was expected', () => {
  const drift = { variance: 0.04, freedom: 5 };
  // By hand: a gamma prior worth 25 events.
  expect(localLevel({ counted: 50, expected: 100 }, drift)).toEqual({ level: 75 / 125, variance: 1 / 125 });
  expect(localLevel({ counted: 0, expected: 0 }, drift).level).toBe(1);
});

test('drift is the published one until periods show their own', () => {
  // Kellblog: win rates of 15% to 22% over six quarters, a standard deviation of 0.15 of their mean.
  expect(driftOf([{ counted: 40, expected: 50 }])).toEqual({ variance: 0.0225, freedom: 5 });
  const steady = driftOf([
    { counted: 100, expected: 100 },
    { counted: 100, expected: 100 },
  ]);
  expect(steady.variance).toBeCloseTo((5 * 0.0225) / 6, 12);
  const wild = driftOf([
    { counted: 200, expected: 100 },
    { counted: 100, expected: 100 },
  ]);
  // By hand: ln(200.5 / 100.5)^2 less 2 / 100.5 for chance.
  expect(wild.variance).toBeCloseTo((5 * 0.0225 + Math.log(200.5 / 100.5) ** 2 - 2 / 100.5) / 6, 12);
});
