import { answerOf, hostOfMain, messageOf, messageOfRun } from '../addIn';

const looks = [
  ['Background', '#ff0000', '#ffffff', 'Backgrounds'],
  ['FontWeight', 'bold', 'normal', 'FontWeights'],
  ['FontStyle', 'italic', 'normal', 'FontStyles'],
  ['FontLine', 'underline', 'none', 'FontLines'],
  ['FontSize', 14, 10, 'FontSizes'],
  ['HorizontalAlignment', 'center', 'general', 'HorizontalAlignments'],
  ['VerticalAlignment', 'middle', 'bottom', 'VerticalAlignments'],
  ['Wrap', true, false, 'Wraps'],
  ['NumberFormat', '0.0%', '0.###############', 'NumberFormats'],
  ['Note', 'a note', '', 'Notes'],
] as const;

describe.each(looks)('%s', (name, set, standard, names) => {
  it('is set and got, for one cell and for many, and taken away with null', () => {
    const body = `
      var r = sheet.getRange('A1:B1'), seen = [r.get${name}(), r.get${names}()];
      r.set${name}(input); seen.push(r.get${names}());
      r.set${names}([[null, input]]); seen.push(r.get${names}());
      return seen;`;
    expect(hostOfMain(body).run('main', set)).toEqual([
      standard,
      [[standard, standard]],
      [[set, set]],
      [[standard, set]],
    ]);
  });

  it('leaves the value and the other looks of a cell alone', () => {
    const body = `
      var r = sheet.getRange('A1').setFormula('=1+1').setBackground('#00ff00').setNote('kept').setNumberFormat('0.00');
      r.set${name}(input);
      return [r.getFormula(), r.getValue()].concat('${name}' === 'Background' ? [] : [r.getBackground()]);`;
    expect(hostOfMain(body).run('main', set)).toEqual(['=1+1', 2, ...(name === 'Background' ? [] : ['#00ff00'])]);
  });
});

describe('looks', () => {
  it('refuse what Sheets refuses', () => {
    expect(messageOf("sheet.getRange('A1').setFontWeight('heavy');")).toBe('Invalid argument: heavy (font weight)');
    expect(messageOf("sheet.getRange('A1').setBackground('bluish');")).toBe('color bluish is not emulated');
  });

  it('take colours in any writing and answer in one', () => {
    expect(
      answerOf(
        "return sheet.getRange('A1').setBackground('#F00').setFontColor('Red').getBackground() + sheet.getRange('A1').getFontColorObject().asRgbColor().asHexString();",
      ),
    ).toBe('#ff0000#ff0000');
  });

  it('are cleared with clearFormat, content with clearContent, both with clear', () => {
    const body = `
      var r = sheet.getRange('A1'); function fill() { r.setValue(5).setBackground('#ff0000').setNote('n'); }
      function seen() { return [r.getValue(), r.getBackground(), r.getNote()]; }
      fill(); r.clearFormat(); var a = seen(); fill(); r.clearContent(); var b = seen(); fill(); r.clear(); var c = seen();
      fill(); r.clear({ commentsOnly: true }); return [a, b, c, seen()];`;
    expect(answerOf(body)).toEqual([
      [5, '#ffffff', 'n'],
      ['', '#ff0000', 'n'],
      ['', '#ffffff', 'n'],
      [5, '#ff0000', ''],
    ]);
  });

  it('of a text are set together, and leave what they do not name', () => {
    const body = `
      var style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#0000ff').setFontSize(12).build();
      var range = sheet.getRange('A1:B1'); range.setFontStyle('italic').setTextStyle(style);
      var got = range.getTextStyles()[0][1];
      return [range.getFontWeight(), range.getFontSize(), got.isBold(), got.isItalic(), got.isUnderline(), got.getForegroundColorObject().asRgbColor().asHexString()];`;
    expect(answerOf(body)).toEqual(['bold', 12, true, true, false, '#0000ff']);
  });

  it('draw and take away borders', () => {
    const host = hostOfMain(`
      sheet.getRange('B2:C3').setBorder(true, null, true, null, null, null, '#0000ff', SpreadsheetApp.BorderStyle.SOLID);
      sheet.getRange('C2').setBorder(false, null, null, null, null, null);`);
    host.run('main');
    const cells = host.snapshot().sheets[0]?.cells ?? [];
    expect(cells.map(({ row, column, style }) => [row, column, style.borders])).toEqual([
      [1, 1, { top: '#0000ff' }],
      [2, 1, { bottom: '#0000ff' }],
      [2, 2, { bottom: '#0000ff' }],
    ]);
  });

  it('merge and break apart', () => {
    const body = `
      sheet.getRange('A1:B2').merge(); var was = sheet.getRange('B2').isPartOfMerge();
      var merged = sheet.getRange('A1:D4').getMergedRanges().map(function (r) { return r.getA1Notation(); });
      sheet.getRange('A1:B2').breakApart(); return [was, merged, sheet.getRange('B2').isPartOfMerge()];`;
    expect(answerOf(body)).toEqual([true, ['A1:B2'], false]);
  });
});

