import type { Host } from '../../host/host';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { comparable, difference } from '../faults/comparable';
import { generate, openWorkbook, requestFor, statusOf } from '../faults/scenario';
import { exampleInputs } from '../support/exampleInputs';

const errorsIn = (host: Host) =>
  host
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      cells.filter(({ isError }) => isError).map(({ row, column, value }) => `${name} ${row} ${column} ${value}`),
    );

/** Rows and columns that each named range reaches over. */
const sizesOfNames = (host: Host) =>
  Object.fromEntries(
    host.snapshot().names.map(({ name, zone }) => [name, [zone.bottom - zone.top + 1, zone.right - zone.left + 1]]),
  );

/** One more segment and one more source, at the end. */
function grown(inputs: PlanInputs): PlanInputs {
  const [segment] = inputs.segments;
  const [source] = inputs.sources;
  if (!segment || !source) throw new Error('the example has segments and sources');
  const share = 1 / (inputs.sources.length + 1);
  const sources = [...inputs.sources, { ...source, key: 'web', name: 'Web' }];
  const segments = [...inputs.segments, { ...segment, key: 'public', name: 'Public sector' }];
  const even = Object.fromEntries(segments.map(({ key }) => [key, share]));
  return {
    ...inputs,
    segments: segments.map((each) => ({ ...each, shareOfGoal: 1 / segments.length })),
    sources: sources.map((each) => ({ ...each, contribution: even })),
  };
}

// The script's day begins elsewhere than the sheet's: a date must come back as the one that was written.
const place = { locale: 'de_DE', timeZone: 'Europe/Berlin', scriptTimeZone: 'America/Los_Angeles' };

describe('the plan of the example company, in a sheet of Germany', () => {
  const host = openWorkbook(undefined, { entry: 'realEntry', ...place });
  generate(host, requestFor(host, exampleInputs()));

  test('stands without an error, and its inputs read back as they were given', () => {
    expect(errorsIn(host)).toEqual([]);
    expect(statusOf(host)).toMatchObject({
      generation: 1,
      overwritten: [],
      inputs: exampleInputs(),
      undo: { generation: 1, what: 'plan' },
    });
  });

  test('grows by a segment and a source, and undo takes that back cell by cell', () => {
    const before = comparable(host);
    generate(host, requestFor(host, grown(exampleInputs())));
    expect(errorsIn(host)).toEqual([]);
    expect(statusOf(host)).toMatchObject({ generation: 2, overwritten: [], inputs: grown(exampleInputs()) });
    expect(sizesOfNames(host)).toMatchObject({
      Tandem_RevenueGoal: [1, 1],
      Tandem_CloseRate: [4, 1],
      Tandem_SourceName: [5, 1],
      Tandem_Contribution: [4, 5],
      Tandem_Opportunities: [4, 5],
      Tandem_SegmentGap: [4, 1],
    });
    host.run('undo', []);
    expect(difference(before, comparable(host))).toBe('');
    expect(statusOf(host)).toMatchObject({ generation: 1, overwritten: [], inputs: exampleInputs(), undo: null });
  });

  test('is not written again where nothing changed', () => {
    const request = requestFor(host, exampleInputs());
    host.calls.reset();
    generate(host, request);
    const writes = host.calls.made.filter(({ name, writes: isWrite }) => isWrite && name.startsWith('Range.'));
    expect(writes.map(({ name }) => name)).toEqual(['Range.setValues', 'Range.setValues']);
  });

  test('has its menu', () => {
    host.open();
    expect(host.menu).toContainEqual({ caption: 'Open planner', functionName: 'showSidebar' });
  });

  test('opens on the tab and the cell that are asked for', () => {
    host.run('activateTab', 'goals');
    host.run('goTo', 'Inputs!C6');
    const { getters } = host.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Inputs');
    expect(getters.getActivePosition()).toMatchObject({ col: 2, row: 5 });
    expect(() => host.run('activateTab', 'nothing')).toThrow('This spreadsheet has no nothing tab of Tandem');
    expect(() => host.run('goTo', 'Nowhere!A1')).toThrow('There is no tab named Nowhere');
  });
});
