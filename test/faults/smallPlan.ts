import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { isoDate } from '../../src/plan/inputs/serialDate';
import { newRows } from '../../src/plan/inputs/typed/newRows';
import { mergeKeys } from '../../src/plan/layout/mergeKeys';
import type { LivePlan } from '../../src/plan/livePlan';
import { cellReference, fixed, tabPrefix } from '../../src/plan/print/reference';
import type { Highlight, PrintedCell, PrintedName, PrintedPlan, PrintedTab } from '../../src/plan/printedPlan';
import type { NewRow, ReadTab } from '../../src/sheet/planSource';
import { smallCharts, smallLinks } from './smallDrawings';
import { addSegment, funnelTab, goalsTab, inputsTab, peopleTab, type TabSpec } from './smallTabs';

/** Address of a cell by keys, as formulas of another tab write it. */
type At = (tab: string, row: string, column: string) => string;

/**
 * The smallest plan that makes every kind of call: four tabs with inputs, formulas across tabs, notes, validation rules,
 * highlights, names, charts and links. It grows and shrinks by segment and by source as the real one does.
 */
export function printSmallPlan(inputs: PlanInputs, live: LivePlan): PrintedPlan {
  const specs = [
    inputsTab(inputs),
    funnelTab(inputs),
    goalsTab(inputs),
    ...(inputs.salesLeader ? [peopleTab(inputs)] : []),
  ];
  const keys = new Map(specs.map((spec) => [spec.key, layoutOf(spec, live)]));
  const at: At = (tab, row, column) => {
    const layout = keys.get(tab);
    const place = { row: layout?.rows.indexOf(row) ?? -1, column: layout?.columns.indexOf(column) ?? -1 };
    if (place.row < 0 || place.column < 0) throw new Error(`no ${tab} ${row} ${column}`);
    return `${tabPrefix(layout?.title ?? '')}${cellReference(place, fixed)}`;
  };
  const segments = (keys.get('inputs') as Layout).rows.filter((row) => inputs.segments.some(isRowOf(row)));
  const names: PrintedName[] = [
    nameAt('Tandem_Goal', 'inputs', keys, ['goal'], 'value'),
    nameAt('Tandem_Won', 'funnel', keys, ['total'], 'total'),
    nameAt('Tandem_Segments', 'inputs', keys, segments, 'name'),
  ];
  return {
    tabs: specs.map((spec) => printTab(spec, keys, at)),
    names,
  };
}

interface Layout {
  readonly title: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function layoutOf({ key, title, rows, columns }: TabSpec, live: LivePlan): Layout {
  const standing = live.tabs[key];
  const wanted = rows.map(([row]) => row);
  const free = live.foreignNames.includes(title) ? `${title} (Tandem)` : title;
  return {
    title: standing?.name ?? free,
    rows: mergeKeys(standing?.rows ?? [], ['#keys', ...wanted]),
    columns: mergeKeys(standing?.columns ?? [], ['#keys', ...columns]),
  };
}

function printTab(spec: TabSpec, layouts: ReadonlyMap<string, Layout>, at: At): PrintedTab {
  const { title, rows, columns } = layouts.get(spec.key) as Layout;
  const cells: (PrintedCell | null)[][] = rows.map(() => columns.map(() => null));
  const wanted = new Map(spec.rows);
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const cell = wanted.get(row)?.[column];
      if (cell) (cells[i] as (PrintedCell | null)[])[j] = addressed(cell, at);
    }
  }
  const known = new Set(['#keys', ...wanted.keys()]);
  const knownColumns = new Set(['#keys', ...spec.columns]);
  return {
    key: spec.key,
    title,
    rows,
    columns,
    retiredRows: rows.filter((row) => row !== '' && !known.has(row)),
    retiredColumns: columns.filter((column) => column !== '' && !knownColumns.has(column)),
    cells,
    look: {
      columnWidths: Object.fromEntries(spec.columns.map((column) => [column, column === 'label' ? 180 : 110])),
      rowHeights: { '#title': 30 },
      frozenRows: 2,
      frozenColumns: 2,
      tabColor: '#134e4a',
    },
    highlights: stateHighlight(rows, columns),
    charts: smallCharts(spec.key, layouts),
    links: smallLinks(spec.key, layouts),
  };
}

function stateHighlight(rows: readonly string[], columns: readonly string[]): readonly Highlight[] {
  const row = rows.indexOf('#state');
  if (row < 0) return [];
  return [
    {
      row,
      column: columns.indexOf('label'),
      height: 1,
      width: 1,
      when: 'textIsNot',
      text: 'OK',
      background: '#fee2e2',
      fontColor: '#991b1b',
    },
  ];
}

/** Puts addresses in place of `{tab/row/column}`. */
function addressed(cell: PrintedCell, at: At): PrintedCell {
  if (typeof cell.content !== 'object') return cell;
  const text = cell.content.formula.replace(/\{([^/{}]+)\/([^/{}]+)\/([^/{}]+)\}/g, (_, tab, row, column) =>
    at(tab, row, column),
  );
  return { ...cell, content: { formula: text } };
}

const isRowOf =
  (row: string) =>
  ({ key }: { readonly key: string }): boolean =>
    row === `segment|${key}`;

/** A name over one column, from the first of these rows to the last. */
function nameAt(
  name: string,
  tab: string,
  layouts: ReadonlyMap<string, Layout>,
  named: readonly string[],
  column: string,
): PrintedName {
  const { rows, columns } = layouts.get(tab) as Layout;
  const places = named.map((row) => rows.indexOf(row));
  const row = Math.min(...places);
  return { name, tab, row, column: columns.indexOf(column), height: Math.max(...places) - row + 1, width: 1 };
}

/** Rows in which a new segment was named. */
export const smallNewRows = (tab: ReadTab, inputs?: PlanInputs): readonly NewRow[] =>
  newRows(tab, inputs, [addSegment]);

/**
 * The inputs back from the sheet. A member whose name was cleared is out of the plan; a segment that was named without a
 * share has none.
 */
export function readSmallInputs(tab: ReadTab): PlanInputs {
  const { columns, values } = tab;
  const rows = [...tab.rows];
  for (const { row, key } of smallNewRows(tab)) rows[row] = key;
  const at = (row: string, column: string) => values[rows.indexOf(row)]?.[columns.indexOf(column)] ?? '';
  const members = (kind: string) =>
    rows.flatMap((row) => (row.startsWith(`${kind}|`) && at(row, 'name') !== '' ? [row.slice(kind.length + 1)] : []));
  return {
    revenueGoal: at('goal', 'value'),
    leadTypes: [],
    fiscalYearStart: isoDate(Number(at('start', 'value'))),
    segments: members('segment').map((key) => ({
      key,
      name: String(at(`segment|${key}`, 'name')),
      shareOfGoal: at(`segment|${key}`, 'value') || 0,
    })),
    sources: members('source').map((key) => ({
      key,
      name: String(at(`source|${key}`, 'name')),
      inquiryToQualifiedRate: at(`source|${key}`, 'value'),
    })),
  } as unknown as PlanInputs;
}
