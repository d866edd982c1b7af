import { readDate } from '../../src/functions/readDate';
import { sheetDates } from '../../src/functions/sheetDates';

// Serial numbers as a cell formatted as a number shows them: 1 January 2026 is 46023.
const NEW_YEAR = 46_023;
const berlin = sheetDates(() => 'Europe/Berlin');
const newYork = sheetDates(() => 'America/New_York');

test('an instant is the day that the spreadsheet shows, whatever the zone of the script', () => {
  expect(berlin.serialOf(new Date('2025-12-31T23:00:00Z'))).toBe(NEW_YEAR);
  expect(newYork.serialOf(new Date('2026-01-01T05:00:00Z'))).toBe(NEW_YEAR);
  expect(newYork.serialOf(new Date('2026-01-01T17:00:00Z'))).toBe(NEW_YEAR + 0.5);
});

test('days stay whole across the change to summer time', () => {
  // Berlin went to summer time on 29 March 2026: midnight is 23:00 UTC before and 22:00 UTC after.
  const before = berlin.serialOf(new Date('2026-03-28T23:00:00Z'));
  const after = berlin.serialOf(new Date('2026-03-29T22:00:00Z'));
  expect(after - before).toBe(1);
});

test('a serial number becomes the instant that reads so in the spreadsheet', () => {
  for (const dates of [berlin, newYork])
    for (const serial of [NEW_YEAR, NEW_YEAR + 0.25, 46_110, 46_111, 46_320])
      expect(dates.serialOf(dates.dateOf(serial))).toBe(serial);
});

test('the time zone is asked for once, and only where there is a date', () => {
  let asked = 0;
  const dates = sheetDates(() => {
    asked++;
    return 'UTC';
  });
  expect(readDate('2026-01-01', dates)).toBe(NEW_YEAR);
  expect(asked).toBe(0);
  dates.serialOf(new Date(0));
  dates.serialOf(new Date(1e12));
  expect(asked).toBe(1);
});

test.each([
  ['2026-01-01', NEW_YEAR],
  [' 2026-01-01 ', NEW_YEAR],
  ['2026-01-01T06:00', NEW_YEAR + 0.25],
  ['2026-01-01 18:00:00', NEW_YEAR + 0.75],
  ['2026-01-01T00:00:00Z', NEW_YEAR + 1 / 24],
  ['2026-01-01T00:00:00+01:00', NEW_YEAR],
  ['2026-01-01T00:00:00.000-0500', NEW_YEAR + 0.25],
  ['1899-12-31', 1],
])('%s in Berlin is %d', (text, serial) => {
  expect(readDate(text, berlin)).toBeCloseTo(serial, 9);
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '01/02/2026',
  'soon',
  '2026-01-01T25:00',
  46_023,
  true,
  new Date(Number.NaN),
])('%s is no date', (raw) => {
  expect(() => readDate(raw, berlin)).toThrow('must be a date');
});
