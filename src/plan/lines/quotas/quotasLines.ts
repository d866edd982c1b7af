import type { Line } from '../../model/line';
import * as chosen from './chosenLines';
import { howSure } from './howSure';
import { levelName } from './levelHeads';
import { pointProbability } from './pointProbability';
import { quotaBlocks } from './quotaLines';
import * as wins from './winQuotaLines';
import { chosenYearQuota, chosenYearQuotaTotal, yearOpportunities } from './yearLines';

/** The results on the Quotas tab; the lines that they read come along. */
export const quotasLines: readonly Line[] = [
  ...[...quotaBlocks, yearOpportunities].flatMap(({ expectedTotal, cells, total }) => [expectedTotal, cells, total]),
  howSure,
  levelName,
  pointProbability,
  ...Object.values(chosen),
  chosenYearQuota,
  chosenYearQuotaTotal,
  ...Object.values(wins),
];
