import type { Lead } from '../lead';
import type { Opportunity } from '../opportunity';
import { type Bias, bias } from './bias';
import { type CloseRates, closeRates } from './closeRates';
import { cycleDays } from './cycleDays';
import { dealSize } from './dealSize';
import type { Frame } from './frame';
import { leadRates } from './leadRates';
import { openPipeline } from './openPipeline';
import { perWeek } from './perWeek';
import type { Rates } from './rates';
import { spanOf } from './spanOf';
import { stageConversion } from './stageConversion';
import { winCurve } from './winCurve';

/** Records of a whole table, or of one group. */
export interface Records {
  readonly opportunities: readonly Opportunity[];
  readonly leads: readonly Lead[];
}

/** All rates of these records, the close rate as they show it by themselves. */
export function ratesOf({ opportunities, leads }: Records, frame: Frame, stageOrder: readonly string[]): Rates {
  const { asOf } = frame;
  const close = closeRates(opportunities, frame);
  const { rows, won, lost, open, wonOfClosed, wonOfCreated, used } = close;
  const size = dealSize(opportunities);
  const ofLeads = leadRates(leads, { first: frame.firstLead, asOf });
  const curve = frame.whole && winCurve(close.durations.table, frame.whole.horizonDays);
  const created = opportunities.map(({ created: day, bulkLoaded }) => (bulkLoaded ? null : day));
  return {
    rows,
    won,
    lost,
    open,
    planCloseRate: used?.rate ?? null,
    planCloseRateDetail: used && detailOf(used),
    closeRate: wonOfClosed.rate,
    naiveCloseRate: wonOfCreated.rate,
    wonOfClosed,
    wonOfCreated,
    cumulativeCloseRate: close.cumulative,
    bias: biasOf(close, ofLeads.rate),
    withoutDuration: close.withoutDuration,
    dealSize: size,
    cycleDays: cycleDays(opportunities, curve),
    openPipeline: openPipeline(opportunities, size.mean),
    opportunitiesPerWeek: perWeek(created, { first: frame.firstCreated, asOf }),
    leads: ofLeads,
    stageConversion: stageOrder.length === 0 ? null : stageConversion(opportunities, { asOf, order: stageOrder }),
    ...spanOf(datesOf(opportunities)),
  };
}

const detailOf = ({ rate: _, ...detail }: NonNullable<CloseRates['used']>): Rates['planCloseRateDetail'] => detail;

function biasOf({ won, used, wonOfClosed, wonOfCreated }: CloseRates, leadRate: number | null): Bias | null {
  if (!used?.rate || !wonOfClosed.rate || !wonOfCreated.rate) return null;
  const rates = { honest: used.rate, wonOfClosed: wonOfClosed.rate, wonOfCreated: wonOfCreated.rate };
  return bias({ wins: won, ...rates, leadRate });
}

function* datesOf(opportunities: readonly Opportunity[]): Iterable<number | null> {
  for (const { created, closed } of opportunities) {
    yield created;
    yield closed;
  }
}
