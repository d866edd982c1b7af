import { confidentQuotaName, marketingConfidentQuota } from '../../../src/plan/lines/goalsLines';
import { chosenQuota } from '../../../src/plan/lines/quotas/chosenLines';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';

const lines = [marketingConfidentQuota, confidentQuotaName, chosenQuota];

test('marketing’s quota on Goals is that of its sources at the chosen confidence, and says how sure it is', () => {
  const cell = lineCells(lines, exampleInputs());
  expect(cell(confidentQuotaName)).toBe('Quota at 80% confidence');
  expect(cell(marketingConfidentQuota)).toBe(cell(chosenQuota, { source: 0 }));
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
