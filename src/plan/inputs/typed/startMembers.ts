import { inputLines } from '../../inputLines';
import { rowKey } from '../../layout/keys';
import { openingPipeline, shareOfGoal } from '../../lines/segmentInputs';
import type { Line } from '../../model/line';
import type { PlanInputs, Provenance, SegmentInputs, SourceInputs } from '../planInputs';

/** Keys of members that have nothing but a name yet. */
export interface NewMembers {
  readonly segments: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * Gives new members figures to start with, so that the plan still holds: those of the member beside them, but no share of
 * the goal, no opening pipeline and no contribution. Without a member beside them their figures stay blank.
 */
export function startMembers(inputs: PlanInputs, isNew: NewMembers): PlanInputs {
  const segments = inputs.segments.map((each) =>
    isNew.segments.has(each.key) ? startSegment(each, memberBeside(each.key, inputs.segments, isNew.segments)) : each,
  );
  const sources = inputs.sources.map((each) => {
    if (isNew.sources.has(each.key)) {
      return startSource(each, memberBeside(each.key, inputs.sources, isNew.sources), inputs.segments);
    }
    return { ...each, contribution: startContribution(each, inputs, isNew.segments) };
  });
  const provenance = {
    ...inputs.provenance,
    ...startProvenance('segment', inputs.segments, isNew.segments, inputs.provenance),
    ...startProvenance('source', inputs.sources, isNew.sources, inputs.provenance),
  };
  return { ...inputs, segments, sources, provenance };
}

/** A segment as it starts. */
export const startSegment = ({ key, name }: Named, beside: SegmentInputs | undefined): SegmentInputs =>
  ({ ...beside, key, name, shareOfGoal: 0, openingPipeline: 0 }) as SegmentInputs;

/** A demand source as it starts. */
export const startSource = (
  { key, name }: Named,
  beside: SourceInputs | undefined,
  segments: readonly Named[],
): SourceInputs =>
  ({
    ...beside,
    key,
    name,
    contribution: Object.fromEntries(segments.map((segment) => [segment.key, 0])),
  }) as SourceInputs;

interface Named {
  readonly key: string;
  readonly name: string;
}

/** The nearest member before this one that is not new itself, or after it where there is none. */
export function memberBeside<M extends Named>(
  key: string,
  members: readonly M[],
  isNew: ReadonlySet<string>,
): M | undefined {
  const at = members.findIndex((member) => member.key === key);
  const nearest = [...members.slice(0, at).reverse(), ...members.slice(at + 1)];
  return nearest.find((member) => !isNew.has(member.key));
}

function startContribution({ contribution }: SourceInputs, { segments }: PlanInputs, isNew: ReadonlySet<string>) {
  const started = segments.flatMap(({ key }) => {
    const beside = isNew.has(key) ? memberBeside(key, segments, isNew) : undefined;
    return beside ? [[key, contribution[beside.key] ?? 0]] : [];
  });
  return { ...contribution, ...Object.fromEntries(started) };
}

/** Figures that a new member does not take over. */
const ownFigures: readonly Line[] = [shareOfGoal, openingPipeline];

/** Where the figures come from that were taken over: from where the others do, and from that member. */
function startProvenance(
  axis: 'segment' | 'source',
  members: readonly Named[],
  isNew: ReadonlySet<string>,
  provenance: PlanInputs['provenance'],
): PlanInputs['provenance'] {
  const taken = inputLines.filter((line) => line.axes[0] === axis && !ownFigures.includes(line));
  const started = members.flatMap(({ key }) => {
    const beside = isNew.has(key) ? memberBeside(key, members, isNew) : undefined;
    if (!beside) return [];
    return taken.flatMap((line): [string, Provenance][] => {
      const given = provenance[rowKey(line, beside.key)];
      if (!given) return [];
      // Rows that are calibrated for one segment are not rows of the one beside it.
      const { basis: _, ...others } = given;
      return [[rowKey(line, key), { ...others, source: asOf(beside.name, given.source) }]];
    });
  });
  return Object.fromEntries(started);
}

const asOf = (name: string, source: string): string => (source === '' ? `As ${name}` : `As ${name}: ${source}`);
