/** What an amount can mean, with a decimal point and with a decimal comma; NaN where it cannot be written so. */
export interface MoneyReadings {
  readonly point: number;
  readonly comma: number;
  /** The currency that stands beside it, '' for none. */
  readonly currency: string;
}

// The codes and words that exports put beside amounts; any other letter, such as the k of 12k, makes the amount unreadable.
const CODES =
  'usd|eur|gbp|chf|jpy|cny|sek|nok|dkk|pln|czk|huf|ron|bgn|aud|nzd|cad|mxn|brl|ars|clp|cop|inr|pkr|sgd|hkd|twd|krw|thb|idr|myr|' +
  'php|vnd|zar|ngn|kes|egp|aed|sar|ils|try|rub|uah|isk|us|ca|au|nz|hk|sg|kr|zł|kč|ft|lei|rs|sfr|fr|euro|руб|грн|лв|r|[ac](?=\\$)';
const SYMBOL = '\\p{Sc}';
const CURRENCY = `(?:(?:${CODES})\\.?\\s?${SYMBOL}?|${SYMBOL})`;
const MINUS = '[-\\u2212\\u2013]';
const AMOUNT = new RegExp(
  `^(\\()?\\s*(\\+|${MINUS})?\\s*(${CURRENCY})?\\s*(\\+|${MINUS})?\\s*([\\d.,]+)\\s*(${MINUS}(?!\\S))?\\s*(${CURRENCY})?\\s*(\\))?$`,
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
 * groups, separators of both kinds. null where the text is no amount.
 *
 * @example readMoney('1.234,56 EUR') // { point: NaN, comma: 1234.56, currency: 'EUR' }
 */
export function readMoney(text: string): MoneyReadings | null {
  if (text.length > longestAmount) return null;
  const parts = AMOUNT.exec(joined(text));
  if (!parts) return null;
  const [, opens, sign, before, inner, digits = '', behind, after, closes] = parts;
  if ((opens === undefined) !== (closes === undefined)) return null;
  const signs = [opens, sign, inner, behind].filter((mark) => mark !== undefined);
  if (signs.length > 1) return null;
  const isBelowZero = signs.some((mark) => mark !== '+');
  const signed = (amount: number): number => (isBelowZero && amount !== 0 ? -amount : amount);
  const [point, comma] = [withPoint(digits), withPoint(digits.replace(/[.,]/g, swapped))];
  if (Number.isNaN(point) && Number.isNaN(comma)) return null;
  return { point: signed(point), comma: signed(comma), currency: (before ?? after ?? '').trim().toUpperCase() };
}

/** Blanks and apostrophes between groups of digits removed. */
function joined(text: string): string {
  return text.replace(NO_CENTS, '').replace(/(?<=\d)[\s'’`´](?=\d{3}(?!\d))/g, '');
}

const swapped = (separator: string): string => (separator === '.' ? ',' : '.');

function withPoint(digits: string): number {
  return PLAIN.test(digits) || GROUPED.test(digits) ? Number(digits.replace(/,/g, '')) : Number.NaN;
}
