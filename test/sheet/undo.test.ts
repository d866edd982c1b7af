import { brokenCells, comparable, difference } from '../faults/comparable';
import {
  act,
  beforeAgain,
  beforeFirst,
  costOf,
  generate,
  openWorkbook,
  requestAgain,
  requestFor,
  statusOf,
  undo,
} from '../faults/scenario';
import { grownInputs, smallInputs } from '../faults/smallInputs';
import { cellOf, keyedRows } from './support';

const again = () => {
  const host = openWorkbook(savedAgain);
  const before = comparable(host);
  generate(host, requestAgain(host));
  return { host, before };
};
const savedAgain = beforeAgain().save();

describe('undo', () => {
  test('of a first plan leaves the workbook as if Tandem had never been there', () => {
    const host = beforeFirst();
    const before = comparable(host);
    generate(host, requestFor(host, smallInputs()));
    expect(host.run('undo', [])).toEqual({ generation: 0, tabs: [], remarks: [] });
    expect(difference(before, comparable(host))).toBe('');
    expect(statusOf(host)).toMatchObject({ generation: 0, inputs: null, undo: null });
  });

  test('says what it would lose: changed cells, and what was typed into new rows', () => {
    const { host } = again();
    const row = keyedRows(host, 'Funnel')['won|ent'] ?? 0;
    act(
      host,
      { tab: 'My inputs', at: 'C3', set: 2500 },
      { tab: 'Funnel', at: `D${row}`, set: 'mine' },
      { tab: 'People', at: 'F9', set: 'a remark' },
    );
    const losses = ['My inputs!C3: 2500', `Funnel!D${row}: mine`, 'People!F9: a remark'];
    expect(costOf(host)).toEqual({ losses, references: [] });
    expect(() => host.run('undo', [])).toThrow(
      'The plan changed in the sheet since you were shown what undo would lose',
    );
    host.run('undo', losses);
    expect(cellOf(host, 'My inputs', 'C3').value).toBe(1000);
  });

  test('leaves alone what the generation did not change and the user did since', () => {
    const { host } = again();
    const { start = 0 } = keyedRows(host, 'My inputs');
    act(
      host,
      { tab: 'My inputs', at: `B${start}`, set: 'Year begins' },
      { tab: 'My inputs', at: `C${start}`, set: 46400 },
    );
    expect(costOf(host).losses).toEqual([]);
    host.run('undo', []);
    expect(cellOf(host, 'My inputs', `B${start}`).value).toBe('Year begins');
    expect(cellOf(host, 'My inputs', `C${start}`).value).toBe(46400);
  });

  test('lists twenty losses and counts the others', () => {
    const { host } = again();
    const acts = Array.from({ length: 25 }, (_, i) => ({ tab: 'People', at: `F${i + 10}`, set: i + 1 }));
    act(host, ...acts);
    const { losses } = costOf(host);
    expect(losses).toHaveLength(21);
    expect(losses[20]).toBe('and 5 more');
  });

  test('works after rows were added and tabs renamed, and breaks no reference', () => {
    const { host, before } = again();
    act(host, { tab: 'Funnel', insertRowAfter: 4 }, { tab: 'Goals (Tandem)', rename: 'Our goals' });
    undo(host);
    expect(brokenCells(host)).toEqual([]);
    act(host, { tab: 'Funnel', deleteRow: 5 }, { tab: 'Our goals', rename: 'Goals (Tandem)' });
    expect(difference(before, comparable(host))).toBe('');
  });

  test('is offered once, and generating goes on from there', () => {
    const { host } = again();
    host.run('undo', []);
    expect(() => host.run('undo', [])).toThrow('There is no generation to undo');
    expect(statusOf(host).overwritten).toEqual([{ cell: 'Goals (Tandem)!C4', formula: '=Funnel!$C$8', found: '77' }]);
    generate(host, requestFor(host, grownInputs()));
    expect(cellOf(host, 'Funnel', 'B3').value).toBe('OK');
    expect(statusOf(host).generation).toBe(2);
  });

  test('says which formulas and names of the user’s refer to what it takes away', () => {
    const { host } = again();
    const { 'won|ent': row = 0, 'won|smb': above = 0, 'won|mid': below = 0 } = keyedRows(host, 'Funnel');
    act(
      host,
      { addTab: 'Board' },
      { tab: 'Board', at: 'A1', set: `=Funnel!E${row}*2` },
      { tab: 'Board', at: 'A2', set: "=people!C4+'People'!C3" },
      { tab: 'Board', at: 'A3', set: '="People!C4"&Tandem_Goal' },
      // These lose nothing: what they refer to stays, or they reach over a new row that they did not begin at.
      { tab: 'Board', at: 'B1', set: `=Funnel!E${above}` },
      { tab: 'Board', at: 'B2', set: `=SUM(Funnel!E${above}:E${below})` },
      { tab: 'Board', at: 'B3', set: '="People!C4"' },
      { tab: 'Goals (Tandem)', at: 'F9', set: `=Funnel!$C$${row}` },
      { tab: 'Funnel', at: `E${row}`, name: 'MyNewSegment' },
    );
    const references = [
      `Board!A1: =Funnel!E${row}*2`,
      'Board!A2: =People!C4+People!C3',
      `Goals (Tandem)!F9: =Funnel!$C$${row}`,
      `The named range MyNewSegment: Funnel!E${row}`,
    ];
    expect([...costOf(host).references].sort()).toEqual([...references].sort());
    expect(() => host.run('undo', [], [])).toThrow('changed in the sheet since you were shown what undo would lose');
    undo(host);
    expect(brokenCells(host).filter((cell) => cell.startsWith('Board'))).toEqual(['Board 0 0', 'Board 1 0']);
  });

  test('of a first plan tells of every formula on the user’s tabs that refers to it, by cell or by name', () => {
    const host = beforeFirst();
    generate(host, requestFor(host, smallInputs()));
    act(host, { tab: 'Sheet1', at: 'A1', set: '=tandem_goal*2' }, { tab: 'Goals', at: 'C3', set: '=Inputs!C3' });
    expect(costOf(host).references).toEqual(['Sheet1!A1: =tandem_goal*2', 'Goals!C3: =Inputs!C3']);
  });
});
