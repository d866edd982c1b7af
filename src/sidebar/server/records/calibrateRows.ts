import type { Calibrated } from '../../../plan/inputs/calibrated/calibrated';
import type { ReadTables } from '../../../records/clean/everySetAside';
import { asOfDayOf } from '../../../records/headless/asOfDayOf';
import { asOfRemarks } from '../../../records/headless/asOfRemarks';
import type { CalibrationReport } from '../../../records/rates/calibrationReport';
import { calibrationReport } from '../../../records/rates/calibrationReport';
import { BLANK } from '../../../records/rates/groupRecords';
import type { Rates } from '../../../records/rates/rates';
import { isoOfDay } from '../../../records/read/dates/dayOf';
import type { ReadResult } from '../../../records/readResult';
import type { CalibratedRows, ShownRates, TabReading } from '../../protocol/calibration';
import { segmentFigures } from './segmentFigures';
import { sourceMembers } from './sourceMembers';

/** Rows that were read, and the plan's days of lag curves. */
export interface RowsToCalibrate extends ReadTables {
  readonly curveDays: readonly number[];
}

const MOST_STAGES = 40;

/** What rows tell of a plan's inputs, with the report of their reading. */
export function calibrateRows({ opportunities, leads, curveDays }: RowsToCalibrate): CalibratedRows {
  const { group } = opportunities.mapping.columns;
  const asOf = asOfDayOf({ opportunities, leads });
  const report = calibrationReport(opportunities, leads, { asOf, ...(group === undefined ? {} : { by: 'group' }) });
  return {
    readings: [readingOf(opportunities), ...(leads === null ? [] : [readingOf(leads)])],
    from: report.from,
    to: report.to,
    asOfFrom: opportunities.asOfFrom,
    by: group?.header ?? null,
    remarks: [...report.warnings, ...asOfRemarks({ opportunities, leads })],
    stages: opportunities.stages.slice(0, MOST_STAGES),
    total: shownRates('All rows', report, false),
    segments: namedGroups(report).map((rates) => shownRates(rates.name, rates, rates.isSmall)),
    calibrated: calibratedOf(report, { opportunities, leads, curveDays }, asOf),
  };
}

/** What a report says of the inputs of segments and sources. */
export function calibratedOf(
  report: CalibrationReport,
  { opportunities, leads, curveDays }: RowsToCalibrate,
  asOf: number,
): Calibrated {
  const by = opportunities.mapping.columns.group?.header ?? '';
  const groups = namedGroups(report);
  const setting = {
    table: `${opportunities.name} by ${by}`,
    curveDays,
    wholeCurve: report.cycleDays.curve,
    revenue: groups.reduce((sum, { dealSize }) => sum + dealSize.revenue, 0),
  };
  return {
    asOf: isoOfDay(asOf),
    segments: groups.map((rates) => ({ name: rates.name, figures: segmentFigures(rates, setting) })),
    sources: leads === null ? [] : sourceMembers(leads.records, `${leads.name} by source`, asOf),
  };
}

/** Groups of opportunities that have a name: rows without one belong to no segment. */
export const namedGroups = ({ groups }: CalibrationReport) =>
  Object.values(groups).filter(({ name, rows }) => name !== BLANK && rows > 0);

const readingOf = ({ name, rows, records, setAside }: ReadResult<unknown>): TabReading => ({
  tab: name,
  rows,
  read: records.length,
  setAside,
});

const shownRates = (name: string, rates: Rates, isSmall: boolean): ShownRates => ({
  name,
  won: rates.won,
  lost: rates.lost,
  open: rates.open,
  wonOfClosed: rates.closeRate,
  wonOfCreated: rates.naiveCloseRate,
  closeRate: rates.planCloseRate,
  isSmall,
});
