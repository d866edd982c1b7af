import { costsOf } from '../../../src/records/analyses/costsOf';

test('reads names and amounts, with or without a header row, from texts and from numbers', () => {
  expect(
    costsOf({
      name: 'costs.csv',
      rows: [
        ['Campaign', 'Note', 'Cost'],
        ['Fair', 'hall 3', '$12,500.50'],
        ['', '', ''],
        ['Web', '', '1.234,56 EUR'],
        ['Fair', 'stand', 500],
      ],
    }),
  ).toEqual({ Fair: 13_000.5, Web: 1234.56 });
  expect(costsOf({ name: 'costs.csv', rows: [['Fair', 12]] })).toEqual({ Fair: 12 });
});

test.each([
  [[['Fair', 'much']], 'costs, row 2: "much" is no amount. A row holds a name and what it cost.'],
  [[['Fair', '-5']], 'costs, row 2: "-5" is no amount. A row holds a name and what it cost.'],
  [[['Fair']], 'costs, row 2: "Fair" is no amount. A row holds a name and what it cost.'],
])('refuses %j', (rows, message) => {
  expect(() => costsOf({ name: 'costs', rows: [['Name', 'Cost'], ...rows] })).toThrow(message);
});
