import { type Trend, trendInRates } from '../../core/stats/trendInRates';
import type { Opportunity } from '../opportunity';
import { closings } from '../rates/closings';
import { type CountedRate, countedRate } from '../rates/countedRate';
import { spellings } from '../rates/spellings';
import { calendarPeriod, type PeriodLength } from './calendarPeriod';
import { competitorsNamed } from './competitorsNamed';

/** What happens where one competitor is named. */
export interface CompetitorRatio {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won of won and lost. */
  readonly winRatio: CountedRate;
  /** By the period of the closing, in order, periods without a closing between them included. */
  readonly periods: readonly (CountedRate & { readonly period: string })[];
  /** null where the periods cannot show one. */
  readonly trend: Trend | null;
}

/** Win ratios by competitor. */
export interface CompetitiveWinRatio {
  /** The most often met first. An opportunity that names several counts for each; see `competitorsNamed`. */
  readonly competitors: readonly CompetitorRatio[];
  /** Opportunities that name none, for comparison. */
  readonly unnamed: CompetitorRatio;
  /** Of these, how many say so, as `None` or `N/A`: the others hold nothing. */
  readonly saidNone: number;
}

export interface CompetitiveOptions {
  /** Length of the periods of the trend, by calendar. */
  readonly trendBy: PeriodLength;
}

/** How often sales wins against each competitor that the export names, and whether that changes. */
export function competitiveWinRatio(
  opportunities: readonly Opportunity[],
  { trendBy }: CompetitiveOptions = { trendBy: 'quarter' },
): CompetitiveWinRatio {
  const names = spellings();
  const met: Opportunity[][] = [];
  const unnamed: Opportunity[] = [];
  let saidNone = 0;
  for (const opportunity of opportunities) {
    const text = opportunity.tags.competitor ?? '';
    const places = new Set(competitorsNamed(text).map((name) => names.note(name)));
    if (places.size === 0) unnamed.push(opportunity);
    if (places.size === 0 && text !== '') saidNone++;
    for (const place of places) {
      const rows = met[place];
      if (rows) rows.push(opportunity);
      else met[place] = [opportunity];
    }
  }
  const byFrequency = [...names.inOrder()].sort((a, b) => (met[b]?.length ?? 0) - (met[a]?.length ?? 0));
  return {
    competitors: byFrequency.map((place) => ratioOf(names.nameOf(place), met[place] ?? [], trendBy)),
    unnamed: ratioOf('', unnamed, trendBy),
    saidNone,
  };
}

function ratioOf(name: string, rows: readonly Opportunity[], trendBy: PeriodLength): CompetitorRatio {
  const { won, lost, open, wonOfClosed } = closings(rows);
  const periods = periodsOf(rows, trendBy);
  return { name, won, lost, open, winRatio: wonOfClosed, periods, trend: trendInRates(periods) };
}

function periodsOf(rows: readonly Opportunity[], trendBy: PeriodLength): CompetitorRatio['periods'] {
  const { placeOf, nameOf } = calendarPeriod(trendBy);
  const counts = new Map<number, { won: number; closed: number }>();
  for (const { outcome, closed } of rows) {
    if (outcome === 'open' || closed === null) continue;
    const place = placeOf(closed);
    const count = counts.get(place) ?? { won: 0, closed: 0 };
    if (outcome === 'won') count.won++;
    count.closed++;
    counts.set(place, count);
  }
  const places = [...counts.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [places[0], places[places.length - 1]];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const { won, closed } = counts.get(first + i) ?? { won: 0, closed: 0 };
    return { period: nameOf(first + i), ...countedRate(won, closed) };
  });
}
