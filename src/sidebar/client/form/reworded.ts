import type { PlanForm } from '../../protocol/planForm';
import type { NumberMarks } from '../numbers/numberMarks';
import { readMoney } from '../numbers/readMoney';
import { readPercent } from '../numbers/readPercent';
import { showNumber } from '../numbers/showNumber';
import { showPercent } from '../numbers/showPercent';

/**
 * A form typed in one locale as it would be typed in another: the spreadsheet's locale was changed since. A text that
 * is no figure stays as it is.
 */
export function reworded(form: PlanForm, from: NumberMarks, to: NumberMarks): PlanForm {
  const number = (text: string) => {
    const reading = readMoney(text, from, form.currency);
    return reading.kind === 'value' ? showNumber(reading.value, to) : text;
  };
  const percent = (text: string) => {
    const reading = readPercent(text, from);
    return reading.kind === 'value' ? showPercent(reading.value, to) : text;
  };
  return {
    ...form,
    revenueGoal: number(form.revenueGoal),
    priorYearRevenue: number(form.priorYearRevenue),
    renewalRevenue: number(form.renewalRevenue),
    churnRate: percent(form.churnRate),
    expansionRevenue: number(form.expansionRevenue),
    inboundRevenue: number(form.inboundRevenue),
    nurturingRevenue: number(form.nurturingRevenue),
    sellingWeeks: number(form.sellingWeeks),
    followUpDays: number(form.followUpDays),
    grossMargin: percent(form.grossMargin),
    profitShare: percent(form.profitShare),
    quarterShares: form.quarterShares.map(percent),
    chosenConfidence: percent(form.chosenConfidence),
    segments: form.segments.map((segment) => ({
      ...segment,
      shareOfGoal: percent(segment.shareOfGoal),
      averageDealSize: number(segment.averageDealSize),
      dealSizeCv: percent(segment.dealSizeCv),
      closeRate: percent(segment.closeRate),
      closeRateRecords: number(segment.closeRateRecords),
      cycleDays: number(segment.cycleDays),
      openingPipeline: number(segment.openingPipeline),
    })),
    sources: form.sources.map((source) => ({
      ...source,
      inquiryToQualifiedRate: percent(source.inquiryToQualifiedRate),
      qualifiedToAcceptedRate: percent(source.qualifiedToAcceptedRate),
      acceptanceDays: number(source.acceptanceDays),
      contribution: Object.fromEntries(Object.entries(source.contribution).map(([key, text]) => [key, percent(text)])),
    })),
  };
}
