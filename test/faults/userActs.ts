/// <reference types="google-apps-script" />

/** What a user does by hand. Rows and columns count from 1, as on the screen. */
export type UserAct =
  | { readonly insertRowAfter: number; readonly tab: string }
  | { readonly insertColumnAfter: number; readonly tab: string }
  | { readonly deleteRow: number; readonly tab: string }
  | { readonly deleteColumn: number; readonly tab: string }
  | { readonly set: unknown; readonly at: string; readonly tab: string }
  | { readonly note: string; readonly at: string; readonly tab: string }
  | { readonly fill: string; readonly at: string; readonly tab: string }
  | { readonly format: string; readonly at: string; readonly tab: string }
  | { readonly name: string; readonly at: string; readonly tab: string }
  | { readonly highlight: string; readonly at: string; readonly tab: string }
  | { readonly allow: readonly string[]; readonly at: string; readonly tab: string }
  | { readonly chart: string; readonly of: readonly string[]; readonly tab: string }
  | { readonly moveChart: string; readonly tab: string }
  | { readonly pointChart: string; readonly of: readonly string[]; readonly tab: string }
  | { readonly deleteChart: string; readonly tab: string }
  | { readonly unlink: true; readonly at: string; readonly tab: string }
  | { readonly rename: string; readonly tab: string }
  | { readonly addRows: number; readonly tab: string }
  | { readonly addTab: string }
  | { readonly deleteTab: string }
  | { readonly protect: string | null; readonly tab: string };

/** Does these things one after the other. */
export function userActs(acts: readonly UserAct[]): void {
  const spreadsheet = SpreadsheetApp.getActive();
  for (const act of acts) {
    if ('addTab' in act) spreadsheet.insertSheet(act.addTab);
    else if ('deleteTab' in act) spreadsheet.deleteSheet(sheetNamed(act.deleteTab));
    else actOn(sheetNamed(act.tab), act);
  }
}

function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

type ActOnTab = Extract<UserAct, { readonly tab: string }>;

function actOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, act: ActOnTab): void {
  if ('insertRowAfter' in act) sheet.insertRowAfter(act.insertRowAfter);
  else if ('insertColumnAfter' in act) sheet.insertColumnAfter(act.insertColumnAfter);
  else if ('deleteRow' in act) sheet.deleteRow(act.deleteRow);
  else if ('deleteColumn' in act) sheet.deleteColumn(act.deleteColumn);
  else if ('set' in act) sheet.getRange(act.at).setValue(act.set);
  else if ('note' in act) sheet.getRange(act.at).setNote(act.note);
  else if ('fill' in act) sheet.getRange(act.at).setBackground(act.fill);
  else if ('format' in act) sheet.getRange(act.at).setNumberFormat(act.format);
  else if ('name' in act) SpreadsheetApp.getActive().setNamedRange(act.name, sheet.getRange(act.at));
  else if ('allow' in act) allowOnly(sheet.getRange(act.at), act.allow);
  else if ('chart' in act) sheet.insertChart(columnChart(sheet, act.chart, act.of));
  else if ('moveChart' in act)
    sheet.updateChart(chartNamed(sheet, act.moveChart).modify().setPosition(30, 3, 5, 6).build());
  else if ('pointChart' in act) pointChart(sheet, act.pointChart, act.of);
  else if ('deleteChart' in act) sheet.removeChart(chartNamed(sheet, act.deleteChart));
  else if ('unlink' in act) unlink(sheet.getRange(act.at));
  else if ('rename' in act) sheet.setName(act.rename);
  else if ('addRows' in act) sheet.insertRowsAfter(sheet.getMaxRows(), act.addRows);
  else if ('protect' in act) protect(sheet, act.protect);
  else highlight(sheet, act.highlight, act.at);
}

/** A rule that refuses everything else that is typed. */
function allowOnly(range: GoogleAppsScript.Spreadsheet.Range, values: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values])
    .setAllowInvalid(false)
    .build();
  range.setDataValidation(rule);
}

function columnChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, title: string, ranges: readonly string[]) {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', title)
    .setPosition(20, 2, 0, 0);
  return ranges.reduce((built, a1) => built.addRange(sheet.getRange(a1)), builder).build();
}

function pointChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, title: string, ranges: readonly string[]): void {
  const builder = chartNamed(sheet, title).modify().clearRanges();
  sheet.updateChart(ranges.reduce((built, a1) => built.addRange(sheet.getRange(a1)), builder).build());
}

function chartNamed(sheet: GoogleAppsScript.Spreadsheet.Sheet, title: string) {
  const found = sheet.getCharts().find((chart) => chart.getOptions().get('title') === title);
  if (!found) throw new Error(`no chart ${title}`);
  return found;
}

function unlink(cell: GoogleAppsScript.Spreadsheet.Range): void {
  const text = cell.getRichTextValue()?.getText() ?? '';
  cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
}

/** Only who protects may edit from then on. */
function protect(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: string | null): void {
  const protection = at === null ? sheet.protect() : sheet.getRange(at).protect();
  protection.removeEditors(['somebody@example.com']);
}

function highlight(sheet: GoogleAppsScript.Spreadsheet.Sheet, text: string, at: string): void {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(text)
    .setBackground('#00ff00')
    .setRanges([sheet.getRange(at)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
}
