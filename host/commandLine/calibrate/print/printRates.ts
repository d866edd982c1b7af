import type { Surface } from '../../plan/textTable';
import type { Bias, GroupRates, Rates, Report } from '../report';
import { decimal, money, oneDecimal, percent, rateSpan, section, whole } from './figures';

/** The rates of all rows and of each group: close rate three ways, deal size and cycle, leads, stages. */
export function printRates(report: Report, surface: Surface): readonly string[] {
  const named = namedRates(report);
  const by = report.by === null ? '' : ` by ${report.by}`;
  const { horizonDays = null } = report.cumulativeCloseRate ?? {};
  const within = horizonDays === null ? '' : `, cumulative within ${horizonDays} days`;
  return [
    section(`Close rate${by}${within}`, closeHeadings, named.map(closeRow), surface) + biasText(report.bias),
    section(`Deal size and cycle of won rows${by}`, sizeHeadings, named.map(sizeRow), surface),
    ...(report.leads.rows === 0 ? [] : [section(`Leads${by}`, leadHeadings, named.map(leadRow), surface)]),
    ...(report.stageConversion === null ? [] : [stages(report.stageConversion.steps, surface)]),
  ];
}

type Named = readonly [name: string, rates: Rates | GroupRates];

const namedRates = (report: Report): readonly Named[] => [...Object.entries(report.groups), ['Total', report]];

const closeHeadings = [
  '',
  'won',
  'lost',
  'open',
  'won of closed',
  'won of created',
  'cumulative',
  'to plan with',
  '95% interval',
  'records',
];

function closeRow([name, rates]: Named): readonly string[] {
  const { won, lost, open, closeRate, naiveCloseRate, cumulativeCloseRate, planCloseRate, planCloseRateDetail } = rates;
  const isSmall = 'isSmall' in rates && rates.isSmall;
  return [
    isSmall ? `${name} *` : name,
    whole(won),
    whole(lost),
    whole(open),
    percent(closeRate),
    percent(naiveCloseRate),
    percent(cumulativeCloseRate?.rate),
    percent(planCloseRate),
    rateSpan(planCloseRateDetail?.interval),
    whole(planCloseRateDetail?.impliedRecords),
  ];
}

/** What the rates that teams read off would order. */
function biasText(bias: Bias | null): string {
  if (bias === null) return '';
  const { wins, opportunities, wonOfClosed, wonOfCreated } = bias;
  const excess = (name: string, { opportunities: over, leads }: Bias['wonOfClosed']): string => {
    const inLeads = leads === null ? '' : ` (${whole(Math.abs(leads))} leads)`;
    return `${name} orders ${whole(Math.abs(over))} too ${over < 0 ? 'few' : 'many'}${inLeads}`;
  };
  const [first, second] = [excess('won of closed', wonOfClosed), excess('won of created', wonOfCreated)];
  return `To win ${whole(wins)} it takes ${whole(opportunities)} opportunities: ${first}, ${second}.\n`;
}

const sizeHeadings = [
  '',
  'mean',
  'median',
  'cv',
  'records',
  'cycle mean',
  'median',
  '90%',
  'median in the end',
  'open rows',
  'open pipeline',
];

const sizeRow = ([name, { dealSize, cycleDays, openPipeline }]: Named): readonly string[] => [
  name,
  money(dealSize.mean),
  money(dealSize.median),
  decimal(dealSize.cv),
  whole(dealSize.count),
  oneDecimal(cycleDays.mean),
  whole(cycleDays.median),
  whole(cycleDays.p90),
  whole(cycleDays.curve?.median),
  whole(openPipeline.rows),
  money(openPipeline.estimate),
];

const leadHeadings = ['', 'leads', 'converted', 'rate', '95% interval', 'handed back', 'a week', 'median week'];

const leadRow = ([name, { leads }]: Named): readonly string[] => [
  name,
  whole(leads.rows),
  whole(leads.converted),
  percent(leads.rate),
  rateSpan(leads.interval),
  whole(leads.rejected),
  oneDecimal(leads.perWeek.mean),
  oneDecimal(leads.perWeek.median),
];

function stages(steps: NonNullable<Report['stageConversion']>['steps'], surface: Surface): string {
  const rows = steps.map(({ stage, reached, movedOn, lost, stillThere, ofDecided }) => [
    stage,
    whole(reached),
    whole(movedOn),
    whole(lost),
    whole(stillThere),
    percent(ofDecided.rate),
    rateSpan(ofDecided.interval),
  ]);
  const headings = ['', 'reached', 'moved on', 'lost', 'still there', 'moved on of decided', '95% interval'];
  return section('Stages', headings, rows, surface);
}
