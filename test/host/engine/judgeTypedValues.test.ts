import { hostOfMain } from '../addIn';

/** Whether the engine's own editor takes a value in C3, by a rule that is a formula on B2:C3. */
function takes(formula: string, stands: unknown, typed: string | number | boolean): boolean {
  const host = hostOfMain(`
    sheet.getRange('C3').setValue(input[1]);
    var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied(input[0]).setAllowInvalid(false).build();
    sheet.getRange('B2:C3').setDataValidation(rule);
  `);
  host.run('main', [formula, stands]);
  const { getters } = host.model;
  const [sheetId = ''] = getters.getSheetIds();
  return getters.getValidationResultForCellValue(typed, { sheetId, col: 2, row: 2 }).isValid;
}

describe('a rule that is a formula', () => {
  test.each([
    ['=ISTEXT(B2)', '', 'Public sector', true],
    ['=ISTEXT(B2)', '', 'a "b" & c', true],
    ['=ISTEXT(B2)', 'before', 3, false],
    ['=ISTEXT($B2)', '', 'judged by the column that is fixed', false],
    ['=ISNUMBER(B2)*(B2>0)*(B2<=1)', 0.2, 25, false],
    ['=ISNUMBER(B2)*(B2>0)*(B2<=1)', '', 0.25, true],
    ['=ISNUMBER(B2)*(B2>-5)', 'x', -4, true],
    ['=(Sheet1!$A$1="")*(B2=TRUE)', '', true, true],
  ])('%s over %p takes %p: %p', (formula, stands, typed, isTaken) => {
    expect(takes(formula, stands, typed)).toBe(isTaken);
  });
});
