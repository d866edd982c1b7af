import { rowKey } from '../../layout/keys';
import { home, type RowSpec, words } from '../../layout/tabDefinition';
import { confidenceLevel } from '../../lines/confidenceInputs';
import type { Axes } from '../../model/axis';
import { unitWords } from '../unitWords';
import { provenanceCells } from './inputRow';

/** The confidence of quotas: the one that they are set at first, then those that it is compared with. */
export function confidenceRows(axes: Axes): readonly RowSpec[] {
  const chosen = axes.level.length - 1;
  const compared = axes.level.slice(0, chosen).map((_, level) => level);
  return [chosen, ...compared].map((level) => {
    const key = rowKey(confidenceLevel, axes.level[level]);
    const label = level === chosen ? 'Confidence of the quotas' : 'Compared with';
    return {
      key,
      cells: {
        label: words(label, level === chosen ? 'totalLabel' : 'label', confidenceLevel.says),
        unit: words(unitWords(confidenceLevel), 'unit'),
        value: home(confidenceLevel, { level }, level === chosen ? 'inputHeadline' : 'input'),
        ...(level === chosen && provenanceCells(confidenceLevel, key)),
      },
    };
  });
}
