import type { Calibrated, CalibratedFigure, CalibratedMember } from '../../../plan/inputs/calibrated/calibrated';
import type { ShownMember } from './membersOf';

/** Tells one figure of one member from all others. */
export const figureId = (
  { kind, name }: Pick<ShownMember, 'kind' | 'name'>,
  field: CalibratedFigure['field'],
): string => `${kind} ${field} ${name}`;

/** What is ticked at first: all that the plan has a place for. Segments that it does not have are added on request. */
export const startChoice = (members: readonly ShownMember[]): ReadonlySet<string> =>
  new Set(
    members
      .filter(({ inPlan }) => inPlan !== null)
      .flatMap((member) => member.figures.map(({ field }) => figureId(member, field))),
  );

/** The figures that are ticked; members without any are left out. */
export function chosenFigures({ asOf, segments, sources }: Calibrated, ticked: ReadonlySet<string>): Calibrated {
  const of = (kind: ShownMember['kind'], members: readonly CalibratedMember[]): readonly CalibratedMember[] =>
    members
      .map(({ name, figures }) => ({
        name,
        figures: figures.filter(({ field }) => ticked.has(figureId({ kind, name }, field))),
      }))
      .filter(({ figures }) => figures.length > 0);
  return { asOf, segments: of('segment', segments), sources: of('source', sources) };
}
