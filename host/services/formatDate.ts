import { offsetAt, wallClock } from '../engine/timeZone';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const pieces = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** An instant in the letters of Java's SimpleDateFormat, which `Utilities.formatDate` takes. Throws on other letters. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const clock = new Date(wallClock(instant, timeZone));
  return pattern.replace(pieces, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted || "'";
    return letter ? field(letter, piece.length, clock, offsetAt(instant, timeZone)) : piece;
  });
}

function field(letter: string, width: number, clock: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const hours = clock.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(clock.getUTCFullYear()).slice(-2) : number(clock.getUTCFullYear());
    case 'M':
      return width < 3 ? number(clock.getUTCMonth() + 1) : named(months, clock.getUTCMonth(), width);
    case 'd':
      return number(clock.getUTCDate());
    case 'E':
      return named(weekdays, clock.getUTCDay(), width);
    case 'u':
      return number(clock.getUTCDay() || 7);
    case 'H':
      return number(hours);
    case 'h':
      return number(hours % 12 || 12);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'm':
      return number(clock.getUTCMinutes());
    case 's':
      return number(clock.getUTCSeconds());
    case 'S':
      return number(clock.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '');
    default:
      throw new Error(`Utilities.formatDate with the letter ${letter} is not emulated`);
  }
}

function named(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? '';
  return width > 3 ? name : name.slice(0, 3);
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${colon}${two(minutes % 60)}`;
}
