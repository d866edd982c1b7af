import type { Surface } from '../../plan/textTable';
import type { Analyses, Campaign, Competitor, Documented, FollowUpGroup } from '../report';
import { listing, money, percent, rateSpan, section, whole } from './figures';

/** Competitors, campaigns, follow-up and the documented pipeline, as far as the rows tell. */
export function printAnalyses(
  { competitors, campaigns, followUp, documentedPipeline }: Analyses,
  surface: Surface,
): readonly string[] {
  return [
    ...(competitors === null
      ? []
      : [
          section(
            'Win ratio by competitor',
            ['', 'won', 'lost', 'open', 'win ratio', '95% interval', 'by quarter', 'by chance'],
            [...competitors.competitors, { ...competitors.unnamed, name: '(none named)' }].map(competitorRow),
            surface,
          ),
        ]),
    ...(campaigns === null
      ? []
      : [
          section(
            `By ${campaigns.by}`,
            campaignHeadings,
            [...campaigns.campaigns, campaigns.total].map(campaignRow),
            surface,
          ),
        ]),
    ...(followUp === null ? [] : printFollowUp(followUp, surface)),
    ...(documentedPipeline === null ? [] : printDocumented(documentedPipeline, surface)),
  ];
}

const competitorRow = ({ name, won, lost, open, winRatio, trend }: Competitor): readonly string[] => [
  name,
  whole(won),
  whole(lost),
  whole(open),
  percent(winRatio.rate),
  rateSpan(winRatio.interval),
  trend === null ? '-' : trend.score > 0 ? 'rises' : 'falls',
  percent(trend?.probability),
];

const campaignHeadings = [
  '',
  'leads',
  'prospects',
  'opportunities',
  'wins',
  'revenue',
  'gross profit',
  'cost',
  'a lead costs',
  'a win costs',
  'a lead is worth',
];

const campaignRow = (campaign: Campaign): readonly string[] => [
  campaign.name,
  whole(campaign.leads),
  whole(campaign.prospects),
  whole(campaign.opportunities),
  whole(campaign.wins),
  money(campaign.revenue),
  money(campaign.grossProfit),
  money(campaign.cost),
  money(campaign.costPer.lead),
  money(campaign.costPer.win),
  money(campaign.leadValue),
];

const followUpHeadings = [
  '',
  'leads',
  'in time',
  'too late',
  'not due yet',
  'compliance',
  'at stake',
  'handed back',
  'worth',
];

function printFollowUp(
  { total, byTeam, bySource, contacts, notJudged }: NonNullable<Analyses['followUp']>,
  surface: Surface,
): readonly string[] {
  if (contacts === 'untold' && total.rejected === 0) return [];
  const table = (heading: string, groups: readonly FollowUpGroup[]): string =>
    section(heading, followUpHeadings, [...groups, total].map(followUpRow), surface);
  const unknown = notJudged.map(({ reason, leads }) => [reason, whole(leads)]);
  const reasons = total.reasons.map(({ reason, count }) => [reason, whole(count)]);
  return [
    ...(isSplit(byTeam) ? [table('Follow-up of leads by team', byTeam)] : []),
    ...(isSplit(bySource) || !isSplit(byTeam) ? [table('Follow-up of leads by source', bySource)] : []),
    ...(unknown.length === 0 ? [] : [section('Leads that cannot be judged', ['reason', 'leads'], unknown, surface)]),
    ...(reasons.length === 0 ? [] : [section('Leads that sales handed back', ['reason', 'leads'], reasons, surface)]),
  ];
}

/** Whether leads name a team or a source at all. */
const isSplit = (groups: readonly FollowUpGroup[]): boolean => groups.some(({ name }) => name !== '(blank)');

const followUpRow = (group: FollowUpGroup): readonly string[] => [
  group.name,
  whole(group.leads),
  whole(group.met),
  whole(group.breached),
  whole(group.due),
  percent(group.compliance),
  money(group.breachPrice),
  whole(group.rejected),
  money(group.rejectedPrice),
];

const proofs = ['amount', 'close date', 'activity', 'next step'];
const mostListed = 10;

function printDocumented(
  { total, byTeam, undocumented, undocumentedCount, closedSince }: NonNullable<Analyses['documentedPipeline']>,
  surface: Surface,
): readonly string[] {
  const headings = ['', 'open', 'documented', 'has an amount', 'close date', 'activity', 'next step'];
  const table = section(
    'Documented pipeline',
    headings,
    [...(byTeam.length > 1 ? byTeam : []), total].map(documentedRow),
    surface,
  );
  const since = closedSince === 0 ? '' : `Closed since as-of, so not judged: ${whole(closedSince)} open rows.\n`;
  if (undocumentedCount === 0) return [table + since];
  const rows = undocumented
    .slice(0, mostListed)
    .map(({ row, id, missing }) => [`row ${row}`, id, `no ${missing.join(', no ')}`]);
  const more = undocumentedCount > rows.length ? `, the first ${rows.length}` : '';
  return [table + since, listing(`Not documented: ${whole(undocumentedCount)} open rows${more}`, rows, surface)];
}

const documentedRow = ({ name, open, documented, share }: Documented): readonly string[] => [
  name,
  whole(open),
  percent(documented.rate),
  ...proofs.map((proof) => percent(share[proof])),
];
