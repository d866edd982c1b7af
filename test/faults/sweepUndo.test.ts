import { againTrial } from './againTrial';
import { comparable, difference } from './comparable';
import { telling } from './faultPoints';
import { costOf, openWorkbook, statusOf, undo } from './scenario';
import { rehearse, sweepFaults, type Trial } from './sweepFaults';

describe('undo', () => {
  const again = againTrial();
  const host = openWorkbook(again.workbook);
  const before = comparable(host);
  again.work(host);
  const cost = costOf(host);
  const trial: Trial = { workbook: host.save(), work: (each) => void undo(each, cost) };

  test('puts the workbook back as it was before the generation, cell by cell', () => {
    const undone = openWorkbook(trial.workbook);
    trial.work(undone);
    expect(difference(before, comparable(undone))).toBe('');
    expect(statusOf(undone)).toMatchObject({ generation: 1, undo: null });
  });

  test('that fails anywhere leaves the plan as it stands, or is complete', () => {
    const points = telling(rehearse(trial).calls, { sampled: 20, seed: 3 });
    const tally = sweepFaults(trial, points);
    expect(tally.faults).toEqual([]);
    expect(tally.asBefore + tally.wholeNew).toBe(points.length);
  });
});
