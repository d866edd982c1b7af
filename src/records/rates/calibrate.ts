import type { Lead } from '../lead';
import type { Opportunity, Tag } from '../opportunity';
import { isoOfDay } from '../read/dates/dayOf';
import { asKnownOn } from './asKnownOn';
import type { Calibration } from './calibration';
import { type Frame, frameOf } from './frame';
import { type GroupedRates, groupRates } from './groupRates';
import { createdDays } from './leadRates';
import { type Records, ratesOf } from './ratesOf';
import { stageOrder } from './stageOrder';
import { groupRemarks } from './warnings/groupRemarks';
import { immatureCohorts } from './warnings/immatureCohorts';
import { levelShifts } from './warnings/levelShifts';
import { missingRows } from './warnings/missingRows';
import { pastRemarks } from './warnings/pastRemarks';
import { rateRemarks } from './warnings/rateRemarks';

export interface CalibrateOptions {
  /** Day that the rates are true for, counted from 1970-01-01: that of the export. What comes later is not known yet. */
  readonly asOf: number;
  /** Tag to group by; without it there are no groups. */
  readonly by?: Tag;
  /** Days from creation within which to win; without it as far as the curve is well known. */
  readonly horizonDays?: number;
  /** Stages in funnel order, top first, without the closed ones; without it in the order that the stage history shows. */
  readonly stages?: readonly string[];
}

/**
 * Rates from cleaned CRM rows that can be defended: for a plan, for the panel that compares them with today's inputs, and
 * for `npm run calibrate`. Linear in the rows; whatever their order, the result is the same.
 *
 * @example calibrate(opportunities, leads, { asOf: 17531, by: 'segment' }).groups['Enterprise']?.planCloseRate
 */
export function calibrate(
  opportunities: readonly Opportunity[],
  leads: readonly Lead[],
  { asOf, by, horizonDays, stages }: CalibrateOptions,
): Calibration {
  const records: Records = {
    opportunities: asKnownOn(opportunities, asOf),
    leads: leads.filter(({ created }) => created === null || Math.floor(created) <= asOf),
  };
  const frame = frameOf(records.opportunities, {
    asOf,
    horizonDays: horizonDays ?? null,
    firstCreated: firstOf(createdIn(records.opportunities)),
    firstLead: firstOf(createdDays(records.leads)),
  });
  const order = stages ?? stageOrder(records.opportunities);
  const rates = ratesOf(records, frame, order);
  const grouped = by === undefined ? null : groupRates(records, { by, frame, stageOrder: order });
  return {
    ...rates,
    asOf: isoOfDay(asOf),
    by: by ?? null,
    groups: grouped?.groups ?? {},
    spread: grouped?.spread ?? null,
    ...judged(records, { frame, rates, grouped }),
  };
}

interface Found {
  readonly frame: Frame;
  readonly rates: ReturnType<typeof ratesOf>;
  readonly grouped: GroupedRates | null;
}

/** What keeps the figures from being taken at face value. */
function judged({ opportunities }: Records, { frame, rates, grouped }: Found) {
  const { asOf, truncated } = frame;
  const observedFrom = truncated?.observedFrom ?? null;
  const medianCycle = rates.cycleDays.curve?.median ?? null;
  const immature = medianCycle === null ? null : immatureCohorts(opportunities, asOf, medianCycle);
  const shifts = medianCycle === null ? [] : levelShifts(opportunities, { asOf, medianCycle, observedFrom });
  const warnings = [
    ...pastRemarks({ frame, immature, shifts }),
    ...missingRows(opportunities, asOf),
    ...rateRemarks(rates),
    ...(grouped ? groupRemarks(grouped) : []),
  ];
  const start = observedFrom === null ? null : isoOfDay(observedFrom);
  return { immature, observedFrom: start, levelShifts: shifts, warnings };
}

const createdIn = (opportunities: readonly Opportunity[]): readonly (number | null)[] =>
  opportunities.map(({ created, bulkLoaded }) => (bulkLoaded ? null : created));

function firstOf(days: readonly (number | null)[]): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const day of days) if (day !== null && day < first) first = day;
  return Number.isFinite(first) ? first : null;
}
