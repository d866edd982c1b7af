const YES = new Set([
  'true',
  '1',
  'yes',
  'y',
  'x',
  'ja',
  'oui',
  'si',
  'sí',
  'sim',
  'vrai',
  'wahr',
  'verdadero',
  'checked',
]);
const NO = new Set([
  'false',
  '0',
  'no',
  'n',
  'nein',
  'non',
  'nee',
  'nej',
  'não',
  'faux',
  'falsch',
  'falso',
  'unchecked',
]);

/** What a text says as yes or no; null for a blank and for a text that is neither. */
export function readFlag(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
