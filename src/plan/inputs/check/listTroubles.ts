import { MOST_HOLIDAYS } from '../holidays';
import type { InputTrouble } from '../inputTrouble';
import type { PlanInputs } from '../planInputs';

const MOST_TENURES = 12;
const FEWEST_DAYS = 2;
const MOST_DAYS = 30;

/** Lists that are shorter or longer than the Inputs tab has room for, or that are not as long as the list they go with. */
export function listTroubles({ holidays, curveDays, capacity }: PlanInputs): readonly InputTrouble[] {
  const { ramp, reps } = capacity;
  const troubles = [
    holidays.length > MOST_HOLIDAYS && {
      path: 'holidays',
      message: `A plan takes at most ${MOST_HOLIDAYS} days off, got ${holidays.length}`,
    },
    (curveDays.length < FEWEST_DAYS || curveDays.length > MOST_DAYS) && {
      path: 'curveDays',
      message: `The lag curves need ${FEWEST_DAYS} to ${MOST_DAYS} days, got ${curveDays.length}`,
    },
    (ramp.length < 1 || ramp.length > MOST_TENURES) && {
      path: 'capacity.ramp',
      message: `The ramp must have 1 to ${MOST_TENURES} quarters, got ${ramp.length}`,
    },
    reps.length !== ramp.length && {
      path: 'capacity.reps',
      message: `Reps when the year begins must be given for each of the ${ramp.length} quarters of the ramp, got ${reps.length}`,
    },
  ];
  return troubles.filter((trouble) => trouble !== false);
}
