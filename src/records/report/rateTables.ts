import type { FullReport } from '../headless/fullReport';
import type { Rates } from '../rates/rates';
import { type ReportTable, tableOf } from './reportTable';

type Named = readonly [name: string, rates: Rates];

/** The rates of each group and of all rows: close rate three ways with its bias, deal size and cycle, leads, stages. */
export function rateTables(report: FullReport): readonly ReportTable[] {
  const named: readonly Named[] = [...Object.entries(report.groups), ['Total', report]];
  const by = report.by === null ? '' : ` by ${report.by}`;
  const days = report.cumulativeCloseRate?.horizonDays;
  const within = days === undefined ? '' : `, cumulative within ${days} days`;
  return [
    closeRates(`Close rate${by}${within}`, named),
    ...biasTable(report),
    sizes(`Deal size and cycle of won rows${by}`, named),
    ...(report.leads.rows === 0 ? [] : [leads(`Leads${by}`, named)]),
    ...(report.stageConversion === null ? [] : [stages(report.stageConversion.steps)]),
  ];
}

const closeRates = (heading: string, named: readonly Named[]): ReportTable =>
  tableOf(heading, named, [
    ['', 'text', ([name]) => name],
    ['Won', 'count', ([, { won }]) => won],
    ['Lost', 'count', ([, { lost }]) => lost],
    ['Open', 'count', ([, { open }]) => open],
    ['Won of closed', 'rate', ([, { closeRate }]) => closeRate],
    ['Won of created', 'rate', ([, { naiveCloseRate }]) => naiveCloseRate],
    ['Cumulative', 'rate', ([, { cumulativeCloseRate }]) => cumulativeCloseRate?.rate ?? null],
    ['To plan with', 'rate', ([, { planCloseRate }]) => planCloseRate],
    ['95% from', 'rate', ([, { planCloseRateDetail }]) => planCloseRateDetail?.interval?.low ?? null],
    ['to', 'rate', ([, { planCloseRateDetail }]) => planCloseRateDetail?.interval?.high ?? null],
    ['Records', 'count', ([, { planCloseRateDetail }]) => planCloseRateDetail?.impliedRecords ?? null],
  ]);

function biasTable({ bias }: FullReport): readonly ReportTable[] {
  if (bias === null) return [];
  const { wins, opportunities, wonOfClosed, wonOfCreated } = bias;
  const ways = [
    { name: 'Won of closed', ...wonOfClosed },
    { name: 'Won of created', ...wonOfCreated },
  ];
  const heading = `Ordered too many (below 0: too few) for ${wins} wins, which take ${Math.round(opportunities)} opportunities`;
  return [
    tableOf(heading, ways, [
      ['Planned with', 'text', ({ name }) => name],
      ['Opportunities', 'count', (way) => way.opportunities],
      ['Leads', 'count', (way) => way.leads],
    ]),
  ];
}

const sizes = (heading: string, named: readonly Named[]): ReportTable =>
  tableOf(heading, named, [
    ['', 'text', ([name]) => name],
    ['Mean', 'money', ([, { dealSize }]) => dealSize.mean],
    ['Median', 'money', ([, { dealSize }]) => dealSize.median],
    ['Spread (cv)', 'decimal', ([, { dealSize }]) => dealSize.cv],
    ['Records', 'count', ([, { dealSize }]) => dealSize.count],
    ['Mean days', 'decimal', ([, { cycleDays }]) => cycleDays.mean],
    ['Median days', 'count', ([, { cycleDays }]) => cycleDays.median],
    ['90% within', 'count', ([, { cycleDays }]) => cycleDays.p90],
    ['Median in the end', 'count', ([, { cycleDays }]) => cycleDays.curve?.median ?? null],
    ['Open pipeline', 'money', ([, { openPipeline }]) => openPipeline.estimate],
  ]);

const leads = (heading: string, named: readonly Named[]): ReportTable =>
  tableOf(heading, named, [
    ['', 'text', ([name]) => name],
    ['Leads', 'count', ([, rates]) => rates.leads.rows],
    ['Converted', 'count', ([, rates]) => rates.leads.converted],
    ['Rate', 'rate', ([, rates]) => rates.leads.rate],
    ['95% from', 'rate', ([, rates]) => rates.leads.interval?.low ?? null],
    ['to', 'rate', ([, rates]) => rates.leads.interval?.high ?? null],
    ['Handed back', 'count', ([, rates]) => rates.leads.rejected],
    ['A week', 'decimal', ([, rates]) => rates.leads.perWeek.mean],
    ['Median week', 'decimal', ([, rates]) => rates.leads.perWeek.median],
  ]);

const stages = (steps: NonNullable<Rates['stageConversion']>['steps']): ReportTable =>
  tableOf('Stages', steps, [
    ['', 'text', ({ stage }) => stage],
    ['Reached', 'count', ({ reached }) => reached],
    ['Moved on', 'count', ({ movedOn }) => movedOn],
    ['Lost', 'count', ({ lost }) => lost],
    ['Still there', 'count', ({ stillThere }) => stillThere],
    ['Moved on of decided', 'rate', ({ ofDecided }) => ofDecided.rate],
    ['95% from', 'rate', ({ ofDecided }) => ofDecided.interval?.low ?? null],
    ['to', 'rate', ({ ofDecided }) => ofDecided.interval?.high ?? null],
  ]);
