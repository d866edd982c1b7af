import { type StyleName, styles } from '../plan/print/styles';
import type { PrintedCell } from '../plan/printedPlan';

/** A cell of the self-test's tab with its place, counted from 0. */
export interface PlacedTestCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PrintedCell;
}

type Extras = Partial<Pick<PrintedCell, 'note' | 'numberFormat'>>;

/** A cell in one of the plan's styles. */
export function testCell(style: StyleName, content: PrintedCell['content'], extras: Extras = {}): PrintedCell {
  const role = typeof content === 'object' ? 'formula' : 'label';
  return { content, role, style: styles[style], numberFormat: 'General', note: '', validation: null, ...extras };
}
