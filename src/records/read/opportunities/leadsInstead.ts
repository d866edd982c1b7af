import type { Field, Mapping } from '../../mapping';
import { kindMarks } from '../../mapping/kindMarks';
import { kindOf } from '../../mapping/kindOf';
import type { Heading } from '../tableReader';

const outcomes: readonly Field[] = ['stage', 'status', 'isWon'];
const endings: readonly Field[] = ['value', 'wonValue', 'closed', 'wonOn', 'lostOn'];
const mostNamed = 6;

/**
 * A sentence that says that a table given as opportunities holds leads or contacts: its headers are those of leads, and it has
 * no stage, or neither an amount nor a day of closing. null where it does not.
 */
export function leadsInstead({ name, headers }: Heading, { columns }: Mapping): string | null {
  if (kindOf(headers) !== 'leads') return null;
  const hasOutcome = outcomes.some((field) => columns[field] !== undefined);
  const hasEnding = endings.some((field) => (columns[field]?.certainty ?? 'guess') !== 'guess');
  if (hasOutcome && hasEnding) return null;
  const lacks = hasOutcome ? 'no amount and no day of closing' : 'no stage';
  const signs = kindMarks(headers, 'leads').slice(0, mostNamed).join(', ');
  return (
    `${name} looks like leads or contacts, not opportunities: it has ${signs}, but ${lacks}. ` +
    'Give it as leads (--leads FILE, or Leads in the panel) beside a table of opportunities.'
  );
}
