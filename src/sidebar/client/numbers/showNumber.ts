import { decimalText } from './decimalText';
import type { NumberMarks } from './numberMarks';

/**
 * A number as the locale writes it, with every digit that it has: reading it again gives the same number. `shift` moves
 * the point to the right.
 */
export function showNumber(value: number, { tag, decimal }: NumberMarks, shift = 0): string {
  const [whole = '0', fraction] = decimalText(Math.abs(value), shift).split('.');
  const grouped = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).format(BigInt(whole));
  const sign = value < 0 ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
}
