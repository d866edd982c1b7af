import { rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, words } from '../layout/tabDefinition';
import { leadTypeName } from '../lines/leadTypeInputs';
import { leadTypeValue, meanDealSize } from '../lines/leadTypeLines';
import type { Axes } from '../model/axis';
import { gapRow, headingRow, scalarRow } from './rows';
import { unitWords } from './unitWords';

/** What one lead of each type is worth. A plan without lead types has the mean deal size alone. */
export function leadTypeValueRows(axes: Axes, columns: readonly string[]): readonly RowSpec[] {
  const members = axes.leadType.map((member, leadType) => ({
    key: rowKey(leadTypeValue, member),
    cells: {
      label: mirror(leadTypeName, { leadType }, 'memberLabel'),
      unit: words(unitWords(leadTypeValue), 'unit'),
      value: home(leadTypeValue, { leadType }, 'number'),
    },
  }));
  const heading = headingRow(leadTypeValue.key, leadTypeValue.label, columns, 'subheading');
  return [
    scalarRow(meanDealSize, 'number'),
    ...(members.length > 0 ? [heading] : []),
    ...members,
    gapRow(leadTypeValue.key),
  ];
}
