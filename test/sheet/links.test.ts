import type { Host } from '../../host/host';
import { comparable, difference } from '../faults/comparable';
import { act, generate, openWorkbook, requestFor, statusOf, undo } from '../faults/scenario';
import { grownInputs, smallInputs } from '../faults/smallInputs';
import { keyedRows, sheetOf } from './support';

function planned(inputs = smallInputs()): Host {
  const host = openWorkbook();
  generate(host, requestFor(host, inputs));
  return host;
}

const again = (host: Host, inputs = smallInputs()): void => generate(host, requestFor(host, inputs));

/** Each text of a tab that leads somewhere, with the name of the tab that it leads to. */
function linksOn(host: Host, tab: string): Readonly<Record<string, string | undefined>> {
  const { sheets } = host.snapshot();
  const found = sheetOf(host, tab).cells.flatMap(({ value, link }) =>
    link && 'sheetId' in link ? [[String(value), sheets.find(({ id }) => id === link.sheetId)?.name]] : [],
  );
  return Object.fromEntries(found);
}

const richTextCalls = (host: Host): readonly string[] =>
  host.calls.made.map(({ name }) => name).filter((name) => name.includes('RichText'));

describe('links to tabs of the plan', () => {
  test('lead there, and to their own tab', () => {
    expect(linksOn(planned(), 'Goals')).toEqual({ 'We sign for': 'Inputs', From: 'Goals' });
  });

  test('find a tab that the user renamed, and are neither written again nor taken for overwritten', () => {
    const host = planned();
    act(host, { tab: 'Inputs', rename: 'What we know' });
    host.calls.reset();
    again(host, smallInputs({ revenueGoal: 1500 }));
    expect(linksOn(host, 'Goals')).toEqual({ 'We sign for': 'What we know', From: 'Goals' });
    // Looked at before the journal is written, and after the cells are.
    expect(richTextCalls(host)).toEqual(['Range.getRichTextValues', 'Range.getRichTextValues']);
    expect(statusOf(host).overwritten).toEqual([]);
  });

  test('lead to a tab that comes later, and undo takes that back', () => {
    const host = planned();
    const before = comparable(host);
    again(host, grownInputs());
    expect(linksOn(host, 'Goals')).toEqual({ Goals: 'People', 'We sign for': 'Inputs', From: 'Goals' });
    expect(linksOn(host, 'People')).toEqual({ Sales: 'Funnel' });
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });

  test('that the user took away come back, and a text of the user’s stays without', () => {
    const host = planned();
    const rows = keyedRows(host, 'Goals');
    act(
      host,
      { tab: 'Goals', at: `B${rows.goal}`, unlink: true },
      { tab: 'Goals', at: `B${rows.start}`, set: 'Our first day' },
    );
    again(host);
    expect(linksOn(host, 'Goals')).toMatchObject({ 'We sign for': 'Inputs', 'Our first day': 'Goals' });
  });

  test('are one call more to write, however many', () => {
    const host = openWorkbook();
    const request = requestFor(host, smallInputs());
    host.calls.reset();
    generate(host, request);
    // Two cells that do not lie together, each in a call of its own.
    expect(richTextCalls(host)).toEqual([
      'Range.getRichTextValues',
      'Range.setRichTextValues',
      'Range.setRichTextValues',
    ]);
  });
});