describe('number formats', () => {
  // What Sheets shows for 1234.5 and for day 46027.625, 5 January 2026, 15:00.
  it.each([
    ['#,##0', '1,235', 1234.5],
    ['0.0%', '123450.0%', 1234.5],
    ['$#,##0.00', '$1,234.50', 1234.5],
    ['[$€]#,##0', '€1,235', 1234.5],
    ['#,##0;(#,##0)', '(1,235)', -1234.5],
    ['#,##0;[Red]-#,##0', '-1,235', -1234.5],
    ['0.0x', '1234.5x', 1234.5],
    ['0" days"', '1235 days', 1234.5],
    ['d mmm yyyy', '5 Jan 2026', 46027.625],
    ['yyyy-mm-dd h:mm', '2026-01-05 15:00', 46027.625],
    ['h:mm AM/PM', '03:00 PM', 46027.625],
    ['"week of" d mmm', 'week of 5 Jan', 46027.625],
    ['@', '1234.5', 1234.5],
  ])('%s shows %s', (format, shown, value) => {
    const body =
      "var r = sheet.getRange('A1').setValue(input[1]).setNumberFormat(input[0]); return [r.getDisplayValue(), r.getNumberFormat()];";
    expect(hostOfMain(body).run('main', [format, value])).toEqual([shown, format]);
  });

  it('that share a spelling stay apart', () => {
    const body =
      "sheet.getRange('A1').setNumberFormat('[Red]0'); sheet.getRange('B1').setNumberFormat('[Blue]0'); return sheet.getRange('A1:C1').getNumberFormats();";
    expect(answerOf(body)).toEqual([['[Red]0', '[Blue]0', '0.###############']]);
  });

  it('that cannot be shown say so', () => {
    expect(messageOf("sheet.getRange('A1').setNumberFormat('\"open');")).toMatch(/is not emulated$/);
  });
});

