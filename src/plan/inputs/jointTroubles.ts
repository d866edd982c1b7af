import type { InputTrouble } from './inputTrouble';
import type { PlanInputs } from './planInputs';

/** Shares that sum to 1 but for typing at six decimals. */
const SHARE_NOISE = 5e-7;

/** Inputs that are each in bounds but do not fit together. */
export function jointTroubles(inputs: PlanInputs): readonly InputTrouble[] {
  const troubles: InputTrouble[] = [];
  const goalShares = inputs.segments.reduce((total, segment) => total + segment.shareOfGoal, 0);
  if (Math.abs(goalShares - 1) > SHARE_NOISE) {
    troubles.push({ path: 'segments', message: `Shares of the goal must sum to 100%, got ${percent(goalShares)}` });
  }
  for (const { key, name } of inputs.segments) {
    const shares = inputs.sources.reduce((total, source) => total + (source.contribution[key] ?? 0), 0);
    if (Math.abs(shares - 1) > SHARE_NOISE) {
      troubles.push({ path: 'sources', message: `Contributions to ${name} must sum to 100%, got ${percent(shares)}` });
    }
  }
  if (inputs.profitShare >= inputs.grossMargin) {
    troubles.push({
      path: 'profitShare',
      message: `Profit share must be below the gross margin of ${percent(inputs.grossMargin)}, got ${percent(inputs.profitShare)}`,
    });
  }
  return troubles;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;
