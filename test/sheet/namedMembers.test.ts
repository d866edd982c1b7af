import type { Host } from '../../host/host';
import { brokenCells, comparable, difference } from '../faults/comparable';
import {
  act,
  beforeNamed,
  costOf,
  generate,
  openWorkbook,
  prepare,
  requestAsTyped,
  requestFor,
  statusOf,
  undo,
} from '../faults/scenario';
import { smallInputs } from '../faults/smallInputs';
import { exampleInputs } from '../support/exampleInputs';
import { shortYear } from '../support/shortYear';
import { cellOf, keyedRows, sheetOf } from './support';

const saved = beforeNamed().save();
const namesOf = (host: Host) => statusOf(host).inputs?.segments.map(({ name }) => name);
const zoneOf = (host: Host, wanted: string) => host.snapshot().names.find(({ name }) => name === wanted)?.zone;

describe('segments that were named on Inputs', () => {
  const host = openWorkbook(saved);
  const before = comparable(host);

  test('are part of the plan at once, where they were typed, and are told', () => {
    expect(namesOf(host)).toEqual(['Small business', 'Public sector', 'Mid-market', '=Schools']);
    expect(statusOf(host).news).toEqual(['Segment Public sector was added.', 'Segment =Schools was added.']);
    expect(statusOf(host).overwritten).toEqual([]);
  });

  test('stay in the rows in which they were typed, and the rest of the plan follows', () => {
    const prepared = prepare(host, requestAsTyped(host));
    // On Inputs only the row for the next one; on Funnel a row for each.
    expect(prepared).toMatchObject({ rowsToInsert: 3, columnsToInsert: 0, tabsToStage: [] });
    expect(prepared.remarks).toEqual(['Segment Public sector was added.', 'Segment =Schools was added.']);
    generate(host, requestAsTyped(host));
    expect(keyedRows(host, 'Inputs')).toMatchObject({
      'segment|smb': 6,
      'segment|public-sector': 7,
      'segment|mid': 8,
      'segment|schools': 9,
      '#add-segment': 10,
    });
    expect(keyedRows(host, 'Funnel')).toMatchObject({ 'won|public-sector': 6, 'won|mid': 7, 'won|schools': 8 });
    expect(cellOf(host, 'Funnel', 'B8')).toMatchObject({ value: '=Schools' });
    expect(cellOf(host, 'Funnel', 'B3').value).toBe('OK');
    expect(zoneOf(host, 'Tandem_Segments')).toEqual({ top: 5, bottom: 8, left: 3, right: 3 });
    expect(statusOf(host)).toMatchObject({ news: [], overwritten: [] });
  });

  test('keep what the user had in these rows, and what refers to them', () => {
    expect(cellOf(host, 'Inputs', 'D7').note).toBe('asked for by Ada');
    expect(cellOf(host, 'Inputs', 'D9').style.background).toBe('#ffeeaa');
    expect(cellOf(host, 'Inputs', 'F9').value).toBe('a remark beside it');
    // A1 refers to the name; A2 doubled the 420 of the second segment, which moved down; A3 sums all segments of the first source.
    expect(['A1', 'A2', 'A3'].map((a1) => cellOf(host, 'Mine', a1).value)).toEqual(['=Schools', 840, 700 + 700]);
    expect(brokenCells(host)).toEqual([]);
  });

  test('are names in a free row again after an undo, cell by cell', () => {
    expect(costOf(host)).toEqual({ losses: [], references: [] });
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
    expect(statusOf(host).news).toHaveLength(2);
  });
});

