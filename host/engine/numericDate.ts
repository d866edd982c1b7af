import type { Locale } from '@odoo/o-spreadsheet';
import { serialOf } from './serialDate';

const shape = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/;

/**
 * A date in figures as a German or a Swiss types it, `1.5.2026` or `1.5.`, where the locale separates dates with points:
 * the engine reads slashes and dashes only. Day, month and year come in the locale's order.
 */
export function numericDate(
  text: string,
  locale: Locale,
  thisYear: number,
): { serial: number; format: string } | undefined {
  if (!locale.dateFormat.includes('.')) return undefined;
  const found = shape.exec(text.replace(/\.$/, ''));
  if (found?.[2] !== '.') return undefined;
  const figures = [found[1], found[3], found[4]].filter((figure) => figure !== undefined).map(Number);
  const order = locale.dateFormat.match(/d+|m+|y+/g)?.map((part) => part[0]) ?? [];
  const given = figures.length === 3 ? order : order.filter((part) => part !== 'y');
  const figure = (part: string) => figures[given.indexOf(part)];
  const instant = instantOfDay(fullYear(figure('y') ?? thisYear), figure('m') ?? 0, figure('d') ?? 0);
  return instant === undefined ? undefined : { serial: serialOf(instant, 'UTC'), format: locale.dateFormat };
}

function instantOfDay(year: number, month: number, day: number): number | undefined {
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? instant : undefined;
}

// Two figures: Sheets takes 00 to 29 for this century, 30 to 99 for the last.
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
