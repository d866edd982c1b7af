import { cellReference, columnLetters } from '../../src/plan/print/reference';
import type { PrintedCell, PrintedTab } from '../../src/plan/printedPlan';
import { relativeFormula } from './relativeFormula';

interface Run {
  readonly first: number;
  last: number;
  /** What makes a cell one of the run. */
  readonly alike: string;
  readonly shown: string;
}

const shownOf = ({ content }: PrintedCell): string => {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? JSON.stringify(content) : String(content);
};

/** Cells side by side that one formula was copied along are a run; a constant is a run of its own. */
function runsOf(cells: readonly (PrintedCell | null)[], row: number): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    if (cell === null || cell.content === '') return;
    const shown = shownOf(cell);
    const alike = typeof cell.content === 'object' ? relativeFormula(shown, row, column) : `${column} ${shown}`;
    const run = runs[runs.length - 1];
    if (run?.alike === alike && run.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column, alike, shown });
  });
  return runs;
}

const placeOf = ({ first, last }: Run, row: number): string => {
  const start = cellReference({ row, column: first }, { row: false, column: false });
  return first === last ? start : `${start}:${columnLetters(last)}${row + 1}`;
};

/**
 * A tab as text, to be compared from one version to the next: each row under its key, each run of cells with its place and what
 * stands in its first cell.
 */
export function goldenText({ rows, columns, cells }: PrintedTab): string {
  const head = `columns: ${columns.join(' ')}`;
  const body = rows.map((key, row) => {
    // The first column and row are the keys themselves.
    const runs = row === 0 ? [] : runsOf([null, ...(cells[row] ?? []).slice(1)], row);
    return [`[${key}]`, ...runs.map((run) => `  ${placeOf(run, row)}  ${run.shown}`)].join('\n');
  });
  return `${[head, ...body].join('\n')}\n`;
}
