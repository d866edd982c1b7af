// A small add-in in the shape of a build: what the workbench's own tests need, and no more.

function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addSeparator()
    .addItem('Write 42', 'writeAnswer')
    .addItem('Greet', 'greet')
    .addItem('Fail', 'fail')
    .addToUi();
}

function openSidebar() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Test add-in');
  SpreadsheetApp.getUi().showSidebar(page);
}

function writeAnswer() {
  SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(42).setNotes([['The answer.']]);
}

function greet() {
  SpreadsheetApp.getUi().alert('Test add-in', 'Read me first.');
  SpreadsheetApp.getActive().toast('All done.');
}

function fail() {
  throw new Error('The plan tab is missing: add it from the menu.');
}

function describe(thing) {
  return { got: thing, firstCell: SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValue() };
}

function workFor(milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
  return milliseconds;
}

/**
 * Twice a number.
 * @param {number} amount The number.
 * @customfunction
 */
function DOUBLE(amount) {
  if (typeof amount !== 'number') {
    throw new Error(`DOUBLE: amount must be a number, got ${amount}`);
  }
  return 2 * amount;
}

/**
 * The whole numbers from 1 to a count, one below the other, each with its square.
 * @param {number} count How many.
 * @customfunction
 */
function SQUARES(count) {
  return Array.from({ length: count }, (_, index) => [index + 1, (index + 1) ** 2]);
}
