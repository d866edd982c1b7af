import { sheetNumber } from '../services/sheetNumber';
import type { Spot } from './spot';
import type { Workbook } from './workbook';

/** Where a click on a cell leads. */
export type CellLink = { readonly sheetId: string } | { readonly url: string };

const sheetPrefix = 'o-spreadsheet://';
const sheetAddress = /^#gid=(\d+)$/;

/** The link of a cell, or null. Whoever reads calls `settle` first. */
export function linkOf(workbook: Workbook, spot: Spot): CellLink | null {
  const { link } = workbook.calculated(spot) as { readonly link?: { readonly url: string } };
  if (!link) return null;
  return link.url.startsWith(sheetPrefix) ? { sheetId: link.url.slice(sheetPrefix.length) } : { url: link.url };
}

/** The address of a link as Apps Script gives it: `#gid=7` leads to the sheet of that number. */
export const addressOf = (link: CellLink): string => ('url' in link ? link.url : `#gid=${sheetNumber(link.sheetId)}`);

/**
 * What the engine is told for a text with a link. The apostrophe keeps `=1+1` and `2027` a text. Throws on an address that
 * the engine cannot follow.
 */
export function linkedContent(workbook: Workbook, text: string, address: string): string {
  if (text.includes('\n')) throw new Error('A link on a text of several lines is not emulated');
  return `['${text}](${engineAddress(workbook, address)})`;
}

function engineAddress({ getters }: Workbook, address: string): string {
  if (/^https?:\/\//.test(address)) return address;
  const number = sheetAddress.exec(address)?.[1];
  if (number === undefined) throw new Error(`A link to ${address} is not emulated`);
  const sheetId = getters.getSheetIds().find((id) => sheetNumber(id) === Number(number));
  return `${sheetPrefix}${sheetId ?? number}`;
}
