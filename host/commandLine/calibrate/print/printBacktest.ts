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
  'quarter before',
  'revenue forecast',
  '80% interval',
  'came',
  '',
  'quarter before',
];

/** What each quarter was forecast to bring, as known before it, beside what it brought. */
export function printBacktest(rows: readonly BacktestRow[], surface: Surface): string {
  const judged = rows.filter(({ winsInside }) => winsInside !== null);
  const inside = (of: 'winsInside' | 'revenueInside'): number => judged.filter((row) => row[of]).length;
  const verdict =
    judged.length === 0
      ? 'No quarter can be judged yet.\n'
      : `Inside the interval: wins ${inside('winsInside')} and revenue ${inside('revenueInside')} of ${judged.length} quarters.\n`;
  return (
    section('Backtest by quarter', headings, rows.map(rowOf), surface) + verdict + printBias(rows) + printNotes(rows)
  );
}

interface Judged {
  readonly forecast: number;
  readonly before: number | null;
  readonly came: number;
}

/** How far the forecasts of wins lay from what came, and whether the quarter before would have told more. */
function printBias(rows: readonly BacktestRow[]): string {
  const judged = rows.flatMap(({ forecast, runRate, actual }): readonly Judged[] =>
    forecast && actual && actual.wins > 0
      ? [{ forecast: forecast.wins.mean, before: runRate?.wins ?? null, came: actual.wins }]
      : [],
  );
  if (judged.length === 0) return '';
  const total = (of: 'forecast' | 'came'): number => judged.reduce((sum, each) => sum + each[of], 0);
  const each = judged.map(({ forecast, came }) => offBy(forecast / came - 1)).join(', ');
  const overall = judged.length === 1 ? '' : `; together ${offBy(total('forecast') / total('came') - 1)}`;
  return `Wins forecast beside what came: ${each}${overall}.\n${besideRunRate(judged)}`;
}

function besideRunRate(judged: readonly Judged[]): string {
  const both = judged.filter(({ before }) => before !== null);
  if (both.length === 0) return '';
  const miss = (of: 'forecast' | 'before'): number =>
    both.reduce((sum, each) => sum + Math.abs((each[of] ?? 0) / each.came - 1), 0) / both.length;
  const [forecast, before] = [miss('forecast'), miss('before')];
  const better = before < forecast ? 'On these rows the quarter before tells more.' : '';
  const quarters = both.length === 1 ? 'one quarter' : `${both.length} quarters`;
  return (
    `Over ${quarters} the forecast missed by ${percent(forecast)} on average, the quarter before taken as it is by ${percent(before)}. ${better}`.trimEnd() +
    '\n'
  );
}

const offBy = (share: number): string => {
  const shown = (Math.abs(share) * 100).toFixed(0);
  return shown === '0' ? 'right' : `${shown}% too ${share > 0 ? 'many' : 'few'}`;
};

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
  whole(runRate?.wins),
  money(forecast?.revenue?.mean),
  moneySpan(forecast?.revenue),
  money(actual?.revenue),
  sign(inside.revenueInside),
  money(runRate?.revenue),
];
