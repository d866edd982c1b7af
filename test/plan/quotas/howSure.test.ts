import { howSure } from '../../../src/plan/lines/quotas/howSure';
import { bareSkew } from '../../../src/plan/lines/quotas/sourceSkew';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';
import { portfolio } from '../../support/portfolio';
import { levels, madeBy } from './madeBy';

const confidence = { compared: [0.5, 0.8, 0.9], chosen: 0.95 } as const;
const small = { averageDealSize: 18_000, closeRate: 0.24, closeRateRecords: 412, dealSizeCv: 0.5 };
const middle = { averageDealSize: 52_000, closeRate: 0.21, closeRateRecords: 236, dealSizeCv: 0.6 };
const large = { averageDealSize: 165_000, closeRate: 0.17, closeRateRecords: 71, dealSizeCv: 0.8 };

/** A source of the example, its large deals larger and fewer. */
const withDeals = (averageDealSize: number) => ({
  segments: [small, middle, { ...large, averageDealSize }],
  wins: [[16, 12.7, 704_700 / averageDealSize]],
});
const alone = (wins: number, ofSegment: object = {}) => ({
  segments: [{ ...middle, closeRateRecords: 200, ...ofSegment }],
  wins: [[wins]],
});

/** How far quotas are off, at worst, and what the line says. */
function judged(given: ReturnType<typeof withDeals>) {
  const cell = lineCells([howSure, bareSkew], portfolio({ ...given, confidence }));
  const off = madeBy(0, given).map((made, level) => Math.abs(made - (levels[level] ?? 0)));
  return { says: cell(howSure, { source: 0 }), worst: Math.max(...off) };
}

test.each([
  ['large deals as in the example', withDeals(165_000)],
  ['four of 165,000 become one of 500,000', withDeals(480_000)],
  ['four wins, deals of many sizes', alone(4, { dealSizeCv: 0.9 })],
  ['one win', alone(1, { dealSizeCv: 0.4 })],
  ['ninety wins, sizes far apart', alone(90, { dealSizeCv: 2 })],
])('as asked, within .04: %s', (_, given) => {
  const { says, worst } = judged(given);
  expect(says).toBe('as asked');
  expect(worst).toBeLessThanOrEqual(0.04);
});

test.each([
  ['less than one deal of a million', withDeals(1_000_000)],
  ['a third of a deal of three millions', withDeals(3_000_000)],
  ['a fourteenth of a deal of ten millions', withDeals(10_000_000)],
  ['a quarter of a win', alone(0.25)],
  ['a quarter of a win, deals nearly alike', alone(0.25, { dealSizeCv: 0.1 })],
  ['a dozen wins, sizes far apart', alone(12, { dealSizeCv: 2 })],
])('rough, beyond .04: %s', (_, given) => {
  const { says, worst } = judged(given);
  expect(says).toBe('rough');
  expect(worst).toBeGreaterThan(0.04);
});

test('every source of the example is as asked; one that owes nothing is, too', () => {
  const inputs = exampleInputs();
  const sources = inputs.sources.map((source, i) => (i === 3 ? { ...source, contribution: {} } : source));
  const cell = lineCells([howSure], { ...inputs, sources });
  for (const source of [0, 1, 2, 3]) expect(cell(howSure, { source })).toBe('as asked');
});

test('a plan of a thousand, less than one win, is rough', () => {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment) => ({ ...segment, openingPipeline: 0 }));
  // Clients, inbound demand and nurturing bring 11,600,000.
  const cell = lineCells([howSure], { ...inputs, segments, revenueGoal: 11_601_000 });
  expect(cell(howSure, { source: 0 })).toBe('rough');
});
