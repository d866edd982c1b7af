import type { Kind } from '../../../src/core/calculus/kind';
import { showKind } from '../../../src/core/calculus/kind';
import { statisticalUnits } from '../../../src/core/calculus/statisticalUnits';
import { units } from '../../../src/core/calculus/units';

const money: Kind = { kind: 'number', unit: { money: 1 } };
const pipeline: Kind = { kind: 'number', unit: { pipeline: 1 } };
const dealSize: Kind = { kind: 'number', unit: { money: 1, win: -1 } };
const wins: Kind = { kind: 'number', unit: { win: 1 } };
const rate: Kind = { kind: 'number', unit: { win: 1, opportunity: -1 } };
const share: Kind = { kind: 'number', unit: {} };
const days: Kind = { kind: 'number', unit: { day: 1 } };
const date: Kind = { kind: 'date' };
const text: Kind = { kind: 'text' };
const flag: Kind = { kind: 'flag' };

test.each<[string, Kind, string]>([
  ['money / deal size', units.div(money, dealSize), 'win'],
  ['wins / rate', units.div(wins, rate), 'opportunity'],
  ['money x share', units.mul(money, share), 'money'],
  ['0 + money', units.add(units.num(0), money), 'money'],
  ['max(0, money)', units.max(units.num(0), money), 'money'],
  ['date - date', units.sub(date, date), 'day'],
  ['date + days', units.add(date, days), 'date'],
  ['sum of money', units.sum([money, money]), 'money'],
  ['money times rates, summed', units.sumProduct([money], [share]), 'money'],
  ['product of plain rates', units.product([share, share]), 'plain number'],
  ['money = money', units.equal(money, money), 'flag'],
  ['a date some months on', units.addMonths(date, share), 'date'],
  ['the day before', units.dayBefore(date), 'date'],
  ['working days between dates', units.workingDays(date, date, [date]), 'day'],
  ['the place of a date', units.lastAtMost([date], date), 'plain number'],
  ['wins of opportunities by a curve', units.lagged([wins], [share], share, [share], [share]), 'win'],
  ['leads for opportunities by a curve', units.led([wins], [share], share, [share], [rate]), 'win^2 per opportunity'],
  ['shares at or above a half', units.countAtLeast([share], share), 'plain number'],
  [
    'blank or money',
    units.if(
      flag,
      () => units.blank(),
      () => money,
    ),
    'money',
  ],
  ['trials for wins at a rate', statisticalUnits.leastTrials(wins, rate, share), 'opportunity'],
  ['plain of money', units.plain(money), 'plain number'],
  ['a step of money', units.step('won', money), 'money'],
  ['a chance under the normal curve', units.normalCdf(share), 'plain number'],
])('%s is in %s', (_, found, expected) => {
  expect(showKind(found)).toBe(expected);
});

test.each<[string, () => Kind, string]>([
  ['pipeline money + bookings money', () => units.add(pipeline, money), 'add of pipeline and money'],
  ['money - 1', () => units.sub(money, units.num(1)), 'sub of money and plain number'],
  ['money < wins', () => units.less(money, wins), 'less of money and win'],
  ['text x money', () => units.mul(text, money), 'mul of text'],
  ['a chance of money', () => units.normalCdf(money), 'normalCdf of money and plain number'],
  ['and of a number', () => units.and(flag, share), 'and of plain number'],
  [
    'if on a number',
    () =>
      units.if(
        share,
        () => money,
        () => money,
      ),
    'if of plain number',
  ],
  [
    'if with two kinds',
    () =>
      units.if(
        flag,
        () => money,
        () => wins,
      ),
    'if of money and win',
  ],
  ['sum of unlike cells', () => units.sum([money, wins]), 'sum of money and win'],
  ['months after money', () => units.addMonths(money, share), 'addMonths of money'],
  ['working days off money', () => units.workingDays(date, date, [money]), 'workingDays of money'],
  ['ages in days among weeks', () => units.lagged([wins], [share], share, [days], [share]), 'lagged of'],
  ['a power of days', () => units.power(days, share), 'power of day and plain number'],
  ['date + money', () => units.add(date, money), 'add of money and day'],
])('%s is refused', (_, read, says) => {
  expect(read).toThrow(TypeError);
  expect(read).toThrow(says);
});
