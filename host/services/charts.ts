import { chartTypes } from '../charts/chartForm';
import { enumeration } from './enumeration';
import type { Emulated } from './service';
import { Service } from './service';

/** `Charts.ChartType`, those that the host can show. */
export const ChartType = enumeration(chartTypes);
/** `Charts.ChartMergeStrategy` */
export const ChartMergeStrategy = enumeration(['MERGE_COLUMNS', 'MERGE_ROWS']);
/** `Charts.ChartHiddenDimensionStrategy` */
export const ChartHiddenDimensionStrategy = enumeration(['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH']);

/** `Charts`: its enumerations, which charts in sheets are built with. Charts of its own are not emulated. */
export class Charts extends Service {
  static override readonly serviceName = 'Charts';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    ChartType: 'value',
    ChartMergeStrategy: 'value',
    ChartHiddenDimensionStrategy: 'value',
  };
  readonly ChartType = ChartType;
  readonly ChartMergeStrategy = ChartMergeStrategy;
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
}
