const PLAIN = /^\d+(\.\d+)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * The number in an amount of money, with a decimal point: `1054`, `1,054.50`, `$1,054`. NaN where the text is none,
 * below 0 included.
 */
export function readAmount(text: string): number {
  const bare = text.trim().replace(/^\p{Sc}\s*/u, '');
  return PLAIN.test(bare) || GROUPED.test(bare) ? Number(bare.replace(/,/g, '')) : Number.NaN;
}
