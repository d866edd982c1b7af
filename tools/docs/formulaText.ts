import type { Example, Metric } from '../../src/core/metrics/metric';
import { callText } from '../../src/functions/callText';

/** An example as a planner types it in en-US: `=REQUIRED_VOLUMES(100, {0.1; 0.8; 0.4; 0.1})`. */
export const formulaText = (metric: Metric, given: Example['given']): string => callText(metric, given, ',');
