import { type Calibrated, sameName } from '../../../plan/inputs/calibrated/calibrated';
import { takeOver } from '../../../plan/inputs/calibrated/takeOver';
import { memberKey } from '../../../plan/inputs/memberKey';
import type { PlanInputs, Provenance, SegmentInputs, SourceInputs } from '../../../plan/inputs/planInputs';
import { usualSegment } from '../../../plan/inputs/usualInputs';
import { rowKey } from '../../../plan/layout/keys';
import { wonBy } from '../../../plan/lines/calendarInputs';
import * as segmentLines from '../../../plan/lines/segmentInputs';
import { contribution } from '../../../plan/lines/sourceInputs';

/**
 * The plan with the segments of rows in place of its own; one whose name the plan knows keeps its key. A new segment has no
 * contributions of its own yet: each source gets the mean of its shares of the segments that were there, so that the
 * shares of a segment still sum to 1.
 */
export function withSegments(inputs: PlanInputs, calibrated: Calibrated): PlanInputs {
  const known = inputs.segments.filter(({ name }) => calibrated.segments.some((found) => sameName(found.name, name)));
  const kept = { ...inputs, segments: known, provenance: keptProvenance(inputs, known) };
  const taken = takeOver<SegmentInputs, SourceInputs, PlanInputs>(kept, calibrated, {
    shown: (_, value) => value,
    newSegment: (name, present) => newSegment(name, [...inputs.segments, ...present]),
    keyOf: ({ key }) => key,
  });
  const order = calibrated.segments.map(({ name }) => name);
  const placeOf = ({ name }: SegmentInputs): number => order.findIndex((each) => sameName(each, name));
  const segments = [...taken.segments].sort((a, b) => placeOf(a) - placeOf(b));
  const added = segments.filter(({ key }) => !known.some((segment) => segment.key === key));
  return {
    ...taken,
    segments,
    sources: inputs.sources.map((source) => ({ ...source, contribution: shares(source, segments, inputs) })),
    provenance: {
      ...taken.provenance,
      ...Object.fromEntries(added.map(({ key }) => [rowKey(contribution, key), meanShares])),
    },
  };
}

const meanShares: Provenance = { source: 'Mean over the segments of the plan file', owner: '', asOf: '' };

const newSegment = (name: string, present: readonly { readonly key: string }[]): SegmentInputs => ({
  ...usualSegment,
  key: memberKey(name, 'segment', new Set(present.map(({ key }) => key))),
  name,
  shareOfGoal: 0,
  averageDealSize: Number.NaN,
  closeRate: Number.NaN,
  cycleDays: Number.NaN,
});

function shares(
  source: SourceInputs,
  segments: readonly SegmentInputs[],
  { segments: before }: PlanInputs,
): SourceInputs['contribution'] {
  const share = (key: string): number => source.contribution[key] ?? 0;
  const mean = before.reduce((sum, { key }) => sum + share(key), 0) / before.length;
  const isKnown = (key: string): boolean => before.some((segment) => segment.key === key);
  return Object.fromEntries(segments.map(({ key }) => [key, isKnown(key) ? share(key) : mean]));
}

const ofSegments = new Set([...Object.values(segmentLines), wonBy, contribution].map(({ key }) => key));

/** Notes but for those on segments that are gone. */
function keptProvenance({ provenance }: PlanInputs, known: readonly SegmentInputs[]): PlanInputs['provenance'] {
  return Object.fromEntries(
    Object.entries(provenance).filter(([row]) => {
      const [line = '', member = ''] = row.split('|');
      return !ofSegments.has(line) || known.some(({ key }) => key === member);
    }),
  );
}
