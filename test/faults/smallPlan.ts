import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { isoDate } from '../../src/plan/inputs/serialDate';
import { mergeKeys } from '../../src/plan/layout/mergeKeys';
import type { LivePlan } from '../../src/plan/livePlan';
import { cellReference, fixed, tabPrefix } from '../../src/plan/print/reference';
import type { Highlight, PrintedCell, PrintedName, PrintedPlan, PrintedTab } from '../../src/plan/printedPlan';
import type { ReadTab } from '../../src/sheet/planSource';
import { funnelTab, goalsTab, inputsTab, peopleTab, type TabSpec } from './smallTabs';

/** Address of a cell by keys, as formulas of another tab write it. */
type At = (tab: string, row: string, column: string) => string;

/**
 * The smallest plan that makes every kind of call: four tabs with inputs, formulas across tabs, notes, validation rules,
 * highlights and names. It grows and shrinks by segment and by source as the real one does.
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
  const named = [
    ['Tandem_Goal', 'inputs', 'goal', 'value'] as const,
    ['Tandem_Won', 'funnel', 'total', 'total'] as const,
  ];
  return {
    tabs: specs.map((spec) => printTab(spec, keys.get(spec.key) as Layout, at)),
    names: named.map(([name, tab, row, column]) => nameAt(name, tab, keys.get(tab) as Layout, row, column)),
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

function printTab(spec: TabSpec, { title, rows, columns }: Layout, at: At): PrintedTab {
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

function nameAt(name: string, tab: string, { rows, columns }: Layout, row: string, column: string): PrintedName {
  return { name, tab, row: rows.indexOf(row), column: columns.indexOf(column), height: 1, width: 1 };
}

/** The inputs back from the sheet. A member whose name was cleared is out of the plan. */
export function readSmallInputs({ rows, columns, values }: ReadTab): PlanInputs {
  const at = (row: string, column: string) => values[rows.indexOf(row)]?.[columns.indexOf(column)] ?? '';
  const members = (kind: string) =>
    rows.flatMap((row) => (row.startsWith(`${kind}|`) && at(row, 'name') !== '' ? [row.slice(kind.length + 1)] : []));
  return {
    revenueGoal: at('goal', 'value'),
    fiscalYearStart: isoDate(Number(at('start', 'value'))),
    segments: members('segment').map((key) => ({
      key,
      name: String(at(`segment|${key}`, 'name')),
      shareOfGoal: at(`segment|${key}`, 'value'),
    })),
    sources: members('source').map((key) => ({
      key,
      name: String(at(`source|${key}`, 'name')),
      inquiryToQualifiedRate: at(`source|${key}`, 'value'),
    })),
  } as unknown as PlanInputs;
}
