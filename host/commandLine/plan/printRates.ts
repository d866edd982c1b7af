import type { PageCell } from './page';
import type { Rated, SegmentRates } from './server';
import { type Surface, textTable } from './textTable';

/** Rates that were taken from rows, as a table with the records behind them. */
export function printRates({ report, by }: Rated, surface: Surface): string {
  const { file, rowsRead, closedFrom, asOf, segments, total, setAside } = report;
  const aside = setAside.reduce((sum, { count }) => sum + count, 0);
  const span = asOf === null ? '' : `, closed ${closedFrom} to ${asOf}`;
  const head = `Rates from ${file} by ${by}: ${whole(rowsRead)} rows, ${whole(aside)} set aside${span}`;
  const rows = [headings.map(right), ...[...segments, total].map((segment) => rowOf(segment, total.wonRevenue))];
  return `${head}\n${textTable(rows.map(labelled), surface)}`;
}

const headings = ['', 'won', 'lost', 'open', 'close rate', 'deal size', 'cycle days', 'open pipeline', 'share of won'];

function rowOf(segment: SegmentRates, revenue: number): PageCell[] {
  const { name, won, lost, open, closeRate, averageDealSize, cycleDays, openPipeline, wonRevenue } = segment;
  const share = revenue === 0 ? null : wonRevenue / revenue;
  const figures = [whole(won), whole(lost), whole(open), percent(closeRate), money(averageDealSize)];
  return [name, ...figures, days(cycleDays), money(openPipeline), percent(share)].map(right);
}

const right = (text: string): PageCell => ({ text, align: 'right' });
const labelled = ([first, ...rest]: readonly PageCell[]): readonly PageCell[] => [
  { text: first?.text ?? '', align: 'left' },
  ...rest,
];

const whole = (count: number): string => count.toLocaleString('en-US');
const orDash = (show: (value: number) => string) => (value: number | null) => (value === null ? '-' : show(value));
const percent = orDash((rate) => `${(rate * 100).toFixed(2)}%`);
const money = orDash((amount) =>
  amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const days = orDash((count) => String(count));
