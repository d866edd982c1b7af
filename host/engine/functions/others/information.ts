import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { CellFunction } from './cellFunction';

// Sheets numbers its errors as Excel does, with #ERROR! as the eighth; the engine's own codes stand for Sheets' (its #ERROR
// is Sheets' #VALUE!, a circle and a blocked spill are #REF!).
const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#ERROR': 3,
  '#REF': 4,
  '#CYCLE': 4,
  '#SPILL!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#BAD_EXPR': 8,
  '#ERROR!': 8,
};

/** N, T, ISDATE and ERROR.TYPE. */
export const information: readonly CellFunction[] = [
  of('N', 'A number, date or boolean as a number; 0 for anything else.', ({ value }) =>
    typeof value === 'string' ? 0 : Number(value ?? 0),
  ),
  of('T', 'A text as it is; an empty text for anything else.', ({ value }) => (typeof value === 'string' ? value : '')),
  {
    ...of('ISDATE', 'Whether a value is a date.', () => false),
    compute: (o) => (arg) => {
      const { value, format } = single(arg);
      return typeof value === 'number' && format !== undefined && o.helpers.isDateTimeFormat(format);
    },
  },
  {
    ...of('ERROR.TYPE', 'The number of an error; #N/A for anything else.', () => 0),
    compute: (o) => (arg) =>
      errorNumbers[String(single(arg).value)] ??
      new o.EvaluationError('ERROR.TYPE was given no error.', o.CellErrorType.NotAvailable),
  },
];

function of(name: string, says: string, read: (cell: FunctionResultObject) => number | string | boolean): CellFunction {
  return { name, says, category: 'Info', params: ['value (any)'], compute: () => (arg) => read(single(arg)) };
}

function single(arg: Arg): FunctionResultObject {
  return (Array.isArray(arg) ? arg[0]?.[0] : arg) ?? { value: null };
}
