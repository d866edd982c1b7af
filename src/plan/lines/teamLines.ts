import type { Team } from '../inputs/planInputs';
import { defineLine } from '../model/defineLine';
import { type FormulaLine, over } from '../model/line';
import { opportunities, pipeline, qualifiedLeads, revenue, wins } from './funnelLines';
import { teamOfSource } from './sourceHeads';
import type { Totalled } from './totals';

/** The part of a line that one team owes: its sources, summed. */
function owedBy(owner: Team, line: Totalled, label: string, says: string): FormulaLine {
  return defineLine({
    key: `${owner}-${line.cells.key}`,
    label,
    says,
    kind: line.cells.kind,
    shape: line.cells.shape,
    axes: [],
    from: { teams: over('source', teamOfSource), cells: over('source', line.bySource) },
    formula: (calculus, given) => calculus.sumIf(given.teams, calculus.text(owner), given.cells),
  });
}

export const marketingOpportunities = owedBy(
  'marketing',
  opportunities,
  'Quota: accepted opportunities',
  'Opportunities that marketing owes in the year, accepted by sales.',
);
export const marketingPipeline = owedBy('marketing', pipeline, 'Pipeline', 'Face value of marketing’s opportunities.');
export const marketingRevenue = owedBy(
  'marketing',
  revenue,
  'Revenue',
  'Revenue that marketing’s opportunities must bring.',
);
export const marketingWins = owedBy('marketing', wins, 'Wins', 'Deals won from marketing’s opportunities.');
export const marketingLeads = owedBy(
  'marketing',
  qualifiedLeads,
  'Qualified leads',
  'Leads that marketing hands over.',
);
export const salesOpportunities = owedBy(
  'sales',
  opportunities,
  'Lead development: accepted opportunities',
  'Opportunities that sales itself must create in the year.',
);
