import { brokenCells } from '../faults/comparable';
import {
  act,
  beforeAgain,
  costOf,
  generate,
  openWorkbook,
  prepare,
  requestAgain,
  requestFor,
  statusOf,
  undo,
} from '../faults/scenario';
import { grownInputs, smallInputs } from '../faults/smallInputs';
import { cellOf, keyedRows, sheetOf } from './support';

const saved = beforeAgain().save();

describe('generating again over a sheet that the user worked in', () => {
  const host = openWorkbook(saved);
  const prepared = prepare(host, requestAgain(host));
  generate(host, requestAgain(host));

  test('says before what it will do', () => {
    // One row on Inputs for the segment and one for the source, one on Funnel, one on Goals; one column on Funnel.
    expect(prepared).toMatchObject({
      rowsToInsert: 4,
      columnsToInsert: 1,
      tabsToStage: [{ key: 'people', title: 'People' }],
    });
    expect(prepared.remarks).toEqual([
      'Segment Enterprise was added.',
      'Demand source Channel was added.',
      "Goals (Tandem)!C4 keeps 77, which was typed over the plan's =Funnel!$C$9.",
    ]);
  });

  test('gives every cell of the plan its value', () => {
    const rows = keyedRows(host, 'Funnel');
    // 2000 x 0.3 x 0.5, and the goal: shares sum to 1.
    expect(cellOf(host, 'Funnel', `C${rows['won|ent']}`).value).toBeCloseTo(300, 9);
    expect(cellOf(host, 'Funnel', `G${rows.total}`).value).toBeCloseTo(2000, 9);
    expect(cellOf(host, 'Funnel', 'B3').value).toBe('OK');
    expect(cellOf(host, 'People', 'C4').value).toBe(2000);
  });

  test('keeps rows, columns and cells of the user, and what they hold', () => {
    const { 'won|smb': small = 0 } = keyedRows(host, 'Funnel');
    expect(cellOf(host, 'Funnel', `D${small}`)).toMatchObject({ value: 'my column', style: { background: '#ffeeaa' } });
    const own = sheetOf(host, 'Funnel').cells.find(({ value }) => value === 'my row');
    expect(cellOf(host, 'Funnel', `C${(own?.row ?? 0) + 1}`).formula).toBe(`=C${small}*2`);
    expect(cellOf(host, 'Goals', 'A1').value).toBe('my own goals');
  });

  test('keeps references of the user whole, and pointing to the same cells', () => {
    expect(brokenCells(host)).toEqual([]);
    // 2000 x 0.3 x 0.5 twice over; the goal plus one; ten times the total.
    expect(['A1', 'A2', 'A4'].map((a1) => cellOf(host, 'Sheet1', a1).value)).toEqual([600, 2001, 20000]);
    expect(host.snapshot().names.map(({ name }) => name)).toContain('MyTotal');
  });

  test('keeps the look, the notes and the conditional formats of the user on cells of the plan', () => {
    expect(cellOf(host, 'My inputs', 'C3')).toMatchObject({
      note: 'agreed on Monday',
      style: { background: '#ffff00' },
      value: 2000,
    });
    const criteria = sheetOf(host, 'Funnel').conditionalFormats.map((format) => format.criteria);
    expect(criteria).toEqual(['CUSTOM_FORMULA', 'TEXT_EQUAL_TO']);
  });

  test('keeps what was typed over a formula, and goes on reporting it', () => {
    expect(cellOf(host, 'Goals (Tandem)', 'C4').value).toBe(77);
    expect(statusOf(host).overwritten).toEqual([{ cell: 'Goals (Tandem)!C4', formula: '=Funnel!$C$9', found: '77' }]);
  });

  test('puts the formula back when asked to', () => {
    const other = openWorkbook(saved);
    generate(other, { ...requestAgain(other), overwritten: 'restore' });
    expect(cellOf(other, 'Goals (Tandem)', 'C4').formula).toBe('=Funnel!$C$9');
    expect(statusOf(other).overwritten).toEqual([]);
  });
});

describe('generating the same plan again', () => {
  const host = openWorkbook(saved);
  const { inputs } = statusOf(host);
  const same = smallInputs(inputs ?? {});
  host.calls.reset();
  generate(host, requestFor(host, same));

  test('writes to no cell but the journal, and the link that the user took away', () => {
    const writes = host.calls.made.filter(({ name, writes: isWrite }) => isWrite && name.startsWith('Range.'));
    expect(writes.map(({ name }) => name)).toEqual(['Range.setValues', 'Range.setRichTextValues', 'Range.setValues']);
  });
});

