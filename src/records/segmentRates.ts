import { mean, median, total } from './averages';
import type { Opportunity } from './read/readOpportunity';

/** What the rows of one segment, or of a whole table, say. Money is in the export's currency. */
export interface SegmentRates {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** won / (won + lost); null where nothing is closed. */
  readonly closeRate: number | null;
  /** Mean value of the won rows that hold one: lost rows carry 0 and are left out. */
  readonly averageDealSize: number | null;
  readonly valuedWins: number;
  /** Median days from creation to win: a few very long cycles do not move it. */
  readonly cycleDays: number | null;
  readonly datedWins: number;
  readonly wonRevenue: number;
  /** Value of the open rows; one that holds none counts at the average deal size. */
  readonly openPipeline: number | null;
  /** Open rows that hold no value. */
  readonly unvaluedOpen: number;
}

/** Rates and counts of these opportunities, whatever their order. */
export function segmentRates(name: string, opportunities: readonly Opportunity[]): SegmentRates {
  const of = (outcome: Opportunity['outcome']) => opportunities.filter((each) => each.outcome === outcome);
  const [won, lost, open] = [of('won'), of('lost'), of('open')];
  const closed = won.length + lost.length;
  const values = present(won.map(({ value }) => value));
  const cycles = present(won.map(({ cycleDays }) => cycleDays));
  const openValues = present(open.map(({ value }) => value));
  const averageDealSize = mean(values);
  const unvaluedOpen = open.length - openValues.length;
  return {
    name,
    won: won.length,
    lost: lost.length,
    open: open.length,
    closeRate: closed === 0 ? null : won.length / closed,
    averageDealSize,
    valuedWins: values.length,
    cycleDays: median(cycles),
    datedWins: cycles.length,
    wonRevenue: total(values),
    openPipeline: averageDealSize === null ? null : total(openValues) + unvaluedOpen * averageDealSize,
    unvaluedOpen,
  };
}

const present = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);
