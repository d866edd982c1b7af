const exponents: Readonly<Record<string, number>> = {
  ...{ k: 3, tsd: 3, thousand: 3, t: 3, lakh: 5, lac: 5, crore: 7 },
  ...{ m: 6, mm: 6, mio: 6, mln: 6, mn: 6, million: 6, millions: 6, b: 9, bn: 9, mrd: 9, mia: 9 },
};
// No letter follows (12 kr are crowns), but for the currencies that German writes right behind: TEUR, MEUR. A T alone is no
// thousand, and CR behind an amount is a credit.
const ENDS = '(?=$|[^\\p{L}]|eur|usd|gbp|chf)';
const words = Object.keys(exponents).filter((word) => word !== 't');

/** The pattern of a word such as `k` or `Mio.` behind an amount, for a regular expression with the flags `iu`. */
export const SCALE = `(?:(?:${words.join('|')})${ENDS}|t(?=€|eur))\\.?`;

/** The power of ten that such a word stands for, such as 3. */
export const exponentOf = (scale: string): number => exponents[scale.toLowerCase().replace('.', '')] ?? 0;
