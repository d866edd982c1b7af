import { rowKey } from '../../layout/keys';
import { type CellSpec, home, type RowSpec, words } from '../../layout/tabDefinition';
import { partName } from '../../lines/checks/partName';
import { formulasStand, noErrorsShow, nothingBetween, standingChecks } from '../../lines/checks/standingChecks';
import type { Axes } from '../../model/axis';
import { checkRow } from './checkRow';
import { alongPlaces } from './placeColumns';

/** The checks of what stands in cells, and below them each part of the plan with its flags. */
export function partRows(axes: Axes): readonly RowSpec[] {
  const named = { ...partName, at: ({ part = 0 }) => axes.part[part] ?? '' };
  const blank: CellSpec = { is: 'blank', style: 'subheading' };
  return [
    {
      key: rowKey(partName),
      cells: {
        label: words('For each part of the plan', 'subheading'),
        state: blank,
        flag: blank,
        ...alongPlaces(axes, 'subheadingRight'),
        'place:1': words('Formulas stand', 'subheadingRight', formulasStand.flags.says),
        'place:2': words('No errors', 'subheadingRight', noErrorsShow.flags.says),
        'place:3': words('Nothing between', 'subheadingRight', nothingBetween.flags.says),
      },
    },
    ...standingChecks.map((check) => checkRow(check, axes)),
    ...axes.part.map((member, part) => ({
      key: rowKey(partName, member),
      cells: {
        label: home(named, { part }, 'memberLabel'),
        'place:1': home(formulasStand.flags, { part }, 'textRight'),
        'place:2': home(noErrorsShow.flags, { part }, 'textRight'),
        'place:3': home(nothingBetween.flags, { part }, 'textRight'),
      },
    })),
  ];
}
