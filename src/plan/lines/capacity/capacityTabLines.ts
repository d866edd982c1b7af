import type { Line } from '../../model/line';
import * as capacity from './capacityLines';
import * as hiring from './hiringLines';
import * as reps from './repLines';

/** What stands on the Capacity tab; the lines that these read come along. */
export const capacityTabLines: readonly Line[] = [
  ...Object.values(reps),
  ...Object.values(capacity),
  ...Object.values(hiring),
];
