import { serialOf } from './serialDate';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

interface Shape {
  readonly pattern: RegExp;
  readonly format: string;
}

// The shapes that Sheets reads as dates with an English month name: "May 2026", "Jan 5, 2026", "5 Jan 2026", "5-Jan".
const shapes: readonly Shape[] = [
  { pattern: new RegExp(`^(?<month>${name})[ -](?<year>\\d{4})$`, 'i'), format: 'mmm yyyy' },
  { pattern: new RegExp(`^(?<month>${name}) (?<day>\\d{1,2})(?:, ?| )(?<year>\\d{4})$`, 'i'), format: 'mmm d, yyyy' },
  { pattern: new RegExp(`^(?<day>\\d{1,2})[ -](?<month>${name})[ -](?<year>\\d{4})$`, 'i'), format: 'd mmm yyyy' },
  { pattern: new RegExp(`^(?<month>${name})[ -](?<day>\\d{1,2})$`, 'i'), format: 'mmm d' },
  { pattern: new RegExp(`^(?<day>\\d{1,2})[ -](?<month>${name})$`, 'i'), format: 'd mmm' },
];
const fullNames =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3}\.?|sept)$/i;

/** A date written with a month's name, which the engine takes for text and Sheets does not; undefined for other texts. */
export function monthDate(text: string, thisYear: number): { serial: number; format: string } | undefined {
  for (const { pattern, format } of shapes) {
    const groups = pattern.exec(text)?.groups;
    if (!groups?.month || !fullNames.test(groups.month)) continue;
    const month = names.indexOf(groups.month.slice(0, 3).toLowerCase());
    const day = Number(groups.day ?? 1);
    const instant = Date.UTC(Number(groups.year ?? thisYear), month, day);
    if (new Date(instant).getUTCDate() !== day) continue;
    return { serial: serialOf(instant, 'UTC'), format };
  }
  return undefined;
}
