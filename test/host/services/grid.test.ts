import { quietly } from '../../../host/engine/quietly';
import { answerOf, hostOfMain, messageOf, messageOfRun, reopen } from '../addIn';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('the grid', () => {
  it('of a new sheet is 1000 x 26', () => {
    expect(answerOf("var s = ss.insertSheet('New'); return [s.getMaxRows(), s.getMaxColumns()];")).toEqual([1000, 26]);
  });

  it('ends where it ends', () => {
    expect(messageOf('sheet.getRange(1001, 1).setValue(1);')).toBe(outside);
    expect(messageOf('sheet.getRange(1, 26, 1, 2).setValues([[1, 2]]);')).toBe(outside);
    expect(messageOf("sheet.getRange('A1001');")).toBe('Range not found');
    expect(messageOf('sheet.getRange(0, 1);')).toBe('The starting row of the range is too small.');
    expect(messageOf('sheet.getRange(1, 1, 0, 1);')).toBe('The number of rows in the range must be at least 1.');
    expect(messageOf('sheet.getRange("A1").offset(-1, 0);')).toBe(outside);
    expect(messageOf('sheet.insertRowsAfter(1001, 1);')).toBe(outside);
  });

  it('grows and shrinks', () => {
    const body = `
      sheet.insertRowsAfter(1000, 5); sheet.insertColumnsAfter(26, 2); sheet.deleteRows(1, 3); sheet.deleteColumn(1);
      return [sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(answerOf(body)).toEqual([1002, 27]);
    expect(messageOf('sheet.deleteRows(1, 1000);')).toBe("You can't delete all the rows on the sheet.");
  });

  it('holds 10,000,000 cells in all sheets', () => {
    expect(messageOf('sheet.insertRowsAfter(1, 400000);')).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('a range that was made before its rows went says so', () => {
    expect(messageOf("var range = sheet.getRange('A1000'); sheet.deleteRow(5); range.setValue(1);")).toBe(outside);
  });

  it.each([
    ["'B2'", 'B2', [2, 2, 1, 1]],
    ["'B2:C4'", 'B2:C4', [2, 2, 3, 2]],
    ["'$B$2:$C$4'", 'B2:C4', [2, 2, 3, 2]],
    ["'C:C'", 'C1:C1000', [1, 3, 1000, 1]],
    ["'2:3'", 'A2:Z3', [2, 1, 2, 26]],
    ["'A3:B'", 'A3:B1000', [3, 1, 998, 2]],
    ["'Sheet1!B2'", 'B2', [2, 2, 1, 1]],
    ['2, 3', 'C2', [2, 3, 1, 1]],
    ['2, 3, 4', 'C2:C5', [2, 3, 4, 1]],
    ['2, 3, 4, 2', 'C2:D5', [2, 3, 4, 2]],
  ])('getRange(%s)', (args, a1, [row, column, rows, columns]) => {
    const body = `var r = sheet.getRange(${args});
      return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn()];`;
    const [top = 0, left = 0, height = 0, width = 0] = [row, column, rows, columns];
    expect(answerOf(body)).toEqual([a1, top, left, height, width, top + height - 1, left + width - 1]);
  });

  it('knows its last row and column with content, spilled cells too', () => {
    expect(
      answerOf('return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];'),
    ).toEqual([0, 0, 'A1']);
    const body = `
      sheet.getRange('B2').setValue(1); sheet.getRange('C9').setBackground('red'); sheet.getRange('A5').setFormula('=SEQUENCE(3)');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
    expect(answerOf(body)).toEqual([7, 2, 'A1:B7']);
  });

  it('hides, freezes and sizes rows and columns', () => {
    const body = `
      sheet.hideRows(2, 2); sheet.showRows(3); sheet.hideColumns(1); sheet.setColumnWidth(2, 200); sheet.setColumnWidths(3, 2, 50);
      sheet.setRowHeight(1, 40); sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setTabColor('#00ff00'); sheet.setHiddenGridlines(true);
      return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1), sheet.getColumnWidth(2),
        sheet.getColumnWidth(4), sheet.getRowHeight(1), sheet.getRowHeight(9), sheet.getFrozenRows(), sheet.getFrozenColumns()];`;
    const host = hostOfMain(body);
    expect(host.run('main')).toEqual([true, false, true, 200, 50, 40, 21, 2, 1]);
    expect(host.snapshot().sheets[0]).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [0],
      columnWidths: { 1: 200, 2: 50, 3: 50 },
      rowHeights: { 0: 40 },
      frozenRows: 2,
      frozenColumns: 1,
      tabColor: '#00ff00',
      hideGridlines: true,
    });
  });
});

