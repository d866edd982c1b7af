import { sourceBlock } from '../../inputs/typed/nameBlocks';
import { type RowSpec, words } from '../../layout/tabDefinition';
import * as lines from '../../lines/sourceInputs';
import type { Axes } from '../../model/axis';
import { entryRow } from './entryRow';
import { memberBlock, memberRows, named } from './memberRows';

const blocks = [lines.team, lines.inquiryToQualifiedRate, lines.qualifiedToAcceptedRate, lines.acceptanceDays];

/** The demand sources: their names, then each figure by source. */
export function sourceRows(axes: Axes): readonly RowSpec[] {
  const { sourceName } = lines;
  return [
    ...memberRows(sourceName, 'source', axes, () => words(sourceName.label, 'label', sourceName.says)),
    entryRow(sourceBlock),
    ...blocks.flatMap((line) => memberBlock(line, 'source', axes, named(sourceName))),
  ];
}
