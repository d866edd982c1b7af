import { comparable, difference } from '../faults/comparable';
import {
  act,
  beforeAgain,
  beforeFirst,
  generate,
  openWorkbook,
  prepare,
  requestAgain,
  requestFor,
} from '../faults/scenario';
import { smallInputs } from '../faults/smallInputs';

describe('what would stop a plan half-way is found before', () => {
  test.each([
    ['a range', 'C3:C9', 'Funnel!C3:C9 is protected and you may not edit it'],
    ['a whole tab', null, 'The tab Funnel is protected and you may not edit it'],
  ])('%s that another protected', (_, range, message) => {
    const owner = beforeAgain();
    act(owner, { tab: 'Funnel', protect: range });
    const host = openWorkbook(owner.save(), { user: 'second@example.com' });
    const before = comparable(host);
    expect(() => prepare(host, requestAgain(host))).toThrow(message);
    expect(difference(before, comparable(host))).toBe('');
  });

  test('a protected range beside the plan is nobody’s business', () => {
    const owner = beforeAgain();
    act(owner, { tab: 'Funnel', protect: 'J3:K9' });
    const host = openWorkbook(owner.save(), { user: 'second@example.com' });
    generate(host, requestAgain(host));
  });

  test('a name of the plan that the user gave to a range of theirs', () => {
    const host = beforeFirst();
    act(host, { tab: 'Sheet1', at: 'B2', name: 'Tandem_Goal' });
    const request = requestFor(host, smallInputs());
    expect(() => prepare(host, request)).toThrow('The name Tandem_Goal is taken by Sheet1!B2, and the plan needs it');
  });

  test('a spreadsheet that is full', () => {
    const host = beforeFirst();
    // 26 columns x 383,000 rows are 9.96 million cells, and each new tab has 26,000; Sheets stops at 10 million.
    act(host, { tab: 'Sheet1', addRows: 382_000 });
    const request = requestFor(host, smallInputs());
    expect(() => prepare(host, request)).toThrow(/The plan needs 10,[\d,]+ cells and a spreadsheet holds 10,000,000/);
  });
});