describe('a name on Inputs', () => {
  test('that the plan is generated without stays the user’s, but for the row that is ours', () => {
    const host = openWorkbook(saved);
    const { inputs } = statusOf(host);
    const [small, , mid] = inputs?.segments ?? [];
    if (!inputs || !small || !mid) throw new Error('the plan has segments');
    generate(host, requestFor(host, { ...inputs, segments: [small, mid] }));
    expect(cellOf(host, 'Inputs', 'D7')).toMatchObject({ value: 'Public sector', note: 'asked for by Ada' });
    expect(keyedRows(host, 'Inputs')).toMatchObject({ 'segment|mid': 8, '#add-segment': 9 });
    expect(namesOf(host)).toEqual(['Small business', 'Public sector', 'Mid-market']);
  });

  test('that is typed or changed between prepare and commit stops the run before it writes', () => {
    for (const [cell, text] of [
      ['D9', 'Colleges'],
      ['D7', 'Government'],
    ] as const) {
      const host = openWorkbook(saved);
      const request = requestAsTyped(host);
      const { run } = prepare(host, request);
      host.type('Inputs', cell, text);
      const typed = comparable(host);
      expect(() => host.run('commit', request, run)).toThrow(
        'Inputs changed in the sheet while the plan was being made',
      );
      expect(difference(typed, comparable(host))).toBe('');
    }
  });

  test('that is cleared takes its segment out, and that is told', () => {
    const host = openWorkbook();
    generate(host, requestFor(host, smallInputs()));
    act(host, { tab: 'Inputs', at: 'D7', set: '' });
    const said = ['Segment Mid-market was taken out: its rows stay, cleared and hidden.'];
    expect(statusOf(host).news).toEqual(said);
    const request = requestAsTyped(host);
    expect(prepare(host, request).remarks).toEqual(said);
    generate(host, request);
    expect(sheetOf(host, 'Funnel').hiddenRows).toEqual([0, 5]);
    expect(namesOf(host)).toEqual(['Small business']);
  });

  test('that was changed since stays through an undo, which did not write it; references to rows that go are told', () => {
    const host = openWorkbook(saved);
    generate(host, requestAsTyped(host));
    const { 'won|public-sector': won = 0 } = keyedRows(host, 'Funnel');
    act(
      host,
      { tab: 'Inputs', at: 'D7', set: 'Government' },
      { tab: 'Mine', at: 'B1', set: `=Funnel!C${won}` },
      { tab: 'Mine', at: 'B2', set: '=Inputs!D7' },
    );
    // The row on Inputs stays with what the user typed there, before and since; the one on Funnel goes.
    const cost = costOf(host);
    expect(cost).toEqual({ losses: [], references: [`Mine!B1: =Funnel!C${won}`] });
    expect(() => undo(host, { losses: [], references: [] })).toThrow('changed in the sheet since you were shown');
    undo(host, cost);
    expect(cellOf(host, 'Inputs', 'D7')).toMatchObject({ value: 'Government', note: 'asked for by Ada' });
    expect(cellOf(host, 'Mine', 'B2').value).toBe('Government');
    expect(statusOf(host).news).toEqual(['Segment Government was added.', 'Segment =Schools was added.']);
  });

  test('that stands twice is refused by the plan’s checks, not taken for the other', () => {
    const host = openWorkbook();
    generate(host, requestFor(host, smallInputs()));
    act(host, { tab: 'Inputs', at: 'D8', set: 'Mid-market' });
    expect(statusOf(host).inputs?.segments.map(({ key }) => key)).toEqual(['smb', 'mid', 'mid-market']);
  });

  test('of a row that is a copy of one of ours is a new segment', () => {
    const host = openWorkbook();
    generate(host, requestFor(host, smallInputs()));
    act(host, { tab: 'Inputs', insertRowAfter: 7 }, { tab: 'Inputs', at: 'A8', set: 'segment|mid' });
    act(host, { tab: 'Inputs', at: 'C8', set: 0.1 }, { tab: 'Inputs', at: 'D8', set: 'Nonprofit' });
    expect(statusOf(host).inputs?.segments[2]).toMatchObject({ key: 'nonprofit', name: 'Nonprofit', shareOfGoal: 0.1 });
    generate(host, requestAsTyped(host));
    expect(keyedRows(host, 'Inputs')['segment|nonprofit']).toBe(8);
  });
});

