import type { Opportunity } from '../../opportunity';
import { isoOfDay } from '../../read/dates/dayOf';
import type { Remark } from '../../readResult';

/** Events that must be lacking before an export counts as ended early: fewer may be chance. */
const CLEARLY_LACKING = 20;
/** Expected open rows where there are none: chance leaves none of 7 once in a thousand. */
const CLEARLY_OPEN = 7;

/** What the dates say about rows that the export does not hold: the young open ones, or the last weeks. */
export function missingRows(opportunities: readonly Opportunity[], asOf: number): readonly Remark[] {
  const dates = datesOf(opportunities);
  if (dates === null) return [];
  const { first, last, lastCreated, events, created, closedDays, closed } = dates;
  const span = last - first + 1;
  const remarks: Remark[] = [];
  const lacking = (events / span) * (asOf - last);
  if (lacking > CLEARLY_LACKING)
    remarks.push({
      code: 'staleExport',
      text: `The last date in the rows is ${isoOfDay(last)}, ${asOf - last} days before ${isoOfDay(asOf)}: open rows count as open all that time. Set the as-of day to the day of the export.`,
    });
  const meanCycle = closed === 0 ? 0 : closedDays / closed;
  const expectedOpen = (created / span) * meanCycle;
  const isGoingOn = asOf - lastCreated <= meanCycle;
  if (isGoingOn && expectedOpen > CLEARLY_OPEN && opportunities.every(({ outcome }) => outcome !== 'open'))
    remarks.push({
      code: 'closedOnly',
      text: `No row is open, where some ${Math.round(expectedOpen)} would be: the export holds closed rows alone, so the recent ones in it are those that closed fast. Export the open rows too.`,
    });
  return remarks;
}

function datesOf(opportunities: readonly Opportunity[]) {
  let [first, last, lastCreated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [events, made, closedDays, ended] = [0, 0, 0, 0];
  for (const { created, closed, bulkLoaded } of opportunities) {
    last = Math.max(last, created ?? last, closed ?? last);
    if (created === null || bulkLoaded) continue;
    made++;
    events += closed === null ? 1 : 2;
    first = Math.min(first, created);
    lastCreated = Math.max(lastCreated, created);
    if (closed !== null) {
      ended++;
      closedDays += closed - created;
    }
  }
  return made === 0 ? null : { first, last, lastCreated, events, created: made, closedDays, closed: ended };
}