describe('validation', () => {
  const rule = (require: string, more = '') =>
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false)${more}.build());`;

  it.each([
    ['requireNumberBetween(0, 1)', '0.5', '2'],
    ['requireNumberGreaterThan(0)', '1', '0'],
    ['requireNumberGreaterThanOrEqualTo(0)', '0', '-1'],
    ['requireNumberLessThan(5)', '4', 'text'],
    ['requireNumberLessThanOrEqualTo(5)', '5', '6'],
    ['requireNumberEqualTo(5)', '5', '6'],
    ['requireNumberNotEqualTo(5)', '6', '5'],
    ['requireNumberNotBetween(0, 1)', '2', '1'],
    ["requireValueInList(['Inbound', 'Outbound'])", 'Inbound', 'Sideways'],
    ["requireValueInRange(sheet.getRange('D1:D2'))", 'Yes', 'Maybe'],
    ["requireFormulaSatisfied('=A1>D3')", '11', '10'],
    ['requireCheckbox()', 'TRUE', 'maybe'],
    ['requireDate()', '1/5/2026', 'soon'],
    ['requireDateAfter(new Date(2026, 0, 5))', '1/6/2026', '1/5/2026'],
    ['requireDateOnOrAfter(new Date(2026, 0, 5))', '1/5/2026', '1/4/2026'],
    ['requireDateBetween(new Date(2026, 0, 5), new Date(2026, 0, 9))', '1/7/2026', '1/10/2026'],
    ["requireTextContains('x')", 'axb', 'ab'],
    ["requireTextEqualTo('x')", 'x', 'y'],
    ['requireTextIsEmail()', 'a@example.com', 'a'],
  ])('%s takes %s and rejects %s when typed', (require, good, bad) => {
    const host = hostOfMain(`sheet.getRange('D1:D3').setValues([['Yes'], ['No'], [10]]); ${rule(require)}`);
    host.run('main');
    host.type('Sheet1', 'A1', good);
    const kept = host.look('Sheet1', 'A1').display;
    expect(messageOfRun(() => host.type('Sheet1', 'A1', bad))).toMatch(
      /violates the data validation rules set on this cell/,
    );
    expect(host.look('Sheet1', 'A1').display).toBe(kept);
    host.type('Sheet1', 'A1', '');
    expect(host.look('Sheet1', 'A1').value).toBe('');
  });

  it('tells its help text, rejects nothing where it only warns, and nothing that a script sets', () => {
    const strict = hostOfMain(rule('requireNumberBetween(0, 1)', ".setHelpText('a share from 0 to 1')"));
    strict.run('main');
    expect(messageOfRun(() => strict.type('Sheet1', 'A1', '25'))).toBe('a share from 0 to 1');
    const lax = hostOfMain(rule('requireNumberBetween(0, 1)', '.setAllowInvalid(true)'));
    lax.run('main');
    lax.type('Sheet1', 'A1', '25');
    expect(lax.look('Sheet1', 'A1').value).toBe(25);
    expect(answerOf(`${rule('requireNumberBetween(0, 1)')} return sheet.getRange('A1').setValue(25).getValue();`)).toBe(
      25,
    );
  });

  it('is read back as it was set, and a copy of it can be built', () => {
    const body = `${rule("requireValueInList(['a', 'b'], false)", ".setHelpText('pick')")}
      var got = sheet.getRange('A1').getDataValidation(), copy = got.copy().setHelpText('again').build();
      sheet.getRange('A2:B3').setDataValidation(copy);
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(new Date(2026, 0, 5)).build());
      var other = sheet.getRange('B1').getDataValidation();
      return [String(got.getCriteriaType()), got.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, got.getCriteriaValues(),
        got.getAllowInvalid(), got.getHelpText(), sheet.getRange('B3').getDataValidation().getHelpText(),
        other.getCriteriaValues()[0].toISOString(), other.getHelpText(), sheet.getRange('C1').getDataValidation()];`;
    expect(answerOf(body)).toEqual([
      'VALUE_IN_LIST',
      true,
      [['a', 'b'], false],
      false,
      'pick',
      'again',
      '2026-01-05T00:00:00.000Z',
      null,
      null,
    ]);
  });

  it('of a grid: set, read, set again as read, taken away', () => {
    const body = `
      var list = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      var number = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
      var range = sheet.getRange('A1:C2');
      range.setDataValidations([[list, number, null], [list, null, number]]);
      function seen() { return range.getDataValidations().map(function (row) { return row.map(function (v) { return v && String(v.getCriteriaType()) + v.getAllowInvalid(); }); }); }
      var first = seen(), kept = range.getDataValidations();
      range.clearDataValidations(); var none = seen();
      range.setDataValidations(kept);
      return [first, none, JSON.stringify(seen()) === JSON.stringify(first)];`;
    const [list, number] = ['VALUE_IN_LISTtrue', 'NUMBER_GREATER_THANfalse'];
    expect(answerOf(body)).toEqual([
      [
        [list, number, null],
        [list, null, number],
      ],
      [
        [null, null, null],
        [null, null, null],
      ],
      true,
    ]);
  });

  it('of a checkbox leaves the alignment of its cell alone', () => {
    expect(answerOf(`${rule('requireCheckbox()')} return sheet.getRange('A1').getHorizontalAlignment();`)).toBe(
      'general',
    );
  });
});

describe('conditional formats', () => {
  it('are replaced whole and read back', () => {
    const body = `
      function make() { return SpreadsheetApp.newConditionalFormatRule(); }
      var a = make().whenTextStartsWith('FAIL').setBackground('#ff0000').setFontColor('#ffffff').setBold(true).setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1')]).build();
      var b = make().whenFormulaSatisfied('=$A1>$B1').setItalic(true).setRanges([sheet.getRange('D1:E9')]).build();
      var c = make().whenTextEqualTo('ok').setBackground('#00ff00').setRanges([sheet.getRange('B1')]).build();
      sheet.setConditionalFormatRules([a]); sheet.setConditionalFormatRules([a, b, c]);
      return sheet.getConditionalFormatRules().map(function (rule) {
        var when = rule.getBooleanCondition();
        return [String(when.getCriteriaType()), when.getCriteriaValues(), rule.getRanges().map(function (r) { return r.getA1Notation(); })];
      });`;
    const host = hostOfMain(body);
    expect(host.run('main')).toEqual([
      ['TEXT_STARTS_WITH', ['FAIL'], ['A1:A9', 'C1']],
      ['CUSTOM_FORMULA', ['=$A1>$B1'], ['D1:E9']],
      ['TEXT_EQUAL_TO', ['ok'], ['B1']],
    ]);
    expect(host.snapshot().sheets[0]?.conditionalFormats[0]).toEqual({
      ranges: [
        { top: 0, left: 0, bottom: 8, right: 0 },
        { top: 0, left: 2, bottom: 0, right: 2 },
      ],
      criteria: 'TEXT_STARTS_WITH',
      values: ['FAIL'],
      style: { background: '#ff0000', fontColor: '#ffffff', bold: true },
    });
  });

  it('need a condition and a range', () => {
    expect(messageOf('SpreadsheetApp.newConditionalFormatRule().build();')).toBe(
      'A conditional format rule must have a condition.',
    );
  });
});