describe('Inputs whose row for another segment is not there', () => {
  // As in a sheet from before there was such a row, or where somebody deleted it.
  const withoutEntry = () => {
    const host = openWorkbook();
    generate(host, requestFor(host, smallInputs()));
    act(host, { tab: 'Inputs', deleteRow: 8 });
    return host;
  };

  test('gets it at the end of the names when the plan is generated again, and nothing else moves', () => {
    const host = withoutEntry();
    const { 'segment|mid': last, ...others } = keyedRows(host, 'Inputs');
    expect([last, others['#add-segment']]).toEqual([7, undefined]);
    expect(namesOf(host)).toEqual(['Small business', 'Mid-market']);
    generate(host, requestAsTyped(host));
    expect(keyedRows(host, 'Inputs')).toMatchObject({ 'segment|mid': 7, '#add-segment': 8 });
    expect(statusOf(host)).toMatchObject({ news: [], overwritten: [] });
  });

  test('takes names in rows of the user’s all the same, and undo gives these rows back', () => {
    const host = withoutEntry();
    act(host, { tab: 'Inputs', insertRowAfter: 7 }, { tab: 'Inputs', insertRowAfter: 5 });
    act(host, { tab: 'Inputs', at: 'D6', set: 'Schools' }, { tab: 'Inputs', at: 'D9', set: 'Public sector' });
    const before = comparable(host);
    expect(namesOf(host)).toEqual(['Schools', 'Small business', 'Mid-market', 'Public sector']);
    generate(host, requestAsTyped(host));
    expect(keyedRows(host, 'Inputs')).toMatchObject({
      'segment|schools': 6,
      'segment|smb': 7,
      'segment|mid': 8,
      'segment|public-sector': 9,
      '#add-segment': 10,
    });
    expect(statusOf(host)).toMatchObject({ news: [], overwritten: [] });
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });
});

