/** Opens the planner beside the sheet. Sheets lets a menu click do this, nothing else. */
export function showSidebar(): void {
  show(HtmlService.createHtmlOutputFromFile('Sidebar'));
}

/** Opens the sidebar where it takes rates from a tab of CRM rows. */
export function showCalibration(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  show(page.setContent(page.getContent().replace('id="app"', 'id="app" data-start="calibrate"')));
}

function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Tandem'));
}
