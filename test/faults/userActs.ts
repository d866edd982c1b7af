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
  | { readonly name: string; readonly at: string; readonly tab: string }
  | { readonly highlight: string; readonly at: string; readonly tab: string }
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
  else if ('name' in act) SpreadsheetApp.getActive().setNamedRange(act.name, sheet.getRange(act.at));
  else if ('rename' in act) sheet.setName(act.rename);
  else if ('addRows' in act) sheet.insertRowsAfter(sheet.getMaxRows(), act.addRows);
  else if ('protect' in act) protect(sheet, act.protect);
  else highlight(sheet, act.highlight, act.at);
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
