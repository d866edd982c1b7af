/**
 * Powers of ten by the word or letter behind a number, in the languages whose short forms are unambiguous. `mil` is
 * left out: a thousand in Portuguese, a million in American slang.
 */
export const multiples: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  千: 3,
  万: 4,
  lakh: 5,
  m: 6,
  mm: 6,
  mn: 6,
  mi: 6,
  mio: 6,
  million: 6,
  百万: 6,
  cr: 7,
  crore: 7,
  億: 8,
  b: 9,
  bn: 9,
  bi: 9,
  md: 9,
  mrd: 9,
  billion: 9,
};
