import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const breakevenCloseRate = defineMetric({
  name: 'BREAKEVEN_CLOSE_RATE',
  group: 'Cost',
  says: 'Share of leads that must be won to earn back what they cost.',
  question: 'What close rate pays for the leads?',
  when: 'Use it before buying leads at a price: a rate above the one that you reach loses money on every lead.',
  params: {
    costPerLead: { unit: { money: 1, lead: -1 }, says: 'cost of one lead, in plan currency', atLeast: 0 },
    averageDealSize: terms.averageDealSize,
    grossMargin: { unit: {}, says: terms.grossMargin.says, above: 0, atMost: 1 },
  },
  result: {
    unit: { win: 1, lead: -1 },
    says: 'share of leads; above 1 where a lead costs more than a whole deal earns, so that no rate pays for it',
  },
  formula: ({ div, mul }, { costPerLead, averageDealSize, grossMargin }) => {
    const grossProfit = mul(averageDealSize, grossMargin);
    return div(costPerLead, grossProfit);
  },
  examples: [
    {
      given: { costPerLead: 60, averageDealSize: 500, grossMargin: 0.6 },
      gives: 0.2,
      within: 1e-12,
      from: 'helpfultoolbox.com: $60 is what a lead is worth at a close rate of 20%',
    },
    { given: { costPerLead: 0, averageDealSize: 500, grossMargin: 0.6 }, gives: 0, from: 'by definition: free leads' },
    {
      given: { costPerLead: 1000, averageDealSize: 500, grossMargin: 1 },
      gives: 2,
      from: 'by hand: two deals for each lead, which nobody wins',
    },
  ],
  source: 'https://helpfultoolbox.com/lead-value-calculator.html: a lead may cost what it is worth',
  related: ['ALLOWABLE_COST', 'COST_PER', 'CLOSE_RATE'],
});
