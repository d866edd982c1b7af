import type { RiskStep } from '../../core/stats/riskTable';
import { wellKnownHorizon } from '../../core/stats/wellKnownHorizon';

/** Share of what is open at each age, in days since creation, that is won or lost on that day. */
export interface AgeHazards {
  readonly won: Float64Array;
  readonly lost: Float64Array;
}

/** Beyond the ages that are known, opportunities go on closing as in this last part of them. */
const TAIL = 0.25;

/** Hazards by day of age, from 0 to the last age that is asked for. */
export function ageHazards(table: readonly RiskStep[], lastAge: number): AgeHazards {
  const known = wellKnownHorizon(table);
  const hazards: AgeHazards = { won: new Float64Array(lastAge + 1), lost: new Float64Array(lastAge + 1) };
  const tail = { from: known * (1 - TAIL), days: 0, won: 0, lost: 0 };
  let previous = -1;
  for (const { duration, atRisk, first, second } of table) {
    if (duration > known || duration > lastAge) break;
    hazards.won[duration] = first / atRisk;
    hazards.lost[duration] = second / atRisk;
    if (duration >= tail.from) {
      tail.days += atRisk * (duration - Math.max(previous, Math.ceil(tail.from) - 1));
      tail.won += first;
      tail.lost += second;
    }
    previous = duration;
  }
  if (tail.days === 0) return hazards;
  hazards.won.fill(tail.won / tail.days, known + 1);
  hazards.lost.fill(tail.lost / tail.days, known + 1);
  return hazards;
}

/** The same hazards at another level: so many times as many won, and lost, of what is open. */
export function atLevel({ won, lost }: AgeHazards, level: { readonly won: number; readonly lost: number }): AgeHazards {
  const scaled = { won: won.map((hazard) => hazard * level.won), lost: lost.map((hazard) => hazard * level.lost) };
  for (let age = 0; age < won.length; age++) {
    const total = (scaled.won[age] as number) + (scaled.lost[age] as number);
    if (total <= 1) continue;
    scaled.won[age] = (scaled.won[age] as number) / total;
    scaled.lost[age] = (scaled.lost[age] as number) / total;
  }
  return scaled;
}
