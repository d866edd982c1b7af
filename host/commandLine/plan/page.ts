import type { CellSnapshot, SheetSnapshot } from '../../workbookSnapshot';

/** A tab as a person reads it: what is displayed in its visible cells, in sections. */
export interface Page {
  /** Texts above the first section: the title, the company, the state of the checks. */
  readonly head: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** Rows of equally many cells; columns that are blank throughout are left out. */
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PageCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
}

const blank: PageCell = { text: '', align: 'left' };

/** Reads a tab's page. A section begins at a row that says one thing only, in bold on a fill. */
export function pageOf(sheet: SheetSnapshot): Page {
  const head: string[] = [];
  const sections: { heading: string; rows: CellSnapshot[][] }[] = [];
  for (const row of visibleRows(sheet)) {
    const [first] = row;
    const section = sections[sections.length - 1];
    if (first !== undefined && isHeading(row)) sections.push({ heading: first.display, rows: [] });
    else if (section) section.rows.push(row);
    else head.push(...row.map(({ display }) => display));
  }
  return { head, sections: sections.map(({ heading, rows }) => ({ heading, rows: aligned(rows) })) };
}

function isHeading(row: readonly CellSnapshot[]): boolean {
  const style = row[0]?.style;
  return row.length === 1 && style?.bold === true && style.background !== undefined;
}

/** The displayed cells of each visible row, those rows left out that show nothing. */
function visibleRows({ cells, hiddenRows, hiddenColumns }: SheetSnapshot): CellSnapshot[][] {
  const [noRows, noColumns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    if (cell.display.trim() === '' || noRows.has(cell.row) || noColumns.has(cell.column)) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([, row]) => row.sort((a, b) => a.column - b.column));
}

function aligned(rows: readonly CellSnapshot[][]): PageCell[][] {
  const columns = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b);
  return rows.map((row) =>
    columns.map((column) => {
      const cell = row.find((each) => each.column === column);
      return cell ? { text: cell.display, align: cell.style.horizontalAlignment ?? 'left' } : blank;
    }),
  );
}
