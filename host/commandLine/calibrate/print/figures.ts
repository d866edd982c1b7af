import type { PageCell } from '../../plan/page';
import { type Surface, textTable } from '../../plan/textTable';
import type { Interval } from '../report';

const orDash =
  <T>(show: (value: T) => string) =>
  (value: T | null | undefined): string =>
    value === null || value === undefined ? '-' : show(value);

/** Figures as a report shows them, a dash for what is not known. */
export const whole = orDash((count: number) => Math.round(count).toLocaleString('en-US'));
export const percent = orDash((rate: number) => `${(rate * 100).toFixed(1)}%`);
export const money = orDash((amount: number) =>
  amount.toLocaleString('en-US', amount < 100 ? { maximumFractionDigits: 2 } : { maximumFractionDigits: 0 }),
);
export const decimal = orDash((value: number) => value.toFixed(2));
export const oneDecimal = orDash((value: number) => value.toFixed(1));
export const rateSpan = orDash(({ low, high }: Interval) => `${(low * 100).toFixed(1)}-${percent(high)}`);
export const countSpan = orDash(({ low, high }: Interval) => `${whole(low)}-${whole(high)}`);
export const moneySpan = orDash(({ low, high }: Interval) => `${money(low)}-${money(high)}`);

/** A heading over a table whose first column holds names and whose others hold figures. */
export function section(
  heading: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  surface: Surface,
): string {
  const cells = [headings, ...rows].map((row) =>
    row.map((text, column): PageCell => ({ text, align: column === 0 ? 'left' : 'right' })),
  );
  return `${heading}\n${textTable(cells, surface)}`;
}

/** A heading over a table of names and texts. */
export function listing(heading: string, rows: readonly (readonly string[])[], surface: Surface): string {
  return `${heading}\n${textTable(
    rows.map((row) => row.map((text): PageCell => ({ text, align: 'left' }))),
    surface,
  )}`;
}
