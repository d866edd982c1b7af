import * as capacity from '../capacity/capacityLines';
import * as hiring from '../capacity/hiringLines';
import * as reps from '../capacity/repLines';
import { ramp } from '../capacityInputs';
import { quarterName } from '../quarterName';
import { stands } from './stands';

export const capacityStands = stands(
  { key: 'capacityStands', label: 'Capacity formulas stand as written', tab: 'Capacity', axis: 'quarter' },
  [{ along: 'tenure', like: ramp, lines: [reps.startersBy, reps.hiresBy, reps.repsBy, reps.repsOf] }],
);

export const capacityQuartersStand = stands(
  { key: 'capacityQuartersStand', label: 'Capacity formulas of quarters stand as written', tab: 'Capacity' },
  [
    {
      along: 'quarter',
      like: quarterName,
      lines: [
        capacity.quarterTarget,
        capacity.capacity,
        capacity.shortfall,
        capacity.rampedReps,
        capacity.leadsPerRep,
        capacity.quarterShare,
        reps.hiresOfQuarter,
        reps.stillThere,
        reps.hireWeight,
        reps.hiresSoFar,
        reps.repsTotal,
        hiring.rampOfHire,
        hiring.rampSoFar,
        hiring.remainingRamp,
        hiring.shortfallFrom,
        hiring.isTooLateToHire,
        hiring.hiresNeeded,
        hiring.quarterStart,
        hiring.openPositionsBy,
      ],
    },
    { along: 'tenure', like: ramp, lines: [reps.startersFrom] },
  ],
);
