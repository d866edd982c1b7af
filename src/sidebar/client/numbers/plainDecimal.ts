import type { NumberMarks } from './numberMarks';

/**
 * Digits typed with a locale's separators, as JavaScript writes them: `1.234,5` in German is `1234.5`. Null where the
 * text is no number there. Groups must stand where groups stand, so that an English `24.5` typed into a German sheet is
 * refused and not read as 245.
 */
export function plainDecimal(text: string, { decimal, group }: NumberMarks): string | null {
  const [sign, unsigned] = signed(text.trim());
  const [whole = '', fraction, ...rest] = unsigned.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const digits = ungrouped(whole, group);
  if (digits === null || (digits === '' && !fraction)) return null;
  return `${sign}${digits || '0'}.${fraction || '0'}`;
}

function signed(text: string): [sign: string, unsigned: string] {
  return /^[-−]/.test(text) ? ['-', text.slice(1).trim()] : ['', text.replace(/^\+/, '')];
}

/** Spaces of any width and apostrophes group digits in some places and mean nothing else in the others. */
const anyGroup = /[\s'’]/g;

function ungrouped(whole: string, group: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const commas = whole.replace(anyGroup, ',').split(group).join(',');
  // Two digits between the marks: lakh and crore.
  return /^\d{1,3}(,\d{2,3})*,\d{3}$/.test(commas) ? commas.split(',').join('') : null;
}
