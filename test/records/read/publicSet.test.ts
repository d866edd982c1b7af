import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../../host/csv/decodeText';
import { readCsv } from '../../../host/csv/readCsv';
import { opportunityBlocks } from '../../../src/records/blocks/opportunityBlocks';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { crmSalesOpportunities } from '../../support/crmSalesOpportunities';
import { dayOfIso } from '../dayOfIso';

const folder = crmSalesOpportunities();
const withData = folder === null ? test.skip : test;
const table = (name: string) => ({
  name,
  rows: readCsv(decodeText(readFileSync(join(folder ?? '', name)), name), name),
});
const counts = ({ records }: ReturnType<typeof readOpportunities>) =>
  ['won', 'lost', 'open'].map((outcome) => records.filter((record) => record.outcome === outcome).length);

// Figures: the data set's own README and dictionary, counted again with awk over sales_pipeline.csv.
withData('the public data set: every row is a record, at the true figures', () => {
  const read = readOpportunities(table('sales_pipeline.csv'), { asOf: { lastDayUpTo: dayOfIso('2026-01-01') } });
  expect([read.rows, read.asOf, read.setAside]).toEqual([8800, dayOfIso('2017-12-31'), []]);
  expect(counts(read)).toEqual([4238, 2473, 2089]);
  const won = read.records.filter(({ outcome }) => outcome === 'won');
  const revenue = won.reduce((sum, { value }) => sum + (value ?? 0), 0);
  // Mean 2,360.91, rounded to cents there.
  expect(revenue / won.length).toBeCloseTo(2360.91, 2);
  const days = won.reduce((sum, { created, closed }) => sum + ((closed ?? 0) - (created ?? 0)), 0);
  expect(days / won.length).toBeCloseTo(51.8, 1);
});

withData('as known on 2017-09-30, with the office of each agent as the segment', () => {
  const { name, rows } = table('sales_pipeline.csv');
  const join = table('sales_teams.csv');
  const reader = opportunityBlocks({ name, join, asOf: dayOfIso('2017-09-30'), by: 'regional_office' });
  reader.add(rows);
  const read = reader.finish();
  // 2,409 open rows that have a date, and the 500 that have none; awk counts 1,165 rows created later.
  expect(counts(read)).toEqual([3042, 1684, 2409 + 500]);
  expect(read.setAside.map(({ reason, count }) => [reason, count])).toEqual([['created after as-of', 1165]]);
  expect([...new Set(read.records.map(({ tags }) => tags.group))].sort()).toEqual(['Central', 'East', 'West']);
});
