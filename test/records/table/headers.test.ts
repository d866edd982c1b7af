import { headerKeys } from '../../../src/records/mapping/headerKeys';
import { headerNames } from '../../../src/records/table/headerNames';
import { RowGate } from '../../../src/records/table/rowGate';

test('each name means one column', () => {
  expect(headerNames(['Amount', ' ', 'Amount', 'Amount (2)', 2024, 'Amount'])).toEqual([
    'Amount',
    'column 2',
    'Amount (2)',
    'Amount (2) (2)',
    '2024',
    'Amount (3)',
  ]);
});

test('a thousand headers of the same name take no time to speak of', () => {
  expect(headerNames(Array<string>(20_000).fill('A'))[19_999]).toBe('A (20000)');
});

test.each([
  ['Deal - Value (EUR)', ['dealvalueeur', 'valueeur', 'dealvalue', 'value']],
  ['Opportunity: Created Date', ['opportunitycreateddate', 'createddate']],
  ['(Do Not Modify) Opportunity', ['opportunity']],
  ['Opportunity_Est. revenue', ['opportunityestrevenue', 'estrevenue']],
  ['Lead Source', ['leadsource']],
  ['Organization - Owner', ['organizationowner']],
  ['Erstellt am', ['erstelltam']],
  ['Créé le', ['creele']],
  ['%', []],
])('%s is looked up as %j', (header, keys) => {
  expect(headerKeys(header)).toEqual(keys);
});

test('rows of records and the rest', () => {
  const gate = new RowGate(['Id', 'Stage', 'Amount', 'Created', '', null]);
  expect(gate.judge(['1', 'Won', 5, 45_000, '', ''])).toBe('record');
  expect(gate.judge(['1', 'Won'])).toBe('record');
  expect(gate.judge(['', ' ', null])).toBe('blank');
  expect(gate.judge([])).toBe('blank');
  expect(gate.judge(['Id', 'Stage', 'Amount', 'Created'])).toEqual({ reason: 'the header again', text: 'Id' });
  expect(gate.judge(['1', 'Won', 5, 45_000, 'x'])).toEqual({ reason: 'more cells than headers', text: 'x' });
  expect(gate.judge(['', '', 0, ''])).toEqual({ reason: 'one cell alone', text: '0' });
  expect(new RowGate(['Stage', 'Amount']).judge(['Won'])).toBe('record');
});
