import { allowableCost } from './allowableCost';
import { breakevenCloseRate } from './breakevenCloseRate';
import { closeRate } from './closeRate';
import { closeRateTarget } from './closeRateTarget';
import { contributionTargets } from './contributionTargets';
import { costPer } from './costPer';
import { isProspect } from './isProspect';
import { leadsNeeded } from './leadsNeeded';
import { leadsPerWeek } from './leadsPerWeek';
import { leadValue } from './leadValue';
import { marketingQuota } from './marketingQuota';
import type { Metric } from './metric';
import { opportunityYield } from './opportunityYield';
import { overallRate } from './overallRate';
import { pipelineTarget } from './pipelineTarget';
import { requiredVolumes } from './requiredVolumes';
import { requiredWins } from './requiredWins';
import { revenueGap } from './revenueGap';
import { shareFit } from './shareFit';
import { yieldTarget } from './yieldTarget';

/** Every public function, in the order in which the documentation lists them. */
export const metrics: readonly Metric[] = [
  // Backward funnel
  requiredWins,
  requiredVolumes,
  overallRate,
  marketingQuota,
  leadsNeeded,
  leadsPerWeek,
  revenueGap,
  pipelineTarget,
  opportunityYield,
  yieldTarget,
  closeRate,
  closeRateTarget,
  leadValue,
  contributionTargets,
  shareFit,
  isProspect,

  // Cost
  costPer,
  allowableCost,
  breakevenCloseRate,
];
