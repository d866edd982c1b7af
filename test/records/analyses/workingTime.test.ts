import fc from 'fast-check';
import { workingTime } from '../../../src/records/analyses/workingTime';
import { dayOfIso } from '../dayOfIso';

// 2026-03-06 is a Friday.
const [friday, monday] = [dayOfIso('2026-03-06'), dayOfIso('2026-03-09')];

test.each([
  ['from Friday to Monday', [], friday, monday, 1],
  ['over a whole weekend', [], friday + 1, monday, 0],
  ['from Friday 16:00 to Monday 10:00', [], friday + 16 / 24, monday + 10 / 24, 18 / 24],
  ['over a Monday that is off', [monday], friday, monday + 1, 1],
  ['over a holiday that is a Sunday anyhow', [monday - 1], friday, monday + 1, 2],
  ['over a holiday that is named twice', [monday, monday], friday, monday + 1, 1],
  ['over 52 weeks', [], friday, friday + 364, 260],
])('%s', (_, holidays, from, to, days) => {
  expect(workingTime(holidays)(from, to)).toBeCloseTo(days, 9);
});

test('it is never more than the time that passes, adds up, and is what counting day by day gives', () => {
  const day = fc.integer({ min: 15_000, max: 25_000 });
  fc.assert(
    fc.property(day, fc.nat(400), fc.array(day, { maxLength: 20 }), (from, length, holidays) => {
      const between = workingTime(holidays);
      const days = Array.from({ length }, (_, i) => from + i);
      const isWorked = (each: number) =>
        ![0, 6].includes(new Date(each * 86_400_000).getUTCDay()) && !holidays.includes(each);
      expect(between(from, from + length)).toBe(days.filter(isWorked).length);
    }),
  );
});