describe('what stands in the grid follows its cells', () => {
  const filled = `
    sheet.getRange('B3').setValue(5).setNote('note').setNumberFormat('0.0%').setBackground('#ff0000').setFontWeight('bold');
    sheet.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('E1:E2')).setHelpText('help').build());
    sheet.getRange('D9').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=D9>B3').build());
    sheet.getRange('B3:C4').protect().setDescription('kept');
    sheet.getRange('A1').setFormula('=B3*2');
    ss.setNamedRange('RATE', sheet.getRange('B3'));
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#00ff00').setRanges([sheet.getRange('B3:B9')]).build()]);
    sheet.hideRows(7);
    sheet.setRowHeight(3, 60);`;
  const look = `
    var cell = ss.getRangeByName('RATE'), rule = cell.getDataValidation();
    return {
      at: cell.getA1Notation(), value: cell.getValue(), note: cell.getNote(), format: cell.getNumberFormat(),
      background: cell.getBackground(), weight: cell.getFontWeight(),
      list: rule.getCriteriaValues()[0].getA1Notation(), help: rule.getHelpText(),
      protected: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return p.getDescription() + ' ' + p.getRange().getA1Notation(); }),
      formula: sheet.getRange('A1').getFormula(),
      painted: sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
      hidden: [7, 8, 9, 10].filter(function (row) { return sheet.isRowHiddenByUser(row); }),
      heights: [3, 4, 5].map(function (row) { return sheet.getRowHeight(row); }),
    };`;
  const standing = { value: 5, note: 'note', format: '0.0%', background: '#ff0000', weight: 'bold', help: 'help' };

  // An inserted row takes height and looks of the row it was inserted at.
  it('when rows are inserted above', () => {
    expect(answerOf(`${filled} sheet.insertRowsBefore(3, 2); ${look}`)).toEqual({
      ...standing,
      at: 'B5',
      list: 'E1:E2',
      protected: ['kept B5:C6'],
      formula: '=B5*2',
      painted: 'B5:B11',
      hidden: [9],
      heights: [60, 60, 60],
    });
  });

  it('when a row above is deleted', () => {
    expect(answerOf(`${filled} sheet.deleteRow(2); ${look}`)).toEqual({
      ...standing,
      at: 'B2',
      list: 'E1',
      protected: ['kept B2:C3'],
      formula: '=B2*2',
      painted: 'B2:B8',
      hidden: [],
      heights: [21, 21, 21],
    });
  });

  it('when columns are inserted and deleted', () => {
    expect(answerOf(`${filled} sheet.insertColumnsAfter(1, 2); sheet.deleteColumn(2); ${look}`)).toEqual({
      ...standing,
      at: 'C3',
      list: 'F1:F2',
      protected: ['kept C3:D4'],
      formula: '=C3*2',
      painted: 'C3:C9',
      hidden: [7],
      heights: [60, 21, 21],
    });
  });

  it('and goes with them', () => {
    const body = `${filled} sheet.deleteRow(3);
      return [ss.getRangeByName('RATE'), sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula(), sheet.getRange('B3').getNote(),
        sheet.getRange('B3').getDataValidation(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return p.getRange().getA1Notation(); })];`;
    expect(answerOf(body)).toEqual([null, '#REF!', '=#REF!*2', '', null, ['B3:C3']]);
  });

  it('even where a person inserts the rows in the page', () => {
    const host = hostOfMain(`${filled}`);
    host.run('main');
    quietly(() =>
      host.model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: '0',
        sheetName: 'Sheet1',
        dimension: 'ROW',
        base: 0,
        position: 'before',
        quantity: 1,
      }),
    );
    expect(host.snapshot().sheets[0]?.cells.find(({ note }) => note === 'note')).toMatchObject({ row: 3, column: 1 });
    quietly(() => host.model.dispatch('REQUEST_UNDO'));
    expect(host.snapshot().sheets[0]?.cells.find(({ note }) => note === 'note')).toMatchObject({ row: 2, column: 1 });
  });
});

