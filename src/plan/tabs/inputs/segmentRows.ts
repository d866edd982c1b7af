import { segmentBlock } from '../../inputs/typed/nameBlocks';
import { rowKey } from '../../layout/keys';
import { home, type RowSpec, words } from '../../layout/tabDefinition';
import { shareOfGoalTotal } from '../../lines/inputTotals';
import * as lines from '../../lines/segmentInputs';
import type { Axes } from '../../model/axis';
import { entryRow } from './entryRow';
import { memberBlock, memberRows, named, totalRow } from './memberRows';

/** The customer segments: their names, then each figure by segment. */
export function segmentRows(axes: Axes): readonly RowSpec[] {
  const block = (line: (typeof lines)[keyof typeof lines]) =>
    memberBlock(line, 'segment', axes, named(lines.segmentName));
  return [
    ...memberRows(lines.segmentName, 'segment', axes, () =>
      words(lines.segmentName.label, 'label', lines.segmentName.says),
    ),
    entryRow(segmentBlock),
    ...block(lines.shareOfGoal),
    totalRow(shareOfGoalTotal),
    ...block(lines.averageDealSize),
    ...block(lines.dealSizeCv),
    ...withRecords(block(lines.closeRate), axes),
    ...block(lines.cycleDays),
    ...block(lines.openingPipeline),
  ];
}

/** The records behind a close rate are an input themselves: they stand beside it, where other rows say how many there were. */
function withRecords(rows: readonly RowSpec[], axes: Axes): readonly RowSpec[] {
  return rows.map((row) => {
    const segment = axes.segment.findIndex((member) => row.key === rowKey(lines.closeRate, member));
    if (segment < 0) return row;
    return { ...row, cells: { ...row.cells, records: home(lines.closeRateRecords, { segment }, 'input') } };
  });
}
