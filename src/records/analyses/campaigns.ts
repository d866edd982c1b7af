import { numbers } from '../../core/calculus/numbers';
import { costPer } from '../../core/metrics/costPer';
import { leadValue } from '../../core/metrics/leadValue';
import type { Lead } from '../lead';
import type { Opportunity } from '../opportunity';
import { ascending, totalOf } from '../rates/ascending';
import { type CountedRate, countedRate } from '../rates/countedRate';
import { BLANK, groupRecords } from '../rates/groupRecords';
import type { Records } from '../rates/ratesOf';

/** What one campaign or source brought, traced to gross profit. Money is in the export's currency. */
export interface Campaign {
  readonly name: string;
  readonly leads: number;
  /** Qualified leads; null where the export does not say which are. */
  readonly prospects: number | null;
  readonly opportunities: number;
  readonly wins: number;
  readonly revenue: number;
  readonly grossProfit: number;
  /** null where the table of costs does not name it. */
  readonly cost: number | null;
  /** COST_PER of each; null without a cost, or where there are none of them. */
  readonly costPer: {
    readonly lead: number | null;
    readonly prospect: number | null;
    readonly opportunity: number | null;
    readonly win: number | null;
  };
  /** Wins of leads so far: young leads count as not won yet. null where more wins than leads show that some had no lead. */
  readonly leadToWin: CountedRate | null;
  /** LEAD_VALUE: mean deal size x lead to win x margin; null where one of them is not known. */
  readonly leadValue: number | null;
}

export interface CampaignOptions {
  /** What names the campaign: `campaign` or `source`. */
  readonly by: 'campaign' | 'source';
  /** Gross margin, 0 to 1; 1 without it. */
  readonly margin?: number;
  /** What was spent on each, by name, case aside. */
  readonly costs?: Readonly<Record<string, number>>;
}

/** All campaigns, and their sum. */
export interface Campaigns {
  /** By name; records that name none as `(blank)`; one that cost money but brought nothing has its row. */
  readonly campaigns: readonly Campaign[];
  readonly total: Campaign;
}

/** Campaigns or sources from lead to gross profit, with what each lead, prospect, opportunity and win cost. */
export function campaigns(
  opportunities: readonly Opportunity[],
  leads: readonly Lead[],
  { by, margin = 1, costs = {} }: CampaignOptions,
): Campaigns {
  const unspent = new Map(Object.entries(costs).map(([name, cost]) => [name.trim().toLowerCase(), { name, cost }]));
  const found = groupRecords({ opportunities, leads }, by).map((group) => {
    const key = (group.name === BLANK ? '' : group.name).toLowerCase();
    const cost = unspent.get(key)?.cost ?? null;
    unspent.delete(key);
    return campaignOf(group.name, group, { margin, cost });
  });
  const silent = [...unspent.values()].map(({ name, cost }) =>
    campaignOf(name.trim() || BLANK, { opportunities: [], leads: [] }, { margin, cost }),
  );
  const spent = Object.values(costs);
  const cost = spent.length === 0 ? null : totalOf(ascending(spent));
  return {
    campaigns: [...found, ...silent].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
    total: campaignOf('Total', { opportunities, leads }, { margin, cost }),
  };
}

interface Money {
  readonly margin: number;
  readonly cost: number | null;
}

function campaignOf(name: string, { opportunities, leads }: Records, { margin, cost }: Money): Campaign {
  const amounts: number[] = [];
  let [wins, deals] = [0, 0];
  for (const { outcome, value } of opportunities) {
    if (outcome !== 'won') continue;
    wins++;
    if (value === null) continue;
    amounts.push(value);
    // A credit lowers the revenue and is no deal.
    if (value > 0) deals++;
  }
  const revenue = totalOf(ascending(amounts));
  const prospects = prospectsIn(leads);
  const leadToWin = leads.length === 0 || wins > leads.length ? null : countedRate(wins, leads.length);
  const dealSize = deals === 0 ? null : revenue / deals;
  const per = (count: number | null) =>
    cost === null || !count ? null : Number(costPer.formula(numbers, { spend: cost, count }));
  return {
    name,
    leads: leads.length,
    prospects,
    opportunities: opportunities.length,
    wins,
    revenue,
    grossProfit: revenue * margin,
    cost,
    costPer: {
      lead: per(leads.length),
      prospect: per(prospects),
      opportunity: per(opportunities.length),
      win: per(wins),
    },
    leadToWin,
    leadValue: worthOf(dealSize, leadToWin?.rate ?? null, margin),
  };
}

function prospectsIn(leads: readonly Lead[]): number | null {
  let [known, prospects] = [false, 0];
  for (const { qualified } of leads) {
    if (qualified !== null) known = true;
    if (qualified) prospects++;
  }
  return known ? prospects : null;
}

/** No win makes the value 0 whatever a deal would be worth. */
function worthOf(averageDealSize: number | null, leadToWinRate: number | null, grossMargin: number): number | null {
  if (leadToWinRate === null) return null;
  if (leadToWinRate === 0) return 0;
  if (averageDealSize === null) return null;
  return Number(leadValue.formula(numbers, { averageDealSize, leadToWinRate, grossMargin }));
}
