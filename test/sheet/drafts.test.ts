import { Killed } from '../../host/host';
import { openWorkbook } from '../faults/scenario';
import { errorOf } from '../faults/sweepFaults';

// 6 bytes a pair in UTF-8 and 3 UTF-16 units: bytes, characters and units all differ.
const long = 'é🚀'.repeat(8_000);

describe('drafts', () => {
  test('come back as they were saved, however long', () => {
    const host = openWorkbook();
    expect(host.run('readDraft')).toBeNull();
    for (const text of ['{"a":1}', long, '']) {
      host.run('saveDraft', text, 'r1');
      expect(host.run('readDraft')).toEqual({ text, startedFrom: 'r1' });
    }
    host.run('clearDraft');
    expect(host.run('readDraft')).toBeNull();
  });

  test('belong to one person', () => {
    const host = openWorkbook();
    host.run('saveDraft', 'mine', null);
    const other = openWorkbook(host.save(), { user: 'second@example.com' });
    expect(other.run('readDraft')).toBeNull();
  });

  test('a save that is cut off anywhere leaves the draft before or the new one, whole', () => {
    const host = openWorkbook();
    host.run('saveDraft', 'the draft before', 'r1');
    host.calls.reset();
    host.run('saveDraft', 'the draft before', 'r1');
    const calls = host.calls.made.length;
    expect(calls).toBeGreaterThan(3);
    for (let k = 1; k <= calls; k++) {
      host.run('saveDraft', 'the draft before', 'r1');
      host.calls.failAt(k, 'killAfter');
      expect(errorOf(() => host.run('saveDraft', long, 'r2'))).toBeInstanceOf(Killed);
      host.calls.heal();
      expect([
        { text: 'the draft before', startedFrom: 'r1' },
        { text: long, startedFrom: 'r2' },
      ]).toContainEqual(host.run('readDraft'));
    }
  });
});
