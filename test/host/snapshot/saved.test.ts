import { hostOf, hostOfMain, messageOfRun } from '../addIn';

const everything = `
  sheet.getRange('A1:C2').setValues([[1, '=A1*2', 'TRUE'], ["'2026", '3/4/2026', '=1/0']]).setNotes([['a', '', ''], ['', 'b', '']]);
  sheet.getRange('A1').setBackground('#ff0000').setFontWeight('bold').setFontSize(14).setNumberFormat('[Red]0.0').setHorizontalAlignment('right');
  sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).setHelpText('0 to 9').setAllowInvalid(false).build());
  sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('E1:E3')).build());
  sheet.getRange('E1').setFormula('=SEQUENCE(3)');
  sheet.getRange('A1:B1').protect().setDescription('mine').setWarningOnly(true);
  sheet.getRange('A5:B5').merge(); sheet.getRange('A6').setBorder(true, null, null, null, null, null);
  ss.setNamedRange('BASE', sheet.getRange('A1'));
  ss.addDeveloperMetadata('state', 'idle'); sheet.addDeveloperMetadata('role', 'inputs');
  sheet.hideRows(4); sheet.hideColumns(6); sheet.setColumnWidth(1, 222); sheet.setRowHeight(2, 33); sheet.setFrozenRows(1); sheet.setTabColor('#0000ff');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#00ff00').setRanges([sheet.getRange('A1:B2')]).build()]);
  var plan = ss.insertSheet('Plan'); plan.getRange('A1').setFormula('=Sheet1!A1+BASE'); plan.hideSheet(); plan.setHiddenGridlines(true);
  PropertiesService.getUserProperties().setProperty('draft', 'kept'); PropertiesService.getDocumentProperties().setProperty('shared', 'too');`;

describe('a saved workbook', () => {
  const host = hostOfMain(everything, { locale: 'en_GB', timeZone: 'Europe/London', user: 'a@example.com' });
  host.run('main');
  const saved = host.save();

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
  });

  it('opens as it was', () => {
    const again = hostOf('function main() {}', { workbook: JSON.parse(JSON.stringify(saved)) });
    expect(again.snapshot()).toEqual(host.snapshot());
    expect(again.save()).toEqual(saved);
  });

  it('keeps properties, and the saved object stays as it was', () => {
    const before = JSON.stringify(saved);
    const body =
      "sheet.getRange('A1').setValue(7); return [PropertiesService.getUserProperties().getProperty('draft'), ss.getSheetByName('Plan').getRange('A1').getValue()];";
    const again = hostOfMain(body, { workbook: saved });
    expect(again.run('main')).toEqual(['kept', 14]);
    expect(JSON.stringify(saved)).toBe(before);
  });

  it('of another version is refused', () => {
    expect(messageOfRun(() => hostOf('', { workbook: { ...saved, version: 2 as 1 } }))).toBe(
      'saved workbook: version must be 1, got 2',
    );
  });
});

describe('a snapshot', () => {
  it('shows each cell as it is and as it looks', () => {
    const host = hostOfMain(everything);
    host.run('main');
    const [sheet, plan] = host.snapshot().sheets;
    const cell = (row: number, column: number) =>
      sheet?.cells.find((found) => found.row === row && found.column === column);
    expect(cell(0, 0)).toEqual({
      row: 0,
      column: 0,
      value: 1,
      isError: false,
      display: '1.0',
      formula: null,
      numberFormat: '[Red]0.0',
      note: 'a',
      style: { background: '#ff0000', bold: true, fontSize: 14, horizontalAlignment: 'right' },
      validation: { criteria: 'NUMBER_BETWEEN', values: [0, 9], allowInvalid: false, helpText: '0 to 9' },
      link: null,
    });
    expect(cell(0, 1)).toMatchObject({
      value: 2,
      formula: '=A1*2',
      validation: { criteria: 'VALUE_IN_RANGE', values: ['Sheet1!E1:E3'] },
    });
    // Day 46085 is 4 March 2026.
    expect(cell(1, 1)).toMatchObject({ value: 46085, display: '3/4/2026', note: 'b' });
    expect(cell(1, 2)).toMatchObject({ value: '#DIV/0!', isError: true, formula: '=1/0' });
    expect(cell(2, 4)).toMatchObject({ value: 3, formula: null });
    expect(plan).toMatchObject({ name: 'Plan', hidden: true, hideGridlines: true, rowCount: 1000, columnCount: 26 });
    expect(host.snapshot().names).toEqual([
      { name: 'BASE', sheetId: '0', zone: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
    expect(sheet?.protections).toEqual([
      { range: { top: 0, left: 0, bottom: 0, right: 1 }, description: 'mine', warningOnly: true },
    ]);
  });
});
