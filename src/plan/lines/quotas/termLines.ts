import type { Line } from '../../model/line';
import { pointScore, pointSpread, roundingUp } from './pointProbability';
import * as rates from './rateTerms';
import * as skews from './skewTerms';
import * as sourceSkews from './sourceSkew';
import * as terms from './sourceTerms';
import { pointTried } from './winQuotaLines';
import * as wins from './winTerms';
import { yearPoint } from './yearLines';

/** Terms of each segment, in the order in which they are worked out. */
export const segmentTermLines: readonly Line[] = [
  rates.recordsCounted,
  rates.likelyRate,
  rates.valueOfOpportunity,
  rates.chanceSpread,
  rates.rateSpread,
  skews.chanceSkew,
  skews.jointSkew,
  skews.rateSkew,
  wins.recordWeight,
];

/** Terms of each source's revenue, down to the chance that its expected-value quota is enough. */
export const revenueTermLines: readonly Line[] = [
  terms.isAsked,
  terms.expectedShare,
  terms.chanceVariance,
  terms.rateVariance,
  terms.halfChanceVariance,
  terms.jointVariance,
  sourceSkews.chanceThird,
  sourceSkews.jointThird,
  sourceSkews.rateThird,
  sourceSkews.revenueVariance,
  sourceSkews.bareSkew,
  sourceSkews.revenueSkew,
  roundingUp,
  pointSpread,
  pointScore,
  yearPoint,
];

/** Terms of each source's wins. */
export const winTermLines: readonly Line[] = [
  wins.asksWins,
  wins.winCount,
  wins.mixRate,
  wins.mixRecords,
  wins.winsCounted,
  wins.lossesCounted,
  wins.likelyMixRate,
  wins.searchAlpha,
  wins.searchBeta,
  wins.rateIsNarrow,
  pointTried,
];
