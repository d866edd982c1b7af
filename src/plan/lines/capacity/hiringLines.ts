import { defineLine } from '../../model/defineLine';
import { along, over, upTo } from '../../model/line';
import { quarterNumber } from '../calendar/numbers';
import { periodStart } from '../calendar/periodLines';
import { periodQuarter } from '../calendarInputs';
import { hiringDays, productivity, ramp } from '../capacityInputs';
import { kinds } from '../kinds';
import { shortfall, yearShortfall } from './capacityLines';
import { isModelled, stillThere } from './repLines';

const ratio = { kind: kinds.plain, shape: 'ratio', axes: ['quarter'] } as const;

export const tenures = defineLine({
  key: 'tenures',
  label: 'Quarters of the ramp',
  says: 'After these a rep is as productive as in the last of them.',
  kind: kinds.plain,
  shape: 'whole',
  axes: [],
  from: { ramp: over('tenure', ramp) },
  formula: ({ count }, given) => count(given.ramp),
});

export const rampOfHire = defineLine({
  ...ratio,
  key: 'rampOfHire',
  label: 'A hire’s first, second … quarter',
  says: 'What one hire is worth in that quarter after hiring, as a share of a ramped rep, after attrition.',
  from: { quarterNumber, tenures, ramp: over('tenure', ramp), stillThere },
  formula: ({ min, mul, pick }, given) =>
    mul(pick(given.ramp, min(given.quarterNumber, given.tenures)), given.stillThere),
});

export const rampSoFar = defineLine({
  ...ratio,
  key: 'rampSoFar',
  label: 'Up to then',
  says: 'What one hire is worth in all quarters up to that one.',
  from: { cells: upTo('quarter', rampOfHire) },
  formula: ({ sum }, given) => sum(given.cells),
});

export const remainingRamp = defineLine({
  ...ratio,
  key: 'remainingRamp',
  label: 'Ramp that remains',
  says: 'What one hire who starts with this quarter is worth by the end of the year, in quarters of a ramped rep.',
  from: { quarterNumber, quarters: along('quarter', quarterNumber), rampSoFar: along('quarter', rampSoFar) },
  formula: ({ add, count, num, pick, sub }, given) =>
    pick(given.rampSoFar, sub(add(count(given.quarters), num(1)), given.quarterNumber)),
});

export const shortfallFrom = defineLine({
  key: 'shortfallFrom',
  label: 'Short of the target from here on',
  says: 'What this quarter and the later ones are short of: hires who start with it can still make that up.',
  kind: kinds.money,
  shape: 'money',
  axes: ['quarter'],
  from: { yearShortfall, soFar: upTo('quarter', shortfall), shortfall },
  formula: ({ add, sub, sum }, given) => add(sub(given.yearShortfall, sum(given.soFar)), given.shortfall),
});

export const isTooLateToHire = defineLine({
  key: 'isTooLateToHire',
  label: 'Too late to hire',
  says: 'Whether a hire who starts with this quarter books nothing by the end of the year.',
  kind: kinds.flag,
  shape: 'text',
  axes: ['quarter'],
  from: { remainingRamp },
  formula: ({ equal, num }, given) => equal(given.remainingRamp, num(0)),
});

export const hiresNeeded = defineLine({
  key: 'hiresNeeded',
  label: 'Further hires, if all start with this quarter',
  says: 'So many that they book by the end of the year what is short from here on; blank where it is too late to hire.',
  kind: kinds.reps,
  shape: 'whole',
  axes: ['quarter'],
  from: { isTooLateToHire, shortfallFrom, productivity, remainingRamp },
  formula: ({ blank, div, if: choose, mul, roundUp }, given) =>
    choose(given.isTooLateToHire, blank, () =>
      roundUp(div(given.shortfallFrom, mul(given.productivity, given.remainingRamp))),
    ),
});

export const quarterStart = defineLine({
  key: 'quarterStart',
  label: 'Begins',
  says: 'First day of the first period of the quarter.',
  kind: kinds.date,
  shape: 'date',
  axes: ['quarter'],
  from: { starts: over('period', periodStart), quarters: over('period', periodQuarter), quarterNumber },
  formula: ({ add, count, countAtLeast, min, num, pick, sub }, given) => {
    const all = count(given.quarters);
    const before = sub(all, countAtLeast(given.quarters, given.quarterNumber));
    return pick(given.starts, min(all, add(before, num(1))));
  },
});

export const openPositionsBy = defineLine({
  key: 'openPositionsBy',
  label: 'Open positions by',
  says: 'The day by which hiring must begin for the hires to start with the quarter; blank where it is too late to hire.',
  kind: kinds.date,
  shape: 'date',
  axes: ['quarter'],
  from: { isTooLateToHire, quarterStart, hiringDays },
  formula: ({ blank, if: choose, sub }, given) =>
    choose(given.isTooLateToHire, blank, () => sub(given.quarterStart, given.hiringDays)),
});

export const capacityState = defineLine({
  key: 'capacityState',
  label: 'Capacity',
  says: 'Whether the reps on Inputs can book what is to be booked.',
  kind: kinds.text,
  shape: 'text',
  axes: [],
  from: { isModelled },
  formula: ({ if: choose, text }, given) =>
    choose(
      given.isModelled,
      () =>
        text('What the sales reps on Inputs can book, against what they are to book. They ramp up, and some leave.'),
      () => text('Not modelled: there are no sales reps and no planned hires on Inputs.'),
    ),
});
