import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { csvBlocks } from '../../../host/csv/csvBlocks';
import { csvParser } from '../../../host/csv/csvParser';
import { blockBytes, longestRow, mostColumns } from '../../../host/csv/limits';
import { readCsv } from '../../../host/csv/readCsv';

const folder = mkdtempSync(join(tmpdir(), 'csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(content: string | Uint8Array, name = 'won.csv'): Promise<readonly string[][]> {
  writeFileSync(join(folder, name), content);
  return await rowsIn(name);
}

async function rowsIn(name: string): Promise<readonly string[][]> {
  const rows: string[][] = [];
  for await (const block of csvBlocks(name, folder)) for (const row of block) rows.push(row);
  return rows;
}

test('rows keep their numbers: an empty line is a row', async () => {
  expect(await rowsOf('a,b\r\n\r\n1,"x\r\ny"\r\n2,=1+1\r\n')).toEqual([['a', 'b'], [''], ['1', 'x\ny'], ['2', '=1+1']]);
});

test("Excel's hint names the delimiter, and is no row", async () => {
  expect(await rowsOf('sep=;\na;b\n1,5;2\n')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
});

test.each<[string, Uint8Array]>([
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('é,b\n1,2\n')])],
  ['UTF-16', new Uint8Array(Buffer.from('\uFEFFé,b\n1,2\n', 'utf16le'))],
  ['UTF-16, the other order', new Uint8Array(Buffer.from('\uFEFFé,b\n1,2\n', 'utf16le').swap16())],
  ['Latin-1', new Uint8Array(Buffer.from('é,b\n1,2\n', 'latin1'))],
])('reads %s', async (_, bytes) => {
  expect(await rowsOf(bytes)).toEqual([
    ['é', 'b'],
    ['1', '2'],
  ]);
});

test('rows, quotes and line ends that are cut by the end of a block', async () => {
  const cell = 'Acme, "the" best\r\nInc.';
  const quoted = `"${cell.replace(/"/g, '""')}"`;
  const count = Math.ceil((2.5 * blockBytes) / quoted.length);
  const rows = await rowsOf(`Name,Value\r\n${`${quoted},1\r\n`.repeat(count)}`);
  expect(rows.length).toBe(count + 1);
  expect(rows.slice(1).every(([name, value]) => name === cell.replace('\r', '') && value === '1')).toBe(true);
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'won.csv: the file is empty.'],
  ['blank lines', '\n \n', 'won.csv: the file is empty.'],
  ['a header alone', 'a,b\n', 'won.csv: there are no rows below the header row.'],
  ['a quote that never closes', 'a,b\n1,2\n3,"un\n4,5\n', 'won.csv, row 3: a quote opens there and never closes.'],
  ['text after a quote', 'a,b\n"x"y,2\n3,4', 'won.csv, row 2: text follows a closing quote.'],
  ['zero characters', 'a,b\nx,\u00001\n', 'won.csv: row 2 holds a zero character'],
  ['zeros alone', new Uint8Array(5000), 'won.csv: row 1 holds a zero character'],
  ['a workbook', 'PK\u0003\u0004...', 'won.csv: this is a workbook or an archive.'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'won.csv: this is a workbook or an archive.'],
  ['a web page', '\n<html><table><tr><td>Stage', 'won.csv: this is a web page'],
  [
    'another encoding half way',
    Buffer.concat([Buffer.from(`a,b\n${'é,1\n'.repeat(blockBytes / 4)}`), Buffer.from([0xe9, 0x2c, 0x31, 0x0a])]),
    'won.csv, after row 209715: there are bytes that are no UTF-8',
  ],
  [
    'a million columns',
    `a,b\n${'1,'.repeat(999_999)}1\n`,
    `won.csv, row 2: it has 1000000 columns; a sheet has at most ${mostColumns}.`,
  ],
  [
    'a quote that swallows the file',
    `a,b\n1,2\n3,"x\n${'4,5\n'.repeat(2 * longestRow)}`,
    `won.csv, row 3: it is longer than ${longestRow} characters; a quote may open there and never close.`,
  ],
])('refuses %s', async (_, content, message) => {
  await expect(rowsOf(content)).rejects.toThrow(message);
});

test('a line of 1 GB is refused after a few of its blocks', async () => {
  const file = openSync(join(folder, 'line.csv'), 'w');
  writeSync(file, `a,b\n1,2\n${'x'.repeat(longestRow + 2 * blockBytes)}`);
  closeSync(file);
  // The rest is a hole of zeros that takes no room on the disk; it is not reached.
  truncateSync(join(folder, 'line.csv'), 2 ** 30);
  const before = process.memoryUsage().rss;
  await expect(rowsIn('line.csv')).rejects.toThrow(
    `line.csv, row 3: it is longer than ${longestRow} characters; the file may have no line ends.`,
  );
  // Two bytes a character, the block, and copies of both that wait for collection: far from 1 GB.
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

test.each([
  ['nothing.csv', 'nothing.csv: there is no such file'],
  ['.', '.: it is a folder, not a file'],
])('refuses %s', async (name, message) => {
  await expect(rowsIn(name)).rejects.toThrow(message);
});

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('a,b', 'say "x"', 'one\ntwo', ';', '', ' ', '\t', '|'),
);
const quotedRow = (cells: readonly string[]): string => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(',');

test('what is written quoted is read back, however it is cut into blocks', () => {
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (body, size) => {
      // A header of more columns than any cell has of another delimiter, so that the comma is told.
      const table = [['Opportunity Id', 'Name', ...Array<string>((body[0]?.length ?? 2) - 2).fill('More')], ...body];
      fc.pre(!table.flat().some((text) => text.includes('\0') || text.includes('\r')));
      const text = `${table.map(quotedRow).join('\n')}\n`;
      const parser = csvParser('won.csv');
      // The delimiter is found out from the first block: give it the header and a row.
      const start = quotedRow(table[0] ?? []).length + 1;
      const read = [...parser.add(text.slice(0, start))];
      for (let from = start; from < text.length; from += size) read.push(...parser.add(text.slice(from, from + size)));
      expect([...read, ...parser.finish()]).toEqual(table);
    }),
  );
});

test('any text is read, or refused in words', () => {
  const garbled = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' '), maxLength: 60 }),
  );
  fc.assert(
    fc.property(garbled, (text) => {
      let message = '';
      try {
        readCsv(text, 'won.csv');
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message === '' || message.startsWith('won.csv')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('more rows than a call takes arguments', () => {
  expect(readCsv(`a,b\n${'1,2\n'.repeat(300_000)}`, 'won.csv').length).toBe(300_001);
});
