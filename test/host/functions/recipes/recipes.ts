import { expectedCloses, lagCurve } from './expectedCloses';
import { incentiveConflict } from './incentiveConflict';
import { leastCost } from './leastCost';
import { opportunitiesFromRecords } from './opportunitiesFromRecords';
import { opportunitiesKnownRate } from './opportunitiesKnownRate';
import { expectedPayout, payout } from './payout';
import type { Recipe } from './recipe';
import { sourceMultiplier } from './sourceMultiplier';

const segments = [
  { quota: 120, dealSize: 20000, a: 30.5, b: 90.5 },
  { quota: 300, dealSize: 6000, a: 12.5, b: 61.5 },
  { quota: 45, dealSize: 55000, a: 8.5, b: 20.5 },
];
const levers = [
  { cost: 3, bound: 0.2 },
  { cost: 1, bound: 0.1 },
  { cost: 2, bound: 0.15 },
];
const overwritten = {
  name: 'overwritten formulas',
  cells: { A1: '=1+1', A2: 7, A3: '=A1', A4: 8, B1: '=SUMPRODUCT(1-ISFORMULA(A1:A4))' },
  result: 'B1',
  expected: 2,
  tolerance: 0,
};

/** The plan's native formulas for its hard parts, on cases across their ranges. */
export const recipes: readonly Recipe[] = [
  opportunitiesKnownRate(1, 0.001, 0.5),
  opportunitiesKnownRate(1, 1, 0.99),
  opportunitiesKnownRate(7, 0.22, 0.8),
  opportunitiesKnownRate(40, 0.25, 0.9),
  opportunitiesKnownRate(500, 0.6, 0.95),
  opportunitiesFromRecords(1, 0.2, 5, 0.5),
  opportunitiesFromRecords(10, 0.25, 400, 0.8),
  opportunitiesFromRecords(60, 0.3, 50, 0.9),
  opportunitiesFromRecords(200, 0.1, 5000, 0.95),
  sourceMultiplier(segments, { target: 1500000, confidence: 0.8, cv: 0.5 }),
  sourceMultiplier(segments, { target: 1500000, confidence: 0.3, cv: 0.5 }),
  ...expectedCloses(),
  lagCurve(2),
  lagCurve(9.5),
  ...[0, 0.49, 0.5, 0.8, 1, 1.3, 1.5, 2].map(payout),
  expectedPayout(1, 0.2),
  expectedPayout(0.6, 0.35),
  incentiveConflict(0, 0.15, 0.2),
  incentiveConflict(0.4, 0.15, 0.2),
  leastCost(levers, 0.2),
  leastCost(levers, 0.35),
  overwritten,
];
