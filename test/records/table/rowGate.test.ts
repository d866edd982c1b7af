import { RowGate } from '../../../src/records/table/rowGate';

const gate = new RowGate(['Stage', 'Amount', 'Created', 'Closed', 'Owner']);

test.each([
  [['Total', '41'], 'Total'],
  [['Grand Total', '1,234'], 'Grand Total'],
  [['', 'Subtotal', '5'], 'Subtotal'],
  [['Total (41 records)', '900'], 'Total (41 records)'],
  [['Gesamtsumme', '5', ''], 'Gesamtsumme'],
])('a line of totals is no record: %j', (row, text) => {
  expect(gate.judge(row)).toEqual({ reason: 'a line of totals', text });
});

test.each([
  [['Won', '41', '', '', '']],
  // A deal of Total Energies, and a row that is filled like any other.
  [['Won', '5', '2025-01-01', '', 'Total Energies']],
  [['Total', '5', '2025-01-01', '2025-02-01', 'Ada']],
  [['Totally new stage of a long name', '5', '', '', '']],
])('a record is one: %j', (row) => {
  expect(gate.judge(row)).toBe('record');
});
