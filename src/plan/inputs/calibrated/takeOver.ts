import { rowKey } from '../../layout/keys';
import { wonBy as lagCurve } from '../../lines/calendarInputs';
import * as segmentLines from '../../lines/segmentInputs';
import * as sourceLines from '../../lines/sourceInputs';
import type { Line } from '../../model/line';
import type { PlanInputs, Provenance } from '../planInputs';
import { type Calibrated, type CalibratedFigure, type CalibratedMember, sameName } from './calibrated';

/** What plan inputs and the form of the sidebar have in common: figures are numbers in one and texts in the other. */
interface Plan<Member extends Named, Source extends Named> {
  readonly segments: readonly Member[];
  readonly sources: readonly Source[];
  readonly provenance: PlanInputs['provenance'];
}

interface Named {
  readonly key: string;
  readonly name: string;
}

interface Ways<Member> {
  /** A figure as the plan holds it. */
  shown(figure: CalibratedFigure['field'] | 'closeRateRecords', value: number): number | string;
  /** A segment that the rows name and the plan has not, with nothing but its name. */
  newSegment(name: string, present: readonly Named[]): Member;
  /** The key under which a member's provenance stands. */
  keyOf(member: Named): string;
}

/** Lines by the fields that can be taken over. */
const lines: Readonly<Record<CalibratedFigure['field'], Line>> = { ...segmentLines, ...sourceLines };

/**
 * Puts figures of CRM rows into a plan, each with the note that says where it comes from; owners stay. Segments are matched by
 * name, and those that the plan has not are added; sources that it has not are passed over.
 */
export function takeOver<Member extends Named, Source extends Named, P extends Plan<Member, Source>>(
  plan: P,
  { segments: found, sources: foundSources, asOf }: Calibrated,
  { shown, newSegment, keyOf }: Ways<Member>,
): P {
  const provenance: Record<string, Provenance> = { ...plan.provenance };
  const note = (line: Line, key: string, { source, records }: CalibratedFigure): void => {
    const row = rowKey(line, key);
    // The records behind a close rate are an input of their own.
    const counted = line === segmentLines.closeRate ? {} : { records };
    provenance[row] = { source, owner: provenance[row]?.owner ?? '', asOf, basis: 'calibrated', ...counted };
  };
  const withFigures = <M extends Named>(member: M, figures: readonly CalibratedFigure[]): M => {
    const key = keyOf(member);
    let changed: M = member;
    for (const figure of figures) {
      const { field, value, alongside } = figure;
      changed = { ...changed, [field]: shown(field, value) };
      note(lines[field], key, figure);
      const { closeRateRecords, wonBy } = alongside;
      if (closeRateRecords !== undefined)
        changed = { ...changed, closeRateRecords: shown('closeRateRecords', closeRateRecords) };
      if (wonBy === undefined) continue;
      changed = { ...changed, wonBy };
      if (wonBy.length > 0) note(lagCurve, key, figure);
      else delete provenance[rowKey(lagCurve, key)];
    }
    return changed;
  };
  const figuresOf = (members: readonly CalibratedMember[], name: string): readonly CalibratedFigure[] =>
    members.find((member) => sameName(member.name, name))?.figures ?? [];

  const added: Member[] = [];
  for (const { name } of found)
    if (!plan.segments.some((segment) => sameName(segment.name, name)))
      added.push(newSegment(name, [...plan.segments, ...added]));
  return {
    ...plan,
    segments: [...plan.segments, ...added].map((segment) => withFigures(segment, figuresOf(found, segment.name))),
    sources: plan.sources.map((source) => withFigures(source, figuresOf(foundSources, source.name))),
    provenance,
  };
}
