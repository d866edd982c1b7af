import { rowKey } from '../../layout/keys';
import { mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { curveDay, wonBy } from '../../lines/calendarInputs';
import { segmentName } from '../../lines/segmentInputs';
import type { Axes } from '../../model/axis';
import { across } from '../rows';
import { unitWords } from '../unitWords';
import { provenanceCells } from './inputRow';

/** Lag curves from records: days across, a row for each segment, blank where the sales cycle gives the curve. */
export function lagCurveRows(axes: Axes): readonly RowSpec[] {
  return [
    {
      key: rowKey(curveDay),
      cells: {
        label: words(curveDay.label, 'label', curveDay.says),
        unit: words(unitWords(curveDay), 'unit'),
        ...across(curveDay, 'curveDay', axes, {}, 'input'),
      },
    },
    ...axes.segment.map((member, segment) => {
      const key = rowKey(wonBy, member);
      return {
        key,
        cells: {
          label: mirror(segmentName, { segment }, 'memberLabel'),
          unit: words(unitWords(wonBy), 'unit'),
          ...provenanceCells(wonBy, key),
          ...across(wonBy, 'curveDay', axes, { segment }, 'input'),
        },
      };
    }),
  ];
}
