import { telling } from './faultPoints';
import { beforeFirst, generate, requestFor } from './scenario';
import { smallInputs } from './smallInputs';
import { rehearse, sweepFaults, type Trial } from './sweepFaults';

describe('a first plan that fails anywhere', () => {
  const host = beforeFirst();
  const request = requestFor(host, smallInputs());
  const trial: Trial = { workbook: host.save(), work: (each) => generate(each, request) };

  test('leaves the workbook as it was, or the whole plan', () => {
    const points = telling(rehearse(trial).calls, { sampled: 30, seed: 1 });
    const tally = sweepFaults(trial, points);
    expect(tally.faults).toEqual([]);
    expect(tally.asBefore + tally.wholeNew).toBe(points.length);
    expect(tally.wholeNew).toBeGreaterThan(0);
  });
});
