import type { PlanInputs } from '../../../plan/inputs/planInputs';
import type { RatesReport } from '../../../records/ratesBySegment';
import type { SetAside } from '../../../records/read/readOpportunities';
import type { RatedSegment } from './ratedSegments';

/** What a planner must know about figures that were taken from rows, each a sentence. */
export function remarksOn(
  report: RatesReport,
  rated: readonly RatedSegment[],
  { company }: PlanInputs,
): readonly string[] {
  const { open, unvaluedOpen, won, lost } = report.total;
  const added = rated.filter(({ isNew }) => isNew).map(({ segment }) => segment.name);
  return [
    `Close rates count closed rows only (${won + lost}); rows still open: ${open}.`,
    'Cycles are the median days of won rows.',
    ...(unvaluedOpen === 0
      ? []
      : [
          `Opening pipeline is an estimate: open rows without a value (${unvaluedOpen}) count at the mean value of won rows.`,
        ]),
    ...(added.length === 0
      ? []
      : [`Contributions to ${added.join(', ')} are the mean over the segments of the plan file.`]),
    `All else, such as the goal and the sources, is that of the plan file (${company}).`,
    ...report.setAside.map(setAsideRemark),
  ];
}

function setAsideRemark({ reason, count, row, text }: SetAside): string {
  const shown = text === '' ? 'a blank' : `"${text}"`;
  return `Rows set aside for ${reason}: ${count}, such as ${shown} in row ${row}.`;
}
