import { isoOfDay } from '../../read/dates/dayOf';
import type { Remark } from '../../readResult';
import type { Frame } from '../frame';
import { shownAmount, shownCount, shownRate, shownRows } from './figures';
import type { Immature } from './immatureCohorts';
import type { LevelShift } from './levelShifts';

/** What may keep the past from being the present. */
export interface Past {
  readonly frame: Frame;
  readonly immature: Immature | null;
  readonly shifts: readonly LevelShift[];
}

/** Share of young rows from which on it is said. */
const MANY_YOUNG = 0.1;

/** A sentence for each reason why rates of the past may not be those of the present. */
export function pastRemarks({ frame, immature, shifts }: Past): readonly Remark[] {
  const remarks: Remark[] = shifts.map((shift) => ({ code: `levelShift.${shift.of}`, text: shiftText(shift) }));
  if (frame.truncated) {
    const { observedFrom, expected, created } = frame.truncated;
    const first = isoOfDay(observedFrom);
    const done =
      frame.basis === 'cumulative since the first closing'
        ? 'The close rate counts them from that day on.'
        : 'Too few rows are left to correct the close rate for it.';
    remarks.push({
      code: 'truncatedStart',
      text: `Nothing closes before ${first}, where ${shownCount(expected)} closings were to be expected: what closed earlier is not in the export, and what was created before (${shownRows(created)}) is what stayed open. ${done}`,
    });
  }
  if (immature?.share && immature.share >= MANY_YOUNG)
    remarks.push({
      code: 'immatureCohorts',
      text: `${shownRate(immature.share)} of the rows are younger than the median cycle of ${immature.youngerThanDays} days: how they end is still open.`,
    });
  return remarks;
}

const shown = {
  closeRate: shownRate,
  dealSize: shownAmount,
  opportunitiesPerWeek: (count: number) => count.toFixed(1),
} as const;

function shiftText({ of, since, before, after, countBefore, countAfter, withinDays }: LevelShift): string {
  const [was, is] = [shown[of](before), shown[of](after)];
  const what = {
    closeRate: `Won within ${withinDays} days of creation: ${was} of ${shownCount(countBefore)} rows created before ${since}, ${is} of ${shownCount(countAfter)} since`,
    dealSize: `Typical won value (geometric mean): ${was} in ${shownCount(countBefore)} wins before ${since}, ${is} in ${shownCount(countAfter)} since`,
    opportunitiesPerWeek: `Opportunities created a week: ${was} in ${countBefore} weeks before ${since}, ${is} in ${countAfter} weeks since`,
  }[of];
  return `${what}. Chance alone shows such a change less than once in a hundred; the past may not be the present.`;
}
