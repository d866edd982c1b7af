import { findRows } from '../../../src/sidebar/client/calibrate/findRows';
import type { TabColumns } from '../../../src/sidebar/protocol/calibration';

/** A tab in which so many of the columns that rates need were found, and one that they do not need. */
const columnsOf = (tab: string, found: number): TabColumns => ({
  tab,
  kind: 'opportunities',
  system: 'plain',
  headers: [],
  fields: [
    ...['id', 'stage', 'value', 'created', 'closed'].map((field, i) => ({
      field,
      label: field,
      header: i < found ? field : null,
      isUnsure: false,
      isMain: true,
    })),
    { field: 'owner', label: 'Owner', header: 'owner', isUnsure: false, isMain: false },
  ],
});

async function found(active: string | null, tabs: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const columns = await findRows({ active, tabs: Object.keys(tabs) }, async (tab) => {
    asked.push(tab);
    return columnsOf(tab, tabs[tab] ?? 0);
  });
  return { tab: columns?.tab ?? null, asked };
}

test('the tab in front is the one where it has columns that rates need, and no other is asked about', async () => {
  expect(await found('Deals', { Notes: 0, 'All deals': 5, Deals: 2 })).toEqual({ tab: 'Deals', asked: ['Deals'] });
});

test('in front of a tab without them the one with most of them is found', async () => {
  expect((await found('Teams', { Notes: 0, Products: 1, Pipeline: 5, Teams: 0 })).tab).toBe('Pipeline');
  expect((await found(null, { Notes: 0, Products: 1, Pipeline: 5, Archive: 5 })).tab).toBe('Pipeline');
});

test('where no tab has any, the one in front stays', async () => {
  expect((await found('Teams', { Notes: 0, Teams: 0 })).tab).toBe('Teams');
  expect(await found(null, {})).toEqual({ tab: null, asked: [] });
});

test('of a hundred tabs eight are asked about', async () => {
  const tabs = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`Tab ${i}`, 0]));
  expect((await found(null, tabs)).asked).toHaveLength(8);
});
