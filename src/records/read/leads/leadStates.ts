import type { Mapping } from '../../mapping';
import { stageKey } from '../stages/stageTable';
import { type LeadStanding, type LeadStatuses, leadStatusReader } from './leadStatus';

// Dynamics' statecode of a lead: 0 open, 1 qualified, 2 disqualified. To qualify a lead there is to make an opportunity of it.
const dynamicsStates: Readonly<Record<string, LeadStanding>> = { 0: 'working', 1: 'converted', 2: 'rejected' };

/** What a table's statuses of leads mean. */
export interface LeadStates {
  readonly standingOf: (status: string) => LeadStanding;
  /** The status for qualified, where it is read as converted; null where it is not. */
  readonly qualified: string | null;
}

/**
 * Reads the statuses of a table. `Qualified` is one on the way in some systems and the end of the way in others: in Dynamics, and
 * where `Disqualified` is the other end and no column tells the conversion. `statuses` are all texts of the column.
 */
export function leadStates(mapping: Mapping, statuses: readonly string[], chosen: LeadStatuses): LeadStates {
  const isDynamics = mapping.system === 'Dynamics';
  const qualified = statuses.filter((status) => QUALIFIED.test(stageKey(status)));
  const isQualifiedConverted = qualified.length > 0 && (isDynamics || isPair(mapping, statuses));
  const standingOf = leadStatusReader({
    ...(isDynamics ? dynamicsStates : {}),
    ...(isQualifiedConverted ? Object.fromEntries(qualified.map((status) => [status, 'converted'])) : {}),
    ...chosen,
  });
  return { standingOf, qualified: isQualifiedConverted ? (qualified[0] ?? null) : null };
}

// English, German, French, Spanish, Portuguese.
const [QUALIFIED, DISQUALIFIED] = [/^(?:qualified|qualifiziert|qualifiée?|[cq]u?alificad[oa])$/, /^d[ei]s[cq]u?alifi/];

const isPair = ({ columns }: Mapping, statuses: readonly string[]): boolean =>
  (columns.converted ?? columns.isConverted ?? columns.daysToConversion) === undefined &&
  statuses.some((status) => DISQUALIFIED.test(stageKey(status)));
