import { periodsOf } from './periodsOf';
import type { PlanInputs, SegmentInputs, SourceInputs } from './planInputs';

/** Records that a close rate is taken to rest on where nobody says how many. */
export const USUAL_RECORDS = 100;

type Essential =
  | 'company'
  | 'currency'
  | 'fiscalYearStart'
  | 'revenueGoal'
  | 'priorYearRevenue'
  | 'renewalRevenue'
  | 'churnRate'
  | 'grossMargin'
  | 'profitShare'
  | 'segments'
  | 'sources';

/**
 * What a plan starts with where the planner has not said otherwise: a calendar of months with even quarters, quotas at 80%
 * confidence, deals that differ as deals do, no revenue that comes by itself, and no sales reps yet.
 */
export const usualInputs: Omit<PlanInputs, Essential> = {
  expansionRevenue: 0,
  inboundRevenue: 0,
  nurturingRevenue: 0,
  sellingWeeks: 48,
  followUpDays: 3,
  followUpBasis: 'elapsed',
  salesLeader: '',
  marketingLeader: '',
  leadDefinition: { profile: '', budget: '', timeframe: '', willingness: '' },
  periods: periodsOf({ calendar: 'month', weeksInYear: 52, quarterShares: [0.25, 0.25, 0.25, 0.25] }),
  holidays: [],
  cycleShape: 1.5,
  curveDays: [0, 7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730],
  confidence: { chosen: 0.8, compared: [0.5, 0.8, 0.9] },
  // Ramp by quarter after Kellblog's bookings capacity model.
  capacity: {
    productivity: 250000,
    ramp: [0, 0.25, 0.5, 0.75, 1],
    reps: [0, 0, 0, 0, 0],
    hires: [0, 0, 0, 0],
    attritionRate: 0.04,
    hiringDays: 60,
  },
  leadTypes: [],
  provenance: {},
};

export const usualSegment: Pick<SegmentInputs, 'dealSizeCv' | 'closeRateRecords' | 'wonBy' | 'openingPipeline'> = {
  dealSizeCv: 0.6,
  closeRateRecords: USUAL_RECORDS,
  wonBy: [],
  openingPipeline: 0,
};

export const usualSource: Pick<SourceInputs, 'acceptanceDays'> = { acceptanceDays: 14 };
