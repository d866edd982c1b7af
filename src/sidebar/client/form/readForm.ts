import type { PlanInputs, SegmentInputs, SourceInputs, Team } from '../../../plan/inputs/planInputs';
import * as goal from '../../../plan/lines/goalInputs';
import * as segmentLines from '../../../plan/lines/segmentInputs';
import * as sourceLines from '../../../plan/lines/sourceInputs';
import type { PlanForm, SegmentForm, SourceForm } from '../../protocol/planForm';
import type { NumberMarks } from '../numbers/numberMarks';
import type { FieldTrouble } from './fieldTrouble';
import { FigureReader } from './figureReader';
import { settledKeys } from './settledKeys';

/** What a form says: inputs, with NaN where a field has no figure, and what is wrong with which field. */
export interface FormReading {
  readonly inputs: PlanInputs;
  readonly troubles: readonly FieldTrouble[];
}

/** Reads every field of a form, in the order of the plan. Never throws: a person is in the middle of typing. */
export function readForm(form: PlanForm, marks: NumberMarks): FormReading {
  const reader = new FigureReader(form, marks);
  const segmentKeys = settledKeys(form.segments, 'segment');
  const sourceKeys = settledKeys(form.sources, 'source');
  const inputs: PlanInputs = {
    ...form,
    company: form.company.trim(),
    ...readGoal(form, reader),
    segments: form.segments.map((segment, at) => readSegment(segment, at, segmentKeys, reader)),
    sources: form.sources.map((source, at) => readSource(source, at, form.segments, segmentKeys, sourceKeys, reader)),
    ...readTerms(form, reader),
  };
  return { inputs, troubles: reader.troubles };
}

function readGoal(form: PlanForm, reader: FigureReader) {
  return {
    revenueGoal: reader.read(goal.revenueGoal, {}, form.revenueGoal),
    priorYearRevenue: reader.read(goal.priorYearRevenue, {}, form.priorYearRevenue),
    retainedRevenue: reader.read(goal.retainedRevenue, {}, form.retainedRevenue),
    inboundRevenue: reader.read(goal.inboundRevenue, {}, form.inboundRevenue),
    nurturingRevenue: reader.read(goal.nurturingRevenue, {}, form.nurturingRevenue),
    sellingWeeks: reader.read(goal.sellingWeeks, {}, form.sellingWeeks),
  };
}

function readTerms(form: PlanForm, reader: FigureReader) {
  return {
    grossMargin: reader.read(goal.grossMargin, {}, form.grossMargin),
    profitShare: reader.read(goal.profitShare, {}, form.profitShare),
    followUpDays: reader.read(goal.followUpDays, {}, form.followUpDays),
  };
}

type Keys = ReadonlyMap<string, string>;

function readSegment(segment: SegmentForm, place: number, keys: Keys, reader: FigureReader): SegmentInputs {
  const at = { segment: place };
  return {
    key: keys.get(segment.key) ?? segment.key,
    name: segment.name.trim(),
    shareOfGoal: reader.read(segmentLines.shareOfGoal, at, segment.shareOfGoal),
    averageDealSize: reader.read(segmentLines.averageDealSize, at, segment.averageDealSize),
    closeRate: reader.read(segmentLines.closeRate, at, segment.closeRate),
    cycleDays: reader.read(segmentLines.cycleDays, at, segment.cycleDays),
    openingPipeline: reader.read(segmentLines.openingPipeline, at, segment.openingPipeline),
  };
}

function readSource(
  source: SourceForm,
  place: number,
  segments: readonly SegmentForm[],
  segmentKeys: Keys,
  sourceKeys: Keys,
  reader: FigureReader,
): SourceInputs {
  const at = { source: place };
  const shares = segments.map(({ key }, segment) => {
    const share = reader.read(sourceLines.contribution, { segment, source: place }, source.contribution[key] ?? '');
    return [segmentKeys.get(key) ?? key, share];
  });
  return {
    key: sourceKeys.get(source.key) ?? source.key,
    name: source.name.trim(),
    // Any other text is for the plan's checks to refuse.
    team: source.team as Team,
    inquiryToQualifiedRate: reader.read(sourceLines.inquiryToQualifiedRate, at, source.inquiryToQualifiedRate),
    qualifiedToAcceptedRate: reader.read(sourceLines.qualifiedToAcceptedRate, at, source.qualifiedToAcceptedRate),
    contribution: Object.fromEntries(shares),
  };
}
