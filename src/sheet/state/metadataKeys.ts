/** Key of the spreadsheet's metadata that holds the state. */
export const STATE = 'tandem-state';
/** Key of a sheet's metadata that says what the sheet is: `tab:inputs`, `staged:inputs`, `journal`, `self-test:42`. */
export const TAG = 'tandem';
