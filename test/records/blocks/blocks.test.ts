import fc from 'fast-check';
import { leadBlocks } from '../../../src/records/blocks/leadBlocks';
import { opportunityBlocks } from '../../../src/records/blocks/opportunityBlocks';
import { dealRows } from '../../support/dealRows';
import { tableOf } from '../tableOf';

const read = (blocks: readonly (readonly (readonly string[])[])[], by?: string) => {
  const reader = opportunityBlocks({ name: 'deals.csv', asOf: 20_500, ...(by === undefined ? {} : { by }) });
  for (const block of blocks) reader.add(block);
  return reader.finish();
};

test('however the rows are cut into blocks, the same is read', () => {
  // More rows than the mapping looks at, so that some blocks come after it is made.
  const [header = [], ...body] = dealRows();
  const again = body.map(([id, ...others]) => [`${id}b`, ...others]);
  const rows = [header, ...body, ...again];
  const whole = read([rows]);
  expect(whole.rows).toBe(2 * body.length);
  fc.assert(
    fc.property(fc.array(fc.nat(rows.length), { maxLength: 6 }), (cuts) => {
      const ends = [...cuts, rows.length].sort((a, b) => a - b);
      const blocks = ends.map((end, place) => rows.slice(ends[place - 1] ?? 0, end));
      expect(read(blocks)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('a column to split by can be named by its header or by what it means', () => {
  const { rows } = tableOf(['Deal ID,Deal Stage,Amount,Lead Source', '1,Won,5,Web', '2,Lost,,Fair']);
  const groups = (by: string) => read([rows], by).records.map(({ tags }) => tags.group);
  expect(groups('lead source')).toEqual(['Web', 'Fair']);
  expect(groups('source')).toEqual(['Web', 'Fair']);
  expect(() => groups('region')).toThrow(
    'deals.csv: there is no column named region. Its columns are Deal ID, Deal Stage, Amount, Lead Source',
  );
});

describe('a table that is joined', () => {
  const lines = ['Deal ID,Deal Stage,Owner,Region', '1,Won,Ann,N', '2,Lost,Bob,S', '3,Lost,Cid,S'];
  const joined = (others: readonly string[], on?: string) => {
    const join = { ...tableOf(others, 'teams.csv'), ...(on === undefined ? {} : { on }) };
    const reader = opportunityBlocks({ name: 'deals.csv', asOf: 20_500, join });
    reader.add(tableOf(lines).rows);
    return reader.finish();
  };
  const remarksOn = (...given: Parameters<typeof joined>) =>
    joined(...given)
      .remarks.filter(({ code }) => code.startsWith('join'))
      .map(({ text }) => text);

  test('says on which column, and how many rows it does not match', () => {
    expect(remarksOn(['Region,Owner,Team', 'N,Ann,A', 'X,Bob,B'])).toEqual([
      'deals.csv and teams.csv share Owner, Region: joined on Owner, which most rows match. For another: give both the ' +
        'same header, or --with "teams.csv:COLUMN=ITS COLUMN" to calibrate.',
      'teams.csv: 2 of 3 rows of deals.csv matched on Owner = Owner; the others are blank in its columns.',
    ]);
    expect(remarksOn(['Person,Team', 'Ann,A', 'Bob,B', 'Cid,B'], 'Owner=Person')).toEqual([]);
  });

  test('that matches nothing is refused', () => {
    expect(() => joined(['Owner,Team', '17,A', '18,B'])).toThrow(
      'teams.csv: 0 of 3 rows of deals.csv matched on Owner = Owner. Say which two columns hold the same: ' +
        'give both the same header, or --with "teams.csv:COLUMN=ITS COLUMN" to calibrate',
    );
  });
});

test('leads are split by the column that means the same as that of the opportunities', () => {
  const { rows } = tableOf(['Deal ID,Deal Stage,Amount,Lead Source', '1,Won,5,Web']);
  const { mapping } = read([rows], 'Lead Source');
  const groups = (...lines: readonly string[]) => {
    const reader = leadBlocks({ name: 'leads.csv', asOf: 20_500, besides: mapping });
    reader.add(tableOf(lines).rows);
    return reader.finish().records.map(({ tags }) => tags.group);
  };
  expect(groups('Lead Status,Create Date,Original Source', 'New,2024-01-01,Web')).toEqual(['Web']);
  expect(groups('Lead Status,Create Date,Owner', 'New,2024-01-01,Ann')).toEqual([undefined]);
});
