import type { Team } from '../../../plan/inputs/planInputs';
import { usualInputs, usualSegment } from '../../../plan/inputs/usualInputs';
import type { PlanForm, SegmentForm, SourceForm } from '../../protocol/planForm';

/**
 * The form of a plan that somebody begins: the usual segments and sources by name, and no figure that could pass for
 * the company's own. `today` is an ISO date: the next calendar year is offered as the fiscal year.
 */
export function blankForm(today: string, currency: string): PlanForm {
  return {
    ...usualInputs,
    company: '',
    currency,
    fiscalYearStart: `${Number(today.slice(0, 4)) + 1}-01-01`,
    revenueGoal: '',
    priorYearRevenue: '',
    renewalRevenue: '',
    churnRate: '',
    expansionRevenue: '0',
    inboundRevenue: '0',
    nurturingRevenue: '0',
    sellingWeeks: '48',
    followUpDays: '3',
    grossMargin: '',
    profitShare: '',
    quarterShares: ['25', '25', '25', '25'],
    chosenConfidence: '80',
    segments: ['Small business', 'Mid-market', 'Enterprise'].map((name, at) => blankSegment(`+${at + 1}`, name)),
    sources: usualSources.map(([name, team], at) => blankSource(`+${at + 1}`, name, team)),
  };
}

const usualSources: readonly (readonly [name: string, team: Team])[] = [
  ['Marketing', 'marketing'],
  ['Sales', 'sales'],
  ['Teleprospecting', 'teleprospecting'],
  ['Channel', 'channel'],
];

/** A segment with nothing but a name. */
export function blankSegment(key: string, name: string): SegmentForm {
  return {
    wonBy: usualSegment.wonBy,
    key,
    name,
    shareOfGoal: '',
    averageDealSize: '',
    dealSizeCv: '60',
    closeRate: '',
    closeRateRecords: '',
    cycleDays: '',
    openingPipeline: '0',
  };
}

/** A source with nothing but a name and its team. */
export function blankSource(key: string, name: string, team: Team): SourceForm {
  return {
    key,
    name,
    team,
    inquiryToQualifiedRate: '',
    qualifiedToAcceptedRate: '',
    acceptanceDays: '14',
    contribution: {},
  };
}
