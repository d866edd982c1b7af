import type { InputLine } from '../../../plan/model/line';
import type { NumberMarks } from '../numbers/numberMarks';
import { readCount } from '../numbers/readCount';
import type { Reading } from '../numbers/reading';
import { readMoney } from '../numbers/readMoney';
import { readPercent } from '../numbers/readPercent';
import { inputKind } from './inputKinds';

/** Reads the text of a figure's field in the way that its line is typed. `currency` is the plan's code. */
export function readFigure(line: InputLine, text: string, marks: NumberMarks, currency: string): Reading {
  const kind = inputKind(line);
  if (kind === 'money') return readMoney(text, marks, currency);
  return kind === 'percent' ? readPercent(text, marks) : readCount(text, marks);
}
