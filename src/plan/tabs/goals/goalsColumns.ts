import type { PlanInputs } from '../../inputs/planInputs';
import type { ColumnSpec } from '../../layout/tabDefinition';

/** Texts that may be long are wrapped in one column of this width, in pixels: it is the same in every plan. */
export const TEXT_WIDTH = 430;

// Digits of Arial, bold, in pixels: at 14 points for the headlines and at 10 for the rest.
const HEADLINE_DIGIT = 10.6;
const DIGIT = 7.5;
const SIDES = 14;

/** Labels, values, and what each means; at the right a narrow column for a second value, and for a date to sign with. */
export const goalsColumns = ({ revenueGoal, currency }: PlanInputs): readonly ColumnSpec[] => {
  const letters = moneyLength(revenueGoal, currency);
  return [
    { key: '#keys', width: 40 },
    { key: 'label', width: 260 },
    { key: 'value', width: Math.max(125, Math.ceil(letters * HEADLINE_DIGIT + SIDES)) },
    { key: 'gap', width: 16 },
    { key: 'text', width: TEXT_WIDTH },
    { key: 'more', width: Math.max(105, Math.ceil(letters * DIGIT + SIDES)) },
  ];
};

/** All columns that a heading runs across. */
export const goalsSpan = ['label', 'value', 'gap', 'text', 'more'] as const;

/** How long an amount is in a sheet: digits, a mark between each three of them, and its currency. */
function moneyLength(amount: number, currency: string): number {
  const digits = Math.round(Math.max(1, amount)).toString().length;
  const sign = ['USD', 'EUR', 'GBP', 'JPY'].includes(currency) ? 1 : currency.length + 1;
  return digits + Math.floor((digits - 1) / 3) / 2 + sign;
}
