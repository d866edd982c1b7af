import { type ActualsRow, actuals } from '../analyses/actuals';
import { type Analyses, type AnalysesOptions, analyses } from '../analyses/analyses';
import { type ActualsPeriod, periodStarts } from '../analyses/periodStarts';
import { type BacktestRow, backtest } from '../backtest/backtest';
import { quarterEnds } from '../backtest/quarterEnds';
import type { ReadTables } from '../clean/everySetAside';
import { countsKeptInPart } from '../clean/keptInPart';
import type { Opportunity, Tags } from '../opportunity';
import { type CalibrationReport, calibrationReport } from '../rates/calibrationReport';
import type { Remark, SetAside } from '../readResult';

export interface FullReportOptions extends Omit<AnalysesOptions, 'asOf'> {
  /** Days from creation within which to win. */
  readonly horizonDays?: number;
  /** Stages in funnel order. */
  readonly stageOrder?: readonly string[];
}

/** All that `npm run calibrate` reports, but for what it has to be asked for. */
export interface FullReport extends Omit<CalibrationReport, 'by' | 'groups'> {
  /** Header of the column that names the groups. */
  readonly by: string | null;
  readonly groups: CalibrationReport['groups'];
  /** The first few rows of each reason, of opportunities and leads. */
  readonly setAsideRows: { readonly opportunities: readonly SetAside[]; readonly leads: readonly SetAside[] };
  /** How many records are missing from some figures though not from all, by reason. */
  readonly keptInPart: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly system: string;
  readonly analyses: Analyses;
}

/** The day for which tables hold true: the later of both, since each is read up to its own last day. */
export const asOfDayOf = ({ opportunities, leads }: ReadTables): number =>
  Math.max(opportunities.asOf, leads?.asOf ?? opportunities.asOf);

/** Rates and analyses of tables that were read, ready to be printed. */
export function fullReport(tables: ReadTables, options: FullReportOptions): FullReport {
  const { opportunities, leads } = tables;
  const { horizonDays, stageOrder, ...ofAnalyses } = options;
  const { group } = opportunities.mapping.columns;
  const asOf = asOfDayOf(tables);
  const report = calibrationReport(opportunities, leads, {
    asOf,
    ...(group === undefined ? {} : { by: 'group' }),
    ...(horizonDays === undefined ? {} : { horizonDays }),
    ...(stageOrder === undefined ? {} : { stages: stageOrder }),
  });
  const isLeadsSplit = leads === null || group === undefined || leads.mapping.columns.group !== undefined;
  return {
    ...report,
    by: group?.header ?? null,
    groups: isLeadsSplit ? report.groups : withOpportunities(report.groups),
    warnings: isLeadsSplit ? report.warnings : [...report.warnings, notSplit(leads.name, group.header)],
    setAsideRows: { opportunities: opportunities.setAside, leads: leads?.setAside ?? [] },
    keptInPart: countsKeptInPart(tables),
    columns: Object.fromEntries(
      Object.entries(opportunities.mapping.columns).map(([field, { header }]) => [field, header]),
    ),
    system: opportunities.mapping.system,
    analyses: analyses(opportunities.records, leads?.records ?? [], { asOf, ...ofAnalyses }),
  };
}

const withOpportunities = (groups: CalibrationReport['groups']): CalibrationReport['groups'] =>
  Object.fromEntries(Object.entries(groups).filter(([, { rows }]) => rows > 0));

const notSplit = (leads: string, header: string): Remark => ({
  code: 'leadsNotSplit',
  text: `${leads} has no column that means ${header}: its leads count in the total alone.`,
});

/** The backtest at each quarter end that the rows span, with a forecast of the quarter that follows the last one. */
export function quarterlyBacktest(tables: ReadTables): readonly BacktestRow[] {
  const asOf = asOfDayOf(tables);
  const { records } = tables.opportunities;
  const first = firstDay(records);
  return backtest(records, first === null ? [] : [...quarterEnds(first, asOf), ...nextQuarter(asOf)], {
    knownUntil: asOf,
  });
}

/** Where as-of is a quarter's end the quarter after it can be forecast; within a quarter that one is. */
const nextQuarter = (asOf: number): readonly number[] =>
  quarterEnds(asOf, asOf)[0] === asOf ? quarterEnds(asOf + 1, asOf + 1) : [];

/** What happened by period, segment and source; where groups were asked for they stand as the segments. */
export function periodActuals(tables: ReadTables, period: ActualsPeriod): readonly ActualsRow[] {
  const asOf = asOfDayOf(tables);
  const { opportunities, leads } = tables;
  const bySegment = segmentOfGroup(opportunities.mapping.columns.group !== undefined);
  const [deals, people] = [bySegment(opportunities.records), bySegment(leads?.records ?? [])];
  const first = firstDay([...opportunities.records, ...(leads?.records ?? [])]);
  if (first === null) return [];
  return actuals(deals, people, { boundaries: periodStarts(period, first, asOf) }).rows;
}

function segmentOfGroup(isGrouped: boolean) {
  const known = new Map<Tags, Tags>();
  const regrouped = (tags: Tags): Tags => {
    const found = known.get(tags) ?? { ...tags, segment: tags.group ?? '' };
    known.set(tags, found);
    return found;
  };
  return <R extends { readonly tags: Tags }>(records: readonly R[]): readonly R[] =>
    isGrouped ? records.map((record) => ({ ...record, tags: regrouped(record.tags) })) : records;
}

/** The first day on which anything was created or closed. */
function firstDay(records: readonly Partial<Pick<Opportunity, 'created' | 'closed'>>[]): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const { created, closed } of records) {
    if (typeof created === 'number' && created < first) first = created;
    if (typeof closed === 'number' && closed < first) first = closed;
  }
  return Number.isFinite(first) ? Math.floor(first) : null;
}
