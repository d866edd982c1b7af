import type { PlanInputs, Provenance, SourceInputs } from '../../../plan/inputs/planInputs';
import { rowKey } from '../../../plan/layout/keys';
import * as segmentLines from '../../../plan/lines/segmentInputs';
import { contribution } from '../../../plan/lines/sourceInputs';
import type { RatesReport } from '../../../records/ratesBySegment';
import { provenanceOfRates } from './provenanceOfRates';
import type { RatedSegment } from './ratedSegments';

/**
 * The plan with these segments in place of its own. A new segment has no contributions of its own yet: each source gets
 * the mean of its shares of the segments that were there, so that the shares of a segment still sum to 1.
 */
export function withSegments(
  inputs: PlanInputs,
  rated: readonly RatedSegment[],
  report: RatesReport,
  by: string,
): PlanInputs {
  return {
    ...inputs,
    segments: rated.map(({ segment }) => segment),
    sources: inputs.sources.map((source) => ({ ...source, contribution: contributionOf(source, rated, inputs) })),
    provenance: {
      ...keptProvenance(inputs, rated),
      ...provenanceOfRates(report, rated, by),
      ...Object.fromEntries(
        rated.filter(({ isNew }) => isNew).map(({ segment }) => [rowKey(contribution, segment.key), meanShares]),
      ),
    },
  };
}

const meanShares: Provenance = { source: 'Mean over the segments of the plan file', owner: '', asOf: '' };

function contributionOf(
  source: SourceInputs,
  rated: readonly RatedSegment[],
  { segments }: PlanInputs,
): SourceInputs['contribution'] {
  const share = (key: string): number => source.contribution[key] ?? 0;
  const mean = segments.reduce((sum, { key }) => sum + share(key), 0) / segments.length;
  return Object.fromEntries(rated.map(({ segment: { key }, isNew }) => [key, isNew ? mean : share(key)]));
}

const replaced = new Set([...Object.values(segmentLines), contribution].map(({ key }) => key));

/** Notes on rows that are still there and still hold the same figure. */
function keptProvenance({ provenance }: PlanInputs, rated: readonly RatedSegment[]): PlanInputs['provenance'] {
  const known = rated.filter(({ isNew }) => !isNew).map(({ segment }) => segment.key);
  const same = new Set(known.flatMap((key) => [rowKey(contribution, key), rowKey(segmentLines.segmentName, key)]));
  return Object.fromEntries(
    Object.entries(provenance).filter(([row]) => same.has(row) || !replaced.has(row.split('|')[0] ?? '')),
  );
}
