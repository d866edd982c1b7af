import { defineMetric } from './defineMetric';

const answer = (says: string) => ({ kind: 'flag', says }) as const;

export const isProspect = defineMetric({
  name: 'IS_PROSPECT',
  group: 'Backward funnel',
  says: 'Whether a lead is one that sales should see.',
  question: 'Should sales see this lead?',
  when: 'Use it on a list of leads to hold both teams to one definition: fits the profile, has budget and timeframe, will talk.',
  params: {
    fitsProfile: answer('TRUE where the lead fits the ideal customer profile'),
    hasBudget: answer('TRUE where there is a budget'),
    hasTimeframe: answer('TRUE where there is a timeframe'),
    willingToTalk: answer('TRUE where somebody is willing to talk to sales'),
  },
  result: { kind: 'flag', says: 'TRUE where all four are' },
  formula: ({ and }, { fitsProfile, hasBudget, hasTimeframe, willingToTalk }) =>
    and(fitsProfile, hasBudget, hasTimeframe, willingToTalk),
  examples: [
    {
      given: { fitsProfile: true, hasBudget: true, hasTimeframe: true, willingToTalk: true },
      gives: true,
      from: 'by definition',
    },
    {
      given: { fitsProfile: 'yes', hasBudget: 'yes', hasTimeframe: 'no', willingToTalk: 'yes' },
      gives: false,
      from: 'by definition: no timeframe yet',
    },
    {
      given: { fitsProfile: 1, hasBudget: 1, hasTimeframe: 1, willingToTalk: 0 },
      gives: false,
      from: 'by definition: nobody to talk to',
    },
  ],
  source: 'R. Shattuck 2012: a prospect fits the profile, has budget, a timeframe, and will talk',
  related: ['LEADS_NEEDED', 'LEAD_VALUE'],
});
