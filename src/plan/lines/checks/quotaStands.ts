import type { Line } from '../../model/line';
import { confidenceLevel } from '../confidenceInputs';
import * as chosen from '../quotas/chosenLines';
import { howSure } from '../quotas/howSure';
import { levelName, levelOfQuota } from '../quotas/levelHeads';
import * as multipliers from '../quotas/multiplierLines';
import { nodeChance, nodeDensity, nodeScore } from '../quotas/nodeLines';
import { pointProbability } from '../quotas/pointProbability';
import { quotaBlocks as allClosed, costOfQuota, pointQuota } from '../quotas/quotaLines';
import { revenueTermLines, segmentTermLines, winTermLines } from '../quotas/termLines';
import { isUnreached } from '../quotas/unreachedLines';
import { pointWinProbability, triedWins, winOpportunities, winProbability } from '../quotas/winQuotaLines';
import { searchLines } from '../quotas/winSearch';
import { rateAtNode, winsAsked } from '../quotas/winTerms';
import { chosenYearQuota, yearOpportunities, yearPointQuota } from '../quotas/yearLines';
import { segmentName } from '../segmentInputs';
import { sourceName } from '../sourceInputs';
import { type Standing, stands } from './stands';

const levels = (...lines: readonly Line[]): Standing => ({ along: 'level', like: confidenceLevel, lines });
const segments = (...lines: readonly Line[]): Standing => ({ along: 'segment', like: segmentName, lines });
const sources = (...lines: readonly Line[]): Standing => ({ along: 'source', like: sourceName, lines });
const nodes = (...lines: readonly Line[]): Standing => ({ along: 'node', like: nodeScore, lines });

const { levelScore, ...shares } = multipliers;
const quotaBlocks = [...allClosed, yearOpportunities];

export const quotasStand = stands(
  { key: 'quotasStand', label: 'Quota formulas stand as written', tab: 'Quotas', axis: 'source' },
  [levels(...quotaBlocks.map(({ cells }) => cells), ...Object.values(shares)), segments(chosen.chosenCells)],
);

export const winQuotasStand = stands(
  { key: 'winQuotasStand', label: 'Quota formulas in wins stand as written', tab: 'Quotas', axis: 'source' },
  [levels(winOpportunities, winProbability, triedWins, ...searchLines), nodes(rateAtNode)],
);

export const quotaSourcesStand = stands(
  { key: 'quotaSourcesStand', label: 'Quota formulas of sources stand as written', tab: 'Quotas' },
  [
    sources(
      pointQuota,
      costOfQuota,
      yearPointQuota,
      howSure,
      chosen.chosenQuota,
      chosenYearQuota,
      chosen.chosenMultiplier,
      chosen.chosenIsReachable,
      pointProbability,
      isUnreached,
      ...revenueTermLines,
    ),
  ],
);

export const winSourcesStand = stands(
  { key: 'winSourcesStand', label: 'Win formulas of sources stand as written', tab: 'Quotas' },
  [sources(winsAsked, pointWinProbability, ...winTermLines)],
);

export const quotaTermsStand = stands(
  { key: 'quotaTermsStand', label: 'Quota formulas of segments and levels stand', tab: 'Quotas' },
  [
    segments(chosen.chosenBySegment, ...segmentTermLines),
    levels(levelOfQuota, levelName, levelScore, ...quotaBlocks.map(({ total }) => total)),
    nodes(nodeChance, nodeDensity),
  ],
);
