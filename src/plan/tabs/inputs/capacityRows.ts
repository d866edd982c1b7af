import { type CellSpec, type RowSpec, words } from '../../layout/tabDefinition';
import * as lines from '../../lines/capacityInputs';
import type { At, Axes } from '../../model/axis';
import { inputRow } from './inputRow';
import { memberBlock } from './memberRows';

/** What sales can close: productivity, ramp, the reps there are and those to be hired. */
export function capacityRows(axes: Axes): readonly RowSpec[] {
  const last = axes.tenure.length - 1;
  const tenure = ({ tenure = 0 }: At): CellSpec =>
    words(tenure === last ? `Quarter ${tenure + 1} and after` : `Quarter ${tenure + 1} after hiring`, 'memberLabel');
  const quarter = ({ quarter = 0 }: At): CellSpec => words(`Quarter ${quarter + 1} of the year`, 'memberLabel');
  return [
    ...[lines.productivity, lines.attritionRate, lines.hiringDays].map((line) => inputRow(line)),
    ...memberBlock(lines.ramp, 'tenure', axes, tenure),
    ...memberBlock(lines.repsAtStart, 'tenure', axes, tenure),
    ...memberBlock(lines.plannedHires, 'quarter', axes, quarter),
  ];
}
