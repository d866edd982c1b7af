// English, German, French, Spanish, Portuguese, Italian, Dutch and the Nordic languages, without accents: the first letters
// that tell a month from the others.
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'mae', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic', 'des'],
];

/** The month, 1 to 12, that a name such as `Jan`, `März` or `février` means; NaN where it means none. */
export function monthNamed(name: string): number {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const place = beginnings.findIndex((month) => month.some((beginning) => letters.startsWith(beginning)));
  return place < 0 ? Number.NaN : place + 1;
}
