import type { NumberMarks } from '../numbers/numberMarks';
import { readPercent } from '../numbers/readPercent';
import { showPercent } from '../numbers/showPercent';
import { completeShares } from './completeShares';
import { splitWhole } from './splitWhole';

/** How the shares in a row of percent fields stand. */
export interface SharesState {
  readonly sum: number;
  /** False where a field is blank or unreadable, or the sum is not 100%. */
  readonly complete: boolean;
}

/** Shares are compared at six decimals, as the plan's own check does: a third typed as 33.3333% thrice passes. */
export function sharesState(texts: readonly string[], marks: NumberMarks): SharesState {
  const shares = readShares(texts, marks);
  const sum = Math.round(shares.reduce<number>((total, share) => total + (share ?? 0), 0) * 1e6) / 1e6;
  return { sum, complete: sum === 1 && shares.every((share) => share !== null && share >= 0) };
}

/** The texts of fields whose shares were made to sum to 100%. */
export function completedTexts(texts: readonly string[], marks: NumberMarks): readonly string[] {
  return completeShares(readShares(texts, marks)).map((share) => showPercent(share, marks));
}

/** The texts of `count` fields with 100% spread evenly over them. */
export function evenTexts(count: number, marks: NumberMarks): readonly string[] {
  return splitWhole(1, new Array<number>(count).fill(1)).map((share) => showPercent(share, marks));
}

function readShares(texts: readonly string[], marks: NumberMarks): readonly (number | null)[] {
  return texts.map((text) => {
    const reading = readPercent(text, marks);
    return reading.kind === 'value' ? reading.value : null;
  });
}
