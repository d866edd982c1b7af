import { type FaultMode, Killed } from '../../../host/host';
import { answerOf, hostOf, hostOfMain, messageOfRun } from '../addIn';

// Three writes: A1, A2, A3.
const threeWrites = `
  sheet.getRange('A1').setValue('one');
  sheet.getRange('A2').setValue('two');
  sheet.getRange('A3').setValue('three');`;

function columnAfter(mode: FaultMode): { column: unknown[]; thrown: unknown } {
  const host = hostOfMain(threeWrites);
  host.calls.failAt(3, mode); // getSheets is the first call
  let thrown: unknown;
  try {
    host.run('main');
  } catch (error) {
    thrown = error;
  }
  return { column: ['A1', 'A2', 'A3'].map((a1) => host.look('Sheet1', a1).value), thrown };
}

describe('service calls', () => {
  it('are counted, reads and writes apart; ranges and builders are free', () => {
    const host = hostOfMain(`
      var range = sheet.getRange('A1:B2');
      SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      range.setValues([[1, 2], [3, 4]]);
      range.getValues();
      SpreadsheetApp.flush();
      LockService.getDocumentLock().waitLock(10);
      PropertiesService.getUserProperties().setProperty('key', 'value');`);
    host.run('main');
    expect(host.calls.made).toEqual([
      { name: 'Spreadsheet.getSheets', writes: false },
      { name: 'Range.setValues', writes: true },
      { name: 'Range.getValues', writes: false },
      { name: 'SpreadsheetApp.flush', writes: true },
      { name: 'Lock.waitLock', writes: true },
      { name: 'Properties.setProperty', writes: true },
    ]);
    host.calls.reset();
    expect(host.calls.made).toEqual([]);
  });

  it('can fail before the effect', () => {
    const { column, thrown } = columnAfter('before');
    expect(column).toEqual(['one', '', '']);
    expect((thrown as Error).message).toBe('Service failed before its effect: Range.setValue');
  });

  it('can fail after the effect', () => {
    const { column, thrown } = columnAfter('after');
    expect(column).toEqual(['one', 'two', '']);
    expect((thrown as Error).message).toBe('Service failed after its effect: Range.setValue');
  });

  it('can end the run before or after the effect', () => {
    expect(columnAfter('killBefore').column).toEqual(['one', '', '']);
    expect(columnAfter('killAfter').column).toEqual(['one', 'two', '']);
    expect(columnAfter('killAfter').thrown).toBeInstanceOf(Killed);
  });

  it('fail once: the next run is whole', () => {
    const host = hostOfMain(threeWrites);
    host.calls.failAt(2, 'killBefore');
    expect(() => host.run('main')).toThrow(Killed);
    host.run('main');
    expect(host.look('Sheet1', 'A3').value).toBe('three');
  });

  it('fail no more once healed', () => {
    const host = hostOfMain(threeWrites);
    host.calls.failAt(2, 'before');
    host.calls.heal();
    expect(() => host.run('main')).not.toThrow();
  });

  it('let the add-in catch a failure, which is an Error to it', () => {
    const host = hostOfMain(`
      try { sheet.getRange('A1').setValue(1); } catch (error) { return [error instanceof Error, error.message]; }`);
    host.calls.failAt(2, 'before');
    expect(host.run('main')).toEqual([true, 'Service failed before its effect: Range.setValue']);
  });

  it('let nothing revive a killed run: no catch, no finally', () => {
    const host = hostOfMain(`
      try { sheet.getRange('A1').setValue('one'); }
      catch (error) { try { sheet.getRange('A2').setValue('two'); } catch (again) {} }
      finally { try { sheet.getRange('A3').setValue('three'); } catch (again) {} }
      return 'alive';`);
    host.calls.failAt(2, 'killAfter');
    expect(() => host.run('main')).toThrow(Killed);
    expect(['A1', 'A2', 'A3'].map((a1) => host.look('Sheet1', a1).value)).toEqual(['one', '', '']);
  });

  it.each([
    ['flush', 'SpreadsheetApp.flush();', 'SpreadsheetApp.flush'],
    ['the lock', 'LockService.getDocumentLock().tryLock(1);', 'Lock.tryLock'],
    ['properties', "PropertiesService.getDocumentProperties().getProperty('x');", 'Properties.getProperty'],
  ])('include %s', (_, body, name) => {
    const host = hostOf(`function main() { ${body} }`);
    host.calls.failAt(1, 'before');
    expect(messageOfRun(() => host.run('main'))).toBe(`Service failed before its effect: ${name}`);
  });

  it('give the lock back when a run ends, however it ends', () => {
    const host = hostOf(`
      function take() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.flush(); }
      function has() { return LockService.getDocumentLock().hasLock(); }`);
    host.calls.failAt(2, 'killBefore');
    expect(() => host.run('take')).toThrow(Killed);
    expect(host.run('has')).toBe(false);
  });

  it('refuse a k that is no whole number from 1 on', () => {
    expect(messageOfRun(() => hostOfMain('').calls.failAt(0, 'before'))).toBe(
      'failAt: k must be a whole number from 1 on, got 0',
    );
  });
});

describe('the document lock', () => {
  it('is refused while somebody else holds it', () => {
    const host = hostOf(`
      function attempt() { return LockService.getDocumentLock().tryLock(5); }
      function wait() { LockService.getDocumentLock().waitLock(5); }`);
    host.lock.heldByOther = true;
    expect(host.run('attempt')).toBe(false);
    expect(messageOfRun(() => host.run('wait'))).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is null for a script without a document', () => {
    const host = hostOfMain('return LockService.getDocumentLock() === null;');
    host.lock.missing = true;
    expect(host.run('main')).toBe(true);
  });

  it('is held from waitLock to releaseLock', () => {
    const answer = answerOf(`
      var lock = LockService.getDocumentLock();
      var seen = [lock.hasLock()];
      lock.waitLock(1); seen.push(lock.hasLock());
      lock.releaseLock(); seen.push(lock.hasLock());
      return seen;`);
    expect(answer).toEqual([false, true, false]);
  });
});
