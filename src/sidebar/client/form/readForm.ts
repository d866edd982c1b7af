import type { PlanInputs, SegmentInputs, SourceInputs, Team } from '../../../plan/inputs/planInputs';
import { CHOSEN, confidenceLevel } from '../../../plan/lines/confidenceInputs';
import * as goal from '../../../plan/lines/goalInputs';
import * as segmentLines from '../../../plan/lines/segmentInputs';
import * as sourceLines from '../../../plan/lines/sourceInputs';
import type { PlanForm, SegmentForm, SourceForm } from '../../protocol/planForm';
import type { NumberMarks } from '../numbers/numberMarks';
import type { FieldTrouble } from './fieldTrouble';
import { FigureReader } from './figureReader';
import { quarterShare } from './quarterShare';
import { settledKeys } from './settledKeys';
import { sharesByQuarter, withQuarterShares } from './yearShares';

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
    ...carried(form),
    company: form.company.trim(),
    ...readGoal(form, reader),
    segments: form.segments.map((segment, at) => readSegment(segment, at, segmentKeys, reader)),
    sources: form.sources.map((source, at) => readSource(source, at, form.segments, segmentKeys, sourceKeys, reader)),
    ...readTerms(form, reader),
    ...readYear(form, reader),
  };
  return { inputs, troubles: reader.troubles };
}

/** What goes back as it came, without the texts that are read into other inputs. */
function carried({ quarterShares: _, chosenConfidence: __, ...others }: PlanForm) {
  return others;
}

function readYear(form: PlanForm, reader: FigureReader) {
  const standing = sharesByQuarter(form.periods);
  const shares = form.quarterShares.map((text, quarter) => {
    const share = reader.read(quarterShare, { quarter }, text);
    // Not touched: the periods keep their shares to the last digit.
    return share === standing[quarter] ? Number.NaN : share;
  });
  const chosen = reader.read(confidenceLevel, { level: CHOSEN }, form.chosenConfidence);
  return { periods: withQuarterShares(form.periods, shares), confidence: { ...form.confidence, chosen } };
}

function readGoal(form: PlanForm, reader: FigureReader) {
  return {
    revenueGoal: reader.read(goal.revenueGoal, {}, form.revenueGoal),
    priorYearRevenue: reader.read(goal.priorYearRevenue, {}, form.priorYearRevenue),
    renewalRevenue: reader.read(goal.renewalRevenue, {}, form.renewalRevenue),
    churnRate: reader.read(goal.churnRate, {}, form.churnRate),
    expansionRevenue: reader.read(goal.expansionRevenue, {}, form.expansionRevenue),
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
    ...segment,
    key: keys.get(segment.key) ?? segment.key,
    name: segment.name.trim(),
    shareOfGoal: reader.read(segmentLines.shareOfGoal, at, segment.shareOfGoal),
    averageDealSize: reader.read(segmentLines.averageDealSize, at, segment.averageDealSize),
    dealSizeCv: reader.read(segmentLines.dealSizeCv, at, segment.dealSizeCv),
    closeRate: reader.read(segmentLines.closeRate, at, segment.closeRate),
    closeRateRecords: reader.read(segmentLines.closeRateRecords, at, segment.closeRateRecords),
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
    ...source,
    key: sourceKeys.get(source.key) ?? source.key,
    name: source.name.trim(),
    // Any other text is for the plan's checks to refuse.
    team: source.team as Team,
    inquiryToQualifiedRate: reader.read(sourceLines.inquiryToQualifiedRate, at, source.inquiryToQualifiedRate),
    qualifiedToAcceptedRate: reader.read(sourceLines.qualifiedToAcceptedRate, at, source.qualifiedToAcceptedRate),
    acceptanceDays: reader.read(sourceLines.acceptanceDays, at, source.acceptanceDays),
    contribution: Object.fromEntries(shares),
  };
}
