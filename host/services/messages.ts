// The wording of Sheets' own errors, as people quote them in issues and questions: code that reads them may exist.

/** The grid ends before the range does. */
export const outsideGrid = 'The coordinates of the range are outside the dimensions of the sheet.';

/** A custom function tried to change something. `method` without its class. */
export function noPermission(method: string): string {
  return `You do not have permission to call ${method}`;
}

/** `what` is `rows` or `columns`. */
export function shapeMismatch(what: 'rows' | 'columns', has: number, range: number): string {
  return (
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${has} but the range has ${range}.`
  );
}

/** `method` with its class, such as `SpreadsheetApp.Range.setValues`. */
export function signatureMismatch(method: string, given: readonly unknown[]): string {
  const kinds = given.map(kindOf).join(',');
  return `The parameters (${kinds}) don't match the method signature for ${method}.`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return value.constructor?.name ?? 'Object';
  return typeof value === 'string' ? 'String' : typeof value;
}

/** An edit of what somebody else protected. */
export const protectedCell =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
