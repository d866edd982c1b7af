import type { LeadDefinition } from '../inputs/planInputs';
import type { InputLine } from '../model/line';
import { kinds } from './kinds';

const part = (field: keyof LeadDefinition, label: string, says: string): InputLine => ({
  type: 'input',
  key: `lead-${field}`,
  label,
  says,
  kind: kinds.text,
  shape: 'text',
  axes: [],
  bounds: { mayBeBlank: true },
  path: () => `leadDefinition.${field}`,
  read: (inputs) => inputs.leadDefinition[field],
});

/** What both teams call a lead: the four things that must all be true. */
export const leadDefinition: readonly InputLine[] = [
  part('profile', 'Ideal profile', 'Which organisations and people fit.'),
  part('budget', 'Budget', 'What counts as having a budget.'),
  part('timeframe', 'Timeframe', 'By when they want to decide.'),
  part('willingness', 'Willingness', 'What counts as willing to talk.'),
];
