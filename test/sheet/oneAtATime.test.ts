import { comparable, difference } from '../faults/comparable';
import {
  act,
  beforeAgain,
  generate,
  openWorkbook,
  prepare,
  requestAgain,
  requestFor,
  statusOf,
  wait,
} from '../faults/scenario';
import { grownInputs } from '../faults/smallInputs';

const saved = beforeAgain().save();

describe('two people who generate at once', () => {
  test('the second is told, until the first is done or long gone', () => {
    const first = openWorkbook(saved);
    const request = requestAgain(first);
    const { run } = prepare(first, request);
    const second = openWorkbook(first.save(), { user: 'second@example.com' });
    expect(() => prepare(second, request)).toThrow(
      'Somebody else is generating the plan in this spreadsheet right now',
    );
    expect(() => second.run('undo', [])).toThrow('Somebody else is generating');
    wait(8 * 60_000);
    prepare(second, request);
    expect(() => second.run('commit', request, run)).toThrow('This run was given up or took too long');
  });

  test('a status that somebody asks for meanwhile leaves the first alone', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    const { run } = prepare(host, request);
    host.run('stage', request, run, 'people');
    statusOf(host);
    host.run('commit', request, run);
    expect(statusOf(host).generation).toBe(2);
  });

  test('one may start over at once: the earlier run of the same person is given up', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    const { run } = prepare(host, request);
    generate(host, request);
    expect(() => host.run('commit', request, run)).toThrow('This run was given up');
    expect(statusOf(host).generation).toBe(2);
  });

  test('who meets another execution at work is told to try again', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    host.lock.heldByOther = true;
    expect(() => prepare(host, request)).toThrow(
      'Somebody is generating the plan in this spreadsheet right now. Try again',
    );
  });

  test('a spreadsheet without a lock is not written to', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    host.lock.missing = true;
    expect(() => prepare(host, request)).toThrow('Tandem cannot lock this spreadsheet');
  });

  test('a run that is cancelled leaves nothing behind and nothing in the way', () => {
    const host = openWorkbook(saved);
    const before = comparable(host);
    const request = requestAgain(host);
    const { run } = prepare(host, request);
    host.run('stage', request, run, 'people');
    host.run('cancel', run);
    expect(difference(before, comparable(host))).toBe('');
    prepare(openWorkbook(host.save(), { user: 'second@example.com' }), request);
  });
});

describe('a sheet that changes under a run', () => {
  test('a draft that started from other inputs is refused, and the changed input named', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    host.type('My inputs', 'C3', '1200');
    expect(() => prepare(host, request)).toThrow('Inputs changed in the sheet since you started: My inputs!C3 is 1200');
  });

  test.each([
    ['an input', { tab: 'My inputs', at: 'C3', set: 1200 }, 'My inputs'],
    ['a formula', { tab: 'Goals (Tandem)', at: 'C3', set: 5 }, 'Goals (Tandem)'],
    ['a row', { tab: 'Funnel', insertRowAfter: 4 }, 'Funnel and Goals (Tandem)'],
    ['a name', { tab: 'Funnel', rename: 'My funnel' }, 'My funnel and Goals (Tandem)'],
  ])('%s typed between prepare and commit stops the run before it writes', (_, change, tab) => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    const { run } = prepare(host, request);
    host.run('stage', request, run, 'people');
    act(host, change);
    const changedOnly = openWorkbook(saved);
    act(changedOnly, change);
    expect(() => host.run('commit', request, run)).toThrow(`${tab} changed in the sheet while the plan was being made`);
    expect(difference(comparable(changedOnly), comparable(host))).toBe('');
  });

  test('what is the user’s own may change meanwhile', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    const { run } = prepare(host, request);
    host.run('stage', request, run, 'people');
    act(host, { tab: 'Funnel', at: 'D5', set: 'changed' }, { tab: 'Sheet1', at: 'B9', set: 'new' });
    host.run('commit', request, run);
    expect(host.look('Funnel', 'D5').value).toBe('changed');
  });

  test('other inputs than those that were prepared are refused', () => {
    const host = openWorkbook(saved);
    const request = requestAgain(host);
    const { run } = prepare(host, request);
    const other = requestFor(host, grownInputs({ revenueGoal: 5 }));
    expect(() => host.run('commit', other, run)).toThrow('The inputs are not the ones that this run was prepared for');
  });

  test('a new tab that was made and not written yet is not shown', () => {
    const host = openWorkbook();
    const before = comparable(host);
    const request = requestFor(host, grownInputs());
    const { run, tabsToStage } = prepare(host, request);
    // The first of these makes all tabs, empty, since formulas refer to them by name.
    for (const { key } of tabsToStage.slice(0, -1)) host.run('stage', request, run, key);
    expect(() => host.run('commit', request, run)).toThrow('The new tab People was not made yet');
    expect(difference(before, comparable(host))).toBe('');
  });
});
