import type { Host } from '../../../host/host';
import type { RowTabs } from '../../../src/sidebar/protocol/calibration';
import type { RowsReportRequest } from '../../../src/sidebar/protocol/calibrationShape';
import { dealRows } from '../../support/dealRows';
import { dealsAsked } from '../../support/dealsAsked';
import { hostWithRows } from '../../support/hostWithRows';

const title = 'Tandem rows report';
const asked: RowsReportRequest = {
  kind: 'rowsReport',
  ...dealsAsked,
  costs: null,
  grossMargin: null,
  followUp: null,
};
const write = (host: Host, request = asked) => host.run('serve', request) as string;

/** The rows of a tab as they are shown, each with its filled cells alone. */
function rowsIn(host: Host, tab = title): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  for (const { row, value } of host.snapshot().sheets.find(({ name }) => name === tab)?.cells ?? []) {
    rows[row] ??= [];
    if (value !== '') rows[row]?.push(value);
  }
  return rows.filter((row) => row.length > 0);
}

/** The rows below a heading. */
function below(host: Host, heading: string, count: number): readonly (readonly unknown[])[] {
  const rows = rowsIn(host);
  const place = rows.findIndex(([first]) => String(first).startsWith(heading));
  expect([heading, place >= 0]).toEqual([heading, true]);
  return rows.slice(place + 1, place + 1 + count);
}

test('everything that the panel has no room for is written into one tab', () => {
  const host = hostWithRows({ Deals: dealRows() });
  expect(write(host)).toBe(title);
  expect(below(host, 'Rates from CRM rows as of 2025-12-26', 2)).toEqual([
    ['Rows', 'Read', 'Set aside'],
    ['Deals', 842, 840, 2],
  ]);
  const [head, enterprise] = below(host, 'Close rate by Segment, cumulative within ', 2);
  expect(head?.slice(0, 5)).toEqual(['Won', 'Lost', 'Open', 'Won of closed', 'Won of created']);
  expect(enterprise?.slice(0, 2)).toEqual(['Enterprise', 93]);
  expect(below(host, 'By source', 2)[1]?.slice(0, 2)).toEqual(['Web', 0]);
  expect(below(host, 'Every row that was set aside', 4)).toEqual([
    ['Table', 'Row', 'Reason', 'Text at fault'],
    ['opportunities', 842, 'unreadable creation date', 'soon'],
    ['opportunities', 843, 'closed before it was created', '2025-03-01 to 2025-02-01'],
  ]);
  expect(below(host, 'What happened by month, segment and source', 2)[1]?.slice(0, 4)).toEqual([
    '2024-01-01',
    '2024-01-31',
    'Enterprise',
    'Web',
  ]);
});

test('costs and the plan’s margin price what each source brought', () => {
  const deals = [
    ['Deal ID', 'Stage', 'Amount', 'Created', 'Closed', 'Source'],
    ['d1', 'Won', '1000', '2025-01-02', '2025-02-03', 'Web'],
    ['d2', 'Won', '3000', '2025-01-05', '2025-02-10', 'Web'],
    ['d3', 'Lost', '', '2025-01-08', '2025-02-20', 'Fair'],
  ];
  const host = hostWithRows({
    Deals: deals,
    Costs: [
      ['Source', 'Cost'],
      ['Web', '500'],
      ['Fair', '$1,200'],
    ],
  });
  write(host, { ...asked, by: null, costs: 'Costs', grossMargin: 0.7 });
  const [head, fair, web, total] = below(host, 'By source', 4);
  expect(head).toEqual(
    'Leads,Prospects,Opportunities,Wins,Revenue,Gross profit,A lead is worth,Cost,A lead cost,A prospect cost,An opportunity cost,A win cost'.split(
      ',',
    ),
  );
  // 4,000 won at a margin of 0.7; 500 over two opportunities, both won.
  expect(fair).toEqual(['Fair', 0, 1, 0, 0, 0, 1200, 1200]);
  expect(web).toEqual(['Web', 0, 2, 2, 4000, 2800, 500, 250, 250]);
  expect(total?.slice(-3)).toEqual([1700, 1700 / 3, 850]);
});

test('texts of the rows stay texts, whatever they look like', () => {
  const hostile = ['=1+1', '+cmd', '007', '3/4', '@SUM(A1)', 'TRUE'];
  const rows = hostile.map((text) => [`'${text}`, '5', '2025-01-01', '2025-02-01', `'${text}`]);
  const known = Array.from({ length: 9 }, () => ['Won', '5', '2025-01-01', '2025-02-01', 'Web']);
  const host = hostWithRows({ Deals: [['Stage', 'Amount', 'Created', 'Closed', 'Source'], ...known, ...rows] });
  write(host, { ...asked, by: 'Source' });
  const cells = host.snapshot().sheets.find(({ name }) => name === title)?.cells ?? [];
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  const shown = cells.map(({ value }) => value);
  for (const text of hostile) expect(shown).toContain(text);
});

test('written again it is replaced, and a tab of the user of that name is left alone', () => {
  const host = hostWithRows({ Deals: dealRows(), [title]: [['mine', '']] });
  expect(write(host)).toBe(`${title} (Tandem)`);
  expect(write(host, { ...asked, by: null })).toBe(`${title} (Tandem)`);
  expect(rowsIn(host)).toEqual([['mine']]);
  const again = rowsIn(host, `${title} (Tandem)`).map(([first]) => first);
  expect(again).not.toContain('Public sector');
  expect(again.filter((first) => first === 'Every row that was set aside')).toHaveLength(1);
  // It is Tandem's own, so no tab of rows.
  expect((host.run('serve', { kind: 'rowTabs' }) as RowTabs).tabs).toEqual(['Deals']);
});

test('however many rows are set aside, each stands there, a block at a call', () => {
  const rows = Array.from({ length: 25_000 }, (_, place) => [place % 2 === 0 ? 'Won' : `'odd ${place}`, 'soon']);
  const host = hostWithRows({ Deals: [['Stage', 'Created'], ...rows] });
  write(host, { ...asked, by: null });
  const writes = host.calls.made.filter(({ name }) => name === 'Range.setValues');
  expect(writes).toHaveLength(2);
  expect(host.calls.made.length).toBeLessThan(40);
  const listed = rowsIn(host).filter(([first]) => first === 'opportunities');
  expect(listed).toHaveLength(25_000);
  expect(listed[0]).toEqual(['opportunities', 2, 'unreadable creation date', 'soon']);
  expect(listed[24_999]?.slice(0, 2)).toEqual(['opportunities', 25_001]);
}, 60_000);
