import { periodStarts } from '../../../src/records/analyses/periodStarts';
import { quarterEnds } from '../../../src/records/backtest/quarterEnds';
import { isoOfDay } from '../../../src/records/read/dates/dayOf';
import { dayOfIso } from '../dayOfIso';

test.each([
  ['2017-01-01', '2017-07-01', ['2017-03-31', '2017-06-30', '2017-09-30']],
  ['2017-12-31', '2017-12-31', ['2017-12-31']],
  ['2019-11-05', '2020-03-31', ['2019-12-31', '2020-03-31']],
])('quarter ends from %s to %s', (first, last, ends) => {
  expect(quarterEnds(dayOfIso(first), dayOfIso(last)).map(isoOfDay)).toEqual(ends);
});

test.each([
  ['month', '2019-12-15', '2020-02-29', ['2019-12-01', '2020-01-01', '2020-02-01', '2020-03-01']],
  ['quarter', '2019-12-15', '2020-02-29', ['2019-10-01', '2020-01-01', '2020-04-01']],
] as const)('starts of each %s from %s to %s', (period, first, last, starts) => {
  expect(periodStarts(period, dayOfIso(first), dayOfIso(last)).map(isoOfDay)).toEqual(starts);
});
