import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { csvParser } from './csvParser';
import { fileTrouble } from './fileTrouble';
import { blockBytes } from './limits';
import { textDecoding } from './textDecoding';

/**
 * The rows of a CSV file block by block, the header row first in the first block: a file of any size passes through in the
 * memory of one block. Encoding and delimiter are found out; an empty line is a row of one empty text, so that a row's number
 * is that of a spreadsheet. `from` is the folder that the name counts from.
 *
 * Rejects with an Error that names the file, and the row where there is one, for what cannot be read; see `csvParser`.
 *
 * @example for await (const rows of csvBlocks('deals.csv', process.cwd())) reader.add(rows);
 */
export async function* csvBlocks(file: string, from: string): AsyncGenerator<readonly string[][]> {
  const name = basename(file);
  const [decoding, parser] = [textDecoding(), csvParser(name)];
  const decoded = (decode: () => string): string => {
    try {
      return decode();
    } catch (error) {
      throw new Error(`${name}, after row ${parser.rows()}: ${(error as Error).message}`, { cause: error });
    }
  };
  let filledRows = 0;
  const counted = (rows: readonly string[][]): readonly string[][] => {
    filledRows += rows.reduce((count, row) => count + (row.some((cell) => cell.trim() !== '') ? 1 : 0), 0);
    return rows;
  };
  for await (const bytes of bytesOf(file, from)) {
    const rows = parser.add(decoded(() => decoding.add(bytes)));
    if (rows.length > 0) yield counted(rows);
  }
  const last = [...parser.add(decoded(() => decoding.finish())), ...parser.finish()];
  if (last.length > 0) yield counted(last);
  if (filledRows === 0) throw new Error(`${name}: the file is empty.`);
  if (filledRows === 1) throw new Error(`${name}: there are no rows below the header row.`);
}

async function* bytesOf(file: string, from: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(resolve(from, file), { highWaterMark: blockBytes });
  } catch (error) {
    throw fileTrouble(file, error as NodeJS.ErrnoException);
  }
}