describe('a segment and a source that leave the plan', () => {
  const host = openWorkbook(saved);
  generate(host, requestAgain(host));
  const before = keyedRows(host, 'Funnel');
  generate(host, requestFor(host, smallInputs({ salesLeader: 'Ada' })));

  test('leave their rows and columns behind, cleared and hidden, so that references read blank', () => {
    expect(keyedRows(host, 'Funnel')).toEqual(before);
    const funnel = sheetOf(host, 'Funnel');
    const gone = (before['won|ent'] ?? 0) - 1;
    expect(funnel.hiddenRows).toContain(gone);
    expect(funnel.cells.filter(({ row, column, value }) => row === gone && column > 0 && value !== '')).toEqual([]);
    expect(brokenCells(host)).toEqual([]);
    expect(cellOf(host, 'Funnel', 'B3').value).toBe('OK');
  });

  test('come back to where they were', () => {
    generate(host, requestFor(host, grownInputs()));
    expect(keyedRows(host, 'Funnel')).toEqual(before);
    expect(sheetOf(host, 'Funnel').hiddenRows).toEqual([0]);
    expect(sheetOf(host, 'Funnel').hiddenColumns).toEqual([0]);
    expect(cellOf(host, 'Funnel', `C${before['won|ent']}`).value).toBeCloseTo(300, 9);
  });
});

describe('what the user may do to the plan', () => {
  test('a tab that was deleted is made again, and its names with it', () => {
    const host = openWorkbook(saved);
    act(host, { deleteTab: 'My inputs' });
    const { tabsToStage } = prepare(host, { ...requestFor(host, grownInputs()), startedFrom: null });
    expect(tabsToStage.map(({ key }) => key)).toEqual(['inputs', 'people']);
    generate(host, { ...requestFor(host, grownInputs()), startedFrom: null });
    const names = host.snapshot().names.filter(({ name }) => name === 'Tandem_Goal');
    expect(names.map(({ sheetId }) => sheetId)).toEqual([sheetOf(host, 'Inputs').id]);
    expect(cellOf(host, 'Funnel', 'B3').value).toBe('OK');
  });

  test('a tab that the plan no longer has stays as it is', () => {
    const host = openWorkbook(saved);
    generate(host, requestAgain(host));
    generate(host, requestFor(host, grownInputs({ salesLeader: '', revenueGoal: 3000 })));
    expect(cellOf(host, 'People', 'C4').value).toBe(3000);
    expect(statusOf(host).overwritten.map(({ cell }) => cell)).toEqual(['Goals (Tandem)!C4']);
  });

  test('a row of the plan that was deleted is put in again', () => {
    const host = openWorkbook(saved);
    act(host, { tab: 'My inputs', deleteRow: keyedRows(host, 'My inputs').start ?? 0 });
    generate(host, requestFor(host, grownInputs()));
    // 46388 is 2027-01-01.
    expect(cellOf(host, 'My inputs', `C${keyedRows(host, 'My inputs').start}`).value).toBe(46388);
  });

  test('an input worked out by a formula of theirs keeps it while it gives what the plan asks for', () => {
    const host = openWorkbook(saved);
    act(host, { tab: 'My inputs', at: 'C3', set: '=500*2' });
    generate(host, requestFor(host, grownInputs({ revenueGoal: 1000 })));
    expect(cellOf(host, 'My inputs', 'C3').formula).toBe('=500*2');
    generate(host, requestFor(host, grownInputs({ revenueGoal: 3000 })));
    expect(cellOf(host, 'My inputs', 'C3')).toMatchObject({ formula: null, value: 3000 });
  });

  test('hidden keys that were deleted are named, and nothing is written', () => {
    const host = openWorkbook(saved);
    act(host, { tab: 'Funnel', deleteColumn: 1 });
    expect(() => statusOf(host)).toThrow('The hidden first row or first column of Funnel was changed');
  });
});

test('looks that the plan gives to no cell of a tab are neither read nor touched, and stay the user’s', () => {
  const host = openWorkbook();
  generate(host, requestFor(host, smallInputs()));
  const cells = [
    ['Inputs', 'D6'],
    ['Funnel', 'C5'],
    ['Goals', 'C4'],
  ] as const;
  act(host, ...cells.map(([tab, at]) => ({ tab, at, note: 'agreed on Monday' })));
  act(host, ...cells.map(([tab, at]) => ({ tab, at, fill: '#ffeeaa' })));
  const seen = () => cells.map(([tab, at]) => [cellOf(host, tab, at).note, cellOf(host, tab, at).style.background]);
  const before = seen();
  expect(before).toEqual(cells.map(() => ['agreed on Monday', '#ffeeaa']));
  host.calls.reset();
  for (const goal of [1000, 2000]) generate(host, requestFor(host, smallInputs({ revenueGoal: goal })));
  // Two generations over three tabs, of which only Inputs has notes of the plan’s.
  expect(host.calls.made.filter(({ name }) => name === 'Range.getNotes')).toHaveLength(2);
  expect(seen()).toEqual(before);
  expect(costOf(host)).toEqual({ losses: [], references: [] });
  undo(host);
  expect(seen()).toEqual(before);
});
