import type { InputLine } from '../../../plan/model/line';
import type { NumberMarks } from '../numbers/numberMarks';
import { showNumber } from '../numbers/showNumber';
import { showPercent } from '../numbers/showPercent';
import { inputKind } from './inputKinds';

/** A figure as the text of its field; `readFigure` gives the same figure back. */
export function showFigure(line: InputLine, value: number, marks: NumberMarks): string {
  return inputKind(line) === 'percent' ? showPercent(value, marks) : showNumber(value, marks);
}
