import { freeName, quotedSheet, sheetNamesInFile } from '../../../host/xlsx/sheetNames';

function inFile(...names: string[]): (string | undefined)[] {
  const found = sheetNamesInFile(names);
  return names.map((name) => found.inFile(name));
}

// Excel's rules: support.microsoft.com, "Rename a worksheet".
test.each([
  ['Plan', 'Plan'],
  ['Q1/Q2: [draft]*?\\', 'Q1-Q2- -draft----'],
  ["'quoted'", 'quoted'],
  ['History', 'History sheet'],
  ['[]', '--'],
  ["''", 'Sheet sheet'],
  ['A name of Sheets that is far longer than Excel allows', 'A name of Sheets that is far lo'],
])('%s becomes %s', (name, expected) => {
  expect(inFile(name)).toEqual([expected]);
});

test('names stay apart, and one that Excel accepts is not moved by one that it refuses', () => {
  const long = 'A name of Sheets that is far longer';
  expect(inFile('a:b', 'a-b', 'A*B')).toEqual(['a-b (2)', 'a-b', 'A-B (3)']);
  expect(inFile(`${long} 1`, `${long} 2`)).toEqual([
    'A name of Sheets that is far lo',
    'A name of Sheets that is fa (2)',
  ]);
});

test('names ignore case when they are looked up', () => {
  expect(sheetNamesInFile(['Plan']).inFile('PLAN')).toBe('Plan');
  expect(sheetNamesInFile(['Plan']).inFile('Other')).toBeUndefined();
});

test('quotes are doubled in a formula', () => {
  expect(quotedSheet("O'Neil")).toBe("'O''Neil'");
});

test('a free name is the wanted one or numbered', () => {
  expect(freeName(new Set(['lists']), 'Lists')).toBe('Lists (2)');
  expect(freeName(new Set(), 'Lists')).toBe('Lists');
});
