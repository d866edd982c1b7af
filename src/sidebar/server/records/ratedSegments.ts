import { memberKey } from '../../../plan/inputs/memberKey';
import type { SegmentInputs } from '../../../plan/inputs/planInputs';
import type { PlannedSegment } from '../../../records/plannedSegments';

/** A segment that rows gave, and whether the plan had one of that name already. */
export interface RatedSegment {
  readonly segment: SegmentInputs;
  readonly isNew: boolean;
}

/** Segments from rows as the plan keeps them: one whose name the plan knows keeps its key, a new one gets a key. */
export function ratedSegments(
  present: readonly SegmentInputs[],
  planned: readonly PlannedSegment[],
): readonly RatedSegment[] {
  const taken = new Set(present.map(({ key }) => key));
  return planned.map((figures) => {
    const known = present.find(({ name }) => folded(name) === folded(figures.name));
    const key = known?.key ?? memberKey(figures.name, 'segment', taken);
    taken.add(key);
    return { segment: { ...figures, key }, isNew: known === undefined };
  });
}

const folded = (name: string): string => name.trim().toLowerCase();
