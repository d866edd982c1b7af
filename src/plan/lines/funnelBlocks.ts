import type { Line } from '../model/line';
import * as funnel from './funnelLines';
import type { Totalled } from './totals';

/** The funnel from the goal backwards: what each segment and source needs, with its sums. */
export const funnelBlocks: readonly Totalled[] = [
  funnel.revenue,
  funnel.wins,
  funnel.opportunities,
  funnel.pipeline,
  funnel.qualifiedLeads,
  funnel.inquiries,
  funnel.leadsPerWeek,
];

/** What holds for one lead of each segment and source; it cannot be summed. */
export const perLeadLines: readonly Line[] = [funnel.leadToWinRate, funnel.valueOfLead, funnel.allowableCostPerLead];
