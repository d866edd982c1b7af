import { defineProcedure } from '../../src/core/metrics/defineMetric';
import { call, column } from './call';

const listed = defineProcedure({
  name: 'LISTED',
  group: 'Follow-up',
  says: 'The rows that it was given.',
  question: 'Which rows?',
  when: 'In this test.',
  params: {
    created: { kind: 'date', shape: 'list', says: 'day of creation' },
    stage: { kind: 'text', shape: 'list', says: 'stage, which may be blank', mayBeBlank: true },
    limit: { unit: {}, says: 'a number', single: true, optional: true, byDefault: 3 },
  },
  records: true,
  result: { kind: 'text', shape: 'table', says: 'what each row holds' },
  reason: 'it stands for functions of raw rows',
  compute: ({ created, stage }) => created.map((date, i) => [`${date}|${stage[i]}`]),
  examples: [],
  source: 'made up',
});

// Serial numbers: 1 January 2026 is 46023.
test('blank rows at the end, as an open range brings them, are no records', () => {
  const created = column('2026-01-01', '2026-01-02', '', '', '');
  expect(call(listed, created, column('won', '', '', '', ''))).toEqual([['46023|won'], ['46024|']]);
  expect(call(listed, [['2026-01-01', '', '']], [['won', '', '']], '')).toEqual([['46023|won']]);
});

test('a blank row in between is blank in every list, and the rows after it keep their numbers', () => {
  expect(call(listed, column('2026-01-01', '', '2026-01-02'), column('won', '', 'lost'))).toEqual([
    ['46023|won'],
    ['|'],
    ['46024|lost'],
  ]);
  expect(() => call(listed, column('2026-01-01', '', '', ''), column('', '', 'won', ''))).toThrow(
    'LISTED: created must be given, got a blank, row 3',
  );
});

test('a cell that cannot be read is named, before lengths are compared', () => {
  expect(() => call(listed, column('2026-01-01', 'soon'), column('won'))).toThrow(
    'LISTED: created must be a date, got "soon" (a date cell, or text such as 2026-01-31), row 2',
  );
});

test('columns of unequal length are refused', () => {
  expect(() => call(listed, column('2026-01-01', '2026-01-02'), column('won'))).toThrow(
    'LISTED: stage must have as many rows as created (2), got 1',
  );
  expect(() =>
    call(
      listed,
      [
        ['2026-01-01', '2026-01-02'],
        ['', ''],
      ],
      column('won', ''),
    ),
  ).toThrow('LISTED: created must be one row or one column, got a range of 2 rows and 2 columns');
});

test('a table that is all blank gives a blank', () => {
  expect(call(listed, column('', ''), column('', ''))).toBe('');
  expect(() => call(listed, '', '')).toThrow('LISTED: created must be given, got a blank');
});

test('the columns of a result may be of different kinds', () => {
  const [first] = call('FISCAL_PERIODS', '2026-01-01', '4-4-5') as unknown[][];
  expect(first).toEqual(['P1', new Date('2026-01-01'), new Date('2026-01-28'), 4]);
});
