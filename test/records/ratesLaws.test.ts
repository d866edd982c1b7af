import fc from 'fast-check';
import { opportunityColumns } from '../../src/records/columns';
import { plannedSegments } from '../../src/records/plannedSegments';
import { ratesBySegment } from '../../src/records/ratesBySegment';
import type { TextTable } from '../../src/records/table/textTable';

const header = ['Stage', 'Amount', 'Created Date', 'Close Date', 'Segment'];

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const oddly = (texts: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 6, arbitrary: texts }, { weight: 1, arbitrary: fc.constantFrom('', 'n/a', '31.12.2026') });

const row = fc.tuple(
  oddly(fc.constantFrom('Closed Won', 'Closed Lost', 'Negotiation', 'Closed - junk')),
  oddly(fc.integer({ min: 0, max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2))),
  oddly(day),
  oddly(day),
  oddly(fc.constantFrom('North', 'South', 'north', 'East')),
);
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

const report = (body: readonly (readonly string[])[]) => {
  const table: TextTable = { name: 'deals.csv', rows: [header, ...body] };
  return ratesBySegment(table, opportunityColumns(table, null));
};

test('every row that is not blank is counted once', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const { rowsRead, total, segments, setAside } = report(body);
      const aside = setAside.reduce((sum, { count }) => sum + count, 0);
      expect(total.won + total.lost + total.open + aside).toBe(rowsRead);
      expect(rowsRead).toBe(body.filter((cells) => cells.some((cell) => cell !== '')).length);
      for (const outcome of ['won', 'lost', 'open'] as const) {
        expect(segments.reduce((sum, segment) => sum + segment[outcome], 0)).toBe(total[outcome]);
      }
    }),
  );
});

test('the order of rows plays no part', () => {
  fc.assert(
    fc.property(
      rows.chain((body) => fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length }))),
      ([body, shuffled]) => {
        const figures = ({ segments, total, asOf, closedFrom }: ReturnType<typeof report>) => ({
          segments,
          total,
          asOf,
          closedFrom,
        });
        expect(figures(report(shuffled))).toEqual(figures(report(body)));
      },
    ),
  );
});

test('open and set-aside rows move no rate', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('Negotiation', 'Closed - junk'), (body, stage) => {
      const before = report(body).total;
      const after = report([...body, [stage, '', '', '', 'North']]).total;
      expect([after.closeRate, after.averageDealSize, after.cycleDays]).toEqual([
        before.closeRate,
        before.averageDealSize,
        before.cycleDays,
      ]);
    }),
  );
});

test('the segments of a plan share the goal whole, with rates that a plan takes', () => {
  const won = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }).map(String), fc.constantFrom('North', 'South', 'East'));
  fc.assert(
    fc.property(fc.array(won, { minLength: 1 }), fc.nat(50), (wins, lost) => {
      const body = wins.map(([value, segment]) => ['won', value, '2026-01-01', '2026-02-01', segment]);
      const losses = Array.from({ length: lost }, () => ['lost', '0', '', '', wins[0]?.[1] ?? '']);
      const segments = plannedSegments(report([...body, ...losses]));
      // Rounding of at most three quotients.
      expect(segments.reduce((sum, { shareOfGoal }) => sum + shareOfGoal, 0)).toBeCloseTo(1, 14);
      for (const { closeRate } of segments) expect(closeRate > 0 && closeRate <= 1).toBe(true);
    }),
  );
});
