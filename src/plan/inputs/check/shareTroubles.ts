import type { InputTrouble } from '../inputTrouble';
import type { PlanInputs } from '../planInputs';
import { percentText } from './percentText';

/** Shares that sum to 1 but for typing at six decimals. */
const SHARE_NOISE = 5e-7;

/** Shares that do not sum to 100%: of the goal, of each segment's gap, and of the year. */
export function shareTroubles({ segments, sources, periods }: PlanInputs): readonly InputTrouble[] {
  return [
    ...unlessWhole(
      'segments',
      'Shares of the goal',
      segments.map(({ shareOfGoal }) => shareOfGoal),
    ),
    ...segments.flatMap(({ key, name }) => {
      const shares = sources.map(({ contribution }) => contribution[key] ?? 0);
      return unlessWhole('sources', `Contributions to ${name}`, shares);
    }),
    ...unlessWhole(
      'periods',
      'Shares of the year',
      periods.map(({ shareOfYear }) => shareOfYear),
    ),
  ];
}

function unlessWhole(path: string, name: string, shares: readonly number[]): readonly InputTrouble[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) <= SHARE_NOISE) return [];
  return [{ path, message: `${name} must sum to 100%, got ${percentText(total)}` }];
}
