/** How numbers are punctuated where the spreadsheet's owner lives. */
export interface NumberMarks {
  /** BCP 47 tag, such as `de-DE`. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
}

/**
 * The marks of a locale as Apps Script writes it (`de_DE`) or as browsers do (`de-DE`). A locale that the browser does
 * not know is read as US English: numbers then still go in and out alike.
 */
export function numberMarks(locale: string): NumberMarks {
  const tag = knownTag(locale.replace('_', '-'));
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { tag, decimal: mark('decimal') || '.', group: mark('group') || ',' };
}

function knownTag(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
