import { lift, lift2 } from './lift';
import { type Fold, liftFold } from './liftFold';
import { liftLag } from './liftLag';
import type { Row } from './row';
import { timeNumbers } from './timeNumbers';
import type { TimeOperations } from './timeOperations';
import type { Value } from './value';

type Cells = readonly Value[];

const workingDays = liftFold(([first]: Cells, [last]: Cells, daysOff: Cells) =>
  timeNumbers.workingDays(first as Value, last as Value, daysOff),
);
const lastAtMost = liftFold((cells: Cells, [x]: Cells) => timeNumbers.lastAtMost(cells, x as Value));
const countAtLeast = liftFold((cells: Cells, [x]: Cells) => timeNumbers.countAtLeast(cells, x as Value));
const lagged = liftLag(timeNumbers.lagged, 'after');
const led = liftLag(timeNumbers.led, 'before');

/** Reading: compute a row of cells at once. Part of `rows`. */
export const timeRows: TimeOperations<Row, Fold> = {
  addMonths: lift2(timeNumbers.addMonths),
  dayBefore: lift(timeNumbers.dayBefore),
  workingDays: (first, last, daysOff) => workingDays([first], [last], daysOff),
  lastAtMost: (cells, x) => lastAtMost(cells, [x]),
  countNumbers: liftFold(timeNumbers.countNumbers),
  countAtLeast: (cells, x) => countAtLeast(cells, [x]),
  power: lift2(timeNumbers.power),
  exp: lift(timeNumbers.exp),
  log: lift(timeNumbers.log),
  lagged,
  led,
};
