import type { Surface } from '../../plan/textTable';
import type { BacktestRow } from '../report';
import { countSpan, money, moneySpan, percent, section, whole } from './figures';

const headings = [
  'as known on',
  'close rate',
  'until',
  'wins forecast',
  '80% interval',
  'came',
  '',
  'revenue forecast',
  '80% interval',
  'came',
  '',
  'as before',
];

/** What each quarter was forecast to bring, as known before it, beside what it brought. */
export function printBacktest(rows: readonly BacktestRow[], surface: Surface): string {
  const judged = rows.filter(({ winsInside }) => winsInside !== null);
  const inside = (of: 'winsInside' | 'revenueInside'): number => judged.filter((row) => row[of]).length;
  const verdict =
    judged.length === 0
      ? 'No quarter can be judged yet.\n'
      : `Inside the interval: wins ${inside('winsInside')} and revenue ${inside('revenueInside')} of ${judged.length} quarters.\n`;
  return section('Backtest by quarter', headings, rows.map(rowOf), surface) + verdict + printNotes(rows);
}

/** Each note once, with the days that it is about. */
function printNotes(rows: readonly BacktestRow[]): string {
  const daysOf = new Map<string, string[]>();
  for (const { asOf, notes } of rows) for (const note of notes) daysOf.set(note, [...(daysOf.get(note) ?? []), asOf]);
  return [...daysOf].map(([note, days]) => `- As known on ${days.join(', ')}: ${note}\n`).join('');
}

const sign = (isInside: boolean | null): string => (isInside === null ? '' : isInside ? 'inside' : 'outside');

const rowOf = ({ asOf, until, closeRate, forecast, runRate, actual, ...inside }: BacktestRow): readonly string[] => [
  asOf,
  percent(closeRate),
  until,
  whole(forecast?.wins.mean),
  countSpan(forecast?.wins),
  whole(actual?.wins),
  sign(inside.winsInside),
  money(forecast?.revenue?.mean),
  moneySpan(forecast?.revenue),
  money(actual?.revenue),
  sign(inside.revenueInside),
  money(runRate?.revenue),
];
