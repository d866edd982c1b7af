import type { ReportCell, ReportTable, Shown } from '../../records/report/reportTable';
import { cellText } from '../cells/cellText';

/** One line of a report's tab: what its cells hold and how they look. */
export interface ReportLine {
  readonly values: readonly (string | number)[];
  readonly formats: readonly string[];
  readonly weight: 'bold' | 'normal';
  /** Names stand over their figures. */
  readonly aligns: readonly ('left' | 'right')[];
}

const plainLine = { values: [], formats: [], weight: 'normal', aligns: [] } as const;

const formats: Readonly<Record<Shown, string>> = {
  text: 'General',
  count: '#,##0',
  rate: '0.0%',
  money: '#,##0',
  decimal: '0.00',
};

/** The lines of tables, one below the other with a blank line between; texts stay texts whatever they look like. */
export function* reportLines(tables: readonly ReportTable[]): Generator<ReportLine> {
  for (const [place, { heading, columns, rows }] of tables.entries()) {
    if (place > 0) yield plainLine;
    yield { ...plainLine, values: [cellText(heading)], weight: 'bold' };
    const names = columns.map(([name]) => cellText(name));
    const aligns = columns.map(([, each]) => (each === 'text' ? 'left' : 'right'));
    if (names.some((name) => name !== '')) yield { values: names, formats: [], weight: 'bold', aligns };
    const shown = columns.map(([, each]) => formats[each]);
    for (const row of rows) yield { ...plainLine, values: row.map(plain), formats: shown };
  }
}

function plain(cell: ReportCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'number' ? cell : cellText(cell);
}