describe('sheets', () => {
  it('deleted turn references to #REF! and drop their names', () => {
    const body = `
      var other = ss.insertSheet('Other'); other.getRange('A1').setValue(3);
      ss.setNamedRange('THREE', other.getRange('A1'));
      sheet.getRange('A1').setFormula('=Other!A1*2');
      var before = sheet.getRange('A1').getValue();
      ss.deleteSheet(other);
      return [before, sheet.getRange('A1').getValue(), ss.getNamedRanges().length, ss.getSheetByName('Other')];`;
    expect(answerOf(body)).toEqual([6, '#REF!', 0, null]);
  });

  it('renamed keep what refers to them', () => {
    const body = `
      var other = ss.insertSheet('Other'); other.getRange('A1').setValue(3);
      sheet.getRange('A1').setFormula('=Other!A1*2'); other.setName('New name');
      return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue(), ss.getSheets().map(function (s) { return s.getName(); })];`;
    expect(answerOf(body)).toEqual(["='New name'!A1*2", 6, ['Sheet1', 'New name']]);
  });

  it('need names of their own', () => {
    const taken = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(messageOf("ss.insertSheet('Sheet1');")).toBe(taken);
    expect(messageOf("ss.insertSheet('B').setName('Sheet1');")).toBe(taken);
  });

  it('one stays, and one stays visible', () => {
    expect(messageOf('ss.deleteSheet(sheet);')).toBe("You can't remove all the sheets in a document.");
    expect(messageOf('sheet.hideSheet();')).toBe("You can't hide all the sheets in a document.");
    expect(messageOf("ss.insertSheet('B').hideSheet(); ss.deleteSheet(sheet);")).toBe(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('hidden ones can be deleted while one is visible', () => {
    expect(
      answerOf(
        "var b = ss.insertSheet('B').hideSheet(); var was = b.isSheetHidden(); ss.deleteSheet(b); return [was, ss.getNumSheets()];",
      ),
    ).toEqual([true, 1]);
  });

  it('deleted ones answer nothing', () => {
    expect(messageOf("var b = ss.insertSheet('B'); ss.deleteSheet(b); b.getName();")).toMatch(/not found/);
    expect(
      messageOf("var b = ss.insertSheet('B'); var r = b.getRange('A1'); ss.deleteSheet(b); r.getValue();"),
    ).toMatch(/was deleted/);
  });

  it('are inserted after the active one, at an index, and moved', () => {
    const body = `
      ss.insertSheet('B'); ss.insertSheet('C', 0); ss.setActiveSheet(ss.getSheetByName('B')); ss.moveActiveSheet(1);
      return [ss.getSheets().map(function (s) { return s.getName() + s.getIndex(); }), ss.getActiveSheet().getName()];`;
    expect(answerOf(body)).toEqual([['B1', 'C2', 'Sheet13'], 'B']);
  });

  it('have ids that stay, and that no later sheet gets', () => {
    const body = `
      var b = ss.insertSheet('B'), id = b.getSheetId(); ss.deleteSheet(b);
      return [sheet.getSheetId(), ss.insertSheet('C').getSheetId() === id, ss.getSheetById(id)];`;
    expect(answerOf(body)).toEqual([0, false, null]);
  });
});

describe('names', () => {
  it('follow, move, are listed and removed', () => {
    const body = `
      ss.setNamedRange('A_NAME', sheet.getRange('A1')); ss.setNamedRange('A_NAME', sheet.getRange('B2:C3'));
      var listed = ss.getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getA1Notation(); });
      sheet.getRange('E1').setFormula('=SUM(A_NAME)'); sheet.getRange('B2').setValue(4);
      var sum = sheet.getRange('E1').getValue();
      ss.getNamedRanges()[0].setName('OTHER');
      var formula = sheet.getRange('E1').getFormula();
      ss.removeNamedRange('OTHER');
      return [listed, sum, formula, ss.getRangeByName('OTHER'), sheet.getRange('E1').getValue()];`;
    expect(answerOf(body)).toEqual([['A_NAME B2:C3'], 4, '=SUM(OTHER)', null, '#NAME?']);
  });

  it('may lie beyond the size of the sheet that is in front', () => {
    const body = `
      var wide = ss.insertSheet('Wide');
      wide.insertColumnsAfter(wide.getMaxColumns(), 4);
      ss.setActiveSheet(sheet);
      ss.setNamedRange('FAR', wide.getRange(1, wide.getMaxColumns()));
      ss.getNamedRanges()[0].setRange(wide.getRange(2, wide.getMaxColumns()));
      return [ss.getRangeByName('FAR').getA1Notation(), wide.getMaxColumns()];`;
    expect(answerOf(body)).toEqual(['AD2', 30]);
  });

  it('must be names', () => {
    expect(messageOf("ss.setNamedRange('A1', sheet.getRange('A1'));")).toBe(
      'The name A1 is not valid for a named range.',
    );
    expect(messageOf("ss.setNamedRange('has space', sheet.getRange('A1'));")).toBe(
      'The name has space is not valid for a named range.',
    );
    expect(messageOf("ss.removeNamedRange('NONE');")).toBe('The named range NONE does not exist.');
  });
});

describe('protection', () => {
  const protectedByOwner = `
    sheet.getRange('A1:A2').protect().setDescription('formulas').removeEditors(['guest@example.com']);
    sheet.getRange('B1').protect().setWarningOnly(true);`;
  const owner = { user: 'owner@example.com' };
  const guest = { user: 'guest@example.com' };

  function guestRuns(body: string) {
    const host = hostOfMain(protectedByOwner, owner);
    host.run('main');
    return reopen(host, body, guest);
  }

  it('stops whoever is no editor, and no other cell', () => {
    const refused =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(messageOfRun(() => guestRuns("sheet.getRange('A2').setValue(1);").run('main'))).toBe(refused);
    expect(messageOfRun(() => guestRuns("sheet.getRange('A2').setNote('x');").run('main'))).toBe(refused);
    expect(messageOfRun(() => guestRuns('').type('Sheet1', 'A1', '5'))).toBe(refused);
    expect(
      guestRuns(
        "sheet.getRange('B1').setValue(1); sheet.getRange('A3').setValue(2); return sheet.getRange('A1').canEdit();",
      ).run('main'),
    ).toBe(false);
  });

  it('does not stop the owner, nor anyone until editors are set', () => {
    expect(reopen(guestRuns(''), "sheet.getRange('A2').setValue(1); return 'done';", owner).run('main')).toBe('done');
    const host = hostOfMain("sheet.getRange('A1').protect();", owner);
    host.run('main');
    expect(reopen(host, "sheet.getRange('A1').setValue(1); return 'done';", guest).run('main')).toBe('done');
  });

  it('of a whole sheet leaves its open ranges', () => {
    const host = hostOfMain(
      "var p = sheet.protect(); p.setUnprotectedRanges([sheet.getRange('B2:B5')]); p.removeEditors(p.getEditors()); p.setDomainEdit(false);",
      owner,
    );
    host.run('main');
    const other = reopen(host, "sheet.getRange('B3').setValue(1); sheet.getRange('B6').setValue(1);", guest);
    expect(() => other.run('main')).toThrow('protected cell');
    expect(other.look('Sheet1', 'B3').value).toBe(1);
    expect(() => reopen(host, 'sheet.insertRowBefore(1);', guest).run('main')).toThrow('protected cell');
  });

  it('is removed', () => {
    const body = `var p = sheet.getRange('A1').protect(); p.remove();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`;
    expect(answerOf(body)).toBe(0);
  });
});
