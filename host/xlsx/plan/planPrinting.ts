import type { WorkbookSnapshot, Zone } from '../../workbookSnapshot';
import { columnPixels } from '../measures';
import type { Printing } from '../pageSetup';
import { printedArea } from '../printedArea';
import { printedPages } from '../printedPages';
import { cutIntoPages } from './cutIntoPages';
import { type KeyedSheet, keyedSheet, lastPlaceOf, placeOf } from './keyedSheet';

/** Wider than this a page upright would be too small to read. */
const MOST_UPRIGHT = 1130;

interface TabLook {
  readonly orientation?: 'portrait' | 'landscape';
  /** Key of the first row that is left on the screen: the workings, and weeks, which no page is wide enough for. */
  readonly before?: string;
  /** The last column on paper is the last one whose key begins so. */
  readonly lastColumn?: string;
  /** How its columns go on pages: two halves side by side, or the blocks beside the first columns by themselves; as a rule one page wide. */
  readonly across?: 'halves' | 'blocks';
}

const looks: Readonly<Record<string, TabLook>> = {
  calendar: { orientation: 'landscape', before: '#tooLateLine', lastColumn: 'period:', across: 'halves' },
  inputs: { across: 'blocks' },
  quotas: { before: '#workings' },
  capacity: { orientation: 'landscape', before: '#workings' },
  checks: { orientation: 'portrait', lastColumn: 'state' },
};

/**
 * How the tabs of a plan print, by the names that they have in the workbook: Goals on one page, of the others what is worth
 * paper, with blocks whole.
 */
export function planPrinting({ sheets }: WorkbookSnapshot): Readonly<Record<string, Printing>> {
  const tabs = sheets.map(keyedSheet).filter((tab) => tab !== null);
  return Object.fromEntries(tabs.map((tab) => [tab.sheet.name, printingOf(tab)]));
}

function printingOf(tab: KeyedSheet): Printing {
  if (tab.key === 'goals') return { fitToHeight: 1, orientation: 'portrait' };
  const { sheet, rows, columns } = tab;
  const { before = '', lastColumn, across, orientation: wanted } = looks[tab.key] ?? {};
  const ink = printedArea(sheet);
  if (ink === null) return {};
  const right = lastColumn === undefined ? ink.right : (lastPlaceOf(lastColumn, columns) ?? ink.right);
  const area = { ...ink, right, bottom: (placeOf(before, rows) ?? ink.bottom + 1) - 1 };
  const strips = stripsOf(area, tab, across);
  const [first = area] = strips;
  const orientation = wanted ?? (widthOf(first, tab) > MOST_UPRIGHT ? 'landscape' : 'portrait');
  return { orientation, areas: strips.flatMap((strip) => cutIntoPages(strip, tab, orientation)) };
}

function stripsOf(area: Zone, tab: KeyedSheet, across: TabLook['across']): readonly Zone[] {
  if (across === 'halves') return halves(area, tab);
  return across === 'blocks' ? printedPages(tab.sheet, area) : [area];
}

const widthOf = ({ left, right }: Zone, { sheet }: KeyedSheet): number => {
  let width = 0;
  for (let column = left; column <= right; column++) width += columnPixels(column, sheet);
  return width;
};

/** A wide area as two pages side by side, each with the frozen columns; what is left of the chart stays whole. */
function halves(area: Zone, tab: KeyedSheet): readonly Zone[] {
  const { sheet, rows } = tab;
  const left = Math.max(area.left, sheet.frozenColumns);
  const half = widthOf({ ...area, left }, tab) / 2;
  let middle = left;
  while (middle < area.right && widthOf({ ...area, left, right: middle }, tab) < half) middle += 1;
  const chart = [...rows].find(([, key]) => key.startsWith('#chart-'))?.[0] ?? sheet.frozenRows - 1;
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1, top: chart + 1 },
  ];
}
