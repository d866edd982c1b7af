import * as z from 'zod/mini';
import { periodsOf } from '../../plan/inputs/periodsOf';
import { followUpBases, type PlanInputs } from '../../plan/inputs/planInputs';
import { usualInputs } from '../../plan/inputs/usualInputs';
import { leadTypeShape, periodShape, segmentShape, sourceShape } from './memberShapes';
import { calendarShape, capacityShape, confidenceShape, leadDefinitionShape, provenanceShape } from './partShapes';

const text = z.string();
const number = z.number();
const { confidence, capacity } = usualInputs;

/** All that a plan may be given as. */
const given = z.strictObject({
  company: text,
  currency: text,
  fiscalYearStart: text,
  revenueGoal: number,
  priorYearRevenue: number,
  renewalRevenue: number,
  churnRate: number,
  expansionRevenue: z._default(number, usualInputs.expansionRevenue),
  inboundRevenue: z._default(number, usualInputs.inboundRevenue),
  nurturingRevenue: z._default(number, usualInputs.nurturingRevenue),
  sellingWeeks: z._default(number, usualInputs.sellingWeeks),
  followUpDays: z._default(number, usualInputs.followUpDays),
  followUpBasis: z._default(z.enum(followUpBases), usualInputs.followUpBasis),
  grossMargin: number,
  profitShare: number,
  salesLeader: z._default(text, usualInputs.salesLeader),
  marketingLeader: z._default(text, usualInputs.marketingLeader),
  leadDefinition: z._default(leadDefinitionShape, usualInputs.leadDefinition),
  calendar: z.optional(calendarShape),
  periods: z.optional(z.array(periodShape)),
  holidays: z._default(z.array(text), [...usualInputs.holidays]),
  cycleShape: z._default(number, usualInputs.cycleShape),
  curveDays: z._default(z.array(number), [...usualInputs.curveDays]),
  confidence: z._default(confidenceShape, { ...confidence, compared: [...confidence.compared] }),
  capacity: z._default(capacityShape, {
    ...capacity,
    ramp: [...capacity.ramp],
    reps: [...capacity.reps],
    hires: [...capacity.hires],
  }),
  leadTypes: z._default(z.array(leadTypeShape), []),
  segments: z.array(segmentShape),
  sources: z.array(sourceShape),
  provenance: z._default(z.record(text, provenanceShape), {}),
});

/** Periods are given one by one, or by the name of their calendar. */
const oneCalendar = given.check(({ value, issues }) => {
  if (value.calendar === undefined || value.periods === undefined) return;
  issues.push({ code: 'custom', input: value.calendar, path: ['calendar'], message: 'must be absent beside periods' });
});

const complete = z.transform(
  ({ calendar, periods, ...others }: z.infer<typeof given>): PlanInputs => ({
    ...others,
    periods: periods ?? (calendar === undefined ? usualInputs.periods : periodsOf(calendar)),
  }),
);

/**
 * Structure of plan inputs that arrive from outside: which fields, of which type. A plan file may leave out what there is a
 * usual value for, and may name a calendar where the plan has periods. What values are allowed is `checkInputs`' to say, in
 * words for planners.
 */
export const planInputsShape: z.ZodMiniType<PlanInputs, unknown> = z.pipe(oneCalendar, complete);
