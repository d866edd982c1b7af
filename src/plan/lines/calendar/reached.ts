import { defineLine } from '../../model/defineLine';
import { type Line, over } from '../../model/line';
import { membersOf, type Phased } from './phased';
import { lastWeekOfPeriod, lastWeekOfQuarter, weeksInYear } from './weekLines';

/** A line by week that says what has been reached by then: a period, a quarter and the year show their last week. */
export function reached(weeks: Line): Phased {
  const members = membersOf(weeks);
  const atEnd = (of: string, axis: 'period' | 'quarter' | undefined, lastWeek: Line) =>
    defineLine({
      key: `${weeks.key}-${of}`,
      label: weeks.label,
      says: `${weeks.says} At its last week.`,
      kind: weeks.kind,
      shape: weeks.shape,
      axes: axis ? [...members, axis] : members,
      from: { lastWeek, cells: over('week', weeks) },
      formula: ({ pick }, given) => pick(given.cells, given.lastWeek),
    });
  return {
    weeks,
    byPeriod: atEnd('byPeriod', 'period', lastWeekOfPeriod),
    byQuarter: atEnd('byQuarter', 'quarter', lastWeekOfQuarter),
    year: atEnd('year', undefined, weeksInYear),
  };
}
