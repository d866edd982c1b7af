import type { PlanInputs, SegmentInputs, SourceInputs } from '../../../plan/inputs/planInputs';
import type { PlanForm, SegmentForm, SourceForm } from '../../protocol/planForm';
import type { NumberMarks } from '../numbers/numberMarks';
import { showNumber } from '../numbers/showNumber';
import { showPercent } from '../numbers/showPercent';
import { sharesByQuarter } from './yearShares';

/** Plan inputs as they stand in the fields of the sidebar; `readForm` gives the same inputs back. */
export function formOf(inputs: PlanInputs, marks: NumberMarks): PlanForm {
  const number = (value: unknown) => numberText(value, marks);
  return {
    ...inputs,
    revenueGoal: number(inputs.revenueGoal),
    priorYearRevenue: number(inputs.priorYearRevenue),
    renewalRevenue: number(inputs.renewalRevenue),
    churnRate: percentText(inputs.churnRate, marks),
    expansionRevenue: number(inputs.expansionRevenue),
    inboundRevenue: number(inputs.inboundRevenue),
    nurturingRevenue: number(inputs.nurturingRevenue),
    sellingWeeks: number(inputs.sellingWeeks),
    followUpDays: number(inputs.followUpDays),
    grossMargin: percentText(inputs.grossMargin, marks),
    profitShare: percentText(inputs.profitShare, marks),
    quarterShares: sharesByQuarter(inputs.periods).map((share) =>
      Number.isNaN(share) ? '' : showPercent(share, marks),
    ),
    chosenConfidence: percentText(inputs.confidence.chosen, marks),
    segments: inputs.segments.map((segment) => segmentForm(segment, marks)),
    sources: inputs.sources.map((source) => sourceForm(source, marks)),
  };
}

function segmentForm(segment: SegmentInputs, marks: NumberMarks): SegmentForm {
  return {
    ...segment,
    shareOfGoal: percentText(segment.shareOfGoal, marks),
    averageDealSize: numberText(segment.averageDealSize, marks),
    dealSizeCv: percentText(segment.dealSizeCv, marks),
    closeRate: percentText(segment.closeRate, marks),
    closeRateRecords: numberText(segment.closeRateRecords, marks),
    cycleDays: numberText(segment.cycleDays, marks),
    openingPipeline: numberText(segment.openingPipeline, marks),
  };
}

function sourceForm(source: SourceInputs, marks: NumberMarks): SourceForm {
  const shares = Object.entries(source.contribution).map(([key, share]) => [key, percentText(share, marks)]);
  return {
    ...source,
    inquiryToQualifiedRate: percentText(source.inquiryToQualifiedRate, marks),
    qualifiedToAcceptedRate: percentText(source.qualifiedToAcceptedRate, marks),
    acceptanceDays: numberText(source.acceptanceDays, marks),
    contribution: Object.fromEntries(shares),
  };
}

/** A cell of the sheet may hold a text where a figure belongs: it shows as it is, to be put right. */
function numberText(value: unknown, marks: NumberMarks): string {
  return typeof value === 'number' && Number.isFinite(value) ? showNumber(value, marks) : String(value ?? '');
}

function percentText(value: unknown, marks: NumberMarks): string {
  return typeof value === 'number' && Number.isFinite(value) ? showPercent(value, marks) : String(value ?? '');
}
