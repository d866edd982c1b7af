import { defineProcedure } from '../../src/core/metrics/defineMetric';
import { call, column } from './call';

test('a row without arguments stays blank', () => {
  expect(call('CLOSE_RATE', column(3, '', 1), column(1, '', 3))).toEqual([[0.75], [''], [0.25]]);
  expect(call('REQUIRED_WINS', column('', 200), 100)).toEqual([[''], [2]]);
});

test('a row with some of them throws and says which is missing where', () => {
  expect(() => call('CLOSE_RATE', column(3, 2), column(1, ''))).toThrow(
    'CLOSE_RATE: lost must be given, got a blank, row 2',
  );
});

test('a blank where one value is needed throws', () => {
  expect(() => call('CLOSE_RATE', '', '')).toThrow('CLOSE_RATE: won must be given, got a blank');
  expect(() => call('REQUIRED_WINS', column(1, 2), '')).toThrow(
    'REQUIRED_WINS: average_deal_size must be given, got a blank',
  );
});

test('a blank optional argument means its default', () => {
  expect(call('LEADS_NEEDED', 100, 10, 0.5, '', 'up')).toBe(20);
  expect(call('LEADS_NEEDED', 100, 10, 0.5, undefined, undefined)).toBe(20);
  expect(call('LEADS_NEEDED', 100, 10, 0.5, null, '')).toBe(20);
  expect(call('MARKETING_QUOTA', 1000, 100, 0.5, '', '', 'up')).toBe(20);
});

test('a list that is all blank gives a blank, one with gaps throws', () => {
  expect(call('OVERALL_RATE', column('', ''))).toBe('');
  expect(() => call('OVERALL_RATE', column(0.5, '', 0.2))).toThrow(
    'OVERALL_RATE: stage_rates must be given, got a blank, row 2',
  );
});

test('nothing over nothing is a blank, something over nothing throws', () => {
  expect(call('COST_PER', column(0, 0), column(0, 4))).toEqual([[''], [0]]);
  expect(() => call('COST_PER', column(0, 5), column(0, 0))).toThrow(
    'COST_PER: count must be above 0 where spend is, got 0, row 2',
  );
});

const daysToContact = defineProcedure({
  name: 'DAYS_TO_CONTACT',
  group: 'Follow-up',
  says: 'Days until somebody called.',
  question: 'How long?',
  when: 'In this test.',
  params: {
    created: { kind: 'date', says: 'day of creation' },
    firstContact: { kind: 'date', says: 'day of first contact, blank where there was none', mayBeBlank: true },
  },
  result: { unit: { day: 1 }, says: 'days, -1 where there was no contact' },
  reason: 'it stands for functions of raw rows',
  compute: ({ created, firstContact }) => (firstContact === '' ? -1 : Number(firstContact) - Number(created)),
  examples: [],
  source: 'made up',
});

test('a blank that is an answer of its own is passed on, and does not count among the blanks of a row', () => {
  const created = column('2026-01-01', '2026-01-02', '');
  expect(call(daysToContact, created, column('2026-01-04', '', ''))).toEqual([[3], [-1], ['']]);
  expect(call(daysToContact, '2026-01-01', column('2026-01-04', ''))).toEqual([[3], [-1]]);
  expect(() => call(daysToContact, column('2026-01-01', ''), column('', '2026-01-04'))).toThrow(
    'DAYS_TO_CONTACT: created must be given, got a blank, row 2',
  );
});
