import { CURRENCY } from './currency';
import { exponentOf, SCALE } from './scale';

/** What an amount can mean, with a decimal point and with a decimal comma; NaN where it cannot be written so. */
export interface MoneyReadings {
  readonly point: number;
  readonly comma: number;
  /** The currency that stands beside it, '' for none. */
  readonly currency: string;
  /** Whether it was written short, as `3k` or `2.3 Mio`. */
  readonly isShort: boolean;
}

const MINUS = '[-\\u2212\\u2013]';
const AMOUNT = new RegExp(
  `^(\\()?\\s*(\\+|${MINUS})?\\s*(${CURRENCY})?\\s*(\\+|${MINUS})?\\s*([\\d.,]+)(?:e([+-]?\\d{1,2}))?\\s*(${SCALE})?\\s*(${MINUS}(?!\\S))?\\s*(${CURRENCY})?\\s*(\\))?$`,
  'iu',
);
// 1200,- and 1200.-- for no cents.
const NO_CENTS = /(?<=\d)[.,][-\u2013]{1,2}(?=\D|$)/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;
// Groups of three, or of two in India, whose last group has three.
const GROUPED = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
// Longer than any amount with its currency.
const longestAmount = 48;

/**
 * Reads one amount of money: signs before or behind it, brackets for a loss, currencies, blanks and apostrophes between
 * groups, separators of both kinds, thousands and millions written short. null where the text is no amount.
 *
 * @example readMoney('1.234,56 EUR') // { point: NaN, comma: 1234.56, currency: 'EUR' }
 */
export function readMoney(text: string): MoneyReadings | null {
  if (text.length > longestAmount) return null;
  const parts = AMOUNT.exec(joined(text));
  if (!parts) return null;
  const [, opens, sign, before, inner, digits = '', power = '0', scale, behind, after, closes] = parts;
  if ((opens === undefined) !== (closes === undefined)) return null;
  const signs = [opens, sign, inner, behind].filter((mark) => mark !== undefined);
  if (signs.length > 1) return null;
  const isBelowZero = signs.some((mark) => mark !== '+');
  const signed = (amount: number): number => (isBelowZero && amount !== 0 ? -amount : amount);
  const exponent = Number(power) + exponentOf(scale ?? '');
  const [point, comma] = [withPoint(digits, exponent), withPoint(digits.replace(/[.,]/g, swapped), exponent)];
  if (Number.isNaN(point) && Number.isNaN(comma)) return null;
  const currency = (before ?? after ?? '').trim().toUpperCase();
  return { point: signed(point), comma: signed(comma), currency, isShort: scale !== undefined };
}

/** Blanks and apostrophes between groups of digits removed. */
function joined(text: string): string {
  return text.replace(NO_CENTS, '').replace(/(?<=\d)[\s'’`´](?=\d{3}(?!\d))/g, '');
}

const swapped = (separator: string): string => (separator === '.' ? ',' : '.');

/** Read with its power of ten at once: 2.3 times a million is not 2,300,000 in binary. */
function withPoint(digits: string, exponent: number): number {
  return PLAIN.test(digits) || GROUPED.test(digits) ? Number(`${digits.replace(/,/g, '')}e${exponent}`) : Number.NaN;
}
