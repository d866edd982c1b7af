import type { Opportunity } from '../opportunity';

/** What is known on a day of an opportunity that was closed after it: that it was open, and nothing of what the closing left in it. */
export const closedLater = {
  outcome: 'open',
  closed: null,
  value: null,
  expectedClose: null,
  nextStep: null,
  laterNews: 'closed',
} as const satisfies Partial<Opportunity>;
