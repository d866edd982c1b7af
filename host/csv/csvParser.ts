import Papa, { type ParseResult } from 'papaparse';
import { csvProblem } from './csvProblem';
import { longestRow, mostColumns, mostRows, sampleLength } from './limits';

/** Turns the text of a CSV file into rows, block by block. */
export interface CsvParser {
  /** The rows that are complete with this text, the header row first. An empty line is a row of one empty text. */
  readonly add: (text: string) => readonly string[][];
  readonly finish: () => readonly string[][];
  /** Rows so far. */
  readonly rows: () => number;
}

const reasons: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quote opens there and never closes',
  InvalidQuotes: 'text follows a closing quote',
};
// What Excel puts first so that it knows the delimiter again.
const HINT = /^sep=(.)\n/;

/**
 * Parses a CSV whose text comes in blocks; quotes may hold delimiters, line breaks and doubled quotes. The delimiter is found
 * out from the first block: comma, semicolon, tab or bar. No more is held than one block and one row.
 *
 * Both functions throw an Error that names the file and the row (the header row is 1) for a quote that never closes, text behind
 * a closing quote, zero characters, a row that is too long or has too many columns, and a file that is no CSV.
 */
export function csvParser(fileName: string): CsvParser {
  let parser: Papa.Parser | null = null;
  let rest = '';
  let rows = 0;

  const begin = (): Papa.Parser => {
    const problem = csvProblem(rest);
    if (problem) throw new Error(`${fileName}: ${problem}`);
    const hint = HINT.exec(rest);
    if (hint) {
      rest = rest.slice(hint[0].length);
      rows += 1;
    }
    return new Papa.Parser({ delimiter: hint?.[1] ?? delimiterOf(rest), newline: '\n' });
  };
  const parsed = (isLast: boolean): readonly string[][] => {
    parser ??= begin();
    const zero = rest.indexOf('\0');
    if (zero >= 0) throw new Error(`${fileName}: ${zeroIn(rows + rest.slice(0, zero).split('\n').length)}`);
    const { data, errors, meta } = parser.parse(rest, 0, !isLast) as ParseResult<string[]>;
    // A row that is cut at the end of a block looks faulty until the rest of it is there.
    const fault = errors.find(({ row = 0 }) => isLast || row < data.length);
    if (fault)
      throw new Error(`${fileName}, row ${rows + (fault.row ?? 0) + 1}: ${reasons[fault.code] ?? fault.message}.`);
    rest = isLast ? '' : rest.slice(meta.cursor);
    if (rest.length > longestRow) throw new Error(`${fileName}, row ${rows + data.length + 1}: ${tooLong(rest)}`);
    checkWidth(data, rows, fileName);
    rows += data.length;
    if (rows > mostRows) throw new Error(`${fileName}: there are more than ${mostRows} rows. Export a shorter period.`);
    return data;
  };

  let wasReturn = false;
  return {
    add: (text) => {
      // A line end of two characters can be cut in two.
      const lines = (wasReturn ? `\r${text}` : text).replace(/\r\n|\r(?!$)/g, '\n');
      wasReturn = lines.endsWith('\r');
      rest += wasReturn ? lines.slice(0, -1) : lines;
      return rest === '' ? [] : parsed(false);
    },
    finish: () => {
      if (wasReturn) rest += '\n';
      if (rest === '') return [];
      // The line end of the last row starts no row.
      const last = parsed(true);
      return last.length > 0 && isEmpty(last[last.length - 1]) ? last.slice(0, -1) : last;
    },
    rows: () => rows,
  };
}

function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text.slice(0, sampleLength), {
    preview: 20,
    delimitersToGuess: [',', ';', '\t', '|'],
    newline: '\n',
    skipEmptyLines: 'greedy',
  });
  return meta.delimiter;
}

function checkWidth(data: readonly string[][], rows: number, fileName: string): void {
  const place = data.findIndex((row) => row.length > mostColumns);
  if (place < 0) return;
  const width = data[place]?.length ?? 0;
  throw new Error(`${fileName}, row ${rows + place + 1}: it has ${width} columns; a sheet has at most ${mostColumns}.`);
}

const zeroIn = (row: number): string =>
  `row ${row} holds a zero character: the file may be UTF-16 read as another encoding, or no text. Save it as CSV UTF-8.`;

function tooLong(text: string): string {
  const why = text.includes('"') ? 'a quote may open there and never close' : 'the file may have no line ends';
  return `it is longer than ${longestRow} characters; ${why}.`;
}

const isEmpty = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === '';
