import { answerOf, hostOfMain, messageOf } from '../addIn';

function afterSetting(value: string, options = {}): unknown {
  return answerOf(
    `var range = sheet.getRange('A1'); range.setValue(${value});
     var got = range.getValue();
     return [got instanceof Date ? 'Date ' + got.toISOString() : got, range.getDisplayValue(), range.getFormula()];`,
    { now: () => Date.UTC(2026, 5, 1), ...options },
  );
}

// How Sheets reads what setValue brings: as if it was typed.
describe('setValue reads', () => {
  it.each([
    ["'2026'", [2026, '2026', '']],
    ["'-3.5'", [-3.5, '-3.5', '']],
    ["'1,234.5'", [1234.5, '1234.5', '']],
    ["'1e3'", [1000, '1000', '']],
    ["'12%'", [0.12, '12%', '']],
    ["'TRUE'", [true, 'TRUE', '']],
    ["'false'", [false, 'FALSE', '']],
    ["'plain text'", ['plain text', 'plain text', '']],
    ["''", ['', '', '']],
    ['null', ['', '', '']],
    ['undefined', ['', '', '']],
    ['"\'2026"', ['2026', '2026', '']],
    ['"\'=1+1"', ['=1+1', '=1+1', '']],
    ["'=1+1'", [2, '2', '=1+1']],
    ["'+B1+1'", [1, '1', '=+B1+1']],
    ["'='", ['=', '=', '']],
    ["'3/4'", ['Date 2026-03-04T00:00:00.000Z', '3/4', '']],
    ["'2026-03-04'", ['Date 2026-03-04T00:00:00.000Z', '2026-03-04', '']],
    ["'May 2026'", ['Date 2026-05-01T00:00:00.000Z', 'May 2026', '']],
    ["'Marching 2026'", ['Marching 2026', 'Marching 2026', '']],
    ['7', [7, '7', '']],
    ['true', [true, 'TRUE', '']],
    ['new Date(2026, 2, 4)', ['Date 2026-03-04T00:00:00.000Z', '3/4/2026', '']],
    ["'#N/A'", ['#N/A', '#N/A', '']],
  ])('%s', (given, expected) => {
    expect(afterSetting(given)).toEqual(expected);
  });

  it.each([
    ["'1,5'", [1.5, '1,5', '']],
    ["'1.234,5'", [1234.5, '1234,5', '']],
    ["'1.5'", ['Date 2026-05-01T00:00:00.000Z', '01.05.2026', '']],
    ["'=SUM(1,5;2)'", [3.5, '3,5', '=SUM(1.5,2)']],
    ["'4.3.2026'", ['Date 2026-03-04T00:00:00.000Z', '04.03.2026', '']],
  ])('%s in a German spreadsheet', (given, expected) => {
    expect(afterSetting(given, { locale: 'de_DE' })).toEqual(expected);
  });

  it('; between arguments in every locale', () => {
    expect(afterSetting("'=SUM(1;2)'")).toEqual([3, '3', '=SUM(1,2)']);
  });
});

describe('setFormula', () => {
  it('takes a formula without its =, and clears with an empty text', () => {
    expect(answerOf("var r = sheet.getRange('A1').setFormula('1+1'); return [r.getFormula(), r.getValue()];")).toEqual([
      '=1+1',
      2,
    ]);
    expect(answerOf("var r = sheet.getRange('A1').setValue(5).setFormula(''); return r.getValue();")).toBe('');
  });
});

