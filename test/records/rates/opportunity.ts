import type { Lead } from '../../../src/records/lead';
import type { Opportunity } from '../../../src/records/opportunity';

const DAY = 86_400_000;

/** The day of an ISO date, counted from 1970-01-01; null for a blank. */
export const dayOfIso = (text: string): number | null => (text === '' ? null : Date.parse(`${text}T00:00:00Z`) / DAY);

/** An open opportunity without anything but what is given. */
export const opportunity = (given: Partial<Opportunity>): Opportunity => ({
  row: 2,
  id: '',
  outcome: 'open',
  stage: '',
  created: null,
  closed: null,
  value: null,
  expectedClose: null,
  lastActivity: null,
  nextStep: null,
  stageDays: {},
  tags: {},
  ...given,
});

/** A lead without anything but what is given. */
export const lead = (given: Partial<Lead>): Lead => ({
  row: 2,
  id: '',
  created: null,
  firstContact: null,
  converted: null,
  isConverted: false,
  rejected: null,
  isRejected: false,
  qualified: null,
  tags: {},
  ...given,
});
