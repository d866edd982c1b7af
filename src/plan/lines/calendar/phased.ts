import type { Axis } from '../../model/axis';
import { defineLine } from '../../model/defineLine';
import { type ComputedLine, type Line, over } from '../../model/line';
import { periodNumber, quarterNumber } from './numbers';
import { quarterOfPeriod } from './periodHeads';
import { weekPeriod } from './weekLines';

/** A line by week, with the same for each period, each quarter and the year. */
export interface Phased {
  readonly weeks: Line;
  readonly byPeriod: ComputedLine;
  readonly byQuarter: ComputedLine;
  readonly year: ComputedLine;
}

/** What a line has beside the week, such as one row for each segment. */
export const membersOf = (line: Line): readonly Axis[] => line.axes.filter((axis) => axis !== 'week');

/** Sums of a line by week: for money and counts, never for what has been reached by then. */
export function phased(weeks: Line): Phased {
  const { kind, shape } = weeks;
  const members = membersOf(weeks);
  const byPeriod = defineLine({
    key: `${weeks.key}-byPeriod`,
    label: weeks.label,
    says: `${weeks.says} Weeks of the period.`,
    kind,
    shape,
    axes: [...members, 'period'],
    from: { periods: over('week', weekPeriod), periodNumber, cells: over('week', weeks) },
    formula: ({ sumIf }, given) => sumIf(given.periods, given.periodNumber, given.cells),
  });
  const byQuarter = defineLine({
    key: `${weeks.key}-byQuarter`,
    label: weeks.label,
    says: `${weeks.says} Periods of the quarter.`,
    kind,
    shape,
    axes: [...members, 'quarter'],
    from: { quarters: over('period', quarterOfPeriod), quarterNumber, cells: over('period', byPeriod) },
    formula: ({ sumIf }, given) => sumIf(given.quarters, given.quarterNumber, given.cells),
  });
  const year = defineLine({
    key: `${weeks.key}-year`,
    label: weeks.label,
    says: `${weeks.says} All weeks of the year.`,
    kind,
    shape,
    axes: members,
    from: { cells: over('week', weeks) },
    formula: ({ sum }, given) => sum(given.cells),
  });
  return { weeks, byPeriod, byQuarter, year };
}

export const linesOfPhased = ({ weeks, byPeriod, byQuarter, year }: Phased): readonly Line[] => [
  weeks,
  byPeriod,
  byQuarter,
  year,
];
