import { quietly } from '../../host/engine/quietly';
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/node/createNodeHost';
import { metrics } from '../../src/core/metrics/registry';
import { generate, openWorkbook, requestFor, statusOf } from '../faults/scenario';
import { hostOf } from '../host/addIn';
import { exampleInputs } from '../support/exampleInputs';
import { cellOf, keyedRows, sheetOf } from './support';

const TAB = 'Self-test';
const examples = metrics.reduce((sum, { examples: each }) => sum + each.length, 0);
const allPass = `${examples} of ${examples} pass`;

function tested(host = createNodeHost()): Host {
  host.choose('selfTest');
  return host;
}

const total = (host: Host, tab = TAB) => host.look(tab, 'B3').value;

/** The cells of one example, by what its heading says of the column. */
function exampleCells(host: Host, key: string): Readonly<Record<string, string>> {
  const rows = keyedRows(host, TAB);
  const headingRow = (rows[key.replace(/ .*/, '')] ?? 0) - 1;
  const headings = sheetOf(host, TAB).cells.filter(({ row, column }) => row === headingRow && column > 2);
  const named = headings.map(({ column, value }) => [String(value), `${String.fromCharCode(65 + column)}${rows[key]}`]);
  return { verdict: `B${rows[key]}`, call: `C${rows[key]}`, ...Object.fromEntries(named) };
}

/** What stands everywhere but in a tab. */
const others = (host: Host, tab: string) => host.snapshot().sheets.filter(({ name }) => name !== tab);

describe.each(['en_US', 'de_DE'])('in %s', (locale) => {
  const host = tested(createNodeHost({ locale }));
  const calls = host.calls.made.map(({ name }) => name);

  test('every example of every function has a row, and passes', () => {
    const rows = keyedRows(host, TAB);
    for (const metric of metrics)
      metric.examples.forEach((_, i) => {
        const key = `${metric.name} ${i + 1}`;
        expect([key, host.look(TAB, `B${rows[key]}`).value]).toEqual([key, 'PASS']);
      });
    expect(total(host)).toBe(allPass);
  });

  test('a call is written as people there type it', () => {
    const { call = '' } = exampleCells(host, 'MARKETING_QUOTA 1');
    const typed = { en_US: '=MARKETING_QUOTA(2000000, 75000, 0.2)', de_DE: '=MARKETING_QUOTA(2000000; 75000; 0,2)' };
    expect(host.look(TAB, call).value).toBe(typed[locale as keyof typeof typed]);
    expect(cellOf(host, TAB, call).formula).toBeNull();
  });

  test('service calls are few: the whole tab is one write of values', () => {
    expect(calls.filter((name) => name === 'Range.setValues')).toHaveLength(1);
    // About as many as a cell has kinds of looks, at one call each.
    expect(calls.length).toBeLessThanOrEqual(40);
  });
});

/** What is altered, in which example and column, and what is typed there. */
const alterations = [
  ['a number', 'REQUIRED_WINS 1', 'expected', '169'],
  ['a number, by a text', 'REQUIRED_WINS 2', 'expected', 'many'],
  ['a number, erased', 'REQUIRED_WINS 4', 'expected', ''],
  ['one cell of a list', 'REQUIRED_VOLUMES 2', 'expected', '111'],
  ['a blank', 'CLOSE_RATE 3', 'expected', '0'],
  ['a flag', 'IS_PROSPECT 1', 'expected', 'FALSE'],
  ['an argument, to a refused one', 'MARKETING_QUOTA 1', 'close_rate', '25'],
  ['the formula, by an error', 'LEADS_NEEDED 1', 'result', '=1/0'],
  ['the formula, by a text', 'CLOSE_RATE 2', 'result', 'none'],
  ['a result that is to be blank', 'YIELD_TARGET 3', 'result', '0'],
] as const;

describe('what is altered fails', () => {
  const host = tested();
  const verdicts = alterations.map(([, key, heading, typed]) => {
    const { verdict = '', [heading]: cell = '' } = exampleCells(host, key);
    host.type(TAB, cell, typed);
    return () => host.look(TAB, verdict).value;
  });

  test.each(alterations.map(([what], i) => [what, verdicts[i]] as const))('%s', (_, verdict) => {
    expect(verdict?.()).toBe('FAIL');
  });

  test('the total tells how many', () => {
    expect(total(host)).toBe(`${examples - alterations.length} of ${examples} pass`);
  });
});

test('where the functions are not installed none passes', () => {
  const gone = hostOf('function onOpen() {}', { workbook: tested().save() });
  expect(total(gone)).toBe(`0 of ${examples} pass`);
});

test('run again, it writes its own tab anew, wherever it is and whatever it is called', () => {
  const host = tested();
  const { expected = '' } = exampleCells(host, 'REQUIRED_WINS 1');
  host.type(TAB, expected, '1');
  host.type(TAB, 'B4', 'a remark of mine');
  tested(host);
  expect(total(host)).toBe(allPass);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', TAB]);
  expect(sheetOf(host, TAB)).toEqual(sheetOf(tested(), TAB));
});

test('a tab of the user’s with its name is left alone', () => {
  const host = createNodeHost();
  quietly(() => host.model.dispatch('CREATE_SHEET', { sheetId: 'mine', name: 'self-test', position: 1 }));
  host.type('self-test', 'B3', 'my own');
  host.type('Sheet1', 'A1', '=1+1');
  const before = host.snapshot().sheets;
  tested(host);
  tested(host);
  expect(total(host, 'Self-test (Tandem)')).toBe(allPass);
  expect(others(host, 'Self-test (Tandem)')).toEqual(before);
});

test('a copy that the user made of the tab is the user’s', () => {
  const host = tested();
  const [, own] = host.model.getters.getSheetIds();
  const copy = { sheetId: own ?? '', sheetIdTo: 'copy', sheetNameTo: 'My copy' };
  quietly(() => host.model.dispatch('DUPLICATE_SHEET', copy));
  host.type('My copy', 'B4', 'a remark of mine');
  tested(host);
  expect(host.look('My copy', 'B4').value).toBe('a remark of mine');
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', TAB, 'My copy']);
});

test('beside a plan, neither touches the other', () => {
  const first = openWorkbook(undefined, { entry: 'realEntry' });
  generate(first, requestFor(first, exampleInputs()));
  const host = createNodeHost({ workbook: first.save() });
  const plan = host.snapshot();
  tested(host);
  expect(others(host, TAB)).toEqual(plan.sheets);
  expect(host.snapshot().names).toEqual(plan.names);

  const again = openWorkbook(host.save(), { entry: 'realEntry' });
  const standing = sheetOf(again, TAB).cells.length;
  generate(again, requestFor(again, { ...exampleInputs(), revenueGoal: 30_000_000 }));
  expect(statusOf(again).generation).toBe(2);
  expect(sheetOf(again, TAB).cells).toHaveLength(standing);
  expect(total(tested(createNodeHost({ workbook: again.save() })))).toBe(allPass);
});
