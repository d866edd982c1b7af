import type { Kind } from '../../core/calculus/kind';
import type { Unit } from '../../core/calculus/unit';

const inUnit = (unit: Unit): Kind => ({ kind: 'number', unit });

/** The kinds that lines of the plan are in. Pipeline money is not bookings money until a close rate makes it so. */
export const kinds = {
  text: { kind: 'text' },
  date: { kind: 'date' },
  flag: { kind: 'flag' },
  plain: inUnit({}),
  money: inUnit({ money: 1 }),
  dealSize: inUnit({ money: 1, win: -1 }),
  pipeline: inUnit({ money: 1, opportunity: 1, win: -1 }),
  moneyPerLead: inUnit({ money: 1, lead: -1 }),
  moneyPerOpportunity: inUnit({ money: 1, opportunity: -1 }),
  wins: inUnit({ win: 1 }),
  opportunities: inUnit({ opportunity: 1 }),
  leads: inUnit({ lead: 1 }),
  inquiries: inUnit({ inquiry: 1 }),
  leadsPerWeek: inUnit({ lead: 1, week: -1 }),
  closeRate: inUnit({ win: 1, opportunity: -1 }),
  acceptedRate: inUnit({ opportunity: 1, lead: -1 }),
  qualifiedRate: inUnit({ lead: 1, inquiry: -1 }),
  leadToWinRate: inUnit({ win: 1, lead: -1 }),
  weeks: inUnit({ week: 1 }),
  days: inUnit({ day: 1 }),
  perDay: inUnit({ day: -1 }),
  opportunitiesPerDay: inUnit({ opportunity: 1, day: -1 }),
  reps: inUnit({ rep: 1 }),
  moneyPerRep: inUnit({ money: 1, rep: -1 }),
  leadsPerRep: inUnit({ lead: 1, rep: -1 }),
} as const satisfies Readonly<Record<string, Kind>>;
