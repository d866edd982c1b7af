import type { PageCell } from './page';
import type { Rated, SegmentRates } from './server';
import { type Surface, textTable } from './textTable';

/** Rates that were taken from rows, as a table with the records behind them. */
export function printRates({ report, by }: Rated, surface: Surface): string {
  const { file, rows, read, from, to, asOf, segments, total } = report;
  const span = from === null ? '' : `, ${from} to ${to}`;
  const head = `Rates from ${file} by ${by} as of ${asOf}: ${whole(rows)} rows, ${whole(rows - read)} set aside${span}`;
  const lines = [headings.map(right), ...[...segments, total].map((segment) => rowOf(segment, total.wonRevenue))];
  return `${head}\n${textTable(lines.map(labelled), surface)}`;
}

const headings = [
  '',
  'won',
  'lost',
  'open',
  'won of closed',
  'won of created',
  'close rate',
  'deal size',
  'cycle days',
  'open pipeline',
  'share of won',
];

function rowOf(segment: SegmentRates, revenue: number): PageCell[] {
  const { name, won, lost, open, averageDealSize, cycleDays, openPipeline, wonRevenue } = segment;
  const share = revenue === 0 ? null : wonRevenue / revenue;
  const rates = [segment.wonOfClosed, segment.wonOfCreated, segment.closeRate].map(percent);
  const figures = [money(averageDealSize), days(cycleDays), money(openPipeline), percent(share)];
  return [name, whole(won), whole(lost), whole(open), ...rates, ...figures].map(right);
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
