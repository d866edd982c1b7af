import type { Zone } from '../workbookSnapshot';
import type { ChartRange, ChartTable } from './chartForm';

/** A chart's table as the engine has it: the domain, then each series; every one a single row or column. */
export interface Strips {
  readonly domain: ChartRange;
  readonly series: readonly ChartRange[];
  /** True where the first cell of each is its heading. */
  readonly hasHeads: boolean;
  /** How many strips each range of the table was. */
  readonly groups: readonly number[];
}

/**
 * Cuts the ranges of a chart into its domain and series. Columns side by side, or rows one below the other and transposed,
 * are what the engine can show. Throws on any other arrangement.
 */
export function stripsOf({ ranges, merge, transpose, headers }: ChartTable): Strips {
  const isOneRange = ranges.length === 1;
  const isAlongColumns = !transpose && (merge === 'MERGE_COLUMNS' || isOneRange);
  const isAlongRows = transpose && (merge === 'MERGE_ROWS' || isOneRange);
  if (!isAlongColumns && !isAlongRows) throw new Error(`A chart of ${merge}, transposed: ${transpose}, ${notEmulated}`);
  if (headers !== 0 && headers !== 1) throw new Error(`A chart with setNumHeaders(${headers}) ${notEmulated}`);
  const cut = isAlongColumns ? columnsOf : rowsOf;
  const groups = ranges.map(cut);
  const [domain, ...series] = groups.flat();
  if (!domain || series.length === 0) throw new Error(`A chart without a domain and a series ${notEmulated}`);
  const lengths = new Set([domain, ...series].map(lengthOf));
  if (lengths.size > 1) throw new Error(`A chart of ranges of different lengths ${notEmulated}`);
  return { domain, series, hasHeads: headers === 1, groups: groups.map(({ length }) => length) };
}

/** The ranges again: strips that still lie side by side as they were put in, else strip by strip. */
export function rangesOf(strips: readonly ChartRange[], groups: readonly number[]): readonly ChartRange[] {
  const total = groups.reduce((sum, count) => sum + count, 0);
  if (total !== strips.length) return strips;
  let from = 0;
  return groups.flatMap((count) => {
    const group = strips.slice(from, from + count);
    from += count;
    const around = union(group);
    return around ? [around] : group;
  });
}

const notEmulated = 'is not emulated';

const lengthOf = ({ zone }: ChartRange): number => zone.bottom - zone.top + zone.right - zone.left;

function columnsOf({ sheetId, zone }: ChartRange): ChartRange[] {
  const count = zone.right - zone.left + 1;
  return Array.from({ length: count }, (_, i) => {
    const column = zone.left + i;
    return { sheetId, zone: { ...zone, left: column, right: column } };
  });
}

function rowsOf({ sheetId, zone }: ChartRange): ChartRange[] {
  const count = zone.bottom - zone.top + 1;
  return Array.from({ length: count }, (_, i) => {
    const row = zone.top + i;
    return { sheetId, zone: { ...zone, top: row, bottom: row } };
  });
}

/** One range of strips that fill it; undefined where they do not. */
function union(strips: readonly ChartRange[]): ChartRange | undefined {
  const [first] = strips;
  if (!first || strips.some(({ sheetId }) => sheetId !== first.sheetId)) return undefined;
  const zones = strips.map(({ zone }) => zone);
  const zone: Zone = {
    top: Math.min(...zones.map(({ top }) => top)),
    left: Math.min(...zones.map(({ left }) => left)),
    bottom: Math.max(...zones.map(({ bottom }) => bottom)),
    right: Math.max(...zones.map(({ right }) => right)),
  };
  const filled = zones.reduce((sum, each) => sum + cellsIn(each), 0);
  return filled === cellsIn(zone) ? { sheetId: first.sheetId, zone } : undefined;
}

const cellsIn = ({ top, left, bottom, right }: Zone): number => (bottom - top + 1) * (right - left + 1);
