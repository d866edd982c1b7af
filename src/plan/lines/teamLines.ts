import type { Team } from '../inputs/planInputs';
import { defineLine } from '../model/defineLine';
import { type FormulaLine, over } from '../model/line';
import { opportunities, pipeline, qualifiedLeads, revenue, wins } from './funnelLines';
import { kinds } from './kinds';
import { team } from './sourceInputs';
import type { Totalled } from './totals';

/** The team of each source, repeated above the funnel so that it lies along the same columns. */
export const teamOfSource = defineLine({
  key: 'teamOfSource',
  label: 'Team',
  says: 'The team that owes the quota of this source.',
  kind: kinds.text,
  shape: 'text',
  axes: ['source'],
  from: { team },
  formula: (_, given) => given.team,
});

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
