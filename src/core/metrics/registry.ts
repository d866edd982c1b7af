import { allowableCost } from './allowableCost';
import { attainment } from './attainment';
import { bookingsCapacity } from './bookingsCapacity';
import { breakevenCloseRate } from './breakevenCloseRate';
import { closeCurve } from './closeCurve';
import { closeRate } from './closeRate';
import { closeRateTarget } from './closeRateTarget';
import { commission } from './commission';
import { compCostOfSales } from './compCostOfSales';
import { contributionTargets } from './contributionTargets';
import { costPer } from './costPer';
import { cumulativeCloseRate } from './cumulativeCloseRate';
import { expectedPayout } from './expectedPayout';
import { fiscalPeriods } from './fiscalPeriods';
import { incentivePay } from './incentivePay';
import { isProspect } from './isProspect';
import { leadsNeeded } from './leadsNeeded';
import { leadsPerWeek } from './leadsPerWeek';
import { leadValue } from './leadValue';
import { marketingQuota } from './marketingQuota';
import type { Metric } from './metric';
import { opportunitiesForConfidence } from './opportunitiesForConfidence';
import { opportunityYield } from './opportunityYield';
import { overallRate } from './overallRate';
import { pace } from './pace';
import { payoutPercent } from './payoutPercent';
import { phasedCloses } from './phasedCloses';
import { phasedRequirement } from './phasedRequirement';
import { pipelineCoverage } from './pipelineCoverage';
import { pipelineTarget } from './pipelineTarget';
import { probabilityOfRevenue } from './probabilityOfRevenue';
import { probabilityOfTarget } from './probabilityOfTarget';
import { quotaToAssign } from './quotaToAssign';
import { rampedReps } from './rampedReps';
import { rateInterval } from './rateInterval';
import { requiredCoverage } from './requiredCoverage';
import { requiredVolumes } from './requiredVolumes';
import { requiredWins } from './requiredWins';
import { revenueGap } from './revenueGap';
import { salesVelocity } from './salesVelocity';
import { seasonalSpread } from './seasonalSpread';
import { shareFit } from './shareFit';
import { shrunkRate } from './shrunkRate';
import { shrunkRates } from './shrunkRates';
import { slaCompliance } from './slaCompliance';
import { slaStatus } from './slaStatus';
import { varianceBridge } from './varianceBridge';
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

  // Pipeline and capacity
  pipelineCoverage,
  requiredCoverage,
  salesVelocity,
  rampedReps,
  bookingsCapacity,
  quotaToAssign,

  // Calendar and lag
  fiscalPeriods,
  seasonalSpread,
  closeCurve,
  phasedCloses,
  phasedRequirement,
  cumulativeCloseRate,

  // Confidence
  probabilityOfTarget,
  opportunitiesForConfidence,
  probabilityOfRevenue,
  rateInterval,
  shrunkRate,
  shrunkRates,

  // Follow-up
  slaCompliance,
  slaStatus,

  // Compensation
  payoutPercent,
  incentivePay,
  commission,
  expectedPayout,
  compCostOfSales,

  // Tracking
  attainment,
  pace,
  varianceBridge,
];
