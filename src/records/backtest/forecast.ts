import { amountInterval, countInterval } from '../../core/stats/outcomeInterval';
import { studentWidening } from '../../core/stats/studentWidening';
import type { Opportunity } from '../opportunity';
import { dealSize } from '../rates/dealSize';
import type { Frame } from '../rates/frame';
import type { Interval } from '../rates/intervalOf';
import { ageHazards, atLevel } from './ageHazards';
import { type AgesToWin, agesToWin } from './agesToWin';
import { closingPeriods } from './closingPeriods';
import { type Creation, creationOf } from './creation';
import { type Drift, driftOf } from './drift';
import { localLevel } from './localLevel';

/** What the days after a day are expected to bring. */
export interface Forecast {
  readonly wins: Interval & {
    readonly mean: number;
    /** Of what is open. */
    readonly fromOpen: number;
    /** Of what is still to be created. */
    readonly fromNew: number;
  };
  /** null where no won row holds an amount. */
  readonly revenue: (Interval & { readonly mean: number }) | null;
  /** Wins and losses of the last period beside those that all periods let expect, 1 being as many. */
  readonly level: { readonly won: number; readonly lost: number };
}

interface Span {
  /** Length of the period that is forecast, in days. */
  readonly days: number;
  /** Probability that the intervals are to have. */
  readonly share: number;
}

/**
 * Wins and revenue of the days after the frame's as-of day, with an interval. What is open is won by its age, with the
 * hazards of all rows at the level of the last period; new rows come as in the last period. The interval holds the chance of
 * each row, the limits of the history, and a drift between periods. Nothing is drawn at random. The rows are those known on
 * the as-of day, dated; the frame is theirs and has a curve. null where it has none.
 */
export function forecast(known: readonly Opportunity[], frame: Frame, { days, share }: Span): Forecast | null {
  const { asOf, whole, truncated, firstCreated } = frame;
  if (whole === null || firstCreated === null) return null;
  const from = truncated?.observedFrom ?? firstCreated;
  const hazards = ageHazards(whole.durations.table, asOf - firstCreated + days);
  const periods = closingPeriods(known, hazards, { asOf, from, days });
  const drift = driftOf(periods.won);
  const last = { won: periods.won[0], lost: periods.lost[0] };
  if (last.won === undefined || last.lost === undefined) return null;
  const [won, lost] = [localLevel(last.won, drift), localLevel(last.lost, drift)];
  const ages = agesToWin(atLevel(hazards, { won: won.level, lost: lost.level }));

  const open = ofOpen(known, ages, { asOf, days });
  const creation = creationOf(createdDays(known), { asOf, from, days });
  const fromNew = ofNew(creation, ages, days);
  const mean = open.mean + fromNew;
  const chance = open.variance + creation.dispersion * fromNew;
  const ofLevel = won.variance + uncertain(drift, share);
  const ofCreation = creation.dispersion / Math.max(1, creation.counted) + uncertain(creation.drift, share);
  const variance = chance + mean ** 2 * ofLevel + fromNew ** 2 * ofCreation;
  return {
    wins: { mean, fromOpen: open.mean, fromNew, ...countInterval({ mean, variance }, share) },
    revenue: revenueOf(known, { mean, variance }, share),
    level: { won: won.level, lost: lost.level },
  };
}

/** The variance of a drift that is itself uncertain, since it rests on few periods. */
const uncertain = ({ variance, freedom }: Drift, share: number): number =>
  variance * studentWidening(freedom, share) ** 2;

function ofOpen(
  known: readonly Opportunity[],
  ages: AgesToWin,
  { asOf, days }: { readonly asOf: number; readonly days: number },
) {
  let [mean, variance] = [0, 0];
  for (const { outcome, created } of known) {
    if (outcome !== 'open' || created === null) continue;
    const toWin = ages.wonWithin(days, asOf - created);
    mean += toWin;
    variance += toWin * (1 - toWin);
  }
  return { mean, variance };
}

/** What is created on a day of the period has the rest of it to be won in. */
function ofNew({ perDay }: Creation, ages: AgesToWin, days: number): number {
  let wins = 0;
  for (let left = 0; left < days; left++) wins += perDay * ages.wonBy(left);
  return wins;
}

function revenueOf(
  known: readonly Opportunity[],
  wins: { readonly mean: number; readonly variance: number },
  share: number,
): Forecast['revenue'] {
  const { mean: size, cv, count } = dealSize(known);
  if (size === null) return null;
  // A single amount says nothing of the spread: deals then count as exponential.
  const spread = (cv ?? 1) ** 2;
  const mean = wins.mean * size;
  const variance = size ** 2 * (wins.variance + wins.mean * spread + (wins.mean ** 2 * spread) / count);
  return { mean, ...amountInterval({ mean, variance }, share) };
}

const createdDays = (known: readonly Opportunity[]): readonly number[] =>
  known.flatMap(({ created }) => (created === null ? [] : [created]));
