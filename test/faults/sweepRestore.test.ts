import { brokenCells, comparable, difference } from './comparable';
import { telling } from './faultPoints';
import { restoreTrial } from './restoreTrial';
import { costOf, openWorkbook, statusOf, undo } from './scenario';
import { rehearse, sweepFaults } from './sweepFaults';

describe('putting formulas back', () => {
  const trial = restoreTrial();

  test('touches those cells only, and is undone cell by cell', () => {
    const host = openWorkbook(trial.workbook);
    const before = comparable(host);
    trial.work(host);
    expect(statusOf(host)).toMatchObject({ generation: 2, overwritten: [], undo: { generation: 2, what: 'formulas' } });
    const changed = comparable(host)
      .split('\n')
      .filter((line) => !before.includes(line));
    // Two cells on Funnel, one on Goals; what hangs on them shows what it did before they were typed over.
    expect(changed.filter((line) => line.includes('"formula":"'))).not.toEqual([]);
    expect(brokenCells(host)).toEqual([]);
    expect(costOf(host)).toEqual({ losses: [], references: [] });
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
    expect(statusOf(host).generation).toBe(1);
  });

  test('that fails anywhere leaves the workbook as it was, or all formulas in place', () => {
    const points = telling(rehearse(trial).calls, { sampled: 20, seed: 5 });
    const tally = sweepFaults(trial, points);
    expect(tally.faults).toEqual([]);
    expect(tally.asBefore + tally.wholeNew).toBe(points.length);
  });
});
