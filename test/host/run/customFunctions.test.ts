import { hostOf } from '../addIn';

const code = `
/**
 * Doubles a number or each of a range.
 * @param {number} value what to double
 * @customfunction
 */
function DOUBLE(value) { return Array.isArray(value) ? value.map(function (row) { return row.map(function (x) { return 2 * x; }); }) : 2 * value; }
/** What came in, as text. @customfunction */
function SHOWN(a, b) {
  return JSON.stringify([].slice.call(arguments).map(function show(x) {
    return x === undefined ? 'left out' : x instanceof Date ? 'Date ' + x.toISOString() : Array.isArray(x) ? x.map(show) : x;
  }));
}
/** @customfunction */
function COLUMN_OF(n) { var list = []; for (var i = 1; i <= n; i++) list.push(i); return list; }
/** @customfunction */
function A_DATE() { return new Date(2026, 0, 5); }
/** @customfunction */
function GIVES(what) { return { truth: true, nothing: null, nan: 0 / 0, text: '=1+1', ragged: [[1], [2, 3]], object: {} }[what]; }
/** @customfunction */
function FAILS(x) { throw new Error('FAILS: x must be above 0, got ' + x); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('J1').setValue(1); return 'wrote'; }
/** @customfunction */
function SETTINGS() { return PropertiesService.getUserProperties().getProperty('x'); }
/** @customfunction */
function READS() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }
/** @customfunction */
function SUM(a) { return 'mine'; }
var loads = 0;
/** @customfunction */
function LOADS(x) { loads++; return loads; }
function NOT_CUSTOM(x) { return 1; }
`;

function workbook() {
  const host = hostOf(code);
  const type = (cells: Record<string, string>) => {
    for (const [a1, text] of Object.entries(cells)) host.type('Sheet1', a1, text);
  };
  const value = (a1: string) => host.look('Sheet1', a1).value;
  return { host, type, value };
}

describe('a custom function', () => {
  it('takes a cell as a value and a range as rows of values', () => {
    const { type, value } = workbook();
    type({
      A1: '1',
      B1: '2',
      A2: 'text',
      B2: '=NA()',
      A3: 'TRUE',
      C1: '3/4/2026',
      D1: '=SHOWN(A1:B3)',
      D2: '=SHOWN(A2,C1)',
      D3: '=SHOWN(B2)',
    });
    expect(value('D1')).toBe('[[[1,2],["text","#N/A"],[true,""]]]');
    expect(value('D2')).toBe('["text","Date 2026-03-04T00:00:00.000Z"]');
    expect(value('D3')).toBe('["#N/A"]');
    type({ D4: '=SHOWN(A9)', D5: '=SHOWN(,5)', D6: '=SHOWN()', D7: '=SHOWN(1+1,"x")' });
    expect(value('D4')).toBe('[""]');
    expect(value('D6')).toBe('[]');
    expect(value('D7')).toBe('[2,"x"]');
  });

  it('spills rows, and a plain array as a column', () => {
    const { type, value } = workbook();
    type({ A1: '1', B1: '2', A2: '3', B2: '4', D1: '=DOUBLE(A1:B2)', G1: '=COLUMN_OF(3)' });
    expect([value('D1'), value('E1'), value('D2'), value('E2')]).toEqual([2, 4, 6, 8]);
    expect([value('G1'), value('G2'), value('G3'), value('G4')]).toEqual([1, 2, 3, '']);
  });

  it('shows dates, booleans, blanks and texts that look like formulas', () => {
    const { host, type, value } = workbook();
    type({
      A1: '=A_DATE()',
      A2: '=GIVES("truth")',
      A3: '=GIVES("nothing")',
      A4: '=GIVES("text")',
      A5: '=GIVES("nan")',
      B1: '=GIVES("ragged")',
    });
    // Day 46027 is 5 January 2026.
    expect(host.look('Sheet1', 'A1')).toMatchObject({ value: 46027, display: '1/5/2026' });
    expect([value('A2'), value('A3'), value('A4'), value('A5')]).toEqual([true, '', '=1+1', '#NUM!']);
    expect([value('B1'), value('C1'), value('B2'), value('C2')]).toEqual([1, '', 2, 3]);
  });

  it('that throws shows #ERROR! and its message, which IFERROR catches', () => {
    const { host, type, value } = workbook();
    type({ A1: '=FAILS(-1)', A2: '=IFERROR(FAILS(-1),"caught")', A3: '=A1*2', A4: '=GIVES("object")' });
    expect(host.look('Sheet1', 'A1')).toEqual({
      value: '#ERROR!',
      display: '#ERROR!',
      message: 'FAILS: x must be above 0, got -1',
    });
    expect([value('A2'), value('A3'), value('A4')]).toEqual(['caught', '#ERROR!', '#ERROR!']);
  });

  it('is asked again when an argument changes, in a fresh load, and else not', () => {
    const { type, value } = workbook();
    type({ A1: '1', B1: '=DOUBLE(A1)', C1: '=LOADS(A1)' });
    type({ A1: '5' });
    expect([value('B1'), value('C1')]).toEqual([10, 1]);
  });

  it('reads the spreadsheet, writes nothing and has no properties', () => {
    const { host, type, value } = workbook();
    type({ A1: '7', B1: '=READS()', B2: '=WRITES()', B3: '=SETTINGS()' });
    expect(value('B1')).toBe(7);
    expect(host.look('Sheet1', 'B2')).toMatchObject({
      value: '#ERROR!',
      message: 'You do not have permission to call setValue',
    });
    expect(host.look('Sheet1', 'B3')).toMatchObject({
      value: '#ERROR!',
      message: 'You do not have permission to call PropertiesService.getUserProperties',
    });
    expect(value('J1')).toBe('');
  });

  it('reads a cell that the same calculation has not reached yet', () => {
    const filled = hostOf(`${code}
      function fill() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B1').setValues([['=B1*2', 21]]); SpreadsheetApp.getActive().insertSheet('B'); }
      function ask() { SpreadsheetApp.getActive().getSheetByName('B').getRange('A1').setFormula('=READS()'); SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(4); }`);
    filled.run('fill');
    filled.run('ask');
    expect(filled.look('B', 'A1').value).toBe(8);
  });

  it('of a built-in’s name is not asked, and unknown ones are #NAME?', () => {
    const { type, value } = workbook();
    type({ A1: '=SUM(1,2)', A2: '=NOT_CUSTOM(1)', A3: '=NEVER(1)' });
    expect([value('A1'), value('A2'), value('A3')]).toEqual([3, '#NAME?', '#NAME?']);
  });

  it('belongs to its own add-in: another host of the same process does not know it', () => {
    workbook();
    const other = hostOf('function main() {}');
    other.type('Sheet1', 'A1', '=DOUBLE(2)');
    expect(other.look('Sheet1', 'A1').value).toBe('#NAME?');
  });

  it('answers again when the workbook is opened again', () => {
    const { host, type } = workbook();
    type({ A1: '4', B1: '=DOUBLE(A1)' });
    const again = hostOf(code, { workbook: host.save() });
    expect(again.look('Sheet1', 'B1').value).toBe(8);
  });
});
