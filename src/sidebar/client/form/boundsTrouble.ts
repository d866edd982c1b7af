import type { InputLine } from '../../../plan/model/line';
import type { NumberMarks } from '../numbers/numberMarks';
import { inputKind } from './inputKinds';
import { showFigure } from './showFigure';

/**
 * What is wrong with a figure by its line's own bounds, worded in the units that the field is typed in (`Must be at most
 * 100%`), or null where nothing is.
 */
export function boundsTrouble(line: InputLine, value: number, marks: NumberMarks): string | null {
  const { above, atLeast, below, atMost, whole } = line.bounds;
  const limit = (figure: number) => `${showFigure(line, figure, marks)}${inputKind(line) === 'percent' ? '%' : ''}`;
  if (above !== undefined && value <= above) return `Must be more than ${limit(above)}`;
  if (atLeast !== undefined && value < atLeast) return `Must be at least ${limit(atLeast)}`;
  if (below !== undefined && value >= below) return `Must be less than ${limit(below)}`;
  if (atMost !== undefined && value > atMost) return `Must be at most ${limit(atMost)}`;
  return whole && !Number.isInteger(value) ? 'Must be a whole number' : null;
}
