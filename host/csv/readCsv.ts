import { csvParser } from './csvParser';

/**
 * The rows of a CSV file's text as it stands there, as `csvParser` reads them: texts, the header row first, empty lines left
 * out. A row that ends early is filled up with empty texts, so that every row is as long as the longest.
 *
 * Throws an Error that names the file for a file without rows below its header, besides what `csvParser` throws.
 *
 * @example
 * readCsv(decodeText(bytes, 'won.csv'), 'won.csv'); // [['Account', 'Amount'], ['Acme, Inc.', '1200']]
 */
export function readCsv(text: string, fileName: string): string[][] {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new Error(`${fileName}: the file is empty.`);
  const parser = csvParser(fileName);
  const rows = [...parser.add(content), ...parser.finish()].filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length < 2) throw new Error(`${fileName}: there are no rows below the header row.`);
  return filledUp(rows);
}

function filledUp(rows: readonly string[][]): string[][] {
  const width = rows.reduce((longest, row) => Math.max(longest, row.length), 0);
  return rows.map((row) => (row.length === width ? row : [...row, ...Array<string>(width - row.length).fill('')]));
}
