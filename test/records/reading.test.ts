import { median } from '../../src/records/averages';
import { readAmount } from '../../src/records/read/readAmount';
import { type DateOrder, isoOfDay, readDay } from '../../src/records/read/readDay';
import { outcomeOf } from '../../src/records/read/stages';

test.each([
  ['1054', 1054],
  [' 1,054.50 ', 1054.5],
  ['$1,054', 1054],
  ['€ 12', 12],
  ['0', 0],
  ['1,05', Number.NaN],
  ['12,34,567', Number.NaN],
  ['1.054,50', Number.NaN],
  ['-3', Number.NaN],
  ['1e3', Number.NaN],
  ['', Number.NaN],
])('the amount in %j is %d', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test.each<[string, DateOrder, string | null]>([
  ['2017-03-01', 'unknown', '2017-03-01'],
  ['2017-3-1 08:15', 'unknown', '2017-03-01'],
  ['2017-03-01T23:59:59Z', 'unknown', '2017-03-01'],
  ['2016-02-29', 'unknown', '2016-02-29'],
  ['2017-02-29', 'unknown', null],
  ['3/14/2017', 'unknown', '2017-03-14'],
  ['14/3/2017', 'unknown', '2017-03-14'],
  ['5/5/2017', 'unknown', '2017-05-05'],
  ['3/4/2017', 'unknown', null],
  ['3/4/2017', 'monthFirst', '2017-03-04'],
  ['3/4/2017', 'dayFirst', '2017-04-03'],
  ['3/14/17', 'monthFirst', null],
  ['14.3.2017', 'unknown', null],
  ['46388', 'unknown', null],
])('the day in %j, order %s, is %s', (text, order, iso) => {
  const day = readDay(text, order);
  expect(Number.isNaN(day) ? null : isoOfDay(day)).toBe(iso);
});

test.each([
  ['Won', 'won'],
  ['Closed Won', 'won'],
  ['closed-won', 'won'],
  ['LOST', 'lost'],
  ['Closed Lost', 'lost'],
  ['Engaging', 'open'],
  ['4 - Negotiation', 'open'],
  ['Closed', null],
  ['Closed - duplicate', null],
  ['  ', null],
])('the stage %j is %s', (stage, outcome) => {
  expect(outcomeOf(stage)).toBe(outcome);
});

test('the median of an even count lies between the middle two', () => {
  expect([median([9, 1, 4]), median([9, 1, 4, 5]), median([])]).toEqual([4, 4.5, null]);
});
