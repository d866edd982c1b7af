import { addMonths } from './addMonths';
import { Fault } from './fault';
import { finite } from './finite';
import { lag } from './lag';
import { numberIn } from './numberIn';
import type { TimeOperations } from './timeOperations';
import type { Value } from './value';
import { isWeekday, weekdaysBetween } from './weekdays';

type Cells = readonly Value[];

function workingDays(first: Value, last: Value, daysOff: Cells): number {
  const [from, to] = [Math.floor(numberIn(first)), Math.floor(numberIn(last))];
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const given = daysOff.filter((day) => day !== '').map((day) => Math.floor(numberIn(day)));
  const off = new Set(given.filter((day) => day >= start && day <= end && isWeekday(day)));
  return weekdaysBetween(from, to) - Math.sign(to - from + 0.5) * off.size;
}

function lastAtMost(cells: Cells, x: Value): number {
  const most = numberIn(x);
  let place = 0;
  while (place < cells.length && numberIn(cells[place] ?? '') <= most) place++;
  if (place === 0) throw new Fault('#N/A', `every cell is more than ${most}`);
  return place;
}

/** Reading: compute one cell. Part of `numbers`. */
export const timeNumbers: TimeOperations<Value, Cells> = {
  addMonths: (date, months) => addMonths(Math.floor(numberIn(date)), Math.trunc(numberIn(months))),
  dayBefore: (date) => numberIn(date) - 1,
  workingDays,
  lastAtMost,
  countNumbers: (cells) => cells.filter((cell) => typeof cell === 'number').length,
  countAtLeast: (cells, x) => cells.filter((cell) => numberIn(cell) >= numberIn(x)).length,
  power: (base, exponent) => finite(numberIn(base) ** numberIn(exponent)),
  exp: (x) => finite(Math.exp(numberIn(x))),
  log: (x) => finite(Math.log(numberIn(x))),
  lagged: (amounts, places, place, ages, shares) => lag(amounts, places, ages, shares, 'after')(numberIn(place)),
  led: (amounts, places, place, ages, shares) => lag(amounts, places, ages, shares, 'before')(numberIn(place)),
};
