import type { Printed, PrintedCells } from './printed';
import type { TimeOperations } from './timeOperations';

type Call = (name: string, ...given: readonly string[]) => Printed;
type Infix = (a: Printed, b: Printed) => Printed;

/** Reading: print the native formula. Part of `sheets`, which hands over how it writes a call and a difference. */
export function timeSheets(call: Call, sub: Infix, one: Printed): TimeOperations<Printed, PrintedCells> {
  // SUMIF takes an array of keys and gives a sum for each: the share that each amount has come to by then.
  const shifted = (amounts: PrintedCells, age: Printed, ages: PrintedCells, shares: PrintedCells) =>
    call('SUMPRODUCT', amounts.range, call('SUMIF', ages.range, age.text, shares.range).text);
  const all = (cells: PrintedCells): Printed => ({ text: cells.range, binds: 4 });

  return {
    addMonths: (date, months) => call('EDATE', date.text, months.text),
    dayBefore: (date) => sub(date, one),
    workingDays: (first, last, daysOff) => call('NETWORKDAYS', first.text, last.text, daysOff.range),
    lastAtMost: (cells, x) => call('MATCH', x.text, cells.range, one.text),
    countNumbers: (cells) => call('COUNT', cells.range),
    countAtLeast: (cells, x) => call('SUMPRODUCT', `(${cells.range} >= ${x.text}) * 1`),
    power: (base, exponent) => call('POWER', base.text, exponent.text),
    exp: (x) => call('EXP', x.text),
    log: (x) => call('LN', x.text),
    lagged: (amounts, places, place, ages, shares) => shifted(amounts, sub(place, all(places)), ages, shares),
    led: (amounts, places, place, ages, shares) => shifted(amounts, sub(all(places), place), ages, shares),
  };
}
