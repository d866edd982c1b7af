import { againTrial } from './againTrial';
import { killedAt, killRepair } from './killRepair';
import { openWorkbook, statusOf, wait } from './scenario';
import { rehearse } from './sweepFaults';

const trial = againTrial();
const { calls, before } = rehearse(trial);
const places = (name: string): number[] => calls.flatMap((call, i) => (call.name === name ? [i + 1] : []));
const lastState = places('DeveloperMetadata.setValue').pop() ?? 0;

function killed(k: number) {
  const workbook = killedAt(trial, k);
  if (!workbook) throw new Error(`there is no call ${k}`);
  return workbook;
}

describe('a repair that is killed itself', () => {
  test('is taken up again, wherever it was killed: after everything was written but the mark', () => {
    const workbook = killed(lastState - 1);
    const repair = openWorkbook(workbook);
    wait(10 * 60_000);
    repair.calls.reset();
    statusOf(repair);
    const writes = repair.calls.made.flatMap((call, i) => (call.writes ? [i + 1] : []));
    expect(writes.length).toBeGreaterThan(20);
    for (const j of writes) {
      expect([j, killRepair(workbook, j, [before.all])]).toEqual([j, { isKilled: true, astray: '' }]);
    }
  });

  test.each([
    ['rows were put in, their keys not yet', () => places('Sheet.insertRowsAfter')[1] ?? 0],
    ['columns were put in, their keys not yet', () => places('Sheet.insertColumnsAfter')[0] ?? 0],
    ['half the cells were written', () => places('Range.setDataValidations')[2] ?? 0],
  ])('is taken up again: after %s', (_, place) => {
    const workbook = killed(place());
    for (let j = 3; j < 90; j += 11) {
      expect([j, killRepair(workbook, j, [before.all]).astray]).toEqual([j, '']);
    }
  });
});
