import { rowKey } from '../../layout/keys';
import { type CellSpec, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { revenue } from '../../lines/funnelLines';
import { segmentName } from '../../lines/segmentInputs';
import { sourceName } from '../../lines/sourceInputs';
import type { Axes } from '../../model/axis';

/** Revenue by segment at the left, by source at the right: two lists keep the page as wide as it is, however many there are. */
export function contributionRows({ segment: segments, source: sources }: Axes): readonly RowSpec[] {
  const more = sources.slice(segments.length);
  return [
    {
      key: '#contribution-lists',
      cells: {
        label: words('By segment', 'subheading'),
        value: words('Revenue', 'subheadingRight'),
        text: words('By source', 'subheading'),
        more: words('Revenue', 'subheadingRight'),
      },
    },
    ...segments.map((member, segment) => ({
      key: `goal-${rowKey(revenue.cells, member)}`,
      cells: {
        label: mirror(segmentName, { segment }, 'memberLabel'),
        value: mirror(revenue.bySegment, { segment }, 'number'),
        ...(segment < sources.length ? sourceCells(segment) : noSource),
      },
    })),
    ...more.map((member, i) => ({
      key: `goal-${rowKey(revenue.bySource, member)}`,
      cells: { ...noSegment, ...sourceCells(segments.length + i) },
    })),
    {
      key: `goal-${rowKey(revenue.all)}`,
      cells: {
        label: words('Total', 'totalLabel'),
        value: mirror(revenue.all, {}, 'total'),
        text: words('Total', 'totalLabel'),
        more: mirror(revenue.all, {}, 'total'),
      },
    },
  ];
}

/** Whatever stood there before. */
const noSource = { text: { is: 'blank', style: 'text' }, more: { is: 'blank', style: 'text' } } as const;

const noSegment = { label: { is: 'blank', style: 'text' }, value: { is: 'blank', style: 'text' } } as const;

const sourceCells = (source: number): Readonly<Record<string, CellSpec>> => ({
  text: mirror(sourceName, { source }, 'memberLabel'),
  more: mirror(revenue.bySource, { source }, 'number'),
});
