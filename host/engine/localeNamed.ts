import type { Locale } from '@odoo/o-spreadsheet';

const monthFirst = new Set(['en_US', 'en_PH']);

/**
 * The engine's locale for one written as Apps Script writes it, such as `en_US` or `de_DE`. Separators come from
 * `Intl`; where the decimal is a comma, formulas separate arguments with `;`, as in Sheets. Throws on a name that
 * `Intl` does not know.
 */
export function localeNamed(code: string): Locale {
  const tag = code.replace('_', '-');
  if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) throw new Error(`locale: ${code} is not known`);
  const decimalSeparator = numberPart(tag, 'decimal') ?? '.';
  return {
    name: code,
    code,
    thousandsSeparator: numberPart(tag, 'group') ?? ',',
    decimalSeparator,
    weekStart: 1,
    dateFormat: dateFormat(code, tag),
    timeFormat: monthFirst.has(code) ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}

function numberPart(tag: string, type: 'decimal' | 'group'): string | undefined {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.8);
  // Some locales group with a no-break space, which nobody types.
  return parts.find((part) => part.type === type)?.value.replace(/[\u00a0\u202f]/g, ' ');
}

function dateFormat(code: string, tag: string): string {
  if (monthFirst.has(code)) return 'm/d/yyyy';
  const parts = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(0);
  const symbols: Readonly<Record<string, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };
  return parts
    .map((part) => symbols[part.type] ?? part.value)
    .join('')
    .replace(/[^dmy/.\- ]/g, '')
    .trim();
}
