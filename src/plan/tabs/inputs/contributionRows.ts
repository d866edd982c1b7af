import { columnKey, rowKey } from '../../layout/keys';
import { home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { contributionTotal } from '../../lines/inputTotals';
import { segmentName } from '../../lines/segmentInputs';
import { contribution, sourceName } from '../../lines/sourceInputs';
import type { Axes } from '../../model/axis';
import { across } from '../rows';
import { unitWords } from '../unitWords';
import { inputColumns } from './inputColumns';
import { provenanceCells } from './inputRow';

/** Who brings what share of each segment: segments down, sources across. */
export function contributionRows(axes: Axes): readonly RowSpec[] {
  const fill = inputColumns.map((column) => [column, { is: 'blank', style: 'subheading' }] as const);
  const header: RowSpec = {
    key: '#contribution-sources',
    cells: {
      ...Object.fromEntries(fill),
      label: words('Segment', 'subheading'),
      value: words('Total', 'subheadingRight'),
      ...Object.fromEntries(
        axes.source.map((member, source) => [
          columnKey('source', member),
          mirror(sourceName, { source }, 'subheadingRight'),
        ]),
      ),
    },
  };
  return [header, ...axes.segment.map((member, segment) => segmentRow(member, segment, axes))];
}

function segmentRow(member: string, segment: number, axes: Axes): RowSpec {
  const key = rowKey(contribution, member);
  return {
    key,
    cells: {
      label: mirror(segmentName, { segment }, 'memberLabel'),
      unit: words(unitWords(contribution), 'unit'),
      value: home(contributionTotal, { segment }, 'total'),
      ...provenanceCells(contribution, key),
      ...across(contribution, 'source', axes, { segment }, 'input'),
    },
  };
}
