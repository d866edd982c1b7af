import type { FaultPoint } from './faultPoints';
import { telling } from './faultPoints';
import { beforeAgain, generate, requestAgain } from './scenario';
import { rehearse, sweepFaults, type Trial } from './sweepFaults';

/** A grown plan over a sheet that the user worked in. */
export function againTrial(): Trial {
  const host = beforeAgain();
  const request = requestAgain(host);
  return { workbook: host.save(), work: (each) => generate(each, request) };
}

/** Half of its points: two test files share them, so that two workers do. */
export function sweepHalf(half: 0 | 1): void {
  const trial = againTrial();
  const points: readonly FaultPoint[] = telling(rehearse(trial).calls, { sampled: 30, seed: 2 }).filter(
    (_, i) => i % 2 === half,
  );
  const tally = sweepFaults(trial, points);
  expect(tally.faults).toEqual([]);
  expect(tally.asBefore + tally.wholeNew).toBe(points.length);
}
