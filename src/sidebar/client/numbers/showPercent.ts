import type { NumberMarks } from './numberMarks';
import { showNumber } from './showNumber';

/** A share as the percent that a person types into a field that shows the sign beside it: 0.25 is `25`. */
export function showPercent(share: number, marks: NumberMarks): string {
  return showNumber(share, marks, 2);
}
