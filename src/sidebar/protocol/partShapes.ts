import * as z from 'zod/mini';
import { calendars } from '../../plan/inputs/periodsOf';
import { bases } from '../../plan/inputs/planInputs';

const text = z.string();
const number = z.number();
const quarters = z.tuple([number, number, number, number]);

/** What both teams call a lead. */
export const leadDefinitionShape = z.strictObject({ profile: text, budget: text, timeframe: text, willingness: text });

/** The confidence of quotas. */
export const confidenceShape = z.strictObject({ chosen: number, compared: z.tuple([number, number, number]) });

/** What sales can close. */
export const capacityShape = z.strictObject({
  productivity: number,
  ramp: z.array(number),
  reps: z.array(number),
  hires: quarters,
  attritionRate: number,
  hiringDays: number,
});

const even = 0.25;

/** A calendar by name, from which the periods follow. */
export const calendarShape = z.strictObject({
  calendar: z.enum(calendars),
  weeksInYear: z._default(z.literal([52, 53]), 52),
  quarterShares: z._default(quarters, [even, even, even, even]),
});

/** Where a figure comes from. */
export const provenanceShape = z.strictObject({
  source: text,
  owner: text,
  asOf: text,
  records: z.exactOptional(number),
  basis: z.exactOptional(z.enum(bases)),
});
