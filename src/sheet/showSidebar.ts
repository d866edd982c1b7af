/** Opens the planner beside the sheet. Sheets lets a menu click do this, nothing else. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tandem');
  SpreadsheetApp.getUi().showSidebar(page);
}
