import type { ReportTable } from '../../records/report/reportTable';
import type { Sheet } from '../cells/facet';
import { growGrid } from '../sheets/growGrid';
import { ownSheet } from '../sheets/ownSheet';
import { withDocument } from '../withDocument';
import { type ReportLine, reportLines } from './reportLines';

/** As many lines as one write takes: a larger one is slow to cross over from the script. */
const LINES_A_WRITE = 20_000;
const COLUMN = { first: 220, other: 125 };

/**
 * Writes a report into Tandem's own tab for it and brings it to the front. An earlier report there is replaced, a tab of the
 * user's of that name is left alone. Gives the name of the tab.
 *
 * @throws PlanError where somebody is writing to the spreadsheet
 */
export function writeRowsReport(tables: readonly ReportTable[]): string {
  return withDocument((spreadsheet) => {
    const sheet = ownSheet(spreadsheet, { kind: 'rows-report', title: 'Tandem rows report' });
    const width = Math.max(...tables.map(({ columns }) => columns.length));
    // Every column that is not needed would take a cell of the ten million for each row.
    const surplus = sheet.getMaxColumns() - width;
    if (surplus > 0) sheet.deleteColumns(width + 1, surplus);
    let from = 1;
    for (const lines of blocksOf(reportLines(tables))) {
      growGrid(sheet, { height: from + lines.length - 1, width });
      writeLines(sheet, from, width, lines);
      from += lines.length;
    }
    sheet.setColumnWidth(1, COLUMN.first);
    sheet.setColumnWidths(2, width - 1, COLUMN.other);
    spreadsheet.setActiveSheet(sheet);
    return sheet.getName();
  });
}

function* blocksOf(lines: Iterable<ReportLine>): Generator<readonly ReportLine[]> {
  let block: ReportLine[] = [];
  for (const line of lines) {
    block.push(line);
    if (block.length < LINES_A_WRITE) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

/** Values in one call, and one more for formats, for bold and for alignment where a line has any. */
function writeLines(sheet: Sheet, from: number, width: number, lines: readonly ReportLine[]): void {
  const range = sheet.getRange(from, 1, lines.length, width);
  const filled = <Cell>(cells: readonly Cell[], blank: Cell): Cell[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? blank);
  range.setValues(lines.map(({ values }) => filled(values, '')));
  if (lines.some(({ formats }) => formats.some((format) => format !== 'General')))
    range.setNumberFormats(lines.map(({ formats }) => filled(formats, 'General')));
  if (lines.some(({ weight }) => weight === 'bold'))
    range.setFontWeights(lines.map(({ weight }) => filled([], weight)));
  if (lines.some(({ aligns }) => aligns.includes('right')))
    range.setHorizontalAlignments(lines.map(({ aligns }) => filled<'left' | 'right' | null>(aligns, null)));
}
