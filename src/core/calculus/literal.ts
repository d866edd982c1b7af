import { type Printed, whole } from './printed';

/**
 * Prints a number so that every sheet reads back the same one: in plain digits, since some read 1E-7 as text, and a
 * negative one in brackets, since a minus sign in front binds differently from engine to engine. Where the locale has
 * decimal commas a fraction is printed as a division of whole numbers, which no locale reads as anything else.
 */
export function literal(value: number, separator: ',' | ';'): Printed {
  const digits = plainDigits(Math.abs(value));
  const text = separator === ';' ? withoutPoint(digits) : digits;
  return whole(value < 0 ? `(-${text})` : text);
}

/** The shortest digits that are this number, with its exponent written out as zeros. */
function plainDigits(size: number): string {
  const [digits = '0', exponent = '0'] = String(size).split('e');
  const [before = '0', after = ''] = digits.split('.');
  const places = Number(exponent);
  if (places >= 0) return after.length <= places ? before + after.padEnd(places, '0') : digits;
  return `0.${'0'.repeat(-places - before.length)}${before}${after}`;
}

function withoutPoint(digits: string): string {
  const [before = '0', after] = digits.split('.');
  if (after === undefined) return digits;
  return `(${(before + after).replace(/^0+/, '')} / 1${'0'.repeat(after.length)})`;
}
