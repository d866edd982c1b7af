import type { CalibrationReport } from '../../../records/rates/calibrationReport';
import { BLANK } from '../../../records/rates/groupRecords';
import type { Rates } from '../../../records/rates/rates';
import type { ReadResult, SetAside } from '../../../records/readResult';
import type { RatesReport, SegmentRates } from '../../protocol/ratedPlan';
import { namedGroups } from './calibrateRows';

/** A calibration as the plan command prints it. Rows that name no segment stand with those set aside. */
export function ratesReport(report: CalibrationReport, { setAside, rows, records }: ReadResult<unknown>): RatesReport {
  const nameless = report.groups[BLANK]?.rows ?? 0;
  const left: readonly SetAside[] = nameless === 0 ? [] : [{ reason: 'no segment', count: nameless, rows: [] }];
  return {
    file: report.file,
    rows,
    read: records.length - nameless,
    from: report.from,
    to: report.to,
    asOf: report.asOf,
    segments: namedGroups(report).map((rates) => segmentRates(rates.name, rates)),
    total: segmentRates('Total', report),
    setAside: [...setAside, ...left],
  };
}

const segmentRates = (name: string, rates: Rates): SegmentRates => ({
  name,
  won: rates.won,
  lost: rates.lost,
  open: rates.open,
  closeRate: rates.planCloseRate,
  closeRateRecords: rates.planCloseRateDetail?.impliedRecords ?? null,
  wonOfClosed: rates.closeRate,
  wonOfCreated: rates.naiveCloseRate,
  averageDealSize: rates.dealSize.mean,
  cycleDays: rates.cycleDays.curve?.median ?? rates.cycleDays.median,
  openPipeline: rates.openPipeline.estimate,
  wonRevenue: rates.dealSize.revenue,
});
