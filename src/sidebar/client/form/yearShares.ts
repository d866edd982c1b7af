import type { PeriodInputs } from '../../../plan/inputs/planInputs';

type Periods = readonly PeriodInputs[];

const QUARTERS = [1, 2, 3, 4];
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const inQuarter = (periods: Periods, quarter: number): Periods => periods.filter((each) => each.quarter === quarter);

/** Share of the year in each quarter, without the noise of adding; NaN where a period of it holds no number. */
export const sharesByQuarter = (periods: Periods): readonly number[] =>
  QUARTERS.map((quarter) => tidy(sumOf(inQuarter(periods, quarter).map(({ shareOfYear }) => Number(shareOfYear)))));

const tidy = (share: number): number => Number(share.toFixed(12));

/**
 * Periods whose quarters have these shares of the year: within a quarter the periods keep their proportions, or go by their
 * length where they have none. A share that is NaN leaves its quarter as it is.
 */
export function withQuarterShares(periods: Periods, shares: readonly number[]): Periods {
  return periods.map((period) => {
    const share = shares[period.quarter - 1];
    if (share === undefined || Number.isNaN(share)) return period;
    const siblings = inQuarter(periods, period.quarter);
    const weights = siblings.map(({ shareOfYear }) => Number(shareOfYear));
    const whole = sumOf(weights);
    const [part, all] =
      whole > 0 ? [Number(period.shareOfYear), whole] : [lengthOf(period), sumOf(siblings.map(lengthOf))];
    return { ...period, shareOfYear: share * (part / all) };
  });
}

const lengthOf = ({ months, weeks }: PeriodInputs): number => months + weeks;
