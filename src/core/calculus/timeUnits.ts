import type { Kind } from './kind';
import { alike, allAlike, expectKind, unitIn } from './kindRules';
import type { TimeOperations } from './timeOperations';
import { combineUnits } from './unit';

const plain: Kind = { kind: 'number', unit: {} };
const days: Kind = { kind: 'number', unit: { day: 1 } };

type Cells = readonly Kind[];

const shifted =
  (operation: string) =>
  (amounts: Cells, places: Cells, place: Kind, ages: Cells, shares: Cells): Kind => {
    allAlike(operation, [...places, ...ages, place]);
    const unitOf = (cells: Cells) => unitIn(operation, allAlike(operation, cells));
    return { kind: 'number', unit: combineUnits(unitOf(amounts), unitOf(shares), 1) };
  };

/** Reading: prove the units. Part of `units`. */
export const timeUnits: TimeOperations<Kind, Cells> = {
  addMonths: (date, months) => alike('addMonths', months, plain) && expectKind('addMonths', date, 'date'),
  dayBefore: (date) => expectKind('dayBefore', date, 'date'),
  workingDays: (first, last, daysOff) => {
    for (const one of [first, last, ...daysOff]) expectKind('workingDays', one, 'date');
    return days;
  },
  lastAtMost: (cells, x) => allAlike('lastAtMost', [...cells, x]) && plain,
  countNumbers: () => plain,
  countAtLeast: (cells, x) => allAlike('countAtLeast', [...cells, x]) && plain,
  power: (base, exponent) => alike('power', base, plain) && alike('power', exponent, plain) && plain,
  exp: (x) => alike('exp', x, plain) && plain,
  log: (x) => alike('log', x, plain) && plain,
  lagged: shifted('lagged'),
  led: shifted('led'),
};
