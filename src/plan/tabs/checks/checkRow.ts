import { rowKey } from '../../layout/keys';
import { home, type RowSpec, words } from '../../layout/tabDefinition';
import type { Check } from '../../lines/checks/defineCheck';
import type { Axes } from '../../model/axis';
import { alongPlaces } from './placeColumns';

/** A check with its state, and its flags where they lie in its row. */
export function checkRow({ flags, state, axis }: Check, axes: Axes): RowSpec {
  return {
    key: rowKey(flags),
    cells: {
      label: words(flags.label, 'label', flags.says),
      state: home(state, {}, 'text'),
      flag: axis ? { is: 'blank', style: 'textRight' } : home(flags, {}, 'textRight'),
      ...alongPlaces(axes, 'textRight', axis && axis !== 'part' ? [flags, axis] : undefined),
    },
  };
}
