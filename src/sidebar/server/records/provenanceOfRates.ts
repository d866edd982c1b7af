import type { PlanInputs, Provenance } from '../../../plan/inputs/planInputs';
import { rowKey } from '../../../plan/layout/keys';
import * as lines from '../../../plan/lines/segmentInputs';
import type { RatesReport } from '../../../records/ratesBySegment';
import type { SegmentRates } from '../../../records/segmentRates';
import type { RatedSegment } from './ratedSegments';

/** Where each figure of each segment comes from, with the day it was true and the records behind it. */
export function provenanceOfRates(
  { file, asOf, segments }: RatesReport,
  rated: readonly RatedSegment[],
  by: string,
): PlanInputs['provenance'] {
  const note = (how: string, records: number): Provenance => ({
    source: `${file} by ${by}: ${how}`,
    owner: '',
    asOf: asOf ?? '',
    records,
  });
  const rows = segments.flatMap((rates, place) => {
    const key = rated[place]?.segment.key ?? '';
    return [
      [rowKey(lines.closeRate, key), note('won / (won + lost)', rates.won + rates.lost)],
      [rowKey(lines.averageDealSize, key), note('mean value of won rows', rates.valuedWins)],
      [rowKey(lines.cycleDays, key), note('median days from created to won', rates.datedWins)],
      [rowKey(lines.openingPipeline, key), note(howOpenIsValued(rates), rates.open)],
      [rowKey(lines.shareOfGoal, key), note('share of won revenue', rates.valuedWins)],
    ] as const;
  });
  return Object.fromEntries(rows);
}

function howOpenIsValued({ open, unvaluedOpen }: SegmentRates): string {
  if (unvaluedOpen === 0) return 'value of open rows';
  if (unvaluedOpen === open) return 'estimate, open rows x mean value of won rows';
  return `value of open rows, ${unvaluedOpen} of them without one at the mean value of won rows`;
}
