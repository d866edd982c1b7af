import type { ConfidenceInputs } from '../../../src/plan/inputs/planInputs';
import {
  chosenBySegment,
  chosenCells,
  chosenQuota,
  chosenQuotaTotal,
} from '../../../src/plan/lines/quotas/chosenLines';
import { isReachable, multiplier } from '../../../src/plan/lines/quotas/multiplierLines';
import { pointProbability } from '../../../src/plan/lines/quotas/pointProbability';
import { quotaBlocks as allClosed, quotaOpportunities } from '../../../src/plan/lines/quotas/quotaLines';
import { pointWinProbability, winOpportunities, winProbability } from '../../../src/plan/lines/quotas/winQuotaLines';
import { yearOpportunities } from '../../../src/plan/lines/quotas/yearLines';
import { lineCells } from '../../support/lineCells';
import { portfolio } from '../../support/portfolio';

const confidence: ConfidenceInputs = { compared: [0.5, 0.8, 0.9], chosen: 0.8 };
const segment = { averageDealSize: 50_000, closeRate: 0.2, closeRateRecords: 200, dealSizeCv: 0.5 };
const quotaBlocks = [...allClosed, yearOpportunities];
const results = [
  ...quotaBlocks.flatMap(({ cells, total }) => [cells, total]),
  multiplier,
  isReachable,
  pointProbability,
  chosenCells,
  chosenBySegment,
  chosenQuota,
  chosenQuotaTotal,
  winOpportunities,
  winProbability,
  pointWinProbability,
];

test('a source of which nothing is asked owes nothing, without an error', () => {
  const inputs = portfolio({
    confidence,
    segments: [segment, { ...segment, closeRate: 0.3 }],
    wins: [
      [30, 12],
      [0, 0],
    ],
  });
  const cell = lineCells(results, inputs);
  const idle = { source: 1 };
  for (const level of [0, 1, 2, 3]) {
    expect(cell(multiplier, { ...idle, level })).toBe(1);
    for (const { cells } of quotaBlocks) expect(cell(cells, { ...idle, level })).toBe(0);
    expect(cell(winOpportunities, { ...idle, level })).toBe(0);
    // To make no win is certain.
    expect(cell(winProbability, { ...idle, level })).toBe(1);
    // All is asked of the other source, so the totals are its own.
    expect(cell(quotaOpportunities.total, { level })).toBe(cell(quotaOpportunities.cells, { level, source: 0 }));
  }
  expect(cell(chosenCells, { ...idle, segment: 0 })).toBe(0);
  expect(cell(chosenQuota, idle)).toBe(0);
  expect(cell(pointProbability, idle)).toBe(1);
  expect(cell(pointWinProbability, idle)).toBe(1);
});

test('a plan that is met already asks for nothing', () => {
  const inputs = { ...portfolio({ confidence, segments: [segment], wins: [[30]] }), expansionRevenue: 1e9 };
  const cell = lineCells(results, inputs);
  for (const { cells, total } of quotaBlocks) {
    expect(cell(cells, { level: 3, source: 0 })).toBe(0);
    expect(cell(total, { level: 3 })).toBe(0);
  }
  expect(cell(winOpportunities, { level: 3, source: 0 })).toBe(0);
  expect(cell(winProbability, { level: 3, source: 0 })).toBe(1);
  expect(cell(pointWinProbability, { source: 0 })).toBe(1);
});

test('a source that serves one of two segments owes nothing in the other', () => {
  const inputs = portfolio({
    confidence,
    segments: [segment, segment],
    wins: [
      [30, 0],
      [10, 20],
    ],
  });
  const cell = lineCells(results, inputs);
  expect(cell(chosenCells, { segment: 1, source: 0 })).toBe(0);
  expect(Number(cell(chosenCells, { segment: 0, source: 0 }))).toBeGreaterThan(150);
});

test('a confidence out of reach leaves blanks, and no total that would pass for one', () => {
  const doubtful = { ...segment, closeRateRecords: 3, closeRate: 0.1 };
  const inputs = portfolio({
    confidence: { compared: [0.5, 0.8, 0.9], chosen: 0.99 },
    segments: [segment, doubtful],
    wins: [
      [30, 0],
      [0, 400],
    ],
  });
  const cell = lineCells(results, inputs);
  expect(cell(isReachable, { level: 0, source: 1 })).toBe(true);
  expect(cell(isReachable, { level: 3, source: 1 })).toBe(false);
  expect(cell(isReachable, { level: 3, source: 0 })).toBe(true);
  for (const { cells, total } of quotaBlocks) {
    expect(cell(cells, { level: 3, source: 1 })).toBe('');
    expect(cell(total, { level: 3 })).toBe('');
    expect(cell(cells, { level: 3, source: 0 })).not.toBe('');
  }
  expect(cell(chosenQuota, { source: 1 })).toBe('');
  expect(cell(chosenQuotaTotal)).toBe('');
  expect(cell(chosenBySegment, { segment: 0 })).toBe('');
  // In wins there is always a number, since a rate is never 0 for sure; it is out of proportion.
  expect(Number(cell(winOpportunities, { level: 3, source: 1 }))).toBeGreaterThan(50_000);
});

test('cells of a source sum to its quota before rounding', () => {
  const inputs = portfolio({
    confidence,
    segments: [segment, { ...segment, closeRate: 0.3 }],
    wins: [
      [30, 12],
      [5, 9],
    ],
  });
  const cell = lineCells(results, inputs);
  for (const source of [0, 1]) {
    const sum = [0, 1].reduce((total, place) => total + Number(cell(chosenCells, { segment: place, source })), 0);
    const quota = Number(cell(chosenQuota, { source }));
    expect(quota).toBeGreaterThanOrEqual(sum - 1e-6);
    expect(quota - sum).toBeLessThan(1);
  }
});
