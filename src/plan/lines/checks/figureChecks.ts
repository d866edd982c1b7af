import * as calendarChecks from './calendarChecks';
import * as calendarInputChecks from './calendarInputChecks';
import * as capacityChecks from './capacityChecks';
import type { Check } from './defineCheck';
import * as filledChecks from './filledChecks';
import * as funnelChecks from './funnelChecks';
import * as inputChecks from './inputChecks';
import { inputsFilled } from './inputsFilled';
import * as quotaChecks from './quotaChecks';

/** The checks of figures: they can be told while a plan is being typed, before there is a sheet. */
export const figureChecks: readonly Check[] = [
  inputsFilled,
  filledChecks.segmentsFilled,
  filledChecks.sourcesFilled,
  filledChecks.periodsFilled,
  filledChecks.leadTypesFilled,
  inputChecks.goalShares,
  inputChecks.contributionShares,
  calendarInputChecks.yearShares,
  calendarInputChecks.curveDaysRise,
  calendarInputChecks.wholeCurves,
  inputChecks.marginCoversProfit,
  inputChecks.segmentsMakeTotal,
  funnelChecks.sourcesMakeGap,
  funnelChecks.wholeWinsReachGap,
  funnelChecks.funnelNarrows,
  calendarChecks.weeksFillYear,
  calendarChecks.weekSharesWhole,
  calendarChecks.periodsHaveDays,
  calendarChecks.quartersMakeYear,
  calendarChecks.openingCreditedOnce,
  calendarChecks.yearBringsTarget,
  calendarChecks.sourcesBringAll,
  quotaChecks.quotasReachable,
  quotaChecks.quotasCoverCells,
  capacityChecks.capacityCoversTarget,
];
