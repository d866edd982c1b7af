/** What a spreadsheet's locale asks of a plan: how formulas are separated and how money and dates are written. */
export interface Conventions {
  /** Between the arguments of a function: `;` where a comma is the decimal point. */
  readonly separator: ',' | ';';
  readonly currencySign: 'before' | 'after';
  /** A number format. */
  readonly dateFormat: string;
}

const decimalPointLanguages = new Set(['en', 'ja', 'zh', 'ko', 'th', 'he', 'iw', 'hi']);
const decimalPointLocales = new Set(['de_CH', 'de_LI', 'it_CH', 'es_MX', 'es_US', 'es_PR', 'es_GT', 'es_PE', 'en_US']);
const decimalCommaLocales = new Set(['en_ZA']);
const signBefore = new Set([
  'en',
  'ja',
  'zh',
  'ko',
  'th',
  'he',
  'iw',
  'hi',
  'tr',
  'nl',
  'pt_BR',
  'es_MX',
  'de_CH',
  'de_AT',
]);
const dateFormats: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  en: 'dd/mm/yyyy',
  en_CA: 'yyyy-mm-dd',
  de: 'dd.mm.yyyy',
  fr: 'dd/mm/yyyy',
  fr_CA: 'yyyy-mm-dd',
  es: 'dd/mm/yyyy',
  it: 'dd/mm/yyyy',
  nl: 'dd-mm-yyyy',
  pt: 'dd/mm/yyyy',
  ja: 'yyyy/mm/dd',
  pl: 'dd.mm.yyyy',
  cs: 'dd.mm.yyyy',
  da: 'dd.mm.yyyy',
  nb: 'dd.mm.yyyy',
  fi: 'dd.mm.yyyy',
  ru: 'dd.mm.yyyy',
  tr: 'dd.mm.yyyy',
};

/**
 * The conventions of a locale as Apps Script writes it (`en_US`, `pt_BR`). An unknown one gets ISO dates and, unless
 * its language is known to write a decimal point, the semicolon, which every sheet reads.
 * @see Unicode CLDR, common/main: decimal symbols and currency patterns by locale
 */
export function conventionsOf(locale: string): Conventions {
  const language = locale.split('_')[0] ?? '';
  const decimalPoint =
    decimalPointLocales.has(locale) || (decimalPointLanguages.has(language) && !decimalCommaLocales.has(locale));
  return {
    separator: decimalPoint ? ',' : ';',
    currencySign: signBefore.has(locale) || signBefore.has(language) ? 'before' : 'after',
    dateFormat: dateFormats[locale] ?? dateFormats[language] ?? 'yyyy-mm-dd',
  };
}