describe('a range of values', () => {
  // The wording is that of Sheets.
  it('must have the shape of the range', () => {
    expect(messageOf("sheet.getRange('A1:B1').setValues([[1, 2], [3, 4]]);")).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    );
    expect(messageOf("sheet.getRange('A1:B1').setNotes([['a']]);")).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(messageOf("sheet.getRange('A1:B1').setBackgrounds([['red', 'red'], ['red', 'red']]);")).toMatch(
      /The data has 2 but/,
    );
    expect(messageOf("sheet.getRange('A1').setValues([1]);")).toMatch(
      /don't match the method signature for SpreadsheetApp.Range.setValues/,
    );
  });

  it('is left alone where one value cannot be written', () => {
    const host = hostOfMain("sheet.getRange('A1:B1').setValues([[1, { a: 1 }]]);");
    expect(() => host.run('main')).toThrow('a cell cannot hold [object Object]: not emulated');
    expect(host.look('Sheet1', 'A1').value).toBe('');
  });

  it('holds 50,000 characters a cell, as Sheets does', () => {
    expect(answerOf("return sheet.getRange('A1').setValue('x'.repeat(50000)).getValue().length;")).toBe(50_000);
    expect(messageOf("sheet.getRange('A1').setValue('x'.repeat(50001));")).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('reads dates, blanks and errors as Sheets gives them', () => {
    const answer = answerOf(`
      sheet.getRange('A1:H1').setValues([['=1/0', '=NA()', '=SQRT(-1)', '="a"+1', '=NOPE(1)', '=1+', '=Z1', '=SUM(A1)']]);
      return sheet.getRange('A1:I1').getValues()[0];`);
    expect(answer).toEqual(['#DIV/0!', '#N/A', '#NUM!', '#VALUE!', '#NAME?', '#ERROR!', 0, '#DIV/0!', '']);
  });

  it('calculates a chain of 1,300 cells set at once', () => {
    const body = `
      var rows = [];
      for (var i = 1; i <= 50; i++) {
        var row = [i];
        for (var j = 1; j < 26; j++) row.push('=RC'.replace('RC', sheet.getRange(i, j).getA1Notation() + '*2'));
        rows.push(row);
      }
      sheet.getRange(1, 1, 50, 26).setValues(rows);`;
    const host = hostOfMain(body);
    host.run('main');
    expect(host.look('Sheet1', 'Z3').value).toBe(3 * 2 ** 25);
  });

  it('sees a formula’s value right after it is set, and after what it reads changes', () => {
    const answer = answerOf(`
      sheet.getRange('A1').setValue(2); sheet.getRange('B1').setFormula('=A1*10');
      var before = sheet.getRange('B1').getValue();
      sheet.getRange('A1').setValue(3);
      return [before, sheet.getRange('B1').getValue()];`);
    expect(answer).toEqual([20, 30]);
  });
});

describe('time zones', () => {
  const zones = { timeZone: 'America/New_York', scriptTimeZone: 'Asia/Tokyo', now: () => Date.UTC(2026, 0, 5, 20) };

  // 5 January 2026, 20:00 UTC is 15:00 in New York (UTC-5) and 05:00 on the 6th in Tokyo (UTC+9).
  it('are the script’s in the add-in’s dates', () => {
    expect(
      answerOf(
        'var now = new Date(); return [now.getDate(), now.getHours(), now.getTimezoneOffset(), String(now)];',
        zones,
      ),
    ).toEqual([6, 5, -540, 'Tue Jan 06 2026 05:00:00 GMT+0900']);
    expect(answerOf('return new Date(2026, 0, 6, 5).toISOString();', zones)).toBe('2026-01-05T20:00:00.000Z');
    expect(answerOf("return new Date('2026-01-06T05:00').getTime();", zones)).toBe(Date.UTC(2026, 0, 5, 20));
    expect(answerOf('var d = new Date(); d.setHours(0, 30); return d.toISOString();', zones)).toBe(
      '2026-01-05T15:30:00.000Z',
    );
  });

  it('are the spreadsheet’s in its cells', () => {
    const host = hostOfMain(
      "sheet.getRange('A1').setValue(new Date()); return sheet.getRange('A1').getValue().toISOString();",
      zones,
    );
    expect(host.run('main')).toBe('2026-01-05T20:00:00.000Z');
    // Day 46027 is 5 January 2026; 15:00 is 0.625 of a day.
    expect(host.look('Sheet1', 'A1').value).toBe(46027.625);
  });

  it('are whichever is asked for in Utilities.formatDate', () => {
    const body = 'return Utilities.formatDate(new Date(), input, "yyyy-MM-dd\'T\'HH:mm:ssXXX EEEE MMM h a");';
    const host = hostOfMain(body, zones);
    expect(host.run('main', 'America/New_York')).toBe('2026-01-05T15:00:00-05:00 Monday Jan 3 PM');
    expect(host.run('main', 'Asia/Tokyo')).toBe('2026-01-06T05:00:00+09:00 Tuesday Jan 5 AM');
  });
});
