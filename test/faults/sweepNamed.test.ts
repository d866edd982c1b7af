import { pick, telling } from './faultPoints';
import { killedAt, killRepair } from './killRepair';
import { namedTrial } from './namedTrial';
import { rehearse, sweepFaults } from './sweepFaults';

describe('rows that the plan takes over from the user', () => {
  const trial = namedTrial();
  const { calls, before } = rehearse(trial);

  test('are as they were, or rows of the whole new plan, wherever it fails', () => {
    // A run that fails goes the way of one that was killed, but at once: some of those are enough.
    const kills = telling(calls, { sampled: 0, seed: 0 }).filter(({ mode }) => mode === 'killAfter');
    const points = [...kills, ...pick(telling(calls, { sampled: 10, seed: 4 }), 8, 4)];
    const tally = sweepFaults(trial, points);
    expect(tally.faults).toEqual([]);
    expect(tally.asBefore + tally.wholeNew).toBe(points.length);
  });

  test('are given back by a repair that is killed itself, wherever it is', () => {
    // The keys are the first two writes after the mark; the row for the next segment is put in after them.
    const inserted = calls.findIndex(({ name }) => name === 'Sheet.insertRowsAfter' || name === 'Sheet.insertRows');
    const lastState = calls.map(({ name }) => name).lastIndexOf('DeveloperMetadata.setValue');
    for (const k of [inserted, inserted + 1, inserted + 2, lastState]) {
      const workbook = killedAt(trial, k);
      if (!workbook) throw new Error(`there is no call ${k}`);
      for (let j = 2; j < 110; j += 12) {
        expect([k, j, killRepair(workbook, j, [before.all]).astray]).toEqual([k, j, '']);
      }
    }
  });
});
