import { inputLines } from '../../inputLines';
import type { Axis } from '../../model/axis';
import type { InputLine } from '../../model/line';

/** May it not be left blank? A contribution that is left blank is none, which the sum of contributions tells. */
export const isRequired = ({ bounds, axes }: InputLine): boolean => !bounds.mayBeBlank && axes.length < 2;

/** The required inputs that each member of an axis has. */
export const requiredInputs = (axis: Axis): readonly InputLine[] =>
  inputLines.filter((line) => isRequired(line) && line.axes[0] === axis);
