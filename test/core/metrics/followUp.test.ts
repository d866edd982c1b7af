import { call, column } from '../../functions/call';
import { fixtureRows } from '../../support/fixtureRows';

const AS_OF = '2026-03-10';

/** A remission of so many weeks, told as a lead that was contacted after so many days, or watched for so many. */
const dateBefore = (days: number) => new Date(Date.parse(AS_OF) - days * 86_400_000);
const remissions = fixtureRows('survival', 'remissions.csv').map(({ weeks, relapsed }) => {
  const days = Number(weeks);
  const contacted = relapsed === '1';
  const created = dateBefore(contacted ? days + 1 : days);
  return { created, contact: contacted ? new Date(created.getTime() + days * 86_400_000) : '' };
});
const [created, contacts] = [
  column(...remissions.map((row) => row.created)),
  column(...remissions.map(({ contact }) => contact)),
];

test.each(fixtureRows('survival', 'contacted.csv').map(({ limit, share }) => [Number(limit), Number(share)]))(
  'SLA_COMPLIANCE of the 6-MP arm at %d is %d, as R has it',
  (limit, share) => {
    expect(Math.abs((call('SLA_COMPLIANCE', created, contacts, AS_OF, limit) as number) - share)).toBeLessThan(1e-14);
  },
);

test('SLA_COMPLIANCE throws where nobody has been observed up to the limit', () => {
  expect(() => call('SLA_COMPLIANCE', created, contacts, AS_OF, 36)).toThrow(
    'SLA_COMPLIANCE: no lead has been observed for limit_days, 36, by as_of: the longest for 35',
  );
});

test('a lead of this morning is not late, one created or contacted later is not there yet', () => {
  const leads = column('2026-03-02', '2026-03-02', '2026-03-10', '2026-03-11');
  expect(call('SLA_COMPLIANCE', leads, column('2026-03-03', '', '', ''), AS_OF)).toBe(0.5);
  expect(call('SLA_COMPLIANCE', leads, column('2026-03-03', '2026-03-12', '', '2026-03-12'), AS_OF)).toBe(0.5);
  expect(call('SLA_STATUS', leads, column('2026-03-03', '2026-03-12', '', '2026-03-12'), AS_OF)).toEqual(
    column('met', 'breached', 'due', 'due'),
  );
});

test('days are elapsed where both have a time of day, whole where one has none', () => {
  const created = column('2026-03-02 17:00', '2026-03-02 17:00', '2026-03-02', '2026-03-02 10:10');
  const contact = column('2026-03-05 17:00', '2026-03-05 17:01', '2026-03-05 17:01', '2026-03-05 10:10');
  expect(call('SLA_STATUS', created, contact, AS_OF)).toEqual(column('met', 'breached', 'met', 'met'));
  expect(call('SLA_COMPLIANCE', created, contact, AS_OF)).toBe(0.75);
});

test('a contact before its lead is refused with its row, on the same day only where both times say so', () => {
  const leads = column('2026-03-02', '2026-03-03 12:00');
  const refused = 'first_contact must not be before created, row 2';
  expect(() => call('SLA_COMPLIANCE', leads, column('', '2026-03-03 11:00'), AS_OF)).toThrow(refused);
  expect(() => call('SLA_STATUS', leads, column('', '2026-03-02'), AS_OF)).toThrow(refused);
  expect(call('SLA_STATUS', leads, column('', '2026-03-03'), AS_OF)).toEqual(column('breached', 'met'));
});

test('nobody at all has no share', () => {
  expect(call('SLA_COMPLIANCE', column('', ''), column('', ''), AS_OF)).toBe('');
  expect(call('SLA_COMPLIANCE', column('2026-03-11'), column(''), AS_OF)).toBe('');
});
