import type { Lead } from '../lead';
import type { Opportunity } from '../opportunity';
import type { ReadResult, Remark } from '../readResult';
import { type CalibrateOptions, calibrate } from './calibrate';
import type { Calibration } from './calibration';
import type { LeadRates } from './leadRates';

/** What became of the rows of a table. */
export interface Reading {
  /** Of the table. */
  readonly file: string;
  /** Rows below the header that are not blank: those read and those set aside. */
  readonly rows: number;
  readonly read: number;
  /** How many rows were set aside, by reason. */
  readonly setAside: Readonly<Record<string, number>>;
}

/** A calibration with the reading that it rests on, as `npm run calibrate -- --json` prints it. */
export interface CalibrationReport extends Omit<Calibration, 'leads'>, Reading {
  readonly leads: LeadRates & { readonly reading: Reading | null };
  /** Of the readings first, then of the rates. */
  readonly warnings: readonly Remark[];
}

/** Calibrates what was read. Without `asOf`, the day that the opportunities were read for counts. */
export function calibrationReport(
  opportunities: ReadResult<Opportunity>,
  leads: ReadResult<Lead> | null,
  options: Partial<CalibrateOptions> = {},
): CalibrationReport {
  const calibration = calibrate(opportunities.records, leads?.records ?? [], { asOf: opportunities.asOf, ...options });
  return {
    ...calibration,
    ...readingOf(opportunities),
    leads: { ...calibration.leads, reading: leads && readingOf(leads) },
    warnings: [...opportunities.remarks, ...(leads?.remarks ?? []), ...calibration.warnings],
  };
}

const readingOf = ({ name, rows, records, setAside }: ReadResult<unknown>): Reading => ({
  file: name,
  rows,
  read: records.length,
  setAside: Object.fromEntries(setAside.map(({ reason, count }) => [reason, count])),
});
