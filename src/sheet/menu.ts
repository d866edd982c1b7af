/**
 * Adds Tandem's menu. Runs with next to no rights (`AuthMode.NONE`) when a file is opened, so it touches nothing else.
 * The functions it names are globals of main.ts.
 */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  menu
    .addItem('Open planner', 'showSidebar')
    .addItem('Calibrate', 'showCalibration')
    .addItem('Self-test', 'selfTest')
    .addToUi();
}

/** When Tandem is installed while a file is open, the menu does not wait for the next time. */
export function onInstall(): void {
  onOpen();
}
