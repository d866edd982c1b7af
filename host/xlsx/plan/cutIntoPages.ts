import type { SheetSnapshot, Zone } from '../../workbookSnapshot';
import { columnPixels, rowPixels } from '../measures';
import { pageRoom } from '../pageRoom';
import { inkedRows } from '../printedRuns';
import type { KeyedSheet } from './keyedSheet';

/** A page is not cut shorter than one of these, as shares of its height, to keep a section whole: the first that takes no more pages. */
const SECTION_FILLS = [0.7, 0.85, 1] as const;
/** The same to keep a block whole. */
const BLOCK_FILL = 0.5;

/**
 * A zone of a tab in parts that fit a page each, cut where a block begins, so that blocks stay whole. A file that is fitted to
 * the page's width has no page breaks of its own, but each area begins a page.
 */
export function cutIntoPages(zone: Zone, tab: KeyedSheet, orientation: 'portrait' | 'landscape'): readonly Zone[] {
  const [first, ...others] = SECTION_FILLS.map((fill) => cutAt(fill, zone, tab, orientation));
  return others.reduce((best, each) => (each.length < best.length ? each : best), first ?? []);
}

function cutAt(fill: number, zone: Zone, tab: KeyedSheet, orientation: 'portrait' | 'landscape'): readonly Zone[] {
  const { sheet } = tab;
  const room = roomFor(zone, sheet, orientation);
  const inked = inkedRows(sheet, zone);
  const parts: Zone[] = [];
  let top = zone.top;
  while (top <= zone.bottom) {
    const bottom = lastRowOfPage({ ...zone, top }, room - headHeight(top, sheet), fill, tab);
    const rows = inked.filter((row) => row >= top && row <= bottom);
    if (rows.length > 0) parts.push({ ...zone, top: rows[0] ?? top, bottom: rows[rows.length - 1] ?? bottom });
    top = bottom + 1;
  }
  return parts;
}

/** Height that fits on a page at the scale that makes the zone as wide as the page, in the sheet's pixels. */
function roomFor(zone: Zone, sheet: SheetSnapshot, orientation: 'portrait' | 'landscape'): number {
  const page = pageRoom[orientation];
  const frozen = Array.from({ length: sheet.frozenColumns }, (_, i) => i).filter((column) => column < zone.left);
  const own = Array.from({ length: zone.right - zone.left + 1 }, (_, i) => zone.left + i);
  const width = [...frozen, ...own].reduce((sum, column) => sum + columnPixels(column, sheet), 0);
  return page.height * Math.max(1, width / page.width);
}

/** What the frozen rows take of a page that does not begin with them, in pixels. */
function headHeight(top: number, sheet: SheetSnapshot): number {
  if (top < sheet.frozenRows) return 0;
  return Array.from({ length: sheet.frozenRows }, (_, row) => rowPixels(row, sheet)).reduce(
    (sum, each) => sum + each,
    0,
  );
}

function lastRowOfPage({ top, bottom }: Zone, room: number, fill: number, { rows, sheet }: KeyedSheet): number {
  let used = 0;
  let [section, block]: (number | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    if (beginsBlock(rows.get(row))) {
      if (used >= BLOCK_FILL * room) block = row - 1;
      if (used >= fill * room && isGap(rows.get(row - 1))) section = row - 1;
    }
    used += rowPixels(row, sheet);
    if (used > room && row > top) return section ?? block ?? row - 1;
  }
  return bottom;
}

const isGap = (key = ''): boolean => key.startsWith('#gap-');

/** Headings have keys of their own kind; a chart belongs to the block above it. */
const beginsBlock = (key = ''): boolean => key.startsWith('#') && !/^#(gap|chart)-/.test(key);
