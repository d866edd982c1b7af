import { type CalculatedCell, calculatedCell } from '../engine/cells';
import { instantOfSerial, serialOf } from '../engine/serialDate';
import type { Spot } from '../engine/spot';
import { type CellContent, typedText } from '../engine/typedText';
import type { HostState } from '../hostState';

/** What `getValue` answers: a Date for a cell that shows a date, '' for a blank one, an error's code as text. */
export function valueOfCell(state: HostState, spot: Spot): string | number | boolean | Date {
  return valueOfCalculated(state, calculatedCell(state.workbook, spot));
}

/** The same for a cell that was read already. */
export function valueOfCalculated(
  state: HostState,
  { value, isDate }: Pick<CalculatedCell, 'value' | 'isDate'>,
): string | number | boolean | Date {
  return isDate ? new Date(instantOfSerial(Number(value), state.timeZone)) : value;
}

// A cell of Sheets holds so many characters, a formula included.
const cellCharacters = 50_000;
const tooLong = `Your input contains more than the maximum of ${cellCharacters} characters in a single cell.`;

/** What the engine is told for a value that `setValue` brings. Throws on what Sheets cannot put into a cell. */
export function contentOfValue(state: HostState, value: unknown): CellContent {
  if (value === null || value === undefined) return { content: '' };
  if (typeof value === 'number') return { content: Number.isFinite(value) ? String(value) : '#NUM!' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return contentOfDate(state, value);
  if (typeof value === 'string' && value.length > cellCharacters) throw new Error(tooLong);
  if (typeof value === 'string') return typedText(value, state.locale, new Date(state.now()).getUTCFullYear());
  throw new Error(`a cell cannot hold ${Object.prototype.toString.call(value)}: not emulated`);
}

/** A Date as the number and the format that a cell shows it with. */
export function contentOfDate({ locale, timeZone }: HostState, date: Date): CellContent {
  const serial = serialOf(date.getTime(), timeZone);
  const hasTime = !Number.isInteger(serial);
  return { content: String(serial), format: hasTime ? `${locale.dateFormat} ${locale.timeFormat}` : locale.dateFormat };
}
