import { followUpBases } from '../inputs/planInputs';
import { scalarInput } from './inputLine';
import { kinds } from './kinds';

const money = { kind: kinds.money, shape: 'money', bounds: { atLeast: 0 } } as const;

export const revenueGoal = scalarInput('revenueGoal', {
  ...money,
  label: 'Revenue goal',
  says: 'The joint number: revenue to book in the year, from all clients, old and new.',
  bounds: { above: 0 },
});

export const priorYearRevenue = scalarInput('priorYearRevenue', {
  ...money,
  label: 'Revenue of the year before',
  says: 'What was booked in the year before; growth is measured against it.',
  bounds: { above: 0 },
});

export const renewalRevenue = scalarInput('renewalRevenue', {
  ...money,
  label: 'Revenue up for renewal',
  says: 'Revenue of existing clients that comes up for renewal in the year, before churn.',
});

export const churnRate = scalarInput('churnRate', {
  label: 'Churn',
  says: 'Share of the revenue up for renewal that is expected not to renew.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 1 },
});

export const expansionRevenue = scalarInput('expansionRevenue', {
  ...money,
  label: 'Expansion revenue',
  says: 'Revenue expected from existing clients who buy more.',
});

export const inboundRevenue = scalarInput('inboundRevenue', {
  ...money,
  label: 'Inbound revenue',
  says: 'Revenue expected from inbound demand that nobody has to create.',
});

export const nurturingRevenue = scalarInput('nurturingRevenue', {
  ...money,
  label: 'Nurturing revenue',
  says: 'Revenue expected from nurturing the leads of earlier years.',
});

export const sellingWeeks = scalarInput('sellingWeeks', {
  label: 'Selling weeks',
  says: 'Weeks of the year in which leads are created and worked.',
  kind: kinds.weeks,
  shape: 'weeks',
  bounds: { above: 0, atMost: 53 },
});

export const followUpDays = scalarInput('followUpDays', {
  label: 'Follow-up within',
  says: 'Elapsed days within which sales makes first contact with a lead that marketing hands over.',
  kind: kinds.days,
  shape: 'days',
  bounds: { above: 0, atMost: 90 },
});

export const followUpBasis = scalarInput('followUpBasis', {
  label: 'Follow-up days are',
  says: 'Elapsed days, or business days: those on which people work.',
  kind: kinds.text,
  shape: 'text',
  bounds: { oneOf: followUpBases },
});

export const grossMargin = scalarInput('grossMargin', {
  label: 'Gross margin',
  says: 'Share of a deal that is left after the cost of delivering it.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { above: 0, atMost: 1 },
});

export const profitShare = scalarInput('profitShare', {
  label: 'Profit share',
  says: 'Share of a deal that must remain as profit after the cost of winning it; below the gross margin.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 1 },
});
