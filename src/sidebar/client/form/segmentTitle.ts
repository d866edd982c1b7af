import type { PlanForm } from '../../protocol/planForm';

/** What a segment is called, also while it has no name yet. */
export function segmentTitle({ segments }: PlanForm, place: number): string {
  return segments[place]?.name || `Segment ${place + 1}`;
}
