import type { Host } from '../../host/host';
import type { GenerationOutcome, OverwrittenFormula } from '../../src/sheet/generation';
import { comparable, difference } from '../faults/comparable';
import {
  act,
  beforeAgain,
  costOf,
  generate,
  openWorkbook,
  prepare,
  requestAgain,
  statusOf,
  undo,
} from '../faults/scenario';
import { cellOf } from './support';

/** One of the plan's formulas under a number, one edited into another formula, one cleared. */
const typedOver = beforeAgain();
act(typedOver, { tab: 'Funnel', at: 'C5', set: '=1+1' }, { tab: 'Funnel', at: 'C7', set: '' });
const saved = typedOver.save();

const restore = (host: Host, formulas: readonly OverwrittenFormula[]) =>
  host.run('restore', formulas) as GenerationOutcome;
const overwrittenIn = (host: Host) => statusOf(host).overwritten;
const withCell = (host: Host, cell: string) => overwrittenIn(host).filter((each) => each.cell === cell);

describe('formulas that were typed over', () => {
  test('are listed with their cell, what should stand there and what does', () => {
    expect(overwrittenIn(openWorkbook(saved))).toEqual([
      { cell: 'Funnel!C5', formula: "='My inputs'!$C$3*'My inputs'!$C$6*'My inputs'!$C$10", found: '=1+1' },
      { cell: 'Funnel!C7', formula: "='My inputs'!$C$3*'My inputs'!$C$7*'My inputs'!$C$10", found: '' },
      { cell: 'Goals (Tandem)!C4', formula: '=Funnel!$C$8', found: '77' },
    ]);
  });

  test('are put back one by one, and the others stay as they are', () => {
    const host = openWorkbook(saved);
    const before = comparable(host);
    expect(restore(host, withCell(host, 'Funnel!C5'))).toMatchObject({
      generation: 2,
      remarks: ['Funnel!C5 has its formula back.'],
    });
    // 1000 x 0.4 x 0.7.
    expect(cellOf(host, 'Funnel', 'C5').value).toBeCloseTo(280, 9);
    expect(overwrittenIn(host).map(({ cell }) => cell)).toEqual(['Funnel!C7', 'Goals (Tandem)!C4']);
    expect(cellOf(host, 'Goals (Tandem)', 'C4').value).toBe(77);
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });

  test('are put back after rows were put in and tabs renamed, to where the references are now', () => {
    const host = openWorkbook(saved);
    act(host, { tab: 'My inputs', insertRowAfter: 2 }, { tab: 'Funnel', rename: 'Our funnel' });
    restore(host, overwrittenIn(host));
    expect(cellOf(host, 'Our funnel', 'C7').formula).toBe("='My inputs'!$C$4*'My inputs'!$C$8*'My inputs'!$C$11");
    expect(cellOf(host, 'Our funnel', 'B3').value).toBe('OK');
    expect(statusOf(host)).toMatchObject({ overwritten: [], undo: { what: 'formulas' } });
    expect(costOf(host)).toEqual({ losses: [], references: [] });
  });

  test('get the plan’s number format back from a percentage or a date, and keep their own decimals', () => {
    const host = openWorkbook(saved);
    host.type('Funnel', 'C5', '50%');
    act(host, { tab: 'Funnel', at: 'C5', format: '0.00%' }, { tab: 'Funnel', at: 'C7', format: '#,##0.000' });
    const before = comparable(host);
    restore(host, overwrittenIn(host));
    // 1000 x 0.4 x 0.7, and 1000 x 0.6 x 0.7.
    expect(cellOf(host, 'Funnel', 'C5').display).toBe('280.0');
    expect(cellOf(host, 'Funnel', 'C7').display).toBe('420.000');
    expect(costOf(host).losses).toEqual([]);
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });

  test('that were put back and typed over again cost an undo what was typed', () => {
    const host = openWorkbook(saved);
    restore(host, withCell(host, 'Funnel!C7'));
    host.type('Funnel', 'C7', '5');
    expect(costOf(host).losses).toEqual(['Funnel!C7: 5']);
  });

  test('are as told by a later generation, kept or put back', () => {
    const host = openWorkbook(saved);
    restore(host, withCell(host, 'Funnel!C5'));
    const request = requestAgain(host);
    expect(prepare(host, request).remarks.filter((remark) => remark.includes('typed over'))).toHaveLength(2);
    generate(host, request);
    expect(overwrittenIn(host).map(({ found }) => found)).toEqual(['', '77']);
  });
});

test('whoever restores gives their own generation up that was under way', () => {
  const host = openWorkbook(saved);
  const request = requestAgain(host);
  const { run } = prepare(host, request);
  restore(host, withCell(host, 'Funnel!C5'));
  expect(() => host.run('commit', request, run)).toThrow('This run was given up');
  expect(statusOf(host).generation).toBe(2);
});

describe('restoring stops before it writes', () => {
  function refused(host: Host, formulas: readonly OverwrittenFormula[], message: string): void {
    const before = comparable(host);
    expect(() => restore(host, formulas)).toThrow(message);
    expect(difference(before, comparable(host))).toBe('');
  }

  test('where a cell changed since it was shown', () => {
    const host = openWorkbook(saved);
    const shown = overwrittenIn(host);
    host.type('Funnel', 'C7', '9');
    refused(host, shown, 'Funnel!C7 changed in the sheet since you were shown it');
    const [c5 = { cell: '', formula: '', found: '' }] = shown;
    refused(host, [{ ...c5, formula: '=IMPORTXML("https://example.com","//a")' }], 'Funnel!C5 changed in the sheet');
    refused(host, [{ ...c5, cell: 'Sheet1!A1' }], 'Sheet1!A1 changed in the sheet');
    refused(host, [], 'No formula was chosen');
  });

  test('where somebody else is generating', () => {
    const host = openWorkbook(saved);
    const shown = overwrittenIn(host);
    prepare(host, requestAgain(host));
    const second = openWorkbook(host.save(), { user: 'second@example.com' });
    refused(second, shown, 'Somebody else is generating the plan');
  });

  test('where the tab is protected', () => {
    const owner = openWorkbook(saved);
    act(owner, { tab: 'Funnel', protect: null });
    const host = openWorkbook(owner.save(), { user: 'second@example.com' });
    refused(host, overwrittenIn(host), 'The tab Funnel is protected and you may not edit it');
  });

  test('where a formula refers to a row that was deleted', () => {
    const host = openWorkbook(saved);
    act(host, { tab: 'My inputs', deleteRow: 7 });
    // The formulas that broke are not among those typed over; the one that was cleared is.
    expect(overwrittenIn(host).map(({ cell }) => cell)).toEqual(['Funnel!C5', 'Funnel!C7', 'Goals (Tandem)!C4']);
    refused(
      host,
      withCell(host, 'Funnel!C7'),
      'The formula of Funnel!C7 refers to a row or column of the plan that was deleted',
    );
    restore(host, withCell(host, 'Goals (Tandem)!C4'));
  });
});
