import { leadTypeBlock } from '../../inputs/typed/nameBlocks';
import { rowKey } from '../../layout/keys';
import { home, type RowSpec, words } from '../../layout/tabDefinition';
import { leadTypeName, leadTypeRate } from '../../lines/leadTypeInputs';
import type { Axes } from '../../model/axis';
import { headingRow } from '../rows';
import { unitWords } from '../unitWords';
import { entryCell } from './entryRow';
import { inputColumns } from './inputColumns';
import { provenanceCells } from './inputRow';

/** The lead types, each with its name and rate in one row. */
export function leadTypeRows(axes: Axes): readonly RowSpec[] {
  return [
    headingRow('leadTypes', leadTypeName.label, inputColumns, 'subheading'),
    ...axes.leadType.map((member, leadType) => {
      const key = rowKey(leadTypeRate, member);
      return {
        key,
        cells: {
          label: home(leadTypeName, { leadType }, 'inputText'),
          unit: words(unitWords(leadTypeRate), 'unit'),
          value: home(leadTypeRate, { leadType }, 'input'),
          ...provenanceCells(leadTypeRate, key),
        },
      };
    }),
    {
      key: leadTypeBlock.entryKey,
      cells: {
        label: entryCell(leadTypeBlock),
        unit: words(unitWords(leadTypeRate), 'unit'),
        value: { is: 'entry', shape: leadTypeRate.shape, style: 'input', note: leadTypeRate.says },
        // It runs on over the column at its right, which says where figures come from.
        gap: words('Add a lead type: type its name and its rate at the left, then generate again', 'remark'),
      },
    },
  ];
}
