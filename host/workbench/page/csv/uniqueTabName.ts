import { spreadsheet } from '../../../engine/spreadsheet';

const longest = 100; // characters, as in Sheets

/**
 * A tab's name from a file's name, unlike every name in `taken` however it is written.
 *
 * @example uniqueTabName('deals.csv', ['Deals']) // 'deals 2'
 */
export function uniqueTabName(fileName: string, taken: readonly string[]): string {
  const withoutEnding = fileName.replace(/\.[^.]*$/, '');
  const wanted = spreadsheet.helpers.sanitizeSheetName(withoutEnding).trim().slice(0, longest) || 'Import';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    name = `${wanted.slice(0, longest - 5)} ${number}`;
  }
  return name;
}
