import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const allowableCost = defineMetric({
  name: 'ALLOWABLE_COST',
  group: 'Cost',
  says: 'The most that one lead, or one unit of another stage, may cost.',
  question: 'What may a lead cost at most?',
  when: 'Use it to set a budget from the revenue asked for. The rate is that of the stage which is bought: leads to wins, or opportunities to wins.',
  params: {
    averageDealSize: terms.averageDealSize,
    grossMargin: terms.grossMargin,
    stageToWinRate: {
      unit: { win: 1, record: -1 },
      says: 'share of units of that stage that become wins, 0 to 1',
      atLeast: 0,
      atMost: 1,
    },
    profitShare: {
      unit: {},
      says: 'share of a deal that must remain as profit after the cost of winning it, 0 to gross_margin',
      atLeast: 0,
      atMost: 1,
      optional: true,
      byDefault: 0,
    },
    roas: {
      unit: {},
      says: 'gross profit that each unit of spend must return',
      above: 0,
      optional: true,
      byDefault: 1,
    },
  },
  result: { unit: { money: 1, record: -1 }, says: 'money per unit of that stage' },
  refuses: ({ grossMargin, profitShare }) =>
    Number(profitShare) > Number(grossMargin)
      ? { param: 'profitShare', rule: `must be at most the gross_margin of ${grossMargin}`, got: profitShare }
      : undefined,
  formula: ({ div, mul, sub }, { averageDealSize, grossMargin, stageToWinRate, profitShare, roas }) => {
    const grossProfit = mul(averageDealSize, grossMargin);
    const profitToKeep = mul(averageDealSize, profitShare);
    const perWin = sub(grossProfit, profitToKeep);
    return div(mul(perWin, stageToWinRate), roas);
  },
  examples: [
    {
      given: { averageDealSize: 5000, grossMargin: 0.6, stageToWinRate: 0.2, profitShare: 0.2 },
      gives: 400,
      within: 1e-9,
      from: 'adadvisor.ai',
    },
    {
      given: { averageDealSize: 500, grossMargin: 0.6, stageToWinRate: 0.2, profitShare: 0.18 },
      gives: 42,
      within: 1e-9,
      from: 'helpfultoolbox.com: a lead worth $60 of which 30% is kept, 18% of the deal',
    },
    {
      given: { averageDealSize: 5000, grossMargin: 0.6, stageToWinRate: 0.2, profitShare: 0.2, roas: 4 },
      gives: 100,
      within: 1e-9,
      from: 'by hand: each unit of spend must return four',
    },
    {
      given: { averageDealSize: 5000, grossMargin: 0.2, stageToWinRate: 0.2, profitShare: 0.2 },
      gives: 0,
      from: 'by definition: the whole margin is kept as profit',
    },
  ],
  refused: [{ averageDealSize: 5000, grossMargin: 0.2, stageToWinRate: 0.2, profitShare: 0.3 }],
  source: 'adadvisor.ai; G. Conlon, Direct Marketing News 2014: derive the cost per lead from the revenue asked for',
  related: ['COST_PER', 'LEAD_VALUE', 'BREAKEVEN_CLOSE_RATE'],
});
