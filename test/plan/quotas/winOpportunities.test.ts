import { opportunitiesForConfidence } from '../../../src/core/metrics/opportunitiesForConfidence';
import { probabilityOfTarget } from '../../../src/core/metrics/probabilityOfTarget';
import type { ConfidenceInputs } from '../../../src/plan/inputs/planInputs';
import { pointQuota } from '../../../src/plan/lines/quotas/quotaLines';
import { pointWinProbability, winOpportunities, winProbability } from '../../../src/plan/lines/quotas/winQuotaLines';
import { computedValues } from '../../support/computedValues';
import { lineCells } from '../../support/lineCells';
import { portfolio } from '../../support/portfolio';

const wins = [1, 2, 3, 7, 20, 168, 600, 2000];
const rates = [0.01, 0.05, 0.2, 0.5, 0.8];
const records = [5, 12, 30, 100, 400, 2000, 50_000];
const usual: ConfidenceInputs = { compared: [0.5, 0.8, 0.9], chosen: 0.95 };
const between: ConfidenceInputs = { compared: [0.6, 0.7, 0.85], chosen: 0.75 };

interface Asked {
  readonly winsNeeded: number;
  readonly closeRate: number;
  readonly historyOpportunities: number;
}
const fewestFor = (given: Asked & { readonly confidence: number }): number =>
  Number(opportunitiesForConfidence.compute(given));
const chanceOf = (given: Asked & { readonly opportunities: number }): number =>
  Number(computedValues(probabilityOfTarget, { ...given })[0]);

interface Miss {
  readonly wins: number;
  readonly rate: number;
  readonly records: number;
  readonly confidence: number;
  readonly found: number;
  readonly fewest: number;
}

/** One segment, a source for each number of wins. */
function missesOf(
  rate: number,
  history: number,
  confidence: ConfidenceInputs,
  counts: readonly number[],
): readonly Miss[] {
  const segments = [{ averageDealSize: 1000, closeRate: rate, closeRateRecords: history, dealSizeCv: 0 }];
  const inputs = portfolio({ confidence, segments, wins: counts.map((count) => [count]) });
  const cell = lineCells([winOpportunities], inputs);
  return counts.flatMap((winsNeeded, source) =>
    [...confidence.compared, confidence.chosen].flatMap((level, i) => {
      const found = Number(cell(winOpportunities, { level: i, source }));
      const fewest = fewestFor({
        winsNeeded,
        closeRate: rate,
        confidence: level,
        historyOpportunities: history,
      });
      return found === fewest ? [] : [{ wins: winsNeeded, rate, records: history, confidence: level, found, fewest }];
    }),
  );
}

// Each rate with each history, for one of the eight numbers of wins in turn; all 2,240 of them, looked at once, agree as well.
test('in wins, a source with one segment gets the number of OPPORTUNITIES_FOR_CONFIDENCE', () => {
  const pairs = rates.flatMap((rate) => records.map((history) => [rate, history] as const));
  const misses = pairs.flatMap(([rate, history], i) => {
    return missesOf(rate, history, i % 2 ? between : usual, [wins[i % wins.length] as number]);
  });
  expect(misses).toEqual([]);
});

test('from fewer than five records, or at 99%, three looks may stop a little short', () => {
  const farOff = ({ found, fewest }: Miss) => Math.abs(found / fewest - 1);
  const fewRecords = [1, 3].flatMap((history) => missesOf(0.1, history, usual, [20, 600]));
  expect(fewRecords.length).toBeGreaterThan(0);
  expect(fewRecords.filter((miss) => farOff(miss) > 0.002)).toEqual([]);
  const nearlySure = rates.flatMap((rate) => missesOf(rate, 5, { ...usual, chosen: 0.99 }, [2000]));
  expect(nearlySure.filter(({ confidence }) => confidence < 0.99)).toEqual([]);
  expect(nearlySure.filter((miss) => farOff(miss) > 0.0001)).toEqual([]);
});

test('the probability shown with the number is that of PROBABILITY_OF_TARGET, and no less than the confidence', () => {
  const segments = [{ averageDealSize: 1000, closeRate: 0.2, closeRateRecords: 200, dealSizeCv: 0 }];
  const counts = [1, 20, 168];
  const cell = lineCells(
    [winProbability, winOpportunities, pointWinProbability, pointQuota],
    portfolio({ confidence: usual, segments, wins: counts.map((count) => [count]) }),
  );
  const chance = (winsNeeded: number, opportunities: number) =>
    chanceOf({ winsNeeded, opportunities, closeRate: 0.2, historyOpportunities: 200 });
  counts.forEach((winsNeeded, source) => {
    const point = Number(cell(pointQuota, { source }));
    expect(cell(pointWinProbability, { source })).toBeCloseTo(chance(winsNeeded, point), 6);
    [...usual.compared, usual.chosen].forEach((asked, level) => {
      const shown = Number(cell(winProbability, { level, source }));
      expect(shown).toBeCloseTo(chance(winsNeeded, Number(cell(winOpportunities, { level, source }))), 6);
      expect(shown).toBeGreaterThanOrEqual(asked - 1e-9);
    });
  });
});
