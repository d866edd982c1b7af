import type { PageSetup } from '@cj-tech-master/excelts';
import type { SheetSnapshot, Zone } from '../workbookSnapshot';
import { address, zoneAddress } from './addresses';
import { defaultColumnPixels } from './measures';
import { printedArea } from './printedArea';
import { printedPages } from './printedPages';

/** What a sheet's printing overrides; the rest follows from what is in the sheet. */
export interface Printing {
  /** One page in all; without it as many pages down as it takes. */
  readonly fitToHeight?: 1;
  readonly orientation?: 'portrait' | 'landscape';
  /** The areas to print, each from a new page on; without them everything that there is to see. */
  readonly areas?: readonly Zone[];
}

// What a portrait page of A4 or Letter shows at full size between these margins: 7.3 inches of 96 pixels.
const portraitPixels = 700;

const a4 = 9;
const lettersizedLocales = ['en_US', 'en_CA', 'fr_CA', 'es_MX', 'en_PH'];

/**
 * One page wide, or several where one would be too small to read; the used cells only, frozen rows and columns on each page,
 * landscape where the cells are wide. A hidden sheet has no area to print: LibreOffice would print it all the same.
 */
export function pageSetup(sheet: SheetSnapshot, locale: string, printing: Printing = {}): Partial<PageSetup> {
  const area = sheet.hidden ? null : printedArea(sheet);
  const pages = area === null ? [] : (printing.areas ?? printedPages(sheet, area));
  // LibreOffice shrinks a page that begins with repeated columns as if it had them twice.
  const needsTitles = pages.some(({ left }) => left >= sheet.frozenColumns) && sheet.frozenColumns > 0;
  const isWide = area !== null && widthOf(sheet, area) > portraitPixels;
  return {
    ...(lettersizedLocales.includes(locale) ? {} : { paperSize: a4 }),
    orientation: printing.orientation ?? (isWide ? 'landscape' : 'portrait'),
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: printing.fitToHeight ?? 0,
    // A sheet that is shrunk to one page may be left narrower than the page.
    horizontalCentered: printing.fitToHeight === 1,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(area === null ? {} : { printArea: pages.map(zoneAddress).join('&&') }),
    ...(needsTitles ? { printTitlesColumn: columnsTo(sheet.frozenColumns) } : {}),
    ...(sheet.frozenRows > 0 ? { printTitlesRow: `1:${sheet.frozenRows}` } : {}),
  };
}

function widthOf({ columnWidths, hiddenColumns }: SheetSnapshot, { left, right }: Zone): number {
  let width = 0;
  for (let column = left; column <= right; column++) {
    if (!hiddenColumns.includes(column)) width += columnWidths[column] ?? defaultColumnPixels;
  }
  return width;
}

/** The first columns, as a range of whole columns: `A:B`. */
const columnsTo = (count: number): string => `A:${address(0, count - 1).replace(/\d+$/, '')}`;
