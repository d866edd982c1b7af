/** The steps from an empty sheet to a plan, in order. */
export const steps = ['Goal', 'Segments', 'Sources', 'Rates', 'Calendar', 'Agreement', 'Review'] as const;

export type StepName = (typeof steps)[number];

const rates =
  /^sources\[\d+\]\.(inquiryToQualifiedRate|qualifiedToAcceptedRate|acceptanceDays)$|^grossMargin$|^profitShare$/;
const calendar = /^(quarterShares|periods|holidays|cycleShape|curveDays|confidence|capacity|leadTypes)\b|\.wonBy\b/;
const agreement = /^followUpDays$|^followUpBasis$|^salesLeader$|^marketingLeader$|^leadDefinition\./;

/** The step, from 0, on which the field at a path is filled in. */
export function stepOf(path: string): number {
  if (rates.test(path)) return steps.indexOf('Rates');
  if (calendar.test(path)) return steps.indexOf('Calendar');
  if (agreement.test(path)) return steps.indexOf('Agreement');
  if (path.startsWith('segments')) return steps.indexOf('Segments');
  return path.startsWith('sources') ? steps.indexOf('Sources') : steps.indexOf('Goal');
}
