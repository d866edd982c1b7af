import type { FacetName } from '../cells/facet';
import type { Plain } from '../cells/plain';
import { type Layout, moveFormula } from '../formulas/moveFormula';
import { isFormula } from '../formulas/sameFormula';
import type { WrittenPlan, WrittenTab } from '../journal/journal';
import { writtenTab } from '../live/liveBook';

/** What was written last, by facet and by the keys of row and column; null where nothing of ours was. */
export type WrittenCells = (facet: FacetName, row: string, column: string) => Plain | null;

/**
 * What was written last into a tab. Formulas read as they would now: rows and columns may have moved, tabs may have been
 * renamed. Where a change of the user's was kept, it is what the plan would have written. null for a tab of which nothing
 * is known.
 */
export function writtenCells(standing: WrittenPlan | null, key: string, now: Layout): WrittenCells | null {
  const asWritten = cellsAsWritten(standing, key);
  if (!asWritten || !standing) return null;
  const then = layoutOf(standing);
  const hasMoved = JSON.stringify(then) !== JSON.stringify(pick(now, Object.keys(then)));
  return (facet, rowKey, columnKey) => {
    const plain = asWritten(facet, rowKey, columnKey);
    return hasMoved && isFormula(plain) ? moveFormula(plain, key, then, now) : plain;
  };
}

/** The same with formulas letter by letter as they were written then. */
export function cellsAsWritten(standing: WrittenPlan | null, key: string): WrittenCells | null {
  const tab = writtenTab(standing, key);
  if (!tab) return null;
  const rows = places(tab.layout.rows);
  const columns = places(tab.layout.columns);
  const withheld = withheldByPlace(tab);
  return (facet, rowKey, columnKey) => {
    const row = rows.get(rowKey);
    const column = columns.get(columnKey);
    if (row === undefined || column === undefined) return null;
    return withheld.get(place(facet, row, column)) ?? tab.facets[facet]?.[row]?.[column] ?? null;
  };
}

/** Where everything stood when the plan was written. */
export const layoutOf = (standing: WrittenPlan): Layout =>
  Object.fromEntries(standing.tabs.map(({ key, layout }) => [key, layout]));

const places = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key, place) => [key, place] as const).filter(([key]) => key !== ''));

const place = (facet: FacetName, row: number, column: number): string => `${facet} ${row} ${column}`;

const withheldByPlace = (tab: WrittenTab): ReadonlyMap<string, Plain> =>
  new Map(tab.withheld.map(({ facet, row, column, plain }) => [place(facet, row, column), plain]));

const pick = (layout: Layout, keys: readonly string[]): Layout =>
  Object.fromEntries(keys.flatMap((key) => (layout[key] ? [[key, layout[key]]] : [])));
