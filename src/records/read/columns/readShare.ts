/** A probability from 0 to 1 in a cell such as `90`, `90%` or `0.9`; NaN where it is none. */
export function readShare(text: string): number {
  const number = /^\d+([.,]\d+)?\s*%?$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : Number.NaN;
  // A 1 without a percent sign is certainty: exports that count in hundredths write 1% nowhere near a closing.
  const share = text.endsWith('%') || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : Number.NaN;
}
