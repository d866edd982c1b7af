import { readCsv } from '../../../host/csv/readCsv';

test.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons with decimal commas',
    'a;b\n1,5;2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'bars',
    'a|b\n1|2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['one column', 'Account\nAcme\n', [['Account'], ['Acme']]],
  [
    'a byte order mark',
    '\uFEFFa,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'Windows line ends and empty lines',
    'a,b\r\n\r\n1,2\r\n,\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'quotes',
    'a,b\n"Acme, Inc.","say ""yes"""',
    [
      ['a', 'b'],
      ['Acme, Inc.', 'say "yes"'],
    ],
  ],
  [
    'a line break in quotes',
    'a,b\n"one\ntwo",2',
    [
      ['a', 'b'],
      ['one\ntwo', '2'],
    ],
  ],
  [
    'a quote inside a plain field',
    'a,b\n5" pipe,2',
    [
      ['a', 'b'],
      ['5" pipe', '2'],
    ],
  ],
  [
    'a short row',
    'a,b,c\n1\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
    ],
  ],
  [
    'a long row',
    'a\n1,2\n3,4',
    [
      ['a', ''],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'numbers and formulas as texts',
    'a,b\n007,=1+1',
    [
      ['a', 'b'],
      ['007', '=1+1'],
    ],
  ],
])('reads %s', (_, text, rows) => {
  expect(readCsv(text, 'won.csv')).toEqual(rows);
});

test.each<[string, string, string]>([
  ['nothing', '', 'won.csv: the file is empty.'],
  ['blank lines', '\uFEFF\n \n', 'won.csv: the file is empty.'],
  ['a header alone', 'a,b\n', 'won.csv: there are no rows below the header row.'],
  ['an unclosed quote', 'a,b\n1,2\n3,"un\n4,5\n', 'won.csv, row 3: a quote opens there and never closes.'],
  ['text after a quote', 'a,b\n"x"y,2\n3,4', 'won.csv, row 2: text follows a closing quote.'],
  ['zero characters', 'a,b\nx,\u00001\n', 'won.csv: row 2 holds a zero character'],
  ['UTF-16 read as Latin-1', '\u00FF\u00FEa,b', 'won.csv: the file is UTF-16 read as another encoding.'],
  ['UTF-16 read as UTF-8', '\uFFFD\uFFFDa,b', 'won.csv: the file is UTF-16 read as another encoding.'],
  ['a workbook', 'PK\u0003\u0004...', 'won.csv: this is a workbook or an archive.'],
])('refuses %s', (_, text, message) => {
  expect(() => readCsv(text, 'won.csv')).toThrow(message);
});
