import { rowKey } from '../../layout/keys';
import { type CellSpec, home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import type { Phased } from '../../lines/calendar/phased';
import type { PhasedBlock } from '../../lines/calendar/phasedBlock';
import { segmentName } from '../../lines/segmentInputs';
import { sourceName } from '../../lines/sourceInputs';
import type { At, Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import { gapRow, headingRow } from '../rows';
import { unitWords } from '../unitWords';
import { phasedRow, weekRow } from './phasedRow';

export type Member = 'segment' | 'source';

const nameOf = { segment: segmentName, source: sourceName } as const;

/** The name of a segment or source, as Inputs has it. */
export const memberLabel = (member: Member, at: At): CellSpec => mirror(nameOf[member], at, 'memberLabel');

/** A block’s heading runs across the frozen columns; the sections that blocks stand in have headings across all. */
const FROZEN = ['label', 'unit', 'value'];

/** A heading of a block; what it means stands in a note. */
export const blockHeading = ({ key, label, says }: Pick<Line, 'key' | 'label' | 'says'>): RowSpec => {
  const row = headingRow(key, label, FROZEN, 'subheading');
  return { ...row, cells: { ...row.cells, label: words(label, 'subheading', says) } };
};

interface BlockLook {
  readonly heading?: string;
  /** More cells of the row of a member. */
  readonly also?: (at: At) => Readonly<Record<string, CellSpec>>;
}

/** A row with one value for each member, under a heading. */
export function valueBlock(line: Line, member: Member, axes: Axes): readonly RowSpec[] {
  const rows = axes[member].map((key, i) => {
    const at = { [member]: i };
    return {
      key: rowKey(line, key),
      cells: { label: memberLabel(member, at), unit: words(unitWords(line), 'unit'), value: home(line, at, 'number') },
    };
  });
  return [blockHeading(line), ...rows, gapRow(line.key)];
}

/** A row by week for each member, under a heading. */
export function weekBlock(line: Line, member: Member, axes: Axes, heading = line.label): readonly RowSpec[] {
  const rows = axes[member].map((key, i) => {
    const at = { [member]: i };
    return weekRow(line, axes, { member: key, at, label: memberLabel(member, at) });
  });
  return [blockHeading({ ...line, label: heading }), ...rows, gapRow(line.key)];
}

/** The same with periods, quarters and the year. */
export function phasedRows(each: Phased, member: Member, axes: Axes, look: BlockLook = {}): readonly RowSpec[] {
  const rows = axes[member].map((key, i) => {
    const at = { [member]: i };
    return phasedRow(each, axes, {
      member: key,
      at,
      label: memberLabel(member, at),
      ...(look.also && { also: look.also(at) }),
    });
  });
  return [blockHeading({ ...each.weeks, label: look.heading ?? each.weeks.label }), ...rows];
}

/** A block that adds up: its members, and their total unless that stands elsewhere. */
export function totalledRows(
  { member, each, total }: PhasedBlock,
  axes: Axes,
  look: BlockLook & { readonly totalAlso?: Readonly<Record<string, CellSpec>> } = {},
): readonly RowSpec[] {
  return [
    ...phasedRows(each, member, axes, look),
    phasedRow(total, axes, {
      label: words('Total', 'totalLabel'),
      style: 'total',
      ...(look.totalAlso && { also: look.totalAlso }),
    }),
    gapRow(each.weeks.key),
  ];
}
