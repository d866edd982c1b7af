import { riskTable, type Watched } from '../../core/stats/riskTable';
import { wellKnownHorizon } from '../../core/stats/wellKnownHorizon';
import type { Opportunity } from '../opportunity';
import { type CountedRate, countedRate } from './countedRate';
import { type CumulativeRate, cumulativeRate } from './cumulativeRate';
import { type StagePath, stageKey, stagePath } from './stagePath';

/** What becomes of the opportunities that reach a stage. */
export interface StageStep {
  readonly stage: string;
  readonly reached: number;
  /** Went on to a later stage, or were won. */
  readonly movedOn: number;
  readonly lost: number;
  readonly stillThere: number;
  /** Moved on, of moved on and lost. */
  readonly ofDecided: CountedRate;
  /** Moved on within a horizon from reaching it, with those still there as long as they have been; null without history. */
  readonly cumulative: CumulativeRate | null;
}

/** Conversion from stage to stage. */
export interface StageConversion {
  /** In funnel order; what moves on from the last one is won. */
  readonly steps: readonly StageStep[];
  /** Rows that do not tell how far they came: lost ones among them make the rates read high. */
  readonly unplaced: number;
}

interface Growing {
  reached: number;
  movedOn: number;
  lost: number;
  readonly watched: Watched[];
}

/** Follows each opportunity through an order of stages, top of the funnel first, the closed stages left out. */
export function stageConversion(
  opportunities: readonly Opportunity[],
  { asOf, order }: { readonly asOf: number; readonly order: readonly string[] },
): StageConversion {
  const places = new Map(order.map((stage, place) => [stageKey(stage), place]));
  const steps = order.map((): Growing => ({ reached: 0, movedOn: 0, lost: 0, watched: [] }));
  let unplaced = 0;
  for (const opportunity of opportunities) {
    const path = stagePath(opportunity, places);
    if (path === null) unplaced++;
    else follow(opportunity, path, steps, asOf);
  }
  return { steps: steps.map((step, place) => stageStep(order[place] as string, step)), unplaced };
}

function follow({ outcome, closed }: Opportunity, path: StagePath, steps: readonly Growing[], asOf: number): void {
  const { furthest, days } = path;
  for (const [place, step] of steps.entries()) {
    if (place > furthest) break;
    step.reached++;
    const hasMoved = furthest > place;
    const isLost = !hasMoved && outcome === 'lost';
    if (hasMoved) step.movedOn++;
    if (isLost) step.lost++;
    const until = hasMoved ? days?.[place + 1] : isLost ? closed : asOf;
    const duration = (until ?? Number.NaN) - (days?.[place] ?? Number.NaN);
    if (duration >= 0 && duration < Number.POSITIVE_INFINITY)
      step.watched.push({ duration, end: hasMoved ? 'first' : isLost ? 'second' : 'none' });
  }
}

function stageStep(stage: string, { reached, movedOn, lost, watched }: Growing): StageStep {
  const table = riskTable(watched);
  const cumulative = watched.length === 0 ? null : cumulativeRate(table, wellKnownHorizon(table), watched.length);
  const stillThere = reached - movedOn - lost;
  return { stage, reached, movedOn, lost, stillThere, ofDecided: countedRate(movedOn, movedOn + lost), cumulative };
}
