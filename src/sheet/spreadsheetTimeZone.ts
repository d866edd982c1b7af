/** Time zone of the spreadsheet, whose dates a custom function is given. The script's own zone may be another. */
export const spreadsheetTimeZone = (): string => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
