import type { Analyses } from '../analyses/analyses';
import type { FollowUpGroup } from '../analyses/followUpGroup';
import { filled, type ReportTable, tableOf } from './reportTable';

/** Competitors, campaigns, follow-up both ways and the documented pipeline, as far as the rows tell. */
export function analysisTables({
  competitors,
  campaigns,
  followUp,
  documentedPipeline,
}: Analyses): readonly ReportTable[] {
  return [
    ...(competitors ? [competitorTable(competitors)] : []),
    ...(campaigns ? [campaignTable(campaigns)] : []),
    ...(followUp ? followUpTables(followUp) : []),
    ...(documentedPipeline ? documentedTables(documentedPipeline) : []),
  ];
}

type Given<Key extends keyof Analyses> = NonNullable<Analyses[Key]>;

const competitorTable = ({ competitors, unnamed }: Given<'competitors'>): ReportTable =>
  tableOf(
    'Win ratio by competitor',
    [...competitors, { ...unnamed, name: '(none named)' }],
    [
      ['', 'text', ({ name }) => name],
      ['Won', 'count', ({ won }) => won],
      ['Lost', 'count', ({ lost }) => lost],
      ['Open', 'count', ({ open }) => open],
      ['Win ratio', 'rate', ({ winRatio }) => winRatio.rate],
      ['95% from', 'rate', ({ winRatio }) => winRatio.interval?.low ?? null],
      ['to', 'rate', ({ winRatio }) => winRatio.interval?.high ?? null],
      ['By quarter', 'text', ({ trend }) => (trend === null ? null : trend.score > 0 ? 'rises' : 'falls')],
      ['By chance alone', 'rate', ({ trend }) => trend?.probability ?? null],
    ],
  );

const campaignTable = ({ by, campaigns, total }: Given<'campaigns'>): ReportTable =>
  tableOf(
    `By ${by}`,
    [...campaigns, total],
    [
      ['', 'text', ({ name }) => name],
      ['Leads', 'count', ({ leads }) => leads],
      ['Prospects', 'count', ({ prospects }) => prospects],
      ['Opportunities', 'count', ({ opportunities }) => opportunities],
      ['Wins', 'count', ({ wins }) => wins],
      ['Revenue', 'money', ({ revenue }) => revenue],
      ['Gross profit', 'money', ({ grossProfit }) => grossProfit],
      ['A lead is worth', 'money', ({ leadValue }) => leadValue],
      ...costColumns(total),
    ],
  );

type Campaign = Given<'campaigns'>['total'];

/** Nothing where no campaign's cost is known. */
function costColumns({
  cost: spent,
}: Campaign): readonly (readonly [string, 'money', (row: Campaign) => number | null])[] {
  if (spent === null) return [];
  return [
    ['Cost', 'money', ({ cost }) => cost],
    ['A lead cost', 'money', ({ costPer }) => costPer.lead],
    ['A prospect cost', 'money', ({ costPer }) => costPer.prospect],
    ['An opportunity cost', 'money', ({ costPer }) => costPer.opportunity],
    ['A win cost', 'money', ({ costPer }) => costPer.win],
  ];
}

function followUpTables({
  total,
  byTeam,
  bySource,
  breaches,
  contacts,
  notJudged,
}: Given<'followUp'>): readonly ReportTable[] {
  const isSplit = (groups: readonly FollowUpGroup[]): boolean => groups.some(({ name }) => name !== '(blank)');
  if (contacts === 'untold' && total.rejected === 0) return [];
  return [
    ...(isSplit(byTeam) ? [followUpTable('Follow-up of leads by team', [...byTeam, total])] : []),
    followUpTable('Follow-up of leads by source', [...(isSplit(bySource) ? bySource : []), total]),
    ...filled(
      tableOf('Leads that cannot be judged', notJudged, [
        ['Reason', 'text', ({ reason }) => reason],
        ['Leads', 'count', ({ leads }) => leads],
      ]),
    ),
    ...filled(
      tableOf('Leads that sales handed back', total.reasons, [
        ['Reason', 'text', ({ reason }) => reason],
        ['Leads', 'count', ({ count }) => count],
      ]),
    ),
    ...filled(
      tableOf(listed('Leads contacted too late', breaches.length, total.breached ?? 0), breaches, [
        ['Lead', 'text', ({ id }) => id],
        ['Row', 'text', ({ row }) => row],
        ['Team', 'text', ({ team }) => team],
        ['Source', 'text', ({ source }) => source],
        ['Days waited', 'decimal', ({ waitedDays }) => waitedDays],
        ['At stake', 'money', ({ price }) => price],
      ]),
    ),
  ];
}

const followUpTable = (heading: string, groups: readonly FollowUpGroup[]): ReportTable =>
  tableOf(heading, groups, [
    ['', 'text', ({ name }) => name],
    ['Leads', 'count', ({ leads }) => leads],
    ['In time', 'count', ({ met }) => met],
    ['Too late', 'count', ({ breached }) => breached],
    ['Not due yet', 'count', ({ due }) => due],
    ['Compliance', 'rate', ({ compliance }) => compliance],
    ['At stake', 'money', ({ breachPrice }) => breachPrice],
    ['Handed back', 'count', ({ rejected }) => rejected],
    ['Worth', 'money', ({ rejectedPrice }) => rejectedPrice],
  ]);

function documentedTables(found: Given<'documentedPipeline'>): readonly ReportTable[] {
  const { total, byTeam, undocumented, undocumentedCount, closedSince } = found;
  const since = closedSince === 0 ? '' : `, without ${closedSince} rows that were closed since`;
  return [
    tableOf(
      `Documented pipeline${since}`,
      [...(byTeam.length > 1 ? byTeam : []), total],
      [
        ['', 'text', ({ name }) => name],
        ['Open', 'count', ({ open }) => open],
        ['Documented', 'rate', ({ documented }) => documented.rate],
        ['Has an amount', 'rate', ({ share }) => share.amount],
        ['Close date ahead', 'rate', ({ share }) => share['close date']],
        ['Recent activity', 'rate', ({ share }) => share.activity],
        ['Next step', 'rate', ({ share }) => share['next step']],
      ],
    ),
    ...filled(
      tableOf(listed('Not documented', undocumented.length, undocumentedCount), undocumented, [
        ['Opportunity', 'text', ({ id }) => id],
        ['Row', 'text', ({ row }) => row],
        ['Team', 'text', ({ team }) => team],
        ['Owner', 'text', ({ owner }) => owner],
        ['Lacks', 'text', ({ missing }) => missing.join(', ')],
      ]),
    ),
  ];
}

const listed = (heading: string, shown: number, all: number): string =>
  shown < all ? `${heading}: the first ${shown} of ${all}` : heading;
