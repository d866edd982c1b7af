import { defineLine } from '../../model/defineLine';
import { type Line, upTo } from '../../model/line';
import { kinds } from '../kinds';
import { newBookings, runOff, target } from './growthLines';
import { phased } from './phased';
import { together } from './phasedBlock';
import { reached } from './reached';

const CENT_PLACES = 2;
const money = { kind: kinds.money, shape: 'money' } as const;
const bySegment = {
  axes: ['segment', 'week'],
  from: {
    target: upTo('week', target.each.weeks),
    opening: upTo('week', runOff.each.weeks),
    bookings: upTo('week', newBookings.each.weeks),
  },
} as const;

/** What both kinds of opportunity are expected to bring, all segments. */
export const expected = phased(
  defineLine({
    ...money,
    key: 'expected',
    label: 'Expected bookings',
    says: 'From opening pipeline and from new opportunities.',
    axes: ['week'],
    from: { opening: runOff.total.weeks, bookings: newBookings.total.weeks },
    formula: ({ add }, given) => add(given.opening, given.bookings),
  }),
);

const soFar = (key: string, label: string, line: Line) =>
  reached(
    defineLine({
      ...money,
      key,
      label,
      says: `${line.label}, summed from the first week on.`,
      axes: ['week'],
      from: { cells: upTo('week', line) },
      formula: ({ sum }, given) => sum(given.cells),
    }),
  );

export const targetSoFar = soFar('targetSoFar', 'Target to date', target.total.weeks);
export const openingSoFar = soFar('openingSoFar', 'Opening pipeline to date', runOff.total.weeks);
export const expectedSoFar = soFar('expectedSoFar', 'Expected to date', expected.weeks);

export const behind = reached(
  defineLine({
    ...money,
    key: 'behind',
    label: 'Behind the target to date',
    says: 'How far expected bookings are behind the target up to then; 0 where they are ahead.',
    axes: ['week'],
    from: { target: targetSoFar.weeks, expected: expectedSoFar.weeks },
    formula: ({ max, num, round, sub }, given) => max(num(0), round(sub(given.target, given.expected), CENT_PLACES)),
  }),
);

export const behindOfSegment = reached(
  defineLine({
    ...money,
    ...bySegment,
    key: 'behindOfSegment',
    label: 'Behind the target to date',
    says: 'How far the segment’s expected bookings are behind its target up to then; 0 where they are ahead.',
    formula: ({ max, num, round, sub, sum }, { bookings, opening, target }) =>
      max(num(0), round(sub(sub(sum(target), sum(opening)), sum(bookings)), CENT_PLACES)),
  }),
);

const tooLateOf = defineLine({
  ...money,
  ...bySegment,
  key: 'tooLateOfSegment',
  label: 'Too late to rescue',
  says: 'What the target up to then is above the opening pipeline and twice the bookings of new opportunities: no rush could bring it by then.',
  formula: ({ add, max, num, round, sub, sum }, { bookings, opening, target }) => {
    const atMost = add(sum(bookings), sum(bookings));
    return max(num(0), round(sub(sub(sum(target), sum(opening)), atMost), CENT_PLACES));
  },
});

export const tooLateOfSegment = reached(tooLateOf);
export const tooLate = reached(together('segment', tooLateOf));
