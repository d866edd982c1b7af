import fc from 'fast-check';
import { suggestMapping } from '../../../src/records/mapping/suggestMapping';
import type { Opportunity } from '../../../src/records/opportunity';
import { opportunityReader } from '../../../src/records/read/opportunities/opportunityReader';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import type { Cell } from '../../../src/records/table/cell';
import { dayOfIso } from '../dayOfIso';

const headers = [
  'Record ID',
  'Deal Stage',
  'Amount',
  'Create Date',
  'Close Date',
  'Last Modified',
  'Source',
  'Entered Proposal',
];
// A mapping that holds whatever the first rows are: the laws are about reading.
const clean: readonly Cell[] = ['x', 'Won', '5', '2024-01-01', '2024-01-02', '2024-01-02', 'Web', '2024-01-01'];
const mapping = suggestMapping({ name: 'deals.csv', rows: [headers, clean] });
const asOf = dayOfIso('2024-06-30');

const dates = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .chain((date) => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return fc.constantFrom<Cell>(
      date.toISOString().slice(0, 10),
      date.toISOString(),
      `${month}/${day}/${year}`,
      `${day}.${month}.${year}`,
      `${day}/${month}/${year} 10:15 PM`,
      date.getTime() / 86_400_000 + 25_569,
      '00/00/0000',
      '',
    );
  });
const garbled: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '=1+1',
    '-',
    'n/a',
    '1.2.3.4',
    '((5))',
    '99/99/9999',
    '__proto__',
    'constructor',
    '\0',
    '1'.repeat(500),
  ),
);
const oddly = (cells: fc.Arbitrary<Cell>, weight = 8): fc.Arbitrary<Cell> =>
  fc.oneof({ weight, arbitrary: cells }, { weight: 1, arbitrary: garbled });

const row: fc.Arbitrary<readonly Cell[]> = fc
  .tuple(
    oddly(fc.integer({ min: 1, max: 12 }).map(String)),
    oddly(fc.constantFrom('Closed Won', 'Closed Lost', 'Proposal', 'Closed - junk', 'won', '')),
    oddly(
      fc.oneof(fc.integer({ min: -9, max: 9999 }), fc.constantFrom('1,234', '1.234', '1.234,50', '$5', '(3)', '0', '')),
    ),
    oddly(dates),
    oddly(dates),
    oddly(dates),
    oddly(fc.constantFrom('Web', 'Partner', '')),
    oddly(dates),
  )
  .chain((cells) => fc.constantFrom<readonly Cell[]>(cells, [...cells, 'slipped'], cells.slice(0, 4), []));
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');
const filled = (body: readonly (readonly Cell[])[]): number => body.filter((cells) => !cells.every(isBlank)).length;
const read = (body: readonly (readonly Cell[])[]) =>
  readOpportunities({ name: 'deals.csv', rows: [headers, ...body] }, { asOf, mapping });
const setAsideCount = (setAside: readonly { readonly count: number }[]): number =>
  setAside.reduce((sum, { count }) => sum + count, 0);

/** What a record holds beside the place that it stands at, as text: to compare lists whatever their order. */
const contents = (records: readonly Opportunity[]): readonly string[] =>
  records.map((record) => JSON.stringify({ ...record, row: 0 })).sort();

test('whatever the cells hold, every row that is not blank is a record or set aside, once', () => {
  fc.assert(
    fc.property(rows, (body) => {
      fc.pre(filled(body) > 0);
      const result = read(body);
      expect(result.rows).toBe(filled(body));
      expect(result.records.length + setAsideCount(result.setAside)).toBe(result.rows);
      const leads = readLeads(
        { name: 'leads.csv', rows: [headers, ...body] },
        { asOf, mapping: { ...mapping, kind: 'leads' } },
      );
      expect(leads.records.length + setAsideCount(leads.setAside)).toBe(filled(body));
      for (const { records, setAside, everySetAside } of [result, leads]) {
        const every = [...everySetAside];
        for (const { reason, count } of setAside)
          expect(every.filter((each) => each.reason === reason)).toHaveLength(count);
        const places = [...records.map(({ row }) => row), ...every.map(({ row }) => row)];
        expect([every.length, new Set(places).size]).toEqual([setAsideCount(setAside), places.length]);
        // Rows count from the header row, which is 1.
        for (const place of places) expect(body[place - 2]?.every(isBlank)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('a record holds finite numbers, whole days and nothing that happened after as-of', () => {
  fc.assert(
    fc.property(rows, (body) => {
      fc.pre(filled(body) > 0);
      for (const record of read(body).records) {
        const { created, closed, lastActivity, value, outcome, expectedClose, stageDays } = record;
        const days = [created, closed, lastActivity, ...Object.values(stageDays)].filter((day) => day !== null);
        for (const day of days) expect(Number.isInteger(day) && day <= asOf).toBe(true);
        expect(value === null || (Number.isFinite(value) && value !== 0)).toBe(true);
        if (outcome === 'open') expect(closed).toBeNull();
        else expect(expectedClose).toBeNull();
        if (closed !== null && created !== null) expect(closed).toBeGreaterThanOrEqual(created);
      }
    }),
  );
});

test('the same rows in another order are the same records, set aside for the same reasons', () => {
  fc.assert(
    fc.property(
      rows.chain((body) => fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length }))),
      ([body, shuffled]) => {
        fc.pre(filled(body) > 0);
        const [one, other] = [read(body), read(shuffled)];
        expect(contents(other.records)).toEqual(contents(one.records));
        expect(other.setAside.map(({ reason, count }) => [reason, count])).toEqual(
          one.setAside.map(({ reason, count }) => [reason, count]),
        );
      },
    ),
  );
});

test('rows that come block by block are read as the whole table is', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9 }), (body, size) => {
      fc.pre(filled(body) > 0);
      const reader = opportunityReader({ name: 'deals.csv', headers }, mapping, { asOf });
      for (let from = 0; from < body.length; from += size) reader.add(body.slice(from, from + size));
      expect(reader.finish()).toEqual(read(body));
    }),
  );
});

test('each id stands once among the records', () => {
  fc.assert(
    fc.property(rows, (body) => {
      fc.pre(filled(body) > 0);
      const ids = read(body).records.flatMap(({ id }) => (id === '' ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('a mapping is found, or refused in words, whatever the table holds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(garbled, { maxLength: 6 }), { maxLength: 12 }), (table) => {
      let message = '';
      try {
        readOpportunities({ name: 'deals.csv', rows: table }, { asOf });
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message === '' || message.startsWith('deals.csv: ')).toBe(true);
    }),
  );
});
