import type { ColumnSpec } from '../../layout/tabDefinition';
import type { Axes } from '../../model/axis';
import { columnsOf } from '../rows';

/** Labels, the year, its quarters, its periods, what lies before it, and its weeks. */
export const calendarColumns = (axes: Axes): readonly ColumnSpec[] => [
  { key: '#keys', width: 40 },
  { key: 'label', width: 300 },
  { key: 'unit', width: 92 },
  { key: 'value', width: 104 },
  ...columnsOf('quarter', axes).map((key) => ({ key, width: 96 })),
  ...columnsOf('period', axes).map((key) => ({ key, width: 92 })),
  { key: 'before', width: 150 },
  ...columnsOf('week', axes).map((key) => ({ key, width: 88 })),
];

/** All columns that a heading runs across. */
export const calendarSpan = (axes: Axes): readonly string[] =>
  calendarColumns(axes)
    .map(({ key }) => key)
    .filter((key) => key !== '#keys');
