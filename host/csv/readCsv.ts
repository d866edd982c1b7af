import Papa from 'papaparse';
import { csvProblem } from './csvProblem';

const reasons: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quote opens there and never closes',
  InvalidQuotes: 'text follows a closing quote',
};

/**
 * The rows of a CSV file's text as it stands there: texts, the header row first, empty lines left out. The delimiter is found
 * out: comma, semicolon, tab or bar. Quotes may hold delimiters, line breaks and doubled quotes. A row that ends early is
 * filled up with empty texts, so that every row is as long as the longest.
 *
 * Throws an Error that names the file, and the row where there is one (the header row is 1), for a file without rows below
 * its header, a quote that never closes and text that was decoded wrongly.
 *
 * @example
 * readCsv(decodeText(bytes, 'won.csv'), 'won.csv'); // [['Account', 'Amount'], ['Acme, Inc.', '1200']]
 */
export function readCsv(text: string, fileName: string): string[][] {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new Error(`${fileName}: the file is empty.`);
  const problem = csvProblem(content);
  if (problem) throw new Error(`${fileName}: ${problem}`);
  const { data, errors } = Papa.parse<string[]>(content, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error) throw new Error(`${fileName}, row ${(error.row ?? 0) + 1}: ${reasons[error.code] ?? error.message}.`);
  if (data.length < 2) throw new Error(`${fileName}: there are no rows below the header row.`);
  return filledUp(data);
}

function filledUp(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
