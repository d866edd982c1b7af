import type { PlanInputs } from '../../../plan/inputs/planInputs';
import { isoDate } from '../../../plan/inputs/serialDate';
import type { At } from '../../../plan/model/axis';
import type { InputLine } from '../../../plan/model/line';
import { inputKind } from '../form/inputKinds';
import { showFigure } from '../form/showFigure';
import type { NumberMarks } from '../numbers/numberMarks';

/** What stands for an input that is blank or not there. */
export const MISSING = 'none';

/** Puts an input at a place into words. */
export type Say = (line: InputLine, inputs: PlanInputs, at: At) => string;

/** An input in words, as a person would type it. */
export function inputText(line: InputLine, inputs: PlanInputs, at: At, marks: NumberMarks): string {
  const value = line.read(inputs, at);
  if (typeof value !== 'number') return String(value).trim() || MISSING;
  if (Number.isNaN(value)) return MISSING;
  if (line.kind.kind === 'date') return isoDate(value);
  return `${showFigure(line, value, marks)}${inputKind(line) === 'percent' ? '%' : ''}`;
}
