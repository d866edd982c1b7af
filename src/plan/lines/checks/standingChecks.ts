import * as calendarStands from './calendarStands';
import * as capacityStands from './capacityStands';
import type { Check } from './defineCheck';
import * as funnelChecks from './funnelChecks';
import * as goalsStands from './goalsStands';
import * as quotaStands from './quotaStands';

/** The checks that formulas stand as written: outside a sheet they always do, so a preview leaves them out. */
export const standingChecks: readonly Check[] = [
  funnelChecks.everyFormulaStands,
  goalsStands.leadValuesStand,
  goalsStands.goalsStand,
  calendarStands.weeksStand,
  calendarStands.segmentsStand,
  calendarStands.sourcesStand,
  quotaStands.quotasStand,
  quotaStands.winQuotasStand,
  quotaStands.quotaSourcesStand,
  quotaStands.winSourcesStand,
  quotaStands.quotaTermsStand,
  capacityStands.capacityStands,
  capacityStands.capacityQuartersStand,
];