test('a plan without lead types, whose rows were all deleted, is generated again and takes a new one', () => {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  generate(host, requestFor(host, shortYear(exampleInputs())));
  const leadTypeRows = () =>
    Object.entries(keyedRows(host, 'Inputs')).filter(([key]) => /^(leadTypeRate\||#add-leadType)/.test(key));
  const rows = leadTypeRows().map(([, row]) => row);
  expect(rows.length).toBeGreaterThan(2);
  act(host, ...[...rows].sort((a, b) => b - a).map((row) => ({ tab: 'Inputs', deleteRow: row })));
  expect(statusOf(host).inputs?.leadTypes).toEqual([]);
  generate(host, requestAsTyped(host));
  expect(leadTypeRows().map(([key]) => key)).toEqual(['#add-leadType']);
  const [[, entry = 0] = []] = leadTypeRows();
  host.type('Inputs', `B${entry}`, 'Webinar');
  host.type('Inputs', `D${entry}`, '4%');
  expect(statusOf(host).inputs?.leadTypes).toEqual([{ key: 'webinar', name: 'Webinar', leadToWinRate: 0.04 }]);
  generate(host, requestAsTyped(host));
  expect(leadTypeRows().map(([key]) => key)).toEqual(['leadTypeRate|webinar', '#add-leadType']);
  expect(statusOf(host)).toMatchObject({ news: [], overwritten: [] });
  expect(brokenCells(host)).toEqual([]);
});

test('tabs, rows and columns of the plan that were deleted are told, and come back', () => {
  const host = openWorkbook();
  generate(host, requestFor(host, smallInputs()));
  const whole = keyedRows(host, 'Funnel');
  act(host, { tab: 'Funnel', deleteRow: 5 }, { tab: 'Funnel', deleteColumn: 3 }, { deleteTab: 'Goals' });
  expect(statusOf(host)).toMatchObject({
    news: ['The tab Goals of the plan was deleted.', '1 row and 1 column of the plan were deleted on Funnel.'],
    overwritten: [],
  });
  generate(host, requestAsTyped(host));
  expect(statusOf(host)).toMatchObject({ news: [], overwritten: [] });
  expect(keyedRows(host, 'Funnel')).toEqual(whole);
  expect(cellOf(host, 'Funnel', 'B3').value).toBe('OK');
});

describe('Tandem’s own plan', () => {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  generate(host, requestFor(host, shortYear(exampleInputs())));
  const rows = keyedRows(host, 'Inputs');
  act(host, { tab: 'Inputs', insertRowAfter: rows['segmentName|small-business'] ?? 0 });
  const { '#add-source': source = 0, '#add-leadType': leadType = 0 } = keyedRows(host, 'Inputs');
  host.type('Inputs', `D${(rows['segmentName|small-business'] ?? 0) + 1}`, 'Public sector');
  host.type('Inputs', `D${source}`, 'Events');
  host.type('Inputs', `B${leadType}`, 'Trial sign-up');
  host.type('Inputs', `D${leadType}`, '3%');
  const funnel = keyedRows(host, 'Funnel');
  const { 'wins|enterprise': wins = 0, 'opportunities|enterprise': accepted = 0 } = funnel;
  act(
    host,
    // Beside the four sources, between two rows, on cells of the plan and on a tab of their own.
    { tab: 'Funnel', at: `I${wins}`, set: `=D${wins}*100` },
    { tab: 'Funnel', at: `I${wins}`, fill: '#ffeeaa' },
    { tab: 'Funnel', insertRowAfter: wins },
    { tab: 'Funnel', at: `B${wins + 1}`, set: 'of which renewed' },
    { tab: 'Funnel', at: `D${wins}`, note: 'agreed on Monday' },
    { tab: 'Funnel', at: `D${wins}`, fill: '#ddffdd' },
    { tab: 'Calendar', rename: 'Weeks' },
    { addTab: 'Board' },
    { tab: 'Board', at: 'A1', set: `=Funnel!D${accepted + 1}` },
    { tab: 'Board', at: 'A2', set: '=Weeks!B2' },
    { tab: 'Board', at: 'A3', set: `=Funnel!I${wins}` },
  );
  const onBoard = () => ['A1', 'A2', 'A3'].map((a1) => cellOf(host, 'Board', a1).value);
  const board = onBoard();
  const { inputs, news } = statusOf(host);
  const before = comparable(host);

  test('starts a segment and a source with the figures beside them, so that it still holds', () => {
    const example = exampleInputs();
    const [small, added] = inputs?.segments ?? [];
    expect(added).toEqual({
      ...small,
      key: 'public-sector',
      name: 'Public sector',
      shareOfGoal: 0,
      openingPipeline: 0,
    });
    const channel = example.sources[3];
    expect(inputs?.sources[4]).toEqual({
      ...channel,
      key: 'events',
      name: 'Events',
      contribution: { 'small-business': 0, 'public-sector': 0, 'mid-market': 0, enterprise: 0 },
    });
    expect(inputs?.sources[0]?.contribution).toMatchObject({ 'small-business': 0.55, 'public-sector': 0.55 });
    expect(inputs?.provenance['closeRate|public-sector']).toEqual({
      ...example.provenance['closeRate|small-business'],
      source: `As Small business: ${example.provenance['closeRate|small-business']?.source}`,
    });
    expect(inputs?.leadTypes.slice(-1)).toEqual([{ key: 'trial-sign-up', name: 'Trial sign-up', leadToWinRate: 0.03 }]);
    expect(news).toEqual([
      'Segment Public sector was added with the figures of Small business and a share of 0%.',
      'Demand source Events was added with the rates of Channel and a contribution of 0%.',
      'Lead type Trial sign-up was added.',
    ]);
  });

  test('lays out every tab for them, with every check passing', () => {
    generate(host, requestAsTyped(host));
    expect(statusOf(host)).toMatchObject({ inputs, news: [], overwritten: [] });
    const errors = host.snapshot().sheets.flatMap(({ name, cells }) => cells.flatMap((c) => (c.isError ? [name] : [])));
    expect(errors).toEqual([]);
    expect(cellOf(host, 'Goals', 'B3').value).toBe('All checks pass');
    const { 'goal-revenue|public-sector': onGoals, 'goal-revenue|small-business': above = 0 } = keyedRows(
      host,
      'Goals',
    );
    expect(onGoals).toBe(above + 1);
  });

  test('keeps columns, rows, looks, notes and tabs of the user’s, and what refers to moved rows', () => {
    const { 'wins|enterprise': row = 0 } = keyedRows(host, 'Funnel');
    expect(row).toBeGreaterThan(wins);
    // The fifth source came in between.
    expect(cellOf(host, 'Funnel', `J${row}`)).toMatchObject({
      formula: `=D${row}*100`,
      style: { background: '#ffeeaa' },
    });
    expect(cellOf(host, 'Funnel', `B${row + 1}`).value).toBe('of which renewed');
    expect(cellOf(host, 'Funnel', `D${row}`)).toMatchObject({
      note: 'agreed on Monday',
      style: { background: '#ddffdd' },
    });
    expect(statusOf(host).overwritten).toEqual([]);
    expect(host.snapshot().sheets.map(({ name }) => name)).toContain('Weeks');
    expect(onBoard()).toEqual(board);
    expect(brokenCells(host)).toEqual([]);
  });

  test('and undo takes the generation back, cell by cell', () => {
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });
});
