import fc from 'fast-check';
import { opportunityBlocks } from '../../../src/records/blocks/opportunityBlocks';
import { headerPlace } from '../../../src/records/mapping/headerPlace';
import { dealRows } from '../../support/dealRows';
import { tableOf } from '../tableOf';

const placeIn = (lines: readonly string[], also: readonly string[] = []) =>
  headerPlace(tableOf(lines).rows, 'opportunities', also);

test.each([
  ['a title', ['Deals of 2026', 'Stage,Amount,Close Date', 'Won,5,2026-01-01'], 1],
  ['blank rows', ['', ',,', 'Stage,Amount', 'Won,5'], 2],
  // A Salesforce report export: its name, its filters, then the headers.
  [
    'the filters of a report',
    ['Won and lost', 'As of 2026-03-01', 'Filtered by: Stage', ',,', ',Stage,Amount,Created Date', ',Won,5,2026-01-01'],
    4,
  ],
  ['headers first', ['Stage,Amount,Created', 'Won,5,2026-01-01', 'Stage,Amount,Created', 'Lost,,'], 0],
  ['headers that nobody knows', ['Wann,Wie,Was', '2026-01-01,Won,5', 'Stage,Amount,5'], 0],
  // Stages such as Closed are headers of some exports.
  ['rows of words like headers', ['Outcome of it,Which', 'Closed,Won', 'Open,Channel'], 0],
  ['a row with a date', ['Deals', 'Stage,Amount,2026-01-01'], 0],
])('the header row below %s', (_, lines, place) => {
  expect(placeIn(lines)).toBe(place);
});

test('headers that a person named count as known', () => {
  const lines = ['Vertriebsbericht', 'Wann,Wie,Was', '2026-01-01,Won,5'];
  expect([placeIn(lines), placeIn(lines, ['Wann', 'wie'])]).toEqual([0, 1]);
});

test('whatever stands above, the same records are read, each with its own row', () => {
  const rows = dealRows();
  const read = (lines: readonly (readonly string[])[]) => {
    const reader = opportunityBlocks({ name: 'deals.csv', asOf: 20_500, by: 'Segment' });
    reader.add(lines);
    return reader.finish();
  };
  const whole = read(rows);
  const line = fc.array(fc.constantFrom('', 'Pipeline', 'Stage', 'as of', '2026', 'Won', 'Total 5'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 19 }), (above) => {
      const found = read([...above, ...rows]);
      const lower = ({ row, ...rest }: { readonly row: number }) => ({ ...rest, row: row - above.length });
      expect(found.rows).toBe(whole.rows);
      expect(found.records.map(lower)).toEqual([...whole.records]);
      expect([...found.everySetAside].map(lower)).toEqual([...whole.everySetAside]);
      expect(found.remarks[0]).toEqual({
        code: 'headerBelow',
        text: `The headers stand in row ${above.length + 1}; what is above it is no record.`,
      });
    }),
    { numRuns: 30 },
  );
});
