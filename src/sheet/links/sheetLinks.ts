import type { Sheet } from '../cells/facet';
import { rectangles } from '../cells/rectangles';

/** A cell of a tab. Row and column count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell leads: an address, or '' for nowhere. */
export interface Link extends Place {
  readonly url: string;
}

/** The address of a sheet of this spreadsheet, whatever its name. */
export const sheetAddress = (sheet: Sheet): string => `#gid=${sheet.getSheetId()}`;

/** Sheets may answer the address that was given, or the whole one of the spreadsheet with that at its end. */
export function sameAddress(a: string, b: string): boolean {
  const short = (url: string) => /#gid=\d+$/.exec(url)?.[0] ?? url;
  return short(a) === short(b);
}

/** What cells show and where they lead, in one call. A cell that holds no text is left out. */
export function readLinks(sheet: Sheet, places: readonly Place[]): readonly (Link & { readonly text: string })[] {
  if (places.length === 0) return [];
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const texts = sheet.getRange(top + 1, left + 1, height, width).getRichTextValues();
  return places.flatMap(({ row, column }) => {
    const text = texts[row - top]?.[column - left];
    return text ? [{ row, column, text: text.getText(), url: text.getLinkUrl() ?? '' }] : [];
  });
}

/** Lets texts lead somewhere, or nowhere; one call for those that lie together. */
export function writeLinks(sheet: Sheet, links: readonly (Link & { readonly text: string })[]): void {
  const byPlace = new Map(links.map((link) => [`${link.row} ${link.column}`, link]));
  const height = Math.max(0, ...links.map(({ row }) => row + 1));
  const width = Math.max(0, ...links.map(({ column }) => column + 1));
  const mask = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => byPlace.has(`${row} ${column}`)),
  );
  for (const block of rectangles(mask, mask)) {
    const texts = Array.from({ length: block.height }, (_, i) =>
      Array.from({ length: block.width }, (_, j) => {
        const link = byPlace.get(`${block.row + i} ${block.column + j}`);
        return SpreadsheetApp.newRichTextValue()
          .setText(link?.text ?? '')
          .setLinkUrl(link?.url || null)
          .build();
      }),
    );
    sheet.getRange(block.row + 1, block.column + 1, block.height, block.width).setRichTextValues(texts);
  }
}
