import { confidentYearName } from '../../../src/plan/lines/goalsInTimeLines';
import { confidentQuotaName, marketingConfidentQuota } from '../../../src/plan/lines/goalsLines';
import { chosenQuota } from '../../../src/plan/lines/quotas/chosenLines';
import { levelName } from '../../../src/plan/lines/quotas/levelHeads';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';

const lines = [marketingConfidentQuota, confidentQuotaName, chosenQuota];

test('marketing’s quota on Goals is that of its sources at the chosen confidence, and says how sure it is', () => {
  const cell = lineCells(lines, exampleInputs());
  expect(cell(confidentQuotaName)).toBe('Quota at 80% confidence');
  expect(cell(marketingConfidentQuota)).toBe(cell(chosenQuota, { source: 0 }));
});

test.each([
  [0.8, '80%'],
  [0.625, '62.5%'],
  [0.995, '99.5%'],
  [0.999, '99.9%'],
  [0.29, '29%'],
])('a confidence of %d reads %s', (chosen, said) => {
  const inputs = exampleInputs();
  const cell = lineCells([confidentQuotaName, levelName, confidentYearName], {
    ...inputs,
    confidence: { ...inputs.confidence, chosen },
  });
  expect(cell(confidentQuotaName)).toBe(`Quota at ${said} confidence`);
  expect(cell(confidentYearName)).toBe(`To create in the year, ${said} sure`);
  expect(cell(levelName, { level: 3 })).toBe(`Chosen: ${said} sure`);
  expect(cell(levelName, { level: 0 })).toBe('50% sure');
});

test('two sources of marketing owe their quotas together', () => {
  const inputs = exampleInputs();
  const sources = inputs.sources.map((source, i) => (i === 3 ? { ...source, team: 'marketing' as const } : source));
  const cell = lineCells(lines, { ...inputs, sources });
  expect(cell(marketingConfidentQuota)).toBe(
    Number(cell(chosenQuota, { source: 0 })) + Number(cell(chosenQuota, { source: 3 })),
  );
});

test('out of reach, it is blank; another team’s source out of reach does not blank it', () => {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment, i) => (i === 2 ? { ...segment, closeRateRecords: 2 } : segment));
  const shared = (enterprise: number) =>
    inputs.sources.map((source, i) => ({
      ...source,
      contribution: {
        'small-business': i === enterprise ? 0 : 1 / 3,
        'mid-market': i === enterprise ? 0 : 1 / 3,
        enterprise: i === enterprise ? 1 : 0,
      },
    }));
  const doubtful = { ...inputs, segments, confidence: { ...inputs.confidence, chosen: 0.99 } };
  expect(lineCells(lines, { ...doubtful, sources: shared(0) })(marketingConfidentQuota)).toBe('');
  expect(lineCells(lines, { ...doubtful, sources: shared(1) })(marketingConfidentQuota)).toBeGreaterThan(0);
});
