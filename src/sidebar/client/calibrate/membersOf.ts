import { type Calibrated, type CalibratedMember, sameName } from '../../../plan/inputs/calibrated/calibrated';
import type { PlanInputs, SegmentInputs, SourceInputs } from '../../../plan/inputs/planInputs';

/** A segment or a source of the rows beside that of the plan; null where the plan has none of that name. */
export type ShownMember = CalibratedMember &
  (
    | { readonly kind: 'segment'; readonly inPlan: SegmentInputs | null }
    | { readonly kind: 'source'; readonly inPlan: SourceInputs }
  );

/** More segments than a plan has room for are not offered: the rows are split by another column then. */
const MOST_NEW = 12;

/**
 * What rows tell of segments and sources, those of the plan first. A share of the goal is no rate: it is offered for segments
 * that the plan does not have yet. Sources that it does not have are left out, since nobody owes their quota.
 */
export function membersOf({ segments, sources }: Calibrated, inputs: PlanInputs): readonly ShownMember[] {
  const found = segments.map((member): ShownMember => {
    const inPlan = inputs.segments.find(({ name }) => sameName(name, member.name)) ?? null;
    const figures = member.figures.filter(({ field }) => inPlan === null || field !== 'shareOfGoal');
    return { ...member, figures, kind: 'segment', inPlan };
  });
  const known = found.filter(({ inPlan }) => inPlan !== null);
  const added = found.filter(({ inPlan }) => inPlan === null).slice(0, MOST_NEW);
  const shownSources = sources.flatMap((member): readonly ShownMember[] => {
    const inPlan = inputs.sources.find(({ name }) => sameName(name, member.name));
    return inPlan === undefined ? [] : [{ ...member, kind: 'source', inPlan }];
  });
  return [...known, ...added, ...shownSources].filter(({ figures }) => figures.length > 0);
}
