import { type overPieces, pieces, rangesOf } from './pieces';
import { type Printed, type PrintedCells, whole } from './printed';
import type { TimeOperations } from './timeOperations';

/** How `sheets` writes. */
interface Writing {
  readonly call: (name: string, ...given: readonly string[]) => Printed;
  readonly add: (a: Printed, b: Printed) => Printed;
  readonly sub: (a: Printed, b: Printed) => Printed;
  readonly one: Printed;
  readonly total: ReturnType<typeof overPieces>;
}

/** Reading: print the native formula. Part of `sheets`. */
export function timeSheets({ call, add, sub, one, total }: Writing): TimeOperations<Printed, PrintedCells> {
  type Age = (places: Printed) => Printed;
  // SUMIF takes an array of keys and gives a sum for each: the share that each amount has come to by then.
  const shifted = (amounts: PrintedCells, places: PrintedCells, age: Age, ages: PrintedCells, shares: PrintedCells) =>
    total(
      (amount = '', place = '') => {
        const at = age(whole(place)).text;
        const come = total((of = '', share = '') => call('SUMIF', of, at, share), ages, shares);
        return call('SUMPRODUCT', amount, come.text);
      },
      amounts,
      places,
    );

  return {
    addMonths: (date, months) => call('EDATE', date.text, months.text),
    dayBefore: (date) => sub(date, one),
    // Each further piece of the days off takes its own from the days that there are without any.
    workingDays: (first, last, daysOff) => {
      const days = (...off: readonly string[]) => call('NETWORKDAYS', first.text, last.text, ...off);
      const [start = '', ...more] = rangesOf(daysOff);
      return more.reduce((left, off) => sub(add(left, days(off)), days()), days(start));
    },
    // What rises is looked for in the last piece that begins low enough.
    lastAtMost: (cells, x) => {
      const [start = [], ...later] = pieces(cells);
      const earlier = [...start];
      return later.reduce<Printed>(
        (found, [range = ''], i) => {
          const place = `${call('COUNTA', ...earlier).text} + ${call('MATCH', x.text, range, one.text).text}`;
          earlier.push(range);
          const begins = cells.cells[cells.breaks?.[i] ?? 0]?.text ?? '';
          return call('IF', `${begins} <= ${x.text}`, place, found.text);
        },
        call('MATCH', x.text, start[0] ?? '', one.text),
      );
    },
    countNumbers: (cells) => call('COUNT', ...rangesOf(cells)),
    countAtLeast: (cells, x) => total((range) => call('SUMPRODUCT', `(${range} >= ${x.text}) * 1`), cells),
    power: (base, exponent) => call('POWER', base.text, exponent.text),
    exp: (x) => call('EXP', x.text),
    log: (x) => call('LN', x.text),
    lagged: (amounts, places, place, ages, shares) => shifted(amounts, places, (own) => sub(place, own), ages, shares),
    led: (amounts, places, place, ages, shares) => shifted(amounts, places, (own) => sub(own, place), ages, shares),
  };
}
