import type { NameBlock } from '../../inputs/typed/nameBlocks';
import { type CellSpec, type RowSpec, words } from '../../layout/tabDefinition';

/** The row at the end of a block of names into which the user types another one. */
export const entryRow = (block: NameBlock): RowSpec => ({
  key: block.entryKey,
  cells: {
    label: words(`Add a ${block.one}: name it at the right`, 'remark'),
    [block.column]: entryCell(block),
  },
});

/** The cell for the name. */
export const entryCell = ({ says }: NameBlock): CellSpec => ({
  is: 'entry',
  shape: 'text',
  style: 'inputText',
  note: says,
});
